import type { AuthorityValue, Mention } from '@siets/record';
import { authorityById, authorityParents } from '@siets/gazetteer';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Authority } from '../../mentions/authorities/index.ts';
import { isAboutMoney } from './programme-words.ts';

const RULE = 'programme/listed-programme';

/** A payer that is called a programme is both: „Latvijas–Šveices sadarbības programma”. */
const isNamedSo = ({ id, role, name }: Authority): boolean => role === 'funder' && (/programm/iu.test(name) || INSTRUMENTS.has(id));

/** Instruments of the state that are lines of its budget: they pay and are the programme. */
const INSTRUMENTS = new Set(['kpfi', 'ekii']);

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
  return mentions.filter((one) => (one.value.role === 'programme' || isNamedSo(one.value)) && isProgramme(view, one, printed)).map((one) => toCandidate(view, one, printed));
}

function isProgramme(view: ProjectView, mention: Mention<Authority>, printed: ReadonlySet<string>): boolean {
  const { value } = mention;
  if (isOfAnotherKind(view, value.id)) return false;
  if (value.isWeak && !(isAboutMoney(view, mention) && isQuotedOrNamed(view, mention))) return false;
  return (!isFundByName(value.name) && !ACTS_AS_FUNDER.has(value.id)) || (!ACTS_AS_FUNDER.has(value.id) && authorityParents(value.id).some((parent) => printed.has(parent.id)));
}

/** Structural funds and programmes that Brussels runs itself: the number of one cannot be of the other. */
const STRUCTURAL = /^(?:op-|cohesion-|spd-|rrf$)/u;

/** „Horizon Europe” in a project whose number is the cohesion policy's is spoken of, and pays nothing. */
export function isOfAnotherKind(view: ProjectView, id: string): boolean {
  const schemes = view.mentionsOf<{ scheme: string | null }>('identifier').map((one) => one.value.scheme ?? '');
  return schemes.some((scheme) => STRUCTURAL.test(scheme)) && authorityById(id)?.family === 'eu-programme' && authorityById(id)?.parent === 'eu';
}

/** A weak name („Kultūra”) counts only in quotation marks or behind „programma”. */
const isQuotedOrNamed = (view: ProjectView, { start }: Mention): boolean => /(?:[„“"«]|programm\p{L}* |programme )$/iu.test(view.text.slice(Math.max(0, start - 14), start));

function toCandidate(view: ProjectView, mention: Mention<Authority>, printed: ReadonlySet<string>): Candidate<AuthorityValue> {
  const { id, name } = mention.value;
  const depth = authorityParents(id).filter((parent) => parent.role === 'programme').length;
  // A line says more than its programme only where that is printed: a passing „eTwinning” does not.
  const gain = authorityParents(id).some((parent) => parent.role === 'programme' && (printed.has(parent.id) || name.startsWith(parent.name))) ? Math.min(depth, 3) : 0;
  // „KA2” names a line by its code only: the programme in words says more.
  const isCode = depth > 0 && mention.end - mention.start < 7;
  const field = view.entryAt(mention.start)?.meanings[0]?.field;
  const isLabelled = field === 'programme' || field === 'funders';
  return {
    rule: RULE,
    value: { id, name },
    rank: (isLabelled ? 10 : 20) - (isCode ? -4 : gain) + (mention.value.isWeak ? 6 : 0) + (INSTRUMENTS.has(id) ? 20 : 0) + (isFundByName(name) ? 8 : 0),
    signals: ['listed', ...(isLabelled ? ['labelled'] : []), ...(depth > 0 ? ['sub-programme'] : [])],
    evidence: [{ start: mention.start, end: mention.end, as: 'value' }],
  };
}
