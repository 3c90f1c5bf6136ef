import { tokenKinds } from '@siets/latvian';
import type { ProjectView } from './reading.ts';

/** The indexes of the words in the project's scope that have one of the keys, in reading order. */
export function wordsWith({ tokens, runs }: Pick<ProjectView, 'tokens' | 'runs'>, keys: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (const { first, end } of runs)
    for (let at = first; at < end; at += 1) if (tokens.kinds[at] === tokenKinds.word && keys.has(tokens.keys[at]!)) found.push(at);
  return found;
}
