import type { Found, Scan } from '../../engine/mention-rule.ts';
import { toDateValue, type DateValue } from './date-value.ts';
import { hintsOf, readExpression, type Expression } from './expression.ts';
import { isBehindEdge, surroundings } from './surroundings.ts';

/** Reads a date expression at a token as a mention, where `accepts` allows it. */
export function readDate({ tokens }: Scan, index: number, accepts: (expression: Expression) => boolean): Found<DateValue> | null {
  const expression = readExpression(tokens, index);
  if (expression === null || !accepts(expression)) return null;
  const hints = hintsOf(expression);
  if (hints === null) return null;
  const { first, last } = expression;
  const isYearOnly = first.month === null && first.day === null;
  const { bound, marker } = surroundings(tokens, index, expression);
  const value = toDateValue(expression.items, {
    marker,
    ...hints,
    bound,
    isBareYear: isYearOnly && first.to === null && first.marker === null && !first.hasYearWord && !last.hasYearWord && !isBehindEdge(tokens, index),
  });
  return { start: tokens.starts[index]!, end: tokens.ends[expression.end - 1]!, value };
}
