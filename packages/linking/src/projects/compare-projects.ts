import type { LinkReason, LinkVerdict } from '@siets/store';
import type { Features } from './features.ts';
import { compareTitles, type TitleRelation } from './title.ts';

export interface Comparison {
  /** Sum of the points, at least 0 and at most 100. */
  score: number;
  verdict: LinkVerdict;
  /** True where no other document can make them one: a person alone may. */
  isBarred: boolean;
  reasons: LinkReason[];
}

/** From so many points on they are one, and from so many a person is asked. */
const SAME = 75;
const DOUBT = 55;
const BAR = -100;

const titlePoints: { [relation in TitleRelation]: number } = { equal: 45, alike: 35, within: 25, differ: -30 };
const MONTHS = 12;
const toMonth = (date: string): number => Number(date.slice(0, 4)) * MONTHS + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 0);
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** Numbers of one scheme: a project has one, so that two tell two projects apart. */
function compareNumbers(a: Features, b: Features): LinkReason[] {
  if (shares(a.numbers, b.numbers)) return [{ feature: 'number', says: 'equal', points: 100 }];
  const schemes = (of: Features) => of.numbers.map((number) => number.slice(0, number.indexOf('|'))).filter((scheme) => scheme !== '');
  return shares(schemes(a), schemes(b)) ? [{ feature: 'number', says: 'differ', points: BAR }] : [];
}

function compareAllTitles(a: Features, b: Features): LinkReason[] {
  const found = a.titles.flatMap((mine) => b.titles.map((theirs) => ({ mine, theirs, relation: compareTitles(mine, theirs) })));
  const best = found.toSorted((x, y) => titlePoints[y.relation] - titlePoints[x.relation])[0];
  if (!best) return [];
  const title: LinkReason = { feature: 'title', says: best.relation, points: titlePoints[best.relation] };
  const isOtherRound = (best.mine.round ?? 1) !== (best.theirs.round ?? 1);
  return isOtherRound && best.relation !== 'differ' ? [title, { feature: 'round', says: 'differ', points: BAR }] : [title];
}

function compareOwners(a: Features, b: Features): LinkReason[] {
  // What people said of their names stands above numbers and names.
  if (shares(a.mergedOwners ?? [], b.mergedOwners ?? [])) return [{ feature: 'owner', says: 'equal', points: 30 }];
  if (shares(a.ownerNumbers, b.ownerNumbers)) return [{ feature: 'owner', says: 'equal', points: 30 }];
  if (a.ownerNumbers.length > 0 && b.ownerNumbers.length > 0) return [{ feature: 'owner', says: 'differ', points: BAR }];
  if (shares(a.owners, b.owners)) return [{ feature: 'owner', says: 'equal', points: 30 }];
  if (shares(a.owners, b.others) || shares(a.others, b.owners)) return [{ feature: 'owner', says: 'within', points: 15 }];
  return a.owners.length > 0 && b.owners.length > 0 ? [{ feature: 'owner', says: 'differ', points: -45 }] : [];
}

/** Beginnings or ends that are further apart than a delay are those of two projects. */
const DELAY_MONTHS = 9;

function comparePeriods(a: Features, b: Features): LinkReason[] {
  const [starts, ends] = [[a.start, b.start], [a.end, b.end]].map((pair) => pair.filter((date) => date !== null).map(toMonth)) as [number[], number[]];
  const isDisjoint = (x: Features, y: Features): boolean => x.end !== null && y.start !== null && toMonth(x.end) < toMonth(y.start);
  if (isDisjoint(a, b) || isDisjoint(b, a)) return [{ feature: 'period', says: 'differ', points: BAR }];
  const gaps = [starts, ends].flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [Math.abs(x - y)]));
  if (gaps.length === 0) return [];
  const [first = 0] = gaps;
  if (starts.length === 2 && first > DELAY_MONTHS) return [{ feature: 'period', says: 'differ', points: -40 }];
  // Ends move more often than beginnings, but not where the beginnings are unknown.
  if (starts.length < 2 && first > DELAY_MONTHS) return [{ feature: 'period', says: 'differ', points: -40 }];
  if (gaps.every((gap) => gap === 0)) return [{ feature: 'period', says: 'equal', points: gaps.length === 2 ? 25 : 15 }];
  return [{ feature: 'period', says: 'overlap', points: 10 }];
}

