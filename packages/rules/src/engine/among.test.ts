import { describe, expect, it } from 'vitest';
import { firstFrom, indexFrom, inside, lastUntil, overlapping } from './among.ts';

const spans = [{ start: 2, end: 4 }, { start: 6, end: 9 }, { start: 12, end: 13 }];

describe('among spans', () => {
  it.each([[0, 0], [2, 0], [3, 1], [6, 1], [12, 2], [13, 3]])('the first that begins at %i or later has the index %i', (offset, index) => {
    expect(indexFrom(spans, offset)).toBe(index);
    expect(firstFrom(spans, offset)).toBe(spans[index]);
  });

  it.each([[1, -1], [4, 0], [8, 0], [9, 1], [99, 2]])('the last that ends at %i or earlier has the index %i', (offset, index) => {
    expect(lastUntil(spans, offset)).toBe(spans[index]);
  });

  it.each([[{ start: 0, end: 2 }, -1], [{ start: 3, end: 7 }, 0], [{ start: 4, end: 7 }, 1], [{ start: 9, end: 12 }, -1]])('%o overlaps the one with the index %i', (span, index) => {
    expect(overlapping(spans, span)).toBe(spans[index]);
  });

  it('finds those that lie inside', () => {
    expect(inside(spans, { start: 2, end: 12 })).toEqual(spans.slice(0, 2));
    expect(inside(spans, { start: 3, end: 8 })).toEqual([]);
  });
});
