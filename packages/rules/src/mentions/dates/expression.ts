import type { Tokens } from '@siets/latvian';
import { foldedAt, isNumber, isOneOf, isSign, overBreak } from '../../engine/walk.ts';
import { isOnCalendar, isSameParts, type DateItem, type DateParts, type DateValue } from './date-value.ts';
import { mayBegin, readElement, type Element } from './element.ts';
import { dashes, listWords, rangeWords, weekdays } from './words.ts';

/** A date expression: its items, the token behind it and what its last element tells of its use. */
export interface Expression {
  items: DateItem[];
  end: number;
  first: Element;
  last: Element;
  /** True where a dash joins the ends: „2014.–2020. gadam” in place of „no 2014. līdz 2020. gadam”. */
  isDashed: boolean;
}

type Joint = 'range' | 'list';
interface Chain {
  elements: Element[];
  joints: Joint[];
  isDashed: boolean;
}

/** Most dates that one expression may list. */
const LIMIT = 24;

/**
 * Reads a date with all that it is joined to: ranges and lists whose parts share a year or a month.
 *
 *     2018. gada 12. – 13. jūnijā un 19. – 20. jūnijā
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readExpression(tokens: Tokens, index: number): Expression | null {
  if (last.tokens !== tokens || last.index !== index) last = { tokens, index, expression: readAt(tokens, index) };
  return last.expression;
}

/** Several rules ask at the same token in turn: the last answer is kept. */
let last: { tokens: Tokens | null; index: number; expression: Expression | null } = { tokens: null, index: -1, expression: null };

function readAt(tokens: Tokens, index: number): Expression | null {
  if (isNumber(tokens, index) && !mayBegin(tokens, index)) return null;
  const first = readElement(tokens, index);
  if (first === null) return null;
  return readFrom(tokens, index, first) ?? (first.yearEnd > 0 ? readFrom(tokens, index, yearOf(first)) : null);
}

/** The year alone, where what follows it turned out to be no date: „2023. gadā 12 skolēni”. */
const yearOf = (date: Element): Element => ({
  ...date,
  month: null,
  day: null,
  to: null,
  marker: null,
  end: date.yearEnd,
  yearEnd: 0,
});

function readFrom(tokens: Tokens, index: number, first: Element): Expression | null {
  const chain = readChain(tokens, first, foldedAt(tokens, index - 1) === 'between');
  for (let count = chain.elements.length; count > 0; count -= 1) {
    const items = resolve(chain.elements.slice(0, count), chain.joints.slice(0, count - 1));
    if (items === null) continue;
    const last = chain.elements[count - 1]!;
    return { items, end: last.end, first, last, isDashed: count > 1 && chain.isDashed };
  }
  return null;
}

/** Behind „between” the first „and” joins the ends of a range. */
function readChain(tokens: Tokens, first: Element, isBetween: boolean): Chain {
  const chain: Chain = { elements: [first], joints: [], isDashed: false };
  while (chain.elements.length < LIMIT) {
    const previous = chain.elements.at(-1)!;
    const read = readJoint(tokens, previous.end);
    if (read === null) break;
    const joint = isBetween && chain.joints.length === 0 ? { ...read, kind: 'range' as const } : read;
    if (joint.kind === 'range' && chain.joints.at(-1) === 'range') break;
    const next = readElement(tokens, joint.end);
    if (next === null || !canJoin(previous, next, joint.kind)) break;
    chain.elements.push(next);
    chain.joints.push(joint.kind);
    if (joint.isDash) chain.isDashed = true;
  }
  return chain;
}

/** What stands between two dates: a dash or „līdz” for a range, a comma or „un” for a list. */
function readJoint(tokens: Tokens, end: number): { kind: Joint; end: number; isDash: boolean } | null {
  let at = end;
  if (isSign(tokens, at, '.')) at += 1; // the ordinal dot of a full date
  at = overBreak(tokens, at);
  if (isSign(tokens, at, dashes)) {
    while (isSign(tokens, at, dashes)) at += 1;
    return { kind: 'range', end: overLead(tokens, at), isDash: true };
  }
  if (isOneOf(tokens, at, rangeWords)) return { kind: 'range', end: overLead(tokens, at + 1), isDash: false };
  if (isSign(tokens, at, ',')) at = overBreak(tokens, at + 1);
  else if (!isOneOf(tokens, at, listWords) && !isSign(tokens, at, '/')) return null;
  if (isOneOf(tokens, at, rangeWords)) return { kind: 'range', end: overLead(tokens, at + 1), isDash: false };
  if (isOneOf(tokens, at, listWords) || isSign(tokens, at, '/')) at += 1;
  return { kind: 'list', end: overLead(tokens, at), isDash: false };
}

/** Steps over a weekday and „no” before a date. */
function overLead(tokens: Tokens, index: number): number {
  let at = overBreak(tokens, index);
  if (isOneOf(tokens, at, weekdays)) at += isSign(tokens, at + 1, ',') ? 2 : 1;
  if (foldedAt(tokens, at) === 'no' || foldedAt(tokens, at) === 'pat') at += 1;
  return overBreak(tokens, at);
}

const hasYear = (date: Element): boolean => date.year !== null || date.hint !== null;
const isYearOnly = (date: Element): boolean => date.month === null && date.day === null;

