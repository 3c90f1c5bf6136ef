import type { Span } from '@siets/record';
import { indexEndingAfter } from '../engine/among.ts';

// Look-ups in mentions of one type, which are in reading order and do not overlap: no walk over all of them.

/** The first of the spans that shares a character with `span`; null where none does. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | null {
  const found = spans[indexEndingAfter(spans, span.start)];
  return found !== undefined && found.start < span.end ? found : null;
}

/** The one of the spans that holds all of `span`; null where none does. */
export function holding<T extends Span>(spans: readonly T[], span: Span): T | null {
  const found = overlapping(spans, span);
  return found !== null && found.start <= span.start && found.end >= span.end ? found : null;
}

/** The last of the spans that ends at or before `offset`; null where none does. */
export const lastBefore = <T extends Span>(spans: readonly T[], offset: number): T | null => spans[indexEndingAfter(spans, offset) - 1] ?? null;

/** At most `most` of the items for each key, in their order: a name that stands a thousand times needs no thousand proofs. */
export function fewOfEach<T>(items: readonly T[], keyOf: (item: T) => string, most = 8): T[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count < most;
  });
}
