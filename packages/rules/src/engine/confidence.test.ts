import { describe, expect, it } from 'vitest';
import { confidenceOf, type ConfidenceTable } from './confidence.ts';

const table: ConfidenceTable = { '*': [900, 1000], 'title/*': [80, 100], 'title/labelled': [60, 60], 'title/labelled|in-table': [40, 40], 'title/heading': [2, 20] };
const of = (rule: string, signals: string[]): number => confidenceOf({ rule, signals }, table);

describe('confidenceOf', () => {
  it('is high for a rule that was always right, and never 1', () => {
    expect(of('title/labelled', ['in-table'])).toBeGreaterThan(0.97);
    expect(of('title/labelled', ['in-table'])).toBeLessThan(1);
  });
  it('is low for a rule that was mostly wrong', () => expect(of('title/heading', [])).toBeLessThan(0.3));
  it('leans on the field where the rule was never seen, on all where the field was not', () => {
    expect(of('title/new', [])).toBeCloseTo(0.8, 1);
    expect(of('goal/new', [])).toBeCloseTo(0.9, 1);
  });
  it('counts nothing twice: a few right values do not make a rule certain', () => {
    const few: ConfidenceTable = { '*': [8, 10], 'goal/*': [3, 3], 'goal/stated': [3, 3], 'goal/stated|': [3, 3] };
    expect(confidenceOf({ rule: 'goal/stated', signals: [] }, few)).toBeLessThan(0.9);
  });
  it('moves little by one observation', () => {
    expect(confidenceOf({ rule: 'goal/new', signals: [] }, { ...table, 'goal/new|': [0, 1], 'goal/new': [0, 1] })).toBeGreaterThan(0.5);
  });
});
