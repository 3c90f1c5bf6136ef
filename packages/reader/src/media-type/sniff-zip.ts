import { ProblemError, type ProblemCode } from '@siets/record';
import { readDirectory } from '../zip/directory.ts';
import { extensionOf, promisesStructure, readable, type ReadableType } from './readable-types.ts';

/** What a zip is, where it is one that we read or know by sight. */
type Kind = { type: ReadableType } | { refused: ProblemCode };

const MIMETYPES: readonly [RegExp, Kind][] = [
  [/^application\/vnd\.oasis\.opendocument\.text/u, { type: readable.odt }],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/u, { type: readable.ods }],
  [/^application\/vnd\.oasis\.opendocument\.presentation/u, { refused: 'presentation' }],
  [/^application\/vnd\.oasis\.opendocument/u, { refused: 'unknown-type' }],
  [/^application\/vnd\.etsi\.asic-[es]\+zip/u, { type: readable.asice }],
  [/^application\/epub\+zip/u, { refused: 'unknown-type' }],
];

/** Parts that only one kind of file has; the first that is found decides. */
const PARTS: readonly [RegExp, Kind][] = [
  [/^word\/document\d*\.xml$/u, { type: readable.docx }],
  [/^xl\/workbook\.xml$/u, { type: readable.xlsx }],
  [/^xl\/workbook\.bin$/u, { refused: 'old-spreadsheet' }],
  [/^ppt\/presentation\.xml$/u, { refused: 'presentation' }],
  [/^visio\//u, { refused: 'old-office' }],
  [/^(?:Index\/Document\.iwa|Index\.zip|index\.apxl|index\.xml\.gz)$/u, { refused: 'apple-document' }],
  [/^META-INF\/[^/]*signature[^/]*\.(?:xml|p7s)$/iu, { type: readable.asice }],
  [/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF)$/u, { refused: 'program' }],
];

const LOCAL_LENGTH = 30;

/** What the first entry says the file is: packages that are no mere zips begin with an entry `mimetype`, not compressed. */
function readMimetype(zip: Buffer): string {
  if (zip.toString('latin1', LOCAL_LENGTH, LOCAL_LENGTH + 8) !== 'mimetype' || zip.length < 80) return '';
  const start = LOCAL_LENGTH + 8 + zip.readUInt16LE(28);
  return zip.toString('latin1', start, start + Math.min(100, zip.readUInt32LE(18) || 100));
}

const firstOf = (table: readonly [RegExp, Kind][], names: readonly string[]): Kind | undefined =>
  table.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];

/** Names of the entries; a directory that cannot be read has none, and reading the file will say that it is damaged. */
function namesOf(zip: Buffer): string[] {
  try {
    return readDirectory(zip, { maxParts: 65_535 }).entries.map(({ name }) => name);
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}

function kindOf(zip: Buffer): Kind | undefined {
  const names = namesOf(zip);
  // A zip that was cut off has lost its directory, but still begins as what it was.
  const known = names.length > 0 ? names : zip.includes('word/') ? ['word/document.xml'] : [];
  return firstOf(MIMETYPES, [readMimetype(zip)]) ?? firstOf(PARTS, known);
}

/** The type of a zip by its parts. Throws `damaged` and what refuses other files. */
export function sniffZip(bytes: Uint8Array, name: string | undefined): ReadableType {
  const kind = kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (kind && 'refused' in kind) throw new ProblemError(kind.refused, { detail: 'zip' });
  if (kind) return kind.type;
  if (promisesStructure(name) && extensionOf(name) !== 'zip')
    throw new ProblemError('damaged', { detail: `zip without the parts of a ${extensionOf(name)}` });
  return readable.zip;
}
