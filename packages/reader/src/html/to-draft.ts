import { TextBuilder, type FoundBlock } from '../text/builder.ts';
import type { Draft } from '../text/draft.ts';
import type { MarkupBlock } from './walk.ts';

const toFound = (block: MarkupBlock): FoundBlock =>
  block.kind === 'row'
    ? { kind: 'row', cells: block.cells.map((text) => [{ text }]) }
    : { kind: block.kind, level: block.level, pieces: [{ text: block.text }] };

/** Blocks of a marked-up text to the frozen text; such a text has no pages. */
export function toMarkupDraft(blocks: readonly MarkupBlock[]): Draft {
  const builder = new TextBuilder();
  for (const block of blocks) builder.add(toFound(block));
  return builder.finish();
}
