import type { Span } from '@siets/record';

// Searches among spans that stand in reading order and do not overlap, such as the mentions of one type: in the logarithm of
// their number, since hostile text holds many.

/** Index of the first span that begins at `offset` or later; the length where none does. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span that ends behind `offset`; the length where none does. */
export function indexEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first span that begins at `offset` or later. */
export const firstFrom = <T extends Span>(spans: readonly T[], offset: number): T | undefined => spans[indexFrom(spans, offset)];

/** The last span that ends at `offset` or earlier. */
export function lastUntil<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const before = spans[indexFrom(spans, offset) - 1];
  if (before === undefined || before.end <= offset) return before;
  return spans[indexFrom(spans, offset) - 2];
}

/** The span that shares a sign with `span`; the first where several do. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const index = indexFrom(spans, span.start);
  const before = spans[index - 1];
  if (before !== undefined && before.end > span.start) return before;
  const next = spans[index];
  return next !== undefined && next.start < span.end ? next : undefined;
}

/** The spans that lie wholly inside `span`. */
export function inside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let index = indexFrom(spans, start); index < spans.length && spans[index]!.start < end; index += 1) {
    if (spans[index]!.end <= end) found.push(spans[index]!);
  }
  return found;
}
