import type { AuthorityValue, Mention } from '@siets/record';
import { authorityParents } from '@siets/gazetteer';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Authority } from '../../mentions/authorities/index.ts';
import { isAboutMoney } from './programme-words.ts';

const RULE = 'programme/listed-programme';

/** A payer that is called a programme is both: „Latvijas–Šveices sadarbības programma”. */
const isNamedSo = ({ role, name }: Authority): boolean => role === 'funder' && /programm/iu.test(name);

/** Listed as a programme, but texts name it as the fund that pays, whoever stands above it. */
export const ACTS_AS_FUNDER: ReadonlySet<string> = new Set(['acf']);

/** A fund by its name, whatever the list calls it: it pays, and is a programme only under a fund that is printed too. */
export const isFundByName = (name: string): boolean => /\bfonds\b|fund\b/iu.test(name);

/**
 * A programme of the list that the text names.
 *
 *     Projekts tiek īstenots Latvijas–Lietuvas pārrobežu sadarbības programmā.
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A line under another printed programme is preferred to the wider one.
 */
export function listedProgrammes(view: ProjectView): Candidate<AuthorityValue>[] {
  const mentions = view.mentionsOf<Authority>('authority');
  const printed = new Set(mentions.map((one) => one.value.id));
  return mentions.filter((one) => (one.value.role === 'programme' || isNamedSo(one.value)) && isProgramme(view, one, printed)).map((one) => toCandidate(view, one));
}

function isProgramme(view: ProjectView, mention: Mention<Authority>, printed: ReadonlySet<string>): boolean {
  const { value } = mention;
  if (value.isWeak && !(isAboutMoney(view, mention) && isQuotedOrNamed(view, mention))) return false;
  return (!isFundByName(value.name) && !ACTS_AS_FUNDER.has(value.id)) || (!ACTS_AS_FUNDER.has(value.id) && authorityParents(value.id).some((parent) => printed.has(parent.id)));
}

/** A weak name („Kultūra”) counts only in quotation marks or behind „programma”. */
const isQuotedOrNamed = (view: ProjectView, { start }: Mention): boolean => /(?:[„“"«]|programm\p{L}* |programme )$/iu.test(view.text.slice(Math.max(0, start - 14), start));

function toCandidate(view: ProjectView, mention: Mention<Authority>): Candidate<AuthorityValue> {
  const { id, name } = mention.value;
  const depth = authorityParents(id).filter((parent) => parent.role === 'programme').length;
  // „KA2” names a line by its code only: the programme in words says more.
  const isCode = depth > 0 && mention.end - mention.start < 7;
  const field = view.entryAt(mention.start)?.meanings[0]?.field;
  const isLabelled = field === 'programme' || field === 'funders';
  return {
    rule: RULE,
    value: { id, name },
    rank: (isLabelled ? 10 : 20) - (isCode ? -4 : Math.min(depth, 3)) + (mention.value.isWeak ? 6 : 0) + (isFundByName(name) ? 8 : 0),
    signals: ['listed', ...(isLabelled ? ['labelled'] : []), ...(depth > 0 ? ['sub-programme'] : [])],
    evidence: [{ start: mention.start, end: mention.end, as: 'value' }],
  };
}