/** A paper tells of a project from its application until some time after its end. */
const BEFORE_MONTHS = 6;
const AFTER_MONTHS = 12;

function comparePublished(a: Features, b: Features): LinkReason[] {
  if (a.start !== null && b.start !== null) return [];
  const fits = [[a, b], [b, a]].flatMap(([paper, period]) => {
    if (!paper || !period || paper.published === null || period.start === null || paper.start !== null) return [];
    const at = toMonth(paper.published);
    const end = period.end === null ? toMonth(period.start) + 60 : toMonth(period.end);
    return [at >= toMonth(period.start) - BEFORE_MONTHS && at <= end + AFTER_MONTHS];
  });
  if (fits.length === 0) return [];
  return fits.every(Boolean) ? [{ feature: 'published', says: 'within', points: 5 }] : [{ feature: 'published', says: 'outside', points: -15 }];
}

const NEAR = 0.05;
const FAR = 0.25;

function compareSums(a: Features, b: Features): LinkReason[] {
  const gaps = a.sums.flatMap((mine) => b.sums.filter(({ role }) => role === mine.role).map((theirs) => Math.abs(mine.cents - theirs.cents) / Math.max(mine.cents, theirs.cents, 1)));
  if (gaps.length === 0) return [];
  const least = Math.min(...gaps);
  if (least === 0) return [{ feature: 'sum', says: 'equal', points: 15 }];
  if (least <= NEAR) return [{ feature: 'sum', says: 'near', points: 8 }];
  return [{ feature: 'sum', says: 'differ', points: least > FAR ? -15 : -10 }];
}

function compareMoneyGivers(a: Features, b: Features): LinkReason[] {
  const reasons: LinkReason[] = [];
  if (shares(a.funders, b.funders)) reasons.push({ feature: 'funder', says: 'equal', points: 5 });
  else if (a.funders.length > 0 && b.funders.length > 0) reasons.push({ feature: 'funder', says: 'differ', points: -10 });
  if (a.programme !== null && a.programme === b.programme) reasons.push({ feature: 'programme', says: 'equal', points: 5 });
  return reasons;
}

/** Tells whether two documents tell of one project, with each reason and its points. */
export function compareProjects(a: Features, b: Features): Comparison {
  if (a.document === b.document) return { score: 0, verdict: 'apart', isBarred: true, reasons: [{ feature: 'document', says: 'equal', points: BAR }] };
  const numbers = compareNumbers(a, b);
  const rest = [compareAllTitles, compareOwners, comparePeriods, comparePublished, compareSums, compareMoneyGivers].flatMap((compare) => compare(a, b));
  const reasons = [...numbers, ...rest];
  const hasNumber = numbers[0]?.says === 'equal';
  // A number that both print settles it, unless another title of another body stands beside it: then one of them has a slip.
  const isSlip = ['title', 'owner'].every((name) => rest.some(({ feature, says }) => feature === name && says === 'differ'));
  const sum = hasNumber ? (isSlip ? DOUBT : 100) : reasons.reduce((total, { points }) => total + points, 0);
  const isBarred = !hasNumber && reasons.some(({ points }) => points <= BAR);
  const score = Math.round(Math.min(100, Math.max(0, sum)));
  if (isBarred) return { score: 0, verdict: 'apart', isBarred, reasons };
  return { score, verdict: score >= SAME ? 'same' : score >= DOUBT ? 'doubt' : 'apart', isBarred, reasons };
}
