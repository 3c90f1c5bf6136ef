import { confidenceKey, type ConfidenceTable } from '@siets/rules';
import type { JudgedValue } from './judged-values.ts';

/** `[right, seen]` by the keys of the confidence table. */
export type ConfidenceCounts = Record<string, [right: number, seen: number]>;

/** Counts that may be added to, from a table that may not. */
export const copyOf = (table: ConfidenceTable): ConfidenceCounts =>
  Object.fromEntries(Object.entries(table).map(([key, [right, seen]]): [string, [number, number]] => [key, [right, seen]]));

const keysOf = (value: JudgedValue): string[] => [confidenceKey({ rule: value.rule, signals: [...value.signals] }), value.rule, `${value.rule.split('/')[0]}/*`, '*'];

/** Adds judged values to the counts; a weight of -1 takes them out again (one document left aside). */
export function addCounts(counts: ConfidenceCounts, values: readonly JudgedValue[], weight: 1 | -1 = 1): ConfidenceCounts {
  for (const value of values) {
    for (const key of keysOf(value)) {
      const [right, seen] = counts[key] ?? [0, 0];
      counts[key] = [right + weight * Number(value.isRight), seen + weight];
    }
  }
  return counts;
}
