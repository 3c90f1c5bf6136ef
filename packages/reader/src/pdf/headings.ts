import type { PlacedPiece } from './geometry.ts';
import type { PageBlock } from './page-block.ts';

const LONGEST_HEADING = 220;
const textOf = (block: PageBlock): string =>
  block.cells
    .flat()
    .map((piece: PlacedPiece) => piece.text)
    .join('')
    .trim();

/** The value that most characters have. */
function findMain<T>(blocks: readonly PageBlock[], of: (block: PageBlock) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const block of blocks) counts.set(of(block), (counts.get(of(block)) ?? 0) + textOf(block).length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const sizeOf = (block: PageBlock): number => Math.round(block.size * 2) / 2;

/** Short paragraphs in larger letters than the body, or in letters of their own and without a stop, are headings. Changes the blocks. */
export function markHeadings(blocks: readonly PageBlock[]): void {
  const size = findMain(blocks, sizeOf) ?? 0;
  const font = findMain(blocks, (block) => block.font);
  const short = blocks.filter((block) => block.kind === 'paragraph' && textOf(block).length <= LONGEST_HEADING);
  const larger = [...new Set(short.map(sizeOf).filter((other) => other > size * 1.1))].sort((a, b) => b - a);
  for (const block of short) {
    const rank = larger.indexOf(sizeOf(block));
    const isMarked =
      block.font !== font &&
      sizeOf(block) >= size &&
      !/[.:;,!?]$/u.test(textOf(block)) &&
      /^["„“«\d]*\p{Lu}/u.test(textOf(block));
    if (rank < 0 && !isMarked) continue;
    block.kind = 'heading';
    block.level = rank < 0 ? larger.length + 1 : rank + 1;
  }
}
