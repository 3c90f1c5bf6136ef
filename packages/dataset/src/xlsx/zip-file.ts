import { open, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

interface Entry {
  name: string;
  crc: number;
  packed: number;
  bytes: number;
  /** Where its header begins. */
  at: number;
}

/** Sizes beyond this need a kind of ZIP that not every spreadsheet opens. */
export const MOST_BYTES = 0xf000_0000;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: the same data give the same file. */
const DATE = 0x0021;

/** What the header of a file and its line in the table of contents share, from the version needed to the length of the name. */
function toFacts({ name, crc, packed, bytes }: Entry): Buffer {
  const facts = Buffer.alloc(26);
  for (const [at, value] of [[0, 20], [2, NAMES_ARE_UTF8], [4, DEFLATED], [6, 0], [8, DATE]] as const) facts.writeUInt16LE(value, at);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(packed, 14);
  facts.writeUInt32LE(bytes, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return facts;
}

const toHeader = (entry: Entry): Buffer => Buffer.concat([Buffer.from('PK\x03\x04'), toFacts(entry), Buffer.from(entry.name)]);

function toContentsLine(entry: Entry): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), toFacts(entry), rest, Buffer.from(entry.name)]);
}

function toEnd(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/** A ZIP file written from front to back, one file in it at a time, without holding any. */
export class ZipFile {
  readonly #file: FileHandle;
  readonly #entries: Entry[] = [];
  #entry: Entry | null = null;
  #deflate: DeflateRaw | null = null;
  #written: Promise<void> = Promise.resolve();
  #at = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<ZipFile> {
    return new ZipFile(await open(path, 'w'));
  }

  /** Bytes of the present file before packing. */
  get bytes(): number {
    return this.#entry?.bytes ?? 0;
  }

  async begin(name: string): Promise<void> {
    const entry = { name, crc: 0, packed: 0, bytes: 0, at: this.#at };
    const deflate = createDeflateRaw({ level: 4, chunkSize: 256 * 1024 });
    [this.#entry, this.#deflate] = [entry, deflate];
    await this.#append(toHeader(entry));
    this.#written = (async () => {
      for await (const chunk of deflate as AsyncIterable<Buffer>) {
        entry.packed += chunk.length;
        await this.#append(chunk);
      }
    })();
    this.#written.catch(() => undefined); // told where it is awaited
  }

  async write(text: string | Buffer): Promise<void> {
    const [entry, deflate] = [this.#entry, this.#deflate];
    if (!entry || !deflate) throw new Error('begin() comes before write()');
    const chunk = typeof text === 'string' ? Buffer.from(text) : text;
    entry.crc = crc32(chunk, entry.crc);
    entry.bytes += chunk.length;
    if (entry.bytes > MOST_BYTES) throw new Error(`${entry.name} would be larger than a ZIP file may hold`);
    if (!deflate.write(chunk)) await Promise.race([once(deflate, 'drain'), this.#written]);
  }

  async end(): Promise<void> {
    const [entry, deflate] = [this.#entry, this.#deflate];
    if (!entry || !deflate) return;
    deflate.end();
    await this.#written;
    await this.#file.write(toHeader(entry), 0, undefined, entry.at);
    this.#entries.push(entry);
    [this.#entry, this.#deflate] = [null, null];
  }

  async finish(): Promise<void> {
    const contents = Buffer.concat(this.#entries.map(toContentsLine));
    const at = this.#at;
    if (at + contents.length > MOST_BYTES) throw new Error('the workbook would be larger than a ZIP file may be');
    await this.#append(contents);
    await this.#append(toEnd(this.#entries.length, contents.length, at));
    await this.#file.sync();
    await this.#file.close();
  }

  /** Lets go of the file, whole or not. */
  async abandon(): Promise<void> {
    this.#deflate?.destroy();
    await this.#written.catch(() => undefined);
    await this.#file.close().catch(() => undefined);
  }

  async #append(chunk: Buffer): Promise<void> {
    await this.#file.write(chunk, 0, chunk.length, this.#at);
    this.#at += chunk.length;
  }
}
