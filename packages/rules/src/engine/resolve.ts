import type { Candidate, Loser, Resolved } from './field-rule.ts';

const startOf = (candidate: Candidate): number => candidate.evidence[0]?.start ?? 0;

/** Puts candidates in reading order; equal starts keep the order in which they were offered. */
export const inReadingOrder = <T>(candidates: readonly Candidate<T>[]): Candidate<T>[] =>
  candidates.length < 2 ? [...candidates] : [...candidates].sort((a, b) => startOf(a) - startOf(b));

/**
 * Chooses one of rivals: the smallest rank, then the first in the text. The others become losers.
 * Candidates of equal value (by `keyOf`) stand together: their words become further evidence of the winner.
 */
export function resolveOne<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Resolved<T> {
  const sorted = candidates.length < 2 ? candidates : [...candidates].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || startOf(a) - startOf(b));
  const [best, ...rest] = sorted;
  if (best === undefined) return { chosen: [], losers: [], absence: 'not-said' };
  const key = keyOf(best.value);
  const same = rest.filter((rival) => keyOf(rival.value) === key);
  const losers = rest.filter((rival) => keyOf(rival.value) !== key).map((rival): Loser<T> => ({ ...rival, why: `${best.rule} ranks before ${rival.rule}` }));
  return { chosen: [withRepeats(best, same)], losers };
}

/**
 * Chooses one of rivals as `resolveOne` does, but nobody where the surest disagree: equal in rank, rule and what the rule saw, and of
 * different values. A coin thrown between two numbers would be wrong half the time.
 */
export function resolveAgreed<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Resolved<T> {
  const resolved = resolveOne(candidates, keyOf);
  const best = resolved.chosen[0];
  if (best === undefined || !resolved.losers.some((loser) => isEqual(loser, best))) return resolved;
  const equals = candidates.filter((candidate) => isEqual(candidate, best));
  const others = resolved.losers.filter((loser) => !isEqual(loser, best));
  return {
    chosen: [],
    losers: [...inReadingOrder(equals).map((candidate) => ({ ...candidate, why: 'others that are as sure say otherwise' })), ...others],
    absence: 'candidates-disagree',
  };
}

const isEqual = (a: Candidate, b: Candidate): boolean =>
  (a.rank ?? 0) === (b.rank ?? 0) && a.rule === b.rule && [...a.signals].sort().join() === [...b.signals].sort().join();

/** Keeps one candidate per key, the smallest rank first; repeats become evidence of kind `repeat`. */
export function resolveMany<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Resolved<T> {
  const groups = new Map<string, Candidate<T>[]>();
  for (const candidate of inReadingOrder(candidates)) {
    const key = keyOf(candidate.value);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const chosen = [...groups.values()].map((group) => {
    if (group.length === 1) return withRepeats(group[0]!, []);
    const best = group.reduce((a, b) => ((b.rank ?? 0) < (a.rank ?? 0) ? b : a));
    return withRepeats(best, group.filter((one) => one !== best));
  });
  return chosen.length === 0 ? { chosen: [], losers: [], absence: 'not-said' } : { chosen: inReadingOrder(chosen), losers: [] };
}

/** Repeats beyond so many prove nothing more; hostile text repeats a value thousands of times. */
const MOST_EVIDENCE = 100;

/** The candidate with the words of its repeats behind its own, without doubles. */
export function withRepeats<T>(best: Candidate<T>, repeats: readonly Candidate<T>[]): Candidate<T> {
  const evidence = [...best.evidence];
  for (const { evidence: others } of repeats) {
    if (evidence.length >= MOST_EVIDENCE) break;
    for (const one of others) {
      if (one.as !== 'value' || evidence.some((kept) => kept.start < one.end && one.start < kept.end)) continue;
      evidence.push({ ...one, as: 'repeat' });
    }
  }
  return { ...best, evidence };
}
