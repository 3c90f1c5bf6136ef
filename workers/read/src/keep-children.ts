import { checkNesting, type ChildFile } from '@siets/reader';
import { ProblemError } from '@siets/record';
import type { Runtime } from '@siets/runtime';
import type { InsideFile } from '@siets/store';

/** `2024/Līgums.pdf` as its folder and its name. */
function splitName(path: string): Pick<InsideFile, 'folder' | 'name'> {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

/**
 * Keeps the originals of the files that came inside a document; their rows come with its text, in one transaction. What a crash
 * leaves between is kept bytes that nobody refers to, and reading again finds them there.
 *
 * Throws `nested-archives` and `too-many-files`, which are the document's.
 */
export async function keepChildren(
  { store, settings }: Pick<Runtime, 'store' | 'settings'>, documentId: string, children: readonly ChildFile[],
): Promise<InsideFile[]> {
  if (children.length === 0) return [];
  const { depth, count } = await store.arrivals.measureInside(documentId);
  checkNesting(children, depth, settings);
  if (count + children.length > settings.maxChildren)
    throw new ProblemError('too-many-files', { detail: `maxChildren: ${count + children.length} files` });
  const kept: InsideFile[] = [];
  for (const child of children) {
    const name = splitName(child.name);
    if ('problem' in child) kept.push({ ...name, documentId: null, bytes: 0, problem: child.problem });
    else {
      const { id, bytes } = await store.originals.putBytes(child.bytes);
      kept.push({ ...name, documentId: id, bytes });
    }
  }
  return kept;
}
