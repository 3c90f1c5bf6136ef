import type { Block, Span } from '@siets/record';
import type { Line } from './line.ts';

const SENTENCE_END = /[.!?:;,]$/u;
const LONGEST_HEADING = 140;

interface Placed extends Line {
  start: number;
  end: number;
}

function place(lines: readonly Line[]): Placed[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.text.length + 1;
    return { ...line, start, end: start + line.text.length };
  });
}

/** The first character of a line that is no blank. */
const inkStart = (line: Placed): number => line.start + (line.text.length - line.text.trimStart().length);

/** Cells of a row whose last cell may go on over the lines that follow. */
function cellsOf(row: Placed, end: number): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (const cell of row.text.split('\t')) {
    const lead = cell.length - cell.trimStart().length;
    cells.push({ start: start + lead, end: start + lead + cell.trim().length });
    start += cell.length + 1;
  }
  const last = cells.at(-1);
  if (last) last.end = Math.max(end, last.start);
  return cells;
}

/** A line that stands alone, begins like a title and ends without a stop; later than the first line, it labels nothing. */
function isTitleLine(line: Placed, isAlone: boolean, isFirst: boolean): boolean {
  const text = line.text.trim();
  return (
    isAlone &&
    (isFirst || !/:\s/u.test(text)) &&
    text.length <= LONGEST_HEADING &&
    /^["„“«]?\p{Lu}/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !SENTENCE_END.test(text)
  );
}

const joins: Record<Line['kind'], Line['kind'][]> = {
  blank: [],
  heading: [],
  row: ['rest'],
  rest: ['rest'],
  item: ['text'],
  text: ['text'],
};

/** Groups lines to blocks: a wrapped paragraph or list item is one block, so is a row with the lines of its last cell. */
export function toLineBlocks(lines: readonly Line[]): Block[] {
  const placed = place(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < placed.length;) {
    const first = placed[at] as Placed;
    let next = at + 1;
    while (next < placed.length && joins[first.kind].includes((placed[next] as Placed).kind)) next += 1;
    const last = placed[next - 1] as Placed;
    if (first.kind !== 'blank') blocks.push(toBlock(first, last, next - at === 1 && isParted(placed, at), blocks.length === 0));
    at = next;
  }
  return blocks;
}

const isParted = (placed: readonly Placed[], at: number): boolean =>
  (placed[at - 1]?.kind ?? 'blank') === 'blank' && (placed[at + 1]?.kind ?? 'blank') === 'blank';

function toBlock(first: Placed, last: Placed, isAlone: boolean, isFirst: boolean): Block {
  const span = { start: first.kind === 'row' ? first.start : inkStart(first), end: last.end, page: null };
  if (first.kind === 'heading') return { ...span, kind: 'heading', level: first.level };
  if (first.kind === 'row') return { ...span, kind: 'row', level: null, cells: cellsOf(first, last.end) };
  if (first.kind === 'item') return { ...span, kind: 'list-item', level: first.level };
  return isTitleLine(first, isAlone, isFirst)
    ? { ...span, kind: 'heading', level: isFirst ? 1 : 2 }
    : { ...span, kind: 'paragraph', level: null };
}
