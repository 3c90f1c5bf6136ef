import { ProblemError } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { ZipArchive } from './archive.ts';

/** The markup parts of an office file by their names. */
export type Parts = ReadonlyMap<string, string>;

const MARKUP = /\.(?:xml|rels)$/iu;

/**
 * Inflates the parts of an office file whose names `needs` matches, and checks their markup. Pictures, fonts, macros and embedded
 * files stay packed; relations that lead outside are read by nobody.
 *
 * Every claim of the directory is checked, also of parts that are not read: a file with a bomb in it is refused as a whole.
 * Throws `damaged`, `encrypted` and `too-large`.
 */
export function readParts(bytes: Uint8Array, limits: ReaderLimits, needs: RegExp): Map<string, string> {
  const zip = new ZipArchive(bytes, limits);
  zip.checkTotal(zip.entries);
  for (const entry of zip.entries) {
    const problem = zip.problemOf(entry, MARKUP.test(entry.name) ? limits.maxPartBytes : limits.maxInflatedBytes);
    if (problem) throw new ProblemError(problem.code, problem.detail === undefined ? {} : { detail: problem.detail });
  }
  const parts = new Map<string, string>();
  for (const entry of zip.entries) {
    if (needs.test(entry.name) && !parts.has(entry.name))
      parts.set(entry.name, readXml(zip.read(entry, limits.maxPartBytes), entry.name, limits));
  }
  return parts;
}

/** Throws `damaged` where a part that the format cannot do without is missing. */
export function requirePart(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new ProblemError('damaged', { detail: `zip without ${name}` });
  return part;
}
