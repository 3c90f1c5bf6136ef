import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { foldedAt, isNumber, isOneOf, isSign, isWord, overBreak } from '../../engine/walk.ts';
import type { DurationValue } from './duration-value.ts';
import { boundBefore, isAgeOrPast, mayBeCounted, overBracket, rangeWords, readCount, toMonths, unitAt } from './units.ts';

const dashes = '-–—';

/** A count with its unit at a token: shared by the rule for digits and the rule for words. */
export function readDuration({ tokens }: Scan, index: number): Found<DurationValue> | null {
  const first = readCount(tokens, index);
  if (first === null) return null;
  const range = readUpper(tokens, first.end);
  const counted = withHalf(tokens, range ?? first);
  let end = overBreak(tokens, overBracket(tokens, counted.end));
  if (isSign(tokens, end, '-')) end += 1; // „24-month project”
  const unit = unitAt(tokens, end);
  if (unit === null || counted.count > (unit === 'year' ? 30 : 400) || isAgeOrPast(tokens, index, end + 1)) return null;
  const rest = unit === 'year' ? readRest(tokens, end + 1) : null;
  const months = toMonths(counted.count, unit);
  const value: DurationValue = {
    months: months === null ? null : months + (rest?.months ?? 0),
    unit,
    bound: range === null ? boundBefore(tokens, index) : 'range',
  };
  return { start: tokens.starts[index]!, end: tokens.ends[(rest?.end ?? end + 1) - 1]!, value };
}

const halves: readonly (readonly string[])[] = [['and', 'a', 'half'], ['ar', 'pusi']];

/** „two and a half years”, „divus ar pusi gadus”. */
function withHalf(tokens: Scan['tokens'], { count, end }: { count: number; end: number }): { count: number; end: number } {
  const half = halves.find((words) => words.every((word, at) => isWord(tokens, end + at) && foldedAt(tokens, end + at) === word));
  return half === undefined ? { count, end } : { count: count + 0.5, end: end + half.length };
}

/** The upper end of `12 līdz 36`, `12–36`. */
function readUpper(tokens: Scan['tokens'], index: number): { count: number; end: number } | null {
  if (!isOneOf(tokens, index, rangeWords) && !(isSign(tokens, index, dashes) && isNumber(tokens, index + 1))) return null;
  return readCount(tokens, index + 1);
}

/** `… un 6 mēneši` behind years. */
function readRest(tokens: Scan['tokens'], index: number): { months: number; end: number } | null {
  if (!isWord(tokens, index) || !['un', 'and'].includes(foldedAt(tokens, index))) return null;
  const more = readCount(tokens, index + 1);
  return more !== null && unitAt(tokens, more.end) === 'month' ? { months: more.count, end: more.end + 1 } : null;
}

/**
 * A number with a unit of time.
 *
 *     Projekts tiek īstenots 30 mēnešus.
 *                            ^^^^^^^^^^
 */
export const counted = defineMention<DurationValue>({
  id: 'durations/counted',
  type: 'duration',
  anchor: { digits: [1, 3] },
  read: (scan, index) => (mayBeCounted(scan.tokens, index) ? readDuration(scan, index) : null),
});
