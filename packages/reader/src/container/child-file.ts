import { ProblemError, type Problem } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';

/**
 * A file that came inside another: an attachment of a mail, a file of an archive. It is a document of its own; what is wrong with it
 * alone does not harm the others.
 *
 * `name` is harmless, parts joined by `/`.
 */
export type ChildFile = { name: string; bytes: Uint8Array } | { name: string; problem: Problem };

/** Throws `too-many-files` where one file holds more than a dropped file may bring along. */
export function checkCount(count: number, { maxChildren }: ReaderLimits): void {
  if (count > maxChildren) throw new ProblemError('too-many-files', { detail: `maxChildren: ${count} files` });
}

/** Throws `nested-archives` for files within files within files; `depth` is 0 for the file that was dropped. */
export function checkNesting(children: readonly ChildFile[], depth: number, { maxNesting }: Pick<ReaderLimits, 'maxNesting'>): void {
  if (children.length > 0 && depth >= maxNesting) throw new ProblemError('nested-archives', { detail: `maxNesting: ${depth + 1} deep` });
}

/** What programs leave in folders and nobody means to send. */
const NOISE = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*|\.~lock\.[^/]*#)$/iu;
export const isNoise = (name: string): boolean => NOISE.test(name);
