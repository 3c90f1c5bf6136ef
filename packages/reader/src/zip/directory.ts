import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { decodeName } from './entry-name.ts';

/** One entry of a zip's central directory. Sizes are what the directory claims. */
export interface ZipEntry {
  /** As written, parts joined by `/`; not to be used as a path. */
  name: string;
  isFolder: boolean;
  method: number;
  isEncrypted: boolean;
  packed: number;
  size: number;
  crc: number;
  /** Where the entry's local header begins. */
  offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** What a size or place says that stands in the wide extra field instead. */
const IN_EXTRA = 0xffffffff;
const WIDE_EXTRA = 1;

export const damagedZip = (detail: string, cause?: unknown): ProblemError => new ProblemError('damaged', { detail, cause });

/** Where the end record begins; a zip that was cut off has none. */
function findEnd(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (zip.readUInt32LE(at) === END_MARK) return at;
  }
  throw damagedZip('zip without an end record');
}

/** The extra fields of an entry by their numbers; what does not fit is left out. */
function readExtras(extra: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) break;
    found.set(extra.readUInt16LE(at), extra.subarray(at + 4, end));
    at = end;
  }
  return found;
}

/** Sizes and place of an entry; programs that wrote without knowing them keep them in eight bytes each. */
function readSizes(zip: Buffer, at: number, wide: Buffer | undefined): Pick<ZipEntry, 'size' | 'packed' | 'offset'> {
  let next = 0;
  const read = (place: number): number => {
    const value = zip.readUInt32LE(place);
    if (value !== IN_EXTRA) return value;
    if (!wide || next + 8 > wide.length) throw damagedZip('broken zip directory');
    next += 8;
    return Number(wide.readBigUInt64LE(next - 8));
  };
  const size = read(at + 24);
  const packed = read(at + 20);
  return { size, packed, offset: read(at + 42) };
}

function readEntry(zip: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at < 0 || at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY_MARK) throw damagedZip('broken zip directory');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  const next = extraEnd + zip.readUInt16LE(at + 32);
  if (next > zip.length) throw damagedZip('broken zip directory');
  const flags = zip.readUInt16LE(at + 8);
  const extras = readExtras(zip.subarray(nameEnd, extraEnd));
  const name = decodeName(zip.subarray(at + 46, nameEnd), (flags & 0x0800) !== 0, extras);
  const entry = {
    name,
    isFolder: name.endsWith('/'),
    method: zip.readUInt16LE(at + 10),
    isEncrypted: (flags & 1) !== 0,
    crc: zip.readUInt32LE(at + 16),
    ...readSizes(zip, at, extras.get(WIDE_EXTRA)),
  };
  return { entry, next };
}

/** The entries in their order, and by how many bytes the zip stands behind its place (after a program that unpacks it). */
export function readDirectory(zip: Buffer, { maxParts }: Pick<ReaderLimits, 'maxParts'>): { entries: ZipEntry[]; shift: number } {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > maxParts) throw overLimit('maxParts', `${count} parts`);
  const start = end - zip.readUInt32LE(end + 12);
  const claimed = zip.readUInt32LE(end + 16);
  // With wide end records the directory does not end where this one begins; then the claimed place counts.
  const isShifted = start > claimed && start >= 0 && start + 4 <= zip.length && zip.readUInt32LE(start) === ENTRY_MARK;
  const entries: ZipEntry[] = [];
  let at = isShifted ? start : claimed;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(zip, at);
    entries.push(entry);
    at = next;
  }
  return { entries, shift: isShifted ? start - claimed : 0 };
}
