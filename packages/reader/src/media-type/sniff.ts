import { ProblemError } from '@siets/record';
import { fileTypeFromBuffer } from 'file-type';
import { extensionOf, promisesStructure, readable, type ReadableType } from './readable-types.ts';
import { looksLikeMail } from '../mail/looks-like-mail.ts';
import { refusalOf } from './refused.ts';
import { refuseCompound } from './sniff-compound.ts';
import { sniffZip } from './sniff-zip.ts';

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link)\b/iu;
const HTML_ANYWHERE = /<html[\s>][\s\S]{0,100000}<body[\s>]/iu;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/** Where `%PDF-` stands in the first kilobyte; programs put blanks or a mail header before it. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).includes('%PDF-');
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0);
const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Latin-1 shows the ASCII of any encoding that Latvian offices use; NULs of UTF-16 are skipped. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 120_000))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '');
}

const PICTURES = new Set<string>([readable.png, readable.jpeg, readable.tiff]);
const isPicture = (mime: string): mime is ReadableType => PICTURES.has(mime);

async function sniffText(bytes: Uint8Array, name: string | undefined): Promise<ReadableType> {
  const head = headOf(bytes);
  if (looksLikeMail(head, ['eml', 'mht', 'mhtml'].includes(extensionOf(name)))) return readable.mail;
  if (HTML_START.test(head) || HTML_ANYWHERE.test(head)) return readable.html;
  if (/^\s*\{\\rtf/u.test(head)) return readable.rtf;
  const known = isLikelyText(bytes) ? undefined : await fileTypeFromBuffer(bytes.subarray(0, 8_192));
  if (known && isPicture(known.mime)) return known.mime;
  if (known) throw new ProblemError(refusalOf(known.ext), { detail: known.mime });
  const extension = extensionOf(name);
  if (promisesStructure(name) && (!isLikelyText(bytes) || !isWorthReading(head)))
    throw new ProblemError('damaged', { detail: `named .${extension}, but holds none` });
  if (extension === 'csv' || extension === 'tsv') return readable.csv;
  return extension === 'md' || extension === 'markdown' ? readable.markdown : readable.plain;
}

/** A text under the name of another format is taken for a misnamed text only where it says something; a few words are a remnant. */
const isWorthReading = (head: string): boolean => (head.match(/\S{3,}/gu)?.length ?? 0) >= 25;

/** No control bytes in the first kilobytes: no need to ask what binary format it is. */
function isLikelyText(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 4_096)) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) return false;
  }
  return true;
}

/**
 * The media type by the bytes; the name only tells Markdown and tables of values from plain text, and a damaged file from a foreign one.
 *
 * Throws the problems `empty`, `encrypted`, `damaged`, and one for each kind of file that we know but do not read.
 */
export async function sniffMediaType(bytes: Uint8Array, name?: string): Promise<ReadableType> {
  if (bytes.byteLength === 0) throw new ProblemError('empty');
  if (isPdf(bytes)) return readable.pdf;
  if (isZip(bytes)) return sniffZip(bytes, name);
  if (isCompoundFile(bytes)) return refuseCompound(bytes);
  return sniffText(bytes, name);
}
