import { inflateRawSync } from 'node:zlib';
import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { isWellFormed } from './well-formed.ts';

/** One entry of a zip's central directory. Sizes are what the directory claims. */
interface Entry {
  name: string;
  method: number;
  isEncrypted: boolean;
  packed: number;
  size: number;
  /** Where the entry's local header begins. */
  offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const damaged = (detail: string, cause?: unknown): ProblemError => new ProblemError('damaged', { detail, cause });

/** Where the end record begins; a zip that was cut off has none. */
function findEnd(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (zip.readUInt32LE(at) === END_MARK) return at;
  }
  throw damaged('zip without an end record');
}

function readEntry(zip: Buffer, at: number): { entry: Entry; next: number } {
  if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY_MARK) throw damaged('broken zip directory');
  const nameLength = zip.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  const entry = {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    method: zip.readUInt16LE(at + 10),
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
  return { entry, next };
}

function readDirectory(zip: Buffer, limits: ReaderLimits): Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.maxParts) throw overLimit('maxParts', `${count} parts`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** What the directory claims must already be within the limits; what it hides is caught while inflating. */
function checkClaims(entries: readonly Entry[], limits: ReaderLimits): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.maxInflatedBytes) throw overLimit('maxInflatedBytes', `${total} bytes`);
  for (const { name, size, packed, isEncrypted } of entries) {
    if (isEncrypted) throw new ProblemError('encrypted', { detail: 'zip entry' });
    const isMarkup = /\.(?:xml|rels)$/iu.test(name);
    if (isMarkup && size > limits.maxPartBytes) throw overLimit('maxPartBytes', `part of ${size} bytes`);
    if (size > 1_000_000 && size > packed * limits.maxRatio)
      throw overLimit('maxRatio', `ratio of ${Math.round(size / packed)}`);
  }
}

function inflate(zip: Buffer, entry: Entry, limits: ReaderLimits): Buffer {
  const { offset, packed, method } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_MARK) throw damaged('broken zip entry');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length < packed) throw damaged('cut-off zip entry');
  if (method === 0) return data;
  if (method !== 8) throw damaged(`zip method ${method}`);
  try {
    return inflateRawSync(data, { maxOutputLength: limits.maxPartBytes });
  } catch (cause) {
    const isTooLarge = (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge
      ? overLimit('maxPartBytes', 'part grows while inflating', cause)
      : damaged('part does not inflate', cause);
  }
}

/** Text parts and their relations: all that is read. Pictures, fonts, macros and embedded files stay packed. */
const NEEDED = new RegExp(
  '^(?:\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/core\\.xml|word/_rels/[^/]+\\.rels' +
    '|word/(?:document|styles|numbering|footnotes|endnotes|comments|header|footer)\\d*\\.xml)$',
  'u',
);
const MAIN_PART = /^word\/document\d*\.xml$/u;

/**
 * The markup parts of a DOCX by their names.
 *
 * Sizes are checked by the directory first, then while inflating. Throws `damaged`, `encrypted` and `too-large`.
 */
export function readPackage(bytes: Uint8Array, limits: ReaderLimits): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip, limits);
  checkClaims(entries, limits);
  const parts = new Map<string, Buffer>();
  let left = limits.maxInflatedBytes;
  for (const entry of entries.filter(({ name }) => NEEDED.test(name))) {
    const part = inflate(zip, entry, limits);
    left -= part.length;
    if (left < 0) throw overLimit('maxInflatedBytes', 'parts grow while inflating');
    if (part.subarray(0, 2_000).includes('<!DOCTYPE')) throw damaged(`document type in ${entry.name}`);
    if (!isWellFormed(part.toString('utf8'))) throw damaged(`broken markup in ${entry.name}`);
    parts.set(entry.name, part);
  }
  if (![...parts.keys()].some((name) => MAIN_PART.test(name))) throw damaged('zip without word/document.xml');
  return parts;
}
