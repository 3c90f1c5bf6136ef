import { confidenceOf } from '@siets/rules';
import { addCounts, type ConfidenceCounts } from './confidence-counts.ts';
import type { JudgedValue } from './judged-values.ts';

/** Borders of the bins of confidence. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];

interface Guess {
  confidence: number;
  isRight: boolean;
}

/** The confidence that each value would have had, had its own document never been counted. */
function leaveOneOut(documents: readonly (readonly JudgedValue[])[]): Guess[] {
  const counts: ConfidenceCounts = {};
  for (const values of documents) addCounts(counts, values);
  return documents.flatMap((values) => {
    addCounts(counts, values, -1);
    const guesses = values.map(({ rule, signals, isRight }) => ({ confidence: confidenceOf({ rule, signals: [...signals] }, counts), isRight }));
    addCounts(counts, values);
    return guesses;
  });
}

/** A section that shows, for values of like confidence, how many are right. */
export function toReliability(documents: readonly (readonly JudgedValue[])[]): string {
  const guesses = leaveOneOut(documents);
  const brier = guesses.reduce((sum, { confidence, isRight }) => sum + (confidence - Number(isRight)) ** 2, 0) / (guesses.length || 1);
  const rows = BINS.slice(0, -1).flatMap((from, index) => {
    const to = BINS[index + 1]!;
    const inside = guesses.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((total, one) => total + one.confidence, 0) / inside.length;
    const right = inside.filter((one) => one.isRight).length / inside.length;
    return [`| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${inside.length} | ${mean.toFixed(3)} | ${right.toFixed(3)} | ${'█'.repeat(Math.round(right * 20))} |`];
  });
  return [
    '## Does the confidence hold?', '',
    `${guesses.length} values, each with the confidence it would have had without its own document. Mean squared difference (Brier) ${brier.toFixed(4)}.`, '',
    '| confidence | values | mean | right | |', '|---|--:|--:|--:|---|', ...rows, '',
  ].join('\n');
}