/** True where the second date goes on with the first: in a range always, in a list only where they share a part. */
function canJoin(a: Element, b: Element, joint: Joint): boolean {
  if (a.to !== null || b.to !== null) {
    if (a.to === null || b.to === null) return false;
    return joint === 'range' ? a.marker === b.marker : a.month === null && b.month === null && a.to.month === null && b.to.month === null;
  }
  if (joint === 'range') return isYearOnly(a) === isYearOnly(b) || (isYearOnly(a) ? a : b).hasYearWord;
  if (isYearOnly(a) || isYearOnly(b)) return isYearOnly(a) && isYearOnly(b) && !a.hasYearWord;
  if (b.yearAt === 'front' || b.yearAt === 'digits')
    return !hasYear(a) && a.month !== null && a.day !== null && b.yearAt === 'digits';
  return !hasYear(a) || !hasYear(b);
}

interface Loose extends DateParts {
  to: DateParts | null;
}

/** Gives every element its missing month and year, null where one stays without a month, or the calendar has no such day. */
function resolve(elements: readonly Element[], joints: readonly Joint[]): DateItem[] | null {
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return resolveOne(only);
  const dates = elements.map((one): Loose => ({ year: one.year, month: one.month, day: one.day, to: one.to }));
  if (
    isYearOnly(elements[0]!) &&
    elements[0]!.to === null &&
    dates.length > 1 &&
    joints.includes('list') &&
    !elements.at(-1)!.hasYearWord
  )
    return null;
  shareMonths(elements, dates);
  shareYears(elements, dates, joints);
  if (dates.some((date, at) => isIncomplete(date, elements[at]!, elements[0]!) || !isOnCalendar(date))) return null;
  return toItems(dates, joints);
}

/** The same for a date that nothing is joined to. */
function resolveOne(date: Element): DateItem[] | null {
  if (isIncomplete(date, date, date) || !isOnCalendar(date)) return null;
  const from = { year: date.year, month: date.month, day: date.day };
  return [{ from, to: date.to === null ? from : { ...date.to, year: date.to.year ?? date.year } }];
}

function shareMonths(elements: readonly Element[], dates: Loose[]): void {
  for (let at = dates.length - 2; at >= 0; at -= 1) {
    if (dates[at]!.month === null && dates[at]!.day !== null) dates[at]!.month = dates[at + 1]!.month;
  }
  for (let at = 1; at < dates.length; at += 1) {
    const isLoose = dates[at]!.month === null && dates[at]!.day !== null;
    if (isLoose && elements[at - 1]!.isMonthFirst) dates[at]!.month = dates[at - 1]!.month;
  }
}

/** A year goes on to the right, and back to the left where it stands behind its date; a range may cross New Year. */
function shareYears(elements: readonly Element[], dates: Loose[], joints: readonly Joint[]): void {
  for (let at = dates.length - 2; at >= 0; at -= 1) {
    const [left, right] = [dates[at]!, dates[at + 1]!];
    const mayGoBack = joints[at] === 'range' || elements[at + 1]!.yearAt !== 'front';
    if (left.year !== null || right.year === null || elements[at]!.hint !== null || !mayGoBack) continue;
    left.year =
      joints[at] === 'range' && (left.month ?? 0) > (right.month ?? 0) && right.month !== null ? right.year - 1 : right.year;
  }
  for (let at = 1; at < dates.length; at += 1) {
    const [left, right] = [dates[at - 1]!, dates[at]!];
    if (right.year !== null || left.year === null || elements[at]!.hint !== null) continue;
    right.year =
      joints[at - 1] === 'range' && right.month !== null && (left.month ?? 0) > right.month ? left.year + 1 : left.year;
  }
}

/** Digits such as `10.06` count only with a year or „š.g.” in front, a day only with a month. */
function isIncomplete(date: Loose, printed: Element, first: Element): boolean {
  if (date.day !== null && date.month === null) return true;
  const isDigitsOnly = printed.day !== null && printed.month !== null && printed.isDigits;
  return isDigitsOnly && date.year === null && first.hint === null;
}

function toItems(dates: readonly Loose[], joints: readonly Joint[]): DateItem[] | null {
  const items: DateItem[] = [];
  dates.forEach((date, at) => {
    const from = { year: date.year, month: date.month, day: date.day };
    const to = date.to === null ? from : { ...date.to, year: date.to.year ?? date.year };
    if (at > 0 && joints[at - 1] === 'range') items.at(-1)!.to = to;
    else items.push({ from, to });
  });
  return joinDays(items);
}

/** „29. un 30. maijā” is one stretch of two days; days apart stay apart. */
function joinDays(items: readonly DateItem[]): DateItem[] {
  const joined: DateItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && isNextDay(last.to, item.from)) last.to = item.to;
    else joined.push({ ...item });
  }
  return joined;
}

const isNextDay = (a: DateParts, b: DateParts): boolean =>
  a.day !== null && b.day !== null && a.month === b.month && a.year === b.year && b.day === a.day + 1;

type Hints = Pick<DateValue, 'yearHint' | 'endYearHint'>;

/** The relative years of an expression; null where its start would lie in a year that no hint names. */
export function hintsOf({ first, last, items }: Expression): Hints | null {
  if (last.hint === null || first === last || first.year !== null || last.hint === first.hint) return { yearHint: first.hint ?? last.hint };
  const crosses = (items[0]!.from.month ?? 0) > (items.at(-1)!.to.month ?? 12);
  const start = first.hint ?? (last.hint === 'next' ? 'this' : crosses ? BEFORE[last.hint] : last.hint);
  if (start === null) return null;
  return start === last.hint ? { yearHint: start } : { yearHint: start, endYearHint: last.hint };
}
const BEFORE = { next: 'this', this: 'last', last: null } as const;

export const isPoint = (expression: Expression): boolean =>
  expression.items.length === 1 &&
  (expression.first === expression.last || expression.first.hint === expression.last.hint) &&
  isSameParts(expression.items[0]!.from, expression.items[0]!.to);
