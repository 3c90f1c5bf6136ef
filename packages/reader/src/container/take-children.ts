import { ProblemError, type Problem } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';
import type { ZipArchive } from '../zip/archive.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { toSafeName } from '../zip/entry-name.ts';
import type { ChildFile } from './child-file.ts';

/** The bytes, or why they cannot be had: a damaged entry is no fault of its neighbours. */
function inflate(zip: ZipArchive, entry: ZipEntry, limits: ReaderLimits): { bytes: Uint8Array } | { problem: Problem } {
  try {
    return { bytes: new Uint8Array(zip.read(entry, limits.maxBytes)) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}

/** The files of an archive, each with its bytes or its problem. Throws `too-large` where they are too large together. */
export function takeChildren(zip: ZipArchive, entries: readonly ZipEntry[], limits: ReaderLimits): ChildFile[] {
  zip.checkTotal(entries.filter((entry) => zip.problemOf(entry, limits.maxBytes) === null));
  return entries.map((entry, at) => ({ name: toSafeName(entry.name, `fails-${at + 1}`), ...inflate(zip, entry, limits) }));
}
