import type { AuthorityEntry, Hit, Hits } from '@siets/gazetteer';
import type { Span } from '@siets/record';
import { inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** A fund, programme or instrument named in the text. */
export type FundHit = Hit & { readonly entry: AuthorityEntry };

const known = new WeakMap<Hits, FundHit[]>();

/** Bodies that only administer, and budgets that are the state's or a municipality's own, are no outside funder. */
const isFund = ({ entry, weak }: FundHit): boolean =>
  entry.role !== 'agency' && entry.family !== 'municipal' && !weak && !/valsts budžet|pašvaldīb/iu.test(entry.name);

/** The funds named within a stretch of the text, in order. */
export function fundsIn(hits: Hits, stretch: Span): FundHit[] {
  let funds = known.get(hits);
  if (funds === undefined) {
    funds = hits.ofKind('authority').filter(isFund);
    known.set(hits, funds);
  }
  return inside(funds, stretch);
}

/** The same without letters inside a number: „LV02” in „2024-1-LV02-ESC51-VTJ-000205268” is no fund. */
export const fundsOf = (view: ProjectView, stretch: Span): FundHit[] =>
  fundsIn(view.hits, stretch).filter((hit) => overlapping(view.mentionsOf('identifier'), hit) === undefined);
