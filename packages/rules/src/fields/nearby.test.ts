import { describe, expect, it } from 'vitest';
import { fewOfEach, holding, lastBefore, overlapping } from './nearby.ts';

const spans = [{ start: 2, end: 5 }, { start: 8, end: 12 }, { start: 12, end: 20 }];

describe('look-ups in spans that are in order and do not overlap', () => {
  it('finds the first that shares a character', () => {
    expect(overlapping(spans, { start: 4, end: 9 })).toBe(spans[0]);
    expect(overlapping(spans, { start: 5, end: 8 })).toBeNull();
  });
  it('finds the one that holds all of a span', () => {
    expect(holding(spans, { start: 9, end: 12 })).toBe(spans[1]);
    expect(holding(spans, { start: 11, end: 13 })).toBeNull();
  });
  it('finds the last that has ended', () => {
    expect(lastBefore(spans, 12)).toBe(spans[1]);
    expect(lastBefore(spans, 4)).toBeNull();
  });
  it('keeps a few of each key in their order', () => {
    expect(fewOfEach(['a', 'b', 'a', 'a', 'b'], (one) => one, 2)).toEqual(['a', 'b', 'a', 'b']);
  });
});
