import { ProblemError, type ProblemCode } from '@siets/record';

/** Names of streams in the directory of a compound file, and what such a file is. The first that is found decides. */
const STREAMS: readonly [name: string, code: ProblemCode][] = [
  ['EncryptedPackage', 'encrypted'],
  ['__properties_version1.0', 'outlook-message'],
  ['WordDocument', 'old-word'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'old-spreadsheet'],
  ['Book', 'old-spreadsheet'],
];

/** Office before 2007 and Outlook keep files in a file system of their own. Always throws: what it is, and what to save it as. */
export function refuseCompound(bytes: Uint8Array): never {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([name]) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le')));
  throw new ProblemError(found?.[1] ?? 'old-office', { detail: `compound file: ${found?.[0] ?? 'unknown streams'}` });
}
