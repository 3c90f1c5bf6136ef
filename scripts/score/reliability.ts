import { confidenceOf, type ConfidenceTable } from '@siets/rules';
import { addCounts, copyOf } from './confidence-counts.ts';
import type { JudgedValue } from './judged-values.ts';

/** Borders of the bins of confidence. */
const BORDERS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];

/** A value with the confidence it would have had, had its own document never been counted. */
export interface Guess {
  /** First part of the rule's name: `costs`, `title`, … */
  group: string;
  confidence: number;
  isRight: boolean;
}

/** Values of like confidence. `mean` and `right` are shares, 0 to 1. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  mean: number;
  right: number;
}

/**
 * Confidences with each document left out in its turn, so that no value speaks for itself. `known` are counts of other documents, which
 * stay in.
 */
export function leaveOneOut(documents: readonly (readonly JudgedValue[])[], known: ConfidenceTable = {}): Guess[] {
  const counts = copyOf(known);
  for (const values of documents) addCounts(counts, values);
  return documents.flatMap((values) => {
    addCounts(counts, values, -1);
    const guesses = values.map(({ rule, signals, isRight }) => ({
      group: rule.split('/')[0]!, confidence: confidenceOf({ rule, signals: [...signals] }, counts), isRight,
    }));
    addCounts(counts, values);
    return guesses;
  });
}

const meanOf = (guesses: readonly Guess[], of: (guess: Guess) => number): number => guesses.reduce((sum, guess) => sum + of(guess), 0) / (guesses.length || 1);

/** The guesses by confidence; empty bins are left out. */
export const toBins = (guesses: readonly Guess[]): Bin[] =>
  BORDERS.slice(0, -1).flatMap((from, index) => {
    const to = BORDERS[index + 1]!;
    const inside = guesses.filter(({ confidence }) => confidence >= from && confidence < to);
    return inside.length === 0
      ? []
      : [{ from, to: Math.min(1, to), count: inside.length, mean: meanOf(inside, (one) => one.confidence), right: meanOf(inside, (one) => Number(one.isRight)) }];
  });

/** Mean squared difference between confidence and truth: 0 is best. */
export const brierOf = (guesses: readonly Guess[]): number => meanOf(guesses, ({ confidence, isRight }) => (confidence - Number(isRight)) ** 2);

/** How far confidence and truth lie apart on average, each bin weighed by its values (expected calibration error): 0 is best. */
export const calibrationErrorOf = (guesses: readonly Guess[]): number =>
  toBins(guesses).reduce((sum, { count, mean, right }) => sum + count * Math.abs(mean - right), 0) / (guesses.length || 1);

/** A section that shows, for values of like confidence and for each field, how many are right. */
export function toReliability(guesses: readonly Guess[]): string {
  const bins = toBins(guesses).map(({ from, to, count, mean, right }) =>
    `| ${from.toFixed(2)}–${to.toFixed(2)} | ${count} | ${mean.toFixed(3)} | ${right.toFixed(3)} | ${'█'.repeat(Math.round(right * 20))} |`);
  const groups = [...new Set(guesses.map(({ group }) => group))].sort().map((group) => {
    const inside = guesses.filter((guess) => guess.group === group);
    const mean = meanOf(inside, (one) => one.confidence);
    const right = meanOf(inside, (one) => Number(one.isRight));
    return `| ${group} | ${inside.length} | ${mean.toFixed(3)} | ${right.toFixed(3)} | ${brierOf(inside).toFixed(3)} |`;
  });
  return [
    `${guesses.length} values, each with the confidence it would have had without its own document. Mean squared difference (Brier) ` +
      `${brierOf(guesses).toFixed(4)}; confidence and truth lie ${calibrationErrorOf(guesses).toFixed(3)} apart on average.`, '',
    '| confidence | values | mean | right | |', '|---|--:|--:|--:|---|', ...bins, '',
    '| rules of | values | mean confidence | right | Brier |', '|---|--:|--:|--:|--:|', ...groups, '',
  ].join('\n');
}
