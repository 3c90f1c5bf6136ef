import { describe, expect, it } from 'vitest';
import type { JudgedValue } from './judged-values.ts';
import { toDiagram, wilson } from './reliability-diagram.ts';
import { brierOf, calibrationErrorOf, leaveOneOut, toBins, toReliability, type Guess } from './reliability.ts';

const judged = (rule: string, isRight: boolean): JudgedValue => ({ rule, signals: [], isRight });
const guess = (confidence: number, isRight: boolean): Guess => ({ group: 'costs', confidence, isRight });

describe('leaveOneOut', () => {
  it('lets no document speak for itself', () => {
    const wrong = Array.from({ length: 8 }, () => judged('costs/labelled-sum', false));
    const right = Array.from({ length: 8 }, () => judged('costs/labelled-sum', true));
    const [own] = leaveOneOut([[judged('costs/labelled-sum', true)], wrong]);
    const [other] = leaveOneOut([[judged('costs/labelled-sum', false)], right]);
    expect(own!.confidence).toBeLessThan(0.3);
    expect(other!.confidence).toBeGreaterThan(0.7);
  });

  it('keeps what was counted on other documents, and leaves their table as it is', () => {
    const known = { 'costs/labelled-sum|': [0, 20], 'costs/labelled-sum': [0, 20], 'costs/*': [0, 20], '*': [0, 20] } as const;
    const [guessed] = leaveOneOut([[judged('costs/labelled-sum', true)]], known);
    expect(guessed!.confidence).toBeLessThan(0.2);
    expect(known['*']).toEqual([0, 20]);
  });
});

describe('reliability', () => {
  const honest = [...Array.from({ length: 9 }, () => guess(0.92, true)), guess(0.92, false)];
  const boastful = [...Array.from({ length: 5 }, () => guess(0.97, true)), ...Array.from({ length: 5 }, () => guess(0.97, false))];
  it('tells an honest confidence from a boast', () => {
    expect(calibrationErrorOf(honest)).toBeCloseTo(0.02);
    expect(calibrationErrorOf(boastful)).toBeCloseTo(0.47);
    expect(brierOf(honest)).toBeLessThan(brierOf(boastful));
  });
  it('counts values of like confidence together', () => {
    expect(toBins([...honest, ...boastful]).map(({ from, count, right }) => [from, count, right])).toEqual([[0.9, 10, 0.9], [0.95, 10, 0.5]]);
  });
  it('shows each field', () => expect(toReliability(honest)).toContain('| costs | 10 | 0.920 | 0.900 |'));
});

describe('the diagram', () => {
  it('widens the range of what was seen seldom', () => {
    const width = (count: number): number => {
      const [low, high] = wilson({ count, right: 0.9 });
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(width(1000) * 5);
    expect(wilson({ count: 100, right: 0.5 }).map((share) => Math.round(share * 100))).toEqual([40, 60]);
  });
  it('draws a dot for each bin', () => expect(toDiagram([guess(0.92, true), guess(0.2, false)]).match(/<circle/gu)).toHaveLength(2));
});
