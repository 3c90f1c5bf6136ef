import { ProblemError, toWarning } from '@siets/record';
import { checkCount } from '../container/child-file.ts';
import { toNamesDraft } from '../container/names-draft.ts';
import { takeChildren } from '../container/take-children.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Conversion } from '../text/draft.ts';
import { readXml } from '../xml/read-xml.ts';
import { ZipArchive } from '../zip/archive.ts';
import { readSigners, type Signer } from './signers.ts';

const SIGNATURES = /^META-INF\/[^/]*signature[^/]*\.xml$/iu;
const OF_CONTAINER = /^(?:mimetype$|META-INF\/)/u;
/** Signatures of one container that are named. */
const MOST_SIGNATURES = 50;

/** A signature that cannot be read names nobody; the documents are there all the same. */
function readSignatures(zip: ZipArchive, limits: ReaderLimits): Signer[] {
  const files = zip.entries.filter(({ name }) => SIGNATURES.test(name)).slice(0, MOST_SIGNATURES);
  return files.flatMap((entry) => {
    try {
      return readSigners(readXml(zip.read(entry, limits.maxPartBytes), entry.name, limits));
    } catch (error) {
      if (error instanceof ProblemError) return [];
      throw error;
    }
  });
}

/**
 * A signed container (EDOC, ASICE): the documents inside are documents of their own; who signed is a hint and a warning, since
 * signatures are named but not verified.
 */
export function readAsice(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const zip = new ZipArchive(bytes, limits);
  const files = zip.entries.filter(({ isFolder, name }) => !isFolder && !OF_CONTAINER.test(name));
  if (files.length === 0) throw new ProblemError('empty-archive', { detail: 'asice' });
  checkCount(files.length, limits);
  const children = takeChildren(zip, files, limits);
  const signers = readSignatures(zip, limits).slice(0, MOST_SIGNATURES);
  const names = [...new Set(signers.map(({ name }) => name))];
  return {
    draft: toNamesDraft(children.map(({ name }) => name)),
    textSource: 'markup',
    pageCount: null,
    hints: signers.length === 0 ? {} : { signedBy: signers.map(({ name, time }) => (time === null ? name : `${name}, ${time}`)).join('\n') },
    warnings: [names.length === 0 ? toWarning('signatures-not-read') : toWarning('signatures-not-verified', { detail: names.join('; ') })],
    children,
  };
}
