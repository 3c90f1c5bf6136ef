import { ProblemError } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';
import type { Conversion } from '../text/draft.ts';
import { ZipArchive } from '../zip/archive.ts';
import { checkCount, isNoise } from './child-file.ts';
import { toNamesDraft } from './names-draft.ts';
import { takeChildren } from './take-children.ts';

/** A ZIP: its files are documents of their own; its own text is their names. */
export function readZip(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const zip = new ZipArchive(bytes, limits);
  const files = zip.entries.filter(({ isFolder, name }) => !isFolder && !isNoise(name));
  if (files.length === 0) throw new ProblemError('empty-archive');
  if (files.every(({ isEncrypted }) => isEncrypted)) throw new ProblemError('encrypted', { detail: 'zip' });
  checkCount(files.length, limits);
  const children = takeChildren(zip, files, limits);
  return { draft: toNamesDraft(children.map(({ name }) => name)), textSource: 'markup', pageCount: null, hints: {}, warnings: [], children };
}
