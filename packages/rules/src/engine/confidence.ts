import { confidenceTable } from '../generated/confidence.ts';
import type { Candidate } from './field-rule.ts';

// How often a rule is right, measured on gold records by `pnpm calibrate`: nobody types a confidence.

/** `[right, seen]` by key: `rule|signals` for each set of signals, `rule` over all of them, `*` over all rules. */
export type ConfidenceTable = Readonly<Record<string, readonly [right: number, seen: number]>>;

/** Weight of the wider group in the narrower one's estimate, in observations. */
const PRIOR_WEIGHT = 4;

type Count = readonly [right: number, seen: number];

const smooth = ([right, seen]: Count, prior: number): number => (right + PRIOR_WEIGHT * prior) / (seen + PRIOR_WEIGHT);

/** The key under which a candidate's rule and signals are counted. */
export const confidenceKey = ({ rule, signals }: Pick<Candidate, 'rule' | 'signals'>): string => `${rule}|${signals.length < 2 ? (signals[0] ?? '') : [...signals].sort().join(',')}`;

/**
 * The smoothed share of right values among those that the rule gave with these signals, 0 to 1 with three decimals. Few
 * observations lean on the rule's own average, that on the average of its field, that on the average of all; never
 * exactly 0 or 1.
 */
export function confidenceOf(candidate: Pick<Candidate, 'rule' | 'signals'>, table: ConfidenceTable = confidenceTable): number {
  const key = confidenceKey(candidate);
  if (table !== confidenceTable) return measure(candidate.rule, key, table);
  let known = measured.get(key);
  if (known === undefined) {
    known = measure(candidate.rule, key, table);
    measured.set(key, known);
  }
  return known;
}

/** What has been looked up in the measured table; as many entries as rules have sets of signals. */
const measured = new Map<string, number>();

function measure(name: string, key: string, table: ConfidenceTable): number {
  const counts = (group: string): Count => table[group] ?? [0, 0];
  const [all, field, rule, exact] = [counts('*'), counts(`${name.split('/')[0]}/*`), counts(name), counts(key)];
  // Each wider group speaks for what the narrower one has not seen itself: nothing is counted twice.
  const beyondField = smooth(without(all, field), 0.5);
  const beyondRule = smooth(without(field, rule), beyondField);
  const beyondExact = smooth(without(rule, exact), beyondRule);
  const confidence = smooth(exact, beyondExact);
  return Math.round(Math.min(0.999, Math.max(0.001, confidence)) * 1000) / 1000;
}

const without = ([right, seen]: Count, [innerRight, innerSeen]: Count): Count => [right - innerRight, seen - innerSeen];
