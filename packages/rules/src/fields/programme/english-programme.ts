import type { AuthorityValue } from '@siets/record';
import { tokenKey } from '@siets/latvian';
import { oneBlank } from '../../engine/blanks.ts';
import { inside } from '../../engine/among.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Authority } from '../../mentions/authorities/index.ts';

const RULE = 'programme/english-programme';
const HEADS = new Set(['programme', 'program'].map(tokenKey));
const BEFORE = 110;
/** Capitals up to the head: „Interreg V-A Latvia – Lithuania Cross Border Cooperation Programme”. */
const NAME = new RegExp(
  '(?:\\p{Lu}[\\p{L}\\d+&\'-]*|\\d{4}(?:\\s?[-–]\\s?\\d{4})?)(?:\\s+(?:\\p{Lu}[\\p{L}\\d+&\'-]*|[–&-]|and|' +
    'of|for|the|in|\\d{4}(?:\\s?[-–]\\s?\\d{4})?)){0,12}\\s+$',
  'u',
);
/** Words that any programme may be called by. */
const GENERIC = /^(?:(?:\d+th|EU|European|Framework|Support|Training|Exchange|Study|Work|Operational|National|Action|Event|Cooperation|Grant)\s+)+$/u;
/** „The Committee of the Programme”: the programme itself is not named. */
const ONLY_THE = /(?:^|\s)(?:of|for|in|and|the)\s+$/u;
const YEARS = /^\s+\d{4}\s?[-–]\s?\d{4}/u;
const PAYS = /fund|financ|support|within|under|framework|project|grant/iu;

/**
 * A programme by its English name in capitals.
 *
 *     funded within the Baltic Harbours Cooperation Programme 2014-2020
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function englishProgrammes(view: ProjectView): Candidate<AuthorityValue>[] {
  const { tokens, text } = view;
  const found: Candidate<AuthorityValue>[] = [];
  for (const at of wordsWith(view, HEADS)) {
    if (at === 0 || tokens.cases[at] === 0) continue;
    const headStart = tokens.starts[at]!;
    const from = Math.max(0, headStart - BEFORE, view.sentenceAt(headStart)?.start ?? 0);
    const name = NAME.exec(text.slice(from, headStart))?.[0].replace(/^(?:(?:During|Through|Under|Within|In|At|By|From|Of|For)\s+)?(?:(?:The|the|This|this)\s+)?/u, '');
    if (name === undefined || name.trim() === '' || GENERIC.test(name) || ONLY_THE.test(name)) continue;
    const start = headStart - name.length;
    const end = tokens.ends[at]! + (YEARS.exec(text.slice(tokens.ends[at], tokens.ends[at]! + 14))?.[0].length ?? 0);
    const candidate = toCandidate(view, start, end);
    if (candidate !== null && view.has({ start, end })) found.push(candidate);
  }
  return found;
}

function toCandidate(view: ProjectView, start: number, end: number): Candidate<AuthorityValue> | null {
  if (!PAYS.test(sentenceAround(view, { start, end }))) return null;
  const listed = inside(view.mentionsOf<Authority>('authority'), { start, end }).find((one) => one.value.role === 'programme');
  const name = oneBlank(view.text.slice(start, end));
  return {
    rule: RULE, value: { id: listed?.value.id ?? null, name }, rank: listed === undefined ? 23 : 18, signals: ['english', ...(listed === undefined ? [] : ['listed'])],
    evidence: [{ start, end, as: 'value' }],
  };
}
