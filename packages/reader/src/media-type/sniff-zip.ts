import { ProblemError, type ProblemCode } from '@siets/record';
import { ZipArchive } from '../zip/archive.ts';
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
function readFirst(zip: Buffer): string {
  if (zip.toString('latin1', LOCAL_LENGTH, LOCAL_LENGTH + 8) !== 'mimetype' || zip.length < 80 || zip.readUInt16LE(8) !== 0) return '';
  const start = LOCAL_LENGTH + 8 + zip.readUInt16LE(28);
  return zip.toString('latin1', start, start + Math.min(100, zip.readUInt32LE(18) || 100));
}

const firstOf = (table: readonly [RegExp, Kind][], names: readonly string[]): Kind | undefined =>
  table.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];

/** Longer ones say something else. */
const MOST_BYTES = 200_000;

/** The archive; one whose directory cannot be read is none, and reading the file will say that it is damaged. */
function openArchive(zip: Buffer): ZipArchive | null {
  try {
    return new ZipArchive(zip, { maxParts: 65_535, maxInflatedBytes: MOST_BYTES * 2, maxRatio: 1_000 });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function readEntry(archive: ZipArchive, name: string): string {
  const entry = archive.find(name);
  try {
    return entry ? archive.read(entry, MOST_BYTES).toString('latin1') : '';
  } catch (error) {
    if (error instanceof ProblemError) return '';
    throw error;
  }
}

/** The type that a package says of itself, also one that somebody packed anew: in its entry `mimetype`, or in its manifest. */
function readMimetype(zip: Buffer, archive: ZipArchive | null): string {
  const first = readFirst(zip);
  if (first !== '' || archive === null) return first;
  const said = readEntry(archive, 'mimetype').trim();
  if (said !== '' || !archive.find('content.xml')) return said;
  const [, type = ''] = /(?:full-path="\/"[^>]*media-type|media-type)="(application\/vnd\.oasis[^"]*)"/u.exec(readEntry(archive, 'META-INF/manifest.xml')) ?? [];
  return type;
}

function kindOf(zip: Buffer): Kind | undefined {
  const archive = openArchive(zip);
  const names = archive?.entries.map(({ name }) => name) ?? [];
  // A zip that was cut off has lost its directory, but still begins as what it was.
  const known = names.length > 0 ? names : zip.includes('word/') ? ['word/document.xml'] : [];
  return firstOf(MIMETYPES, [readMimetype(zip, archive)]) ?? firstOf(PARTS, known);
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
