import type { AuthorityValue, Span } from '@siets/record';
import { tokenKey } from '@siets/latvian';
import { overlapping } from '../../engine/among.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { wordsWith } from '../../engine/words-with.ts';
import type { Authority } from '../../mentions/authorities/index.ts';
import { programmeName } from './programme-words.ts';

const RULE = 'programme/cooperation-programme';
const HEADS = new Set(['programma', 'programmas', 'programmai', 'programmu', 'programmā'].map(tokenKey));
const BEFORE = 120;
/** Names of countries joined by dashes, commas or „un”, or of a sea's region, then „(pārrobežu) sadarbības”. */
const NAME = cue(new RegExp(
  '(?:(?:INTERREG|Interreg)\\s+)?(?:[IVX]{1,4}(?:-?[A-D])?\\s+)?(?:\\p{Lu}\\p{L}+(?:(?:\\s?[-–,/]\\s?|\\s+un\\s+)\\p{Lu}\\p{L}+){1,4}|\\p{Lu}\\p{L}+\\s(?:jūras|ezeru?|upes)\\s(?:reģiona|baseina))\\s+' +
    '(?:pārrobežu|transnacionālās|starpreģionu|teritoriālās|divpusējās)\\s+(?:sadarbības\\s+)?$',
  'u',
));
const YEARS = /^\s*\d{4}\.?\s?[-–—]\s?\d{4}\.?(?:\s?gadam)?/u;

/**
 * A programme of cooperation between countries that the list does not have in these words.
 *
 *     Somijas–Latvijas–Igaunijas pārrobežu sadarbības programmas 2007-2013 projekts
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function cooperationProgrammes(view: ProjectView): Candidate<AuthorityValue>[] {
  const { tokens, text } = view;
  const found: Candidate<AuthorityValue>[] = [];
  for (const at of wordsWith(view, HEADS)) {
    if (at === 0) continue;
    const head = tokens.starts[at]!;
    const name = view.cues.exec(NAME, Math.max(0, head - BEFORE), head)?.[0];
    if (name === undefined) continue;
    const end = tokens.ends[at]! + (YEARS.exec(text.slice(tokens.ends[at], tokens.ends[at]! + 26))?.[0].length ?? 0);
    const span = { start: head - name.length, end };
    if (!view.has(span) || isListed(view, span)) continue;
    found.push({
      rule: RULE, value: { id: null, name: programmeName(text.slice(span.start, end)) }, rank: 21, signals: ['cooperation'], evidence: [{ ...span, as: 'value' }],
    });
  }
  return found;
}

/** True where the list has the programme; the bare words „pārrobežu sadarbības programma” are none. */
function isListed(view: ProjectView, span: Span): boolean {
  const listed = overlapping(view.mentionsOf<Authority>('authority'), span);
  return listed !== undefined && !listed.value.isWeak && (listed.end - listed.start) * 10 > (span.end - span.start) * 7;
}
