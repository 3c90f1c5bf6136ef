import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a made zip; what it claims may be a lie. */
export interface ZipPart {
  name: string;
  data: Uint8Array;
  method: 0 | 8;
  size: number;
  crc: number;
  flags: number;
}

/** An honest entry. */
export function toPart(name: string, content: Uint8Array | string, claims: Partial<ZipPart> = {}): ZipPart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, data: deflateRawSync(bytes), method: 8, size: bytes.length, crc: crc32(bytes), flags: 0x0800, ...claims };
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

function writeHeader(part: ZipPart, offset: number | null): Buffer {
  const name = Buffer.from(part.name, 'utf8');
  const isEntry = offset !== null;
  const header = Buffer.alloc(isEntry ? 46 : 30);
  header.writeUInt32LE(isEntry ? ENTRY : LOCAL, 0);
  let at = isEntry ? 8 : 6;
  header.writeUInt16LE(part.flags, at);
  header.writeUInt16LE(part.method, at + 2);
  at += 8;
  header.writeUInt32LE(part.crc, at);
  header.writeUInt32LE(part.data.length, at + 4);
  header.writeUInt32LE(part.size, at + 8);
  header.writeUInt16LE(name.length, at + 12);
  if (isEntry) header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** A zip of these entries as they claim to be; with `overlap` every entry of the directory points at the first entry's data. */
export function packZip(parts: readonly ZipPart[], { overlap = false } = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const offsets = parts.map((part, at) => {
    if (overlap && at > 0) return 0;
    const offset = length;
    const header = writeHeader(part, null);
    chunks.push(header, part.data);
    length += header.length + part.data.length;
    return offset;
  });
  const directory = Buffer.concat(parts.map((part, at) => writeHeader(part, offsets[at] ?? 0)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...chunks, directory, end]);
}
