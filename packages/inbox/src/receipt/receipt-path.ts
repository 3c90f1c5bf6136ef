import { createHash } from 'node:crypto';
import { join } from 'node:path';

const MOST_BYTES = 255;

/**
 * Where the receipt of a file lies below the folder of receipts: `a/b/c.pdf` → `a/b/c.pdf.txt`.
 *
 * A name that would grow beyond 255 bytes is cut between characters and gets a mark of the whole name, so that two long
 * names never meet.
 */
export function toReceiptPath(receipts: string, folder: string, name: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  return join(receipts, ...parts.map((part) => fitName(part, '')), fitName(name, '.txt'));
}

/** A name with an ending that any disk takes as one part of a path: at most 255 bytes. */
export function fitName(part: string, ending: string): string {
  const safe = part === '.' || part === '..' ? `_${part}` : part.replace(/[/\0]/gu, '_');
  if (Buffer.byteLength(safe + ending) <= MOST_BYTES) return safe + ending;
  const mark = `~${createHash('sha256').update(part).digest('hex').slice(0, 8)}`;
  return cutToBytes(safe, MOST_BYTES - Buffer.byteLength(mark + ending)) + mark + ending;
}

/** The longest beginning of whole characters (as people see them) that fits into so many bytes of UTF-8. */
export function cutToBytes(text: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('lv', { granularity: 'grapheme' }).segment(text)) {
    left -= Buffer.byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}
