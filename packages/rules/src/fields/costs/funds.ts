import type { AuthorityEntry, Hit, Hits } from '@siets/gazetteer';
import type { Span } from '@siets/record';

/** A fund, programme or instrument named in the text. */
export type FundHit = Hit & { readonly entry: AuthorityEntry };

const known = new WeakMap<Hits, FundHit[]>();

/** Bodies that only administer, and budgets that are the state's or a municipality's own, are no outside funder. */
const isFund = ({ entry, weak }: FundHit): boolean => entry.role !== 'agency' && entry.family !== 'municipal' && !weak && !/valsts budžet|pašvaldīb/iu.test(entry.name);

/** The funds named within a stretch of the text, in order. */
export function fundsIn(hits: Hits, { start, end }: Span): FundHit[] {
  let funds = known.get(hits);
  if (funds === undefined) {
    funds = hits.ofKind('authority').filter(isFund);
    known.set(hits, funds);
  }
  let at = lowerBound(funds, start);
  const inside: FundHit[] = [];
  for (; at < funds.length && funds[at]!.start < end; at += 1) if (funds[at]!.end <= end) inside.push(funds[at]!);
  return inside;
}

function lowerBound(funds: readonly FundHit[], start: number): number {
  let low = 0;
  let high = funds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (funds[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
