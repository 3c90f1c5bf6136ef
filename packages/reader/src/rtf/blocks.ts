import type { MarkupWriter } from '../html/markup-writer.ts';
import { MARK } from '../html/walk.ts';

export interface RtfRun {
  text: string;
  isBold: boolean;
}

export interface RtfParagraph {
  kind: 'paragraph';
  runs: RtfRun[];
  /** The printed number or bullet of a list item, null where it is none. */
  mark: string | null;
  /** Depth in its list from 0. */
  depth: number;
  /** Level of a heading from 1, null where it is none. */
  heading: number | null;
}

export interface RtfRow {
  cells: RtfBlock[][];
  /** Right edges of the cells, in twips. */
  edges: number[];
}

export type RtfBlock = RtfParagraph | { kind: 'table'; rows: RtfRow[] };

/** Edges that nearly meet are one. */
const TOLERANCE = 60;

function joinEdges(rows: readonly RtfRow[]): number[] {
  const sorted = rows.flatMap(({ edges }) => edges).sort((a, b) => a - b);
  return sorted.filter((edge, at) => at === 0 || edge - (sorted[at - 1] ?? 0) > TOLERANCE);
}

/** How many columns of the table a cell reaches over, by its right edge and that of the cell before. */
function spansOf({ cells, edges }: RtfRow, all: readonly number[]): number[] {
  const places = edges.map((edge) => all.filter((other) => other <= edge + TOLERANCE / 2).length);
  return cells.map((_, at) => Math.min(64, Math.max(1, (places[at] ?? 0) - (places[at - 1] ?? 0))));
}

/** `•` and signs of symbol fonts are bullets; what has letters or digits is a number. */
const isNumber = (mark: string): boolean => /[\p{L}\p{N}]/u.test(mark) && mark !== 'o';

function writeParagraph(writer: MarkupWriter, { runs, mark, depth, heading }: RtfParagraph): void {
  const number = mark !== null && isNumber(mark) ? { [MARK]: mark } : {};
  const name = heading !== null ? `h${Math.min(6, heading)}` : mark !== null ? 'li' : 'p';
  const isItem = name === 'li';
  const lists = isItem ? Math.min(9, depth) + 1 : 0;
  for (let at = 0; at < lists; at += 1) writer.open('ul');
  writer.element(
    name,
    () => {
      for (const { text, isBold } of runs) {
        if (isBold) writer.open('b');
        text.split('\n').forEach((line, at) => {
          if (at > 0) writer.element('br', () => undefined);
          writer.text(line);
        });
        if (isBold) writer.close();
      }
    },
    number,
  );
  for (let at = 0; at < lists; at += 1) writer.close();
}

/** Blocks of an RTF as the tree that `walkMarkup` reads. */
export function writeBlocks(writer: MarkupWriter, blocks: readonly RtfBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(writer, block);
    else writeTable(writer, block.rows);
  }
}

function writeTable(writer: MarkupWriter, rows: readonly RtfRow[]): void {
  const edges = joinEdges(rows);
  writer.element('table', () => {
    for (const row of rows) {
      const spans = spansOf(row, edges);
      writer.element('tr', () =>
        row.cells.forEach((cell, at) => writer.element('td', () => writeBlocks(writer, cell), { colspan: String(spans[at] ?? 1) })),
      );
    }
  });
}
