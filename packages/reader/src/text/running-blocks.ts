import type { MarkupBlock } from '../html/walk.ts';
import { cleanText } from './clean.ts';

/** Running lines of pages as blocks that no field reads, each once; a lone page number is none. */
export function toRunningBlocks(lines: readonly string[], kind: 'header' | 'footer'): MarkupBlock[] {
  const clean = lines.map((line) => cleanText(line).replace(/\s+/gu, ' ').trim());
  return [...new Set(clean)].filter((text) => /\p{L}/u.test(text)).map((text) => ({ kind, level: null, text }));
}
