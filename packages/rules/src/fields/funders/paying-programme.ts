import type { AuthorityValue, Mention } from '@siets/record';
import { authorityById, authorityParents, type AuthorityEntry } from '@siets/gazetteer';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { sentenceAround } from '../sentence-around.ts';
import { isOfAnotherKind } from '../programme/listed-programme.ts';
import type { Authority } from '../../mentions/authorities/index.ts';

const RULE = 'funders/paying-programme';
const PAYS = /finans|līdzekļ|piešķ|grant|ziedo|fund|financ/iu;

/**
 * A programme that stands for the payer because no fund of it is named.
 *
 *     Projektu atbalsta programma „Radošā Eiropa”.
 *                                  ^^^^^^^^^^^^^
 *
 * `funders` are those already found; a programme under one of them pays nothing itself.
 */
export function payingProgrammes(view: ProjectView, funders: readonly Candidate<AuthorityValue>[]): Candidate<AuthorityValue>[] {
  const mentions = view.mentionsOf<Authority>('authority').filter((one) => one.value.role === 'programme');
  const printed = new Set(mentions.map((one) => one.value.id));
  const main = view.resolved<AuthorityValue>('programme').chosen[0]?.value.id ?? null;
  const found = new Map<string, Candidate<AuthorityValue>>();
  for (const mention of mentions) {
    if (!isMain(mention, main) && !(isPaying(view, mention) && !mention.value.isWeak)) continue;
    const payer = payerOf(mention.value.id, printed);
    if (payer === null || isOfAnotherKind(view, payer.id) || isCovered(payer, funders) || found.has(payer.id)) continue;
    found.set(payer.id, toCandidate(mention, payer));
  }
  if (found.size === 0 && funders.length === 0) return onlyProgramme(view, mentions, printed);
  return [...found.values()].filter((one) => !isUnderAnother(one.value.id, found));
}

/** The one programme of the Union or of its neighbours that the text names at all, where nobody else pays. */
function onlyProgramme(view: ProjectView, mentions: readonly Mention<Authority>[], printed: ReadonlySet<string>): Candidate<AuthorityValue>[] {
  const named = mentions.filter((one) => !one.value.isWeak && (one.value.family === 'eu-programme' || one.value.family === 'nordic') && !isOfAnotherKind(view, one.value.id));
  const payers = named.map((one) => ({ mention: one, payer: payerOf(one.value.id, printed) }));
  const all = new Set(payers.map(({ payer }) => payer?.id));
  // „Lauku attīstības programmas apakšpasākuma 19.2”: the programme that the line belongs to, though the list puts both under the fund.
  const ids = all.has('rdp') ? new Set([...all].filter((id) => id !== 'leader')) : all;
  const first = payers.find(({ payer }) => ids.has(payer?.id));
  return ids.size === 1 && first?.payer != null ? [toCandidate(first.mention, first.payer)] : [];
}

/** The programme itself or a line of it. */
const isMain = ({ value }: Mention<Authority>, main: string | null): boolean =>
  main !== null && (value.id === main || authorityParents(main).some((parent) => parent.id === value.id));

const isPaying = (view: ProjectView, mention: Mention): boolean =>
  view.entryAt(mention.start)?.meanings[0]?.field === 'funders' || PAYS.test(sentenceAround(view, mention));

/** The widest programme above a line that is printed, or whose name begins the line's name: „Nordplus Adult” → Nordplus. */
function payerOf(id: string, printed: ReadonlySet<string>): AuthorityEntry | null {
  const own = authorityById(id);
  if (own === null) return null;
  const above = authorityParents(id).filter((parent) => parent.role === 'programme' && (printed.has(parent.id) || own.name.startsWith(parent.name)));
  return above.at(-1) ?? own;
}

/** True where a named fund pays for the programme: one above it, or any fund of the Union for an operational programme. */
function isCovered(programme: AuthorityEntry, funders: readonly Candidate<AuthorityValue>[]): boolean {
  const ids = new Set(funders.filter((one) => !one.signals.includes('umbrella') && !one.signals.includes('co-payer')).map((one) => one.value.id));
  const parents = authorityParents(programme.id);
  if (ids.has(programme.id) || parents.some((parent) => ids.has(parent.id))) return true;
  if (programme.family === 'eea-norway' && [...ids].some((id) => id !== null && authorityById(id)?.family === 'eea-norway')) return true;
  const isOperational = parents.some((parent) => parent.id === 'eu-funds' || parent.family === 'eu-fund') && programme.parent !== 'eu';
  return isOperational && [...ids].some((id) => id !== null && authorityById(id)?.family === 'eu-fund');
}

const isUnderAnother = (id: string | null, found: ReadonlyMap<string, unknown>): boolean => id !== null && authorityParents(id).some((parent) => found.has(parent.id));

function toCandidate(mention: Mention<Authority>, payer: AuthorityEntry): Candidate<AuthorityValue> {
  const name = payer.id === mention.value.id ? mention.value.name : payer.name;
  return {
    rule: RULE, value: { id: payer.id, name }, rank: 2, signals: ['programme', ...(payer.id === mention.value.id ? [] : ['above'])],
    evidence: [{ start: mention.start, end: mention.end, as: 'value' }],
  };
}
