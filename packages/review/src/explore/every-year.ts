import type { FacetValue } from '@siets/api';

/** Beyond this the years are as they come: one date that was misread would press all others together. */
const MOST_YEARS = 60;

/** The years from the first to the last, those without projects among them: a gap must be seen as one. */
export function everyYear(values: readonly FacetValue[]): FacetValue[] {
  const known = new Map(values.map((each) => [Number(each.value), each]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  if (values.length === 0 || !Number.isInteger(first) || !Number.isInteger(last) || last - first >= MOST_YEARS) return [...values];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => known.get(year) ?? { value: String(year), label: String(year), projects: 0, withTotal: 0, totalEur: 0, grantEur: 0 });
}
