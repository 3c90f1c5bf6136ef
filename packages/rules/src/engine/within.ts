import type { Span } from '@siets/record';

/** Those of a list in the order of their starts that lie wholly in a stretch of the text. */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const inside: T[] = [];
  for (let at = firstFrom(sorted, start); at < sorted.length && sorted[at]!.start < end; at += 1)
    if (sorted[at]!.end <= end) inside.push(sorted[at]!);
  return inside;
}

/** Index of the first that starts at `offset` or behind. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
