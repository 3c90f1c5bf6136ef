import { ProblemError } from '@siets/record';
import { decode } from '../encoding/decode.ts';
import { toEncodingWarnings } from '../encoding/warnings.ts';
import { cleanText } from '../text/clean.ts';
import type { Conversion } from '../text/draft.ts';
import { toLineBlocks } from './line-blocks.ts';
import { toPlainLines } from './to-lines.ts';

/** Plain text or Markdown to the frozen text: its lines as they stand, without tags and marks. Cannot hang: every step is one pass. */
export function readPlain(bytes: Uint8Array): Conversion {
  const decoded = decode(bytes);
  const lines = toPlainLines(cleanText(decoded.text));
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') throw new ProblemError('empty', { detail: 'only blanks' });
  const draft = { text, blocks: toLineBlocks(lines), pages: [], runs: [] };
  return { draft, textSource: 'plain', pageCount: null, hints: {}, warnings: toEncodingWarnings(decoded) };
}
