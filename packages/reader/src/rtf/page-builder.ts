import type { RtfBlock, RtfParagraph, RtfRow } from './blocks.ts';

interface OpenTable {
  rows: RtfRow[];
  cells: RtfBlock[][];
  /** What the cell at hand holds so far. */
  content: RtfBlock[];
}

/** Deeper tables are read as their words. */
const DEEPEST = 8;
const clamp = (depth: number): number => Math.min(Math.max(1, depth), DEEPEST);

/** Puts the paragraphs of an RTF together to blocks and tables, nested ones too, as `\cell` and `\row` part them. */
export class PageBuilder {
  readonly #blocks: RtfBlock[] = [];
  readonly #tables: OpenTable[] = [];
  /** Right edges of the row at hand, for each depth of tables. */
  readonly #edges: number[][] = [];

  /** Forgets the edges of the row before, in a table of this depth. */
  beginRow(depth: number): void {
    this.#edges[clamp(depth)] = [];
  }

  addEdge(edge: number, depth: number): void {
    const edges = (this.#edges[clamp(depth)] ??= []);
    if (edges.length < 1_000) edges.push(edge);
  }

  /** A finished paragraph that stands in so many tables, 0 for none. */
  addParagraph(paragraph: RtfParagraph, depth: number): void {
    this.#level(Math.min(depth, DEEPEST)).push(paragraph);
  }

  endCell(depth: number): void {
    const at = clamp(depth);
    this.#level(at);
    const table = this.#tables[at - 1];
    if (!table) return;
    table.cells.push(table.content);
    table.content = [];
  }

  endRow(depth: number): void {
    const at = clamp(depth);
    this.#level(at);
    const table = this.#tables[at - 1];
    if (!table || table.cells.length === 0) return;
    table.rows.push({ cells: table.cells, edges: (this.#edges[at] ?? []).slice(0, table.cells.length) });
    table.cells = [];
  }

  finish(): RtfBlock[] {
    this.#level(0);
    return this.#blocks;
  }

  /** Opens and closes tables until so many are open; answers what the innermost cell, or the page, holds. */
  #level(depth: number): RtfBlock[] {
    while (this.#tables.length > depth) this.#closeTable();
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], content: [] });
    return this.#tables.at(-1)?.content ?? this.#blocks;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    // A row that the file forgot to end still has its cells.
    const last = table.content.length > 0 ? [...table.cells, table.content] : table.cells;
    if (last.length > 0) table.rows.push({ cells: last, edges: [] });
    const outer = this.#tables.at(-1)?.content ?? this.#blocks;
    if (table.rows.length > 0) outer.push({ kind: 'table', rows: table.rows });
  }
}
