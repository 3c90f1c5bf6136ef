import { WordFacts } from '@siets/latvian';
import type { ProjectView } from './reading.ts';

const factsOf = new WeakMap<ReadonlySet<number>, WordFacts<boolean>>();

/** The indexes of all tokens in the project's scope, in reading order. */
export function* wordsIn({ runs }: Pick<ProjectView, 'runs'>): Generator<number> {
  for (const { first, end } of runs) for (let at = first; at < end; at += 1) yield at;
}

/**
 * The indexes of the words in the project's scope that have one of the keys, in reading order. The set must be one of the rule's
 * own: what is known of each word is kept beside it.
 */
export function wordsWith({ tokens, runs }: Pick<ProjectView, 'tokens' | 'runs'>, keys: ReadonlySet<number>): number[] {
  let hasKey = factsOf.get(keys);
  if (hasKey === undefined) factsOf.set(keys, (hasKey = new WordFacts((_, key) => keys.has(key), false)));
  const found: number[] = [];
  for (const { first, end } of runs) for (let at = first; at < end; at += 1) if (hasKey.at(tokens, at)) found.push(at);
  return found;
}
