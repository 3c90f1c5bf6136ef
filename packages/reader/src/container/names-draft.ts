import { cleanText } from '../text/clean.ts';
import { TextBuilder } from '../text/builder.ts';
import type { Draft } from '../text/draft.ts';

/**
 * The frozen text of a file that only holds others: their names, a line each. They are blocks that no field reads, since the name of a
 * file is no word of a document.
 */
export function toNamesDraft(names: readonly string[]): Draft {
  const builder = new TextBuilder();
  for (const name of names) builder.add({ kind: 'header', pieces: [{ text: cleanText(name).replace(/\s+/gu, ' ') }] });
  return builder.finish();
}
