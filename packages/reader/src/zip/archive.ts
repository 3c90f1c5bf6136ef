import { crc32, inflateRawSync } from 'node:zlib';
import { ProblemError, type Problem } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { damagedZip, readDirectory, type ZipEntry } from './directory.ts';

type ZipLimits = Pick<ReaderLimits, 'maxInflatedBytes' | 'maxRatio' | 'maxParts'>;

const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Smaller entries may be packed as tight as they like. */
const RATIO_FROM = 1_000_000;

/**
 * A zip whose entries are inflated one by one, each within its own limit and all within one budget.
 *
 * What the directory claims is checked before, what it hides while inflating; nothing is written to a disk. Throws
 * `damaged`, `encrypted` and `too-large`.
 */
export class ZipArchive {
  /** In the order of the directory, folders too. */
  readonly entries: readonly ZipEntry[];
  readonly #zip: Buffer;
  readonly #limits: ZipLimits;
  readonly #shift: number;
  #left: number;

  constructor(bytes: Uint8Array, limits: ZipLimits) {
    this.#zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, shift } = readDirectory(this.#zip, limits);
    this.entries = entries;
    this.#shift = shift;
    this.#limits = limits;
    this.#left = limits.maxInflatedBytes;
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.find((entry) => entry.name === name);
  }

  /** Why an entry may not be inflated, by what the directory says of it; null where nothing speaks against it. */
  problemOf({ isEncrypted, size, packed }: ZipEntry, most: number): Problem | null {
    if (isEncrypted) return { code: 'encrypted', page: null, detail: 'zip entry' };
    if (size > most) return overLimit('maxPartBytes', `part of ${size} bytes`).problem;
    if (size > RATIO_FROM && size > packed * this.#limits.maxRatio)
      return overLimit('maxRatio', `ratio of ${Math.round(size / Math.max(1, packed))}`).problem;
    return null;
  }

  /** Throws `too-large` where these entries claim more than all may have together. */
  checkTotal(entries: readonly ZipEntry[]): void {
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > this.#limits.maxInflatedBytes) throw overLimit('maxInflatedBytes', `${total} bytes`);
  }

  /** The bytes of an entry, at most `most`. */
  read(entry: ZipEntry, most: number): Buffer {
    const problem = this.problemOf(entry, most);
    if (problem) throw new ProblemError(problem.code, problem.detail === undefined ? {} : { detail: problem.detail });
    this.#left -= entry.size;
    if (this.#left < 0) throw overLimit('maxInflatedBytes', 'parts read again and again');
    const part = this.#inflate(entry);
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw damagedZip('zip entry with a wrong sum');
    return part;
  }

  #dataOf({ offset, packed }: ZipEntry): Buffer {
    const local = offset + this.#shift;
    if (local + LOCAL_LENGTH > this.#zip.length || this.#zip.readUInt32LE(local) !== LOCAL_MARK) throw damagedZip('broken zip entry');
    const start = local + LOCAL_LENGTH + this.#zip.readUInt16LE(local + 26) + this.#zip.readUInt16LE(local + 28);
    const data = this.#zip.subarray(start, start + packed);
    if (data.length < packed) throw damagedZip('cut-off zip entry');
    return data;
  }

  /** Stops where the entry grows beyond what the directory claims, so that claims are what an archive costs. */
  #inflate(entry: ZipEntry): Buffer {
    const data = this.#dataOf(entry);
    if (entry.method === 0) return data;
    if (entry.method !== 8) throw damagedZip(`zip method ${entry.method}`);
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.size) });
    } catch (cause) {
      throw (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
        ? overLimit('maxPartBytes', 'part grows while inflating', cause)
        : damagedZip('part does not inflate', cause);
    }
  }
}
