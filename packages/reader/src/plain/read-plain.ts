import { ProblemError, toWarning, type Warning } from '@siets/record';
import { decode, type Decoded } from '../encoding/decode.ts';
import { cleanText } from '../text/clean.ts';
import type { Conversion } from '../text/draft.ts';
import { toLineBlocks } from './line-blocks.ts';
import { toPlainLines } from './to-lines.ts';

/** What the decoding had to assume or could not read. */
export function toEncodingWarnings({ encoding, isAssumed, isBroken }: Decoded): Warning[] {
  const warnings: Warning[] = [];
  if (isAssumed) warnings.push(toWarning('encoding-assumed', { detail: encoding }));
  if (isBroken) warnings.push(toWarning('broken-characters'));
  return warnings;
}

/** Plain text or Markdown to the frozen text: its lines as they stand, without tags and marks. Cannot hang: every step is one pass. */
export function readPlain(bytes: Uint8Array): Conversion {
  const decoded = decode(bytes);
  const lines = toPlainLines(cleanText(decoded.text));
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') throw new ProblemError('empty', { detail: 'only blanks' });
  const draft = { text, blocks: toLineBlocks(lines), pages: [], runs: [] };
  return { draft, textSource: 'plain', pageCount: null, hints: {}, warnings: toEncodingWarnings(decoded) };
}
