import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isIgnoredName } from '@siets/inbox';
import type { ProblemCode } from '@siets/record';

/** A file that the person named, directly or by a folder. */
export interface FoundFile {
  path: string;
  /** How messages call it: as the person wrote it, with what stands below. */
  shown: string;
  /** Relative to the folder that was named, parts joined by `/`; the name alone where the file itself was named. */
  relative: string;
}

export interface NotFound {
  shown: string;
  code: ProblemCode | 'missing';
}

/**
 * The files of the given paths in the order of names, folders walked; `skip` names a folder to leave out.
 * Links below a folder are not followed; lock files and the like are left out.
 */
export async function findFiles(paths: readonly string[], skip?: string): Promise<{ files: FoundFile[]; problems: NotFound[] }> {
  const files: FoundFile[] = [];
  const problems: NotFound[] = [];
  const skipped = skip === undefined ? null : resolve(skip);
  for (const path of paths) {
    const stats = await stat(path).catch(() => null);
    if (stats === null) problems.push({ shown: path, code: 'missing' });
    else if (stats.isDirectory()) await walk({ path, shown: path, relative: '' }, skipped, files, problems);
    else if (stats.isFile()) files.push({ path, shown: path, relative: basename(path) });
    else problems.push({ shown: path, code: 'not-a-file' });
  }
  return { files, problems };
}

async function walk(folder: FoundFile, skipped: string | null, files: FoundFile[], problems: NotFound[]): Promise<void> {
  if (resolve(folder.path) === skipped) return;
  for (const entry of await listFolder(folder, problems)) {
    if (isIgnoredName(entry.name)) continue;
    const found: FoundFile = {
      path: join(folder.path, entry.name), shown: join(folder.shown, entry.name),
      relative: folder.relative === '' ? entry.name : `${folder.relative}/${entry.name}`,
    };
    if (entry.isDirectory()) await walk(found, skipped, files, problems);
    else if (entry.isFile()) files.push(found);
    else problems.push({ shown: found.shown, code: 'not-a-file' });
  }
}

async function listFolder(folder: FoundFile, problems: NotFound[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder.path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    problems.push({ shown: folder.shown, code: 'unreadable' });
    return [];
  }
}
