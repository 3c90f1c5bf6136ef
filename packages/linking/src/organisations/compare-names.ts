import type { LinkReason } from '@siets/store';
import type { NameFeatures } from './name-features.ts';

export interface NameComparison {
  /** Sum of the points, at least 0 and at most 100. */
  score: number;
  /** True where a person should say whether the two are one. */
  isDoubtful: boolean;
  reasons: LinkReason[];
}

/** From so many points on a person is asked. Nothing here makes two names one: that their keys or numbers do (`group-names.ts`). */
const DOUBT = 40;
const BAR = -100;

/** How one name stands to another that has another key, or another number. */
type NameRelation = 'equal' | 'order' | 'letter' | 'abbreviation' | 'within';
const points: { [relation in NameRelation]: number } = { equal: 60, order: 55, letter: 50, abbreviation: 50, within: 45 };

const SHORTEST_WORD = 4;
const SHORTEST_NAME = 6;

/** True where one letter was changed, left out or added, or two neighbours changed places. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const [left, right] = [short.slice(from), long.slice(from)];
  if (long.length > short.length) return left === right.slice(1);
  return left.slice(1) === right.slice(1) || (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0]);
}

/** All words but one are the same, and that one has a slip; digits are never a slip: „49. vidusskola” is not „94.”. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return a.join('').length >= SHORTEST_NAME;
  const others = a.flatMap((word, n) => (word === b[n] ? [] : [[word, b[n] ?? ''] as const]));
  const [[mine, theirs] = ['', '']] = others;
  return a.length === b.length && others.length === 1 && a.join('').length >= SHORTEST_NAME && Math.min(mine.length, theirs.length) >= SHORTEST_WORD && !/\d/u.test(mine + theirs) && isOneSlip(mine, theirs);
}

const equal = (a: readonly string[] | null, b: readonly string[] | null): boolean => a !== null && b !== null && a.join(' ') === b.join(' ');

function relate(a: NameFeatures, b: NameFeatures): NameRelation | null {
  if (a.key === b.key) return 'equal';
  if (equal(a.words, b.words)) return a.isSpelledOut === b.isSpelledOut ? 'equal' : 'abbreviation';
  if (equal(a.words.toSorted(), b.words.toSorted())) return 'order';
  if (isSlip(a.words, b.words)) return 'letter';
  if ([[a, b], [b, a]].some(([x, y]) => x?.abbreviation != null && x.abbreviation === y?.initials)) return 'abbreviation';
  return equal(a.rest, b.words) || equal(a.words, b.rest) ? 'within' : null;
}

function compareForms(a: NameFeatures, b: NameFeatures): LinkReason[] {
  const isOpen = [a.form, b.form].includes('');
  // „biedrība” does not count: its name is printed with it and without.
  if (a.form === b.form || (isOpen && [a.form, b.form].includes('body'))) return [];
  return isOpen ? [{ feature: 'form', says: 'absent', points: -5 }] : [{ feature: 'form', says: 'differ', points: BAR }];
}

function compareRegistry({ number: a }: NameFeatures, { number: b }: NameFeatures): LinkReason[] {
  if (a === null || b === null) return [];
  if (a === b) return [{ feature: 'registry', says: 'equal', points: 100 }];
  return isOneSlip(a, b) ? [{ feature: 'registry', says: 'near', points: 10 }] : [{ feature: 'registry', says: 'differ', points: -20 }];
}

function comparePlaces(a: NameFeatures, b: NameFeatures): LinkReason[] {
  if (a.territory === null || b.territory === null) return [];
  return a.territory.code === b.territory.code ? [{ feature: 'place', says: 'equal', points: 10 }] : [{ feature: 'place', says: 'differ', points: BAR }];
}

function compareCountries(a: NameFeatures, b: NameFeatures): LinkReason[] {
  if (a.country === null || b.country === null || a.country === b.country) return [];
  // A number belongs to one country: where both print it, one of the countries was read wrongly.
  return [{ feature: 'country', says: 'differ', points: a.number !== null && a.number === b.number ? -40 : BAR }];
}

/** Tells whether a person should say if two names are of one organisation, with each reason and its points. */
export function compareNames(a: NameFeatures, b: NameFeatures): NameComparison {
  const relation = relate(a, b);
  const isNumber = a.number !== null && a.number === b.number;
  if (relation === null && !isNumber) return { score: 0, isDoubtful: false, reasons: [] };
  const name: LinkReason = relation === null ? { feature: 'name', says: 'differ', points: -10 } : { feature: 'name', says: relation, points: points[relation] };
  const reasons = [name, ...[compareForms, compareRegistry, comparePlaces, compareCountries].flatMap((compare) => compare(a, b))];
  const isBarred = reasons.some((reason) => reason.points <= BAR);
  const score = isBarred ? 0 : Math.min(100, Math.max(0, reasons.reduce((sum, reason) => sum + reason.points, 0)));
  return { score, isDoubtful: score >= DOUBT, reasons };
}
