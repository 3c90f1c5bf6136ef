import type { Block, BlockKind, Page, Run, Span } from '@siets/record';
import type { Draft } from './draft.ts';

export type Box = Run['box'];

/** Clean characters, with their place where the format has pages. Pieces of a block are joined as they are. */
export interface Piece {
  text: string;
  page?: number;
  /** Points from the top left of the page. */
  box?: Box;
  /** How sure OCR is of it, 0 to 1. */
  confidence?: number;
}

/** What a format's reader found next on the page. */
export type FoundBlock =
  { kind: Exclude<BlockKind, 'row'>; level?: number | null; pieces: Piece[] } | { kind: 'row'; cells: Piece[][] };

export type PageSize = Pick<Page, 'page' | 'width' | 'height' | 'rotation'>;

const TIGHT = new Set<BlockKind>(['list-item', 'row']);

/** Without blanks at the edges, pieces that become empty left out; a list item keeps the blanks that show its depth. */
function trimPieces(pieces: readonly Piece[], keepIndent = false): Piece[] {
  const kept = pieces.map((piece) => ({ ...piece }));
  while (kept[0] && (kept[0].text = keepIndent ? kept[0].text.replace(/^\n+/u, '') : kept[0].text.trimStart()) === '')
    kept.shift();
  for (let last = kept.at(-1); last && (last.text = last.text.trimEnd()) === ''; last = kept.at(-1)) kept.pop();
  return kept.filter((piece) => piece.text !== '');
}

const withoutTabs = (pieces: readonly Piece[], lineBreak: string): Piece[] =>
  pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\t', ' ').replaceAll('\n', lineBreak) }));

/**
 * Puts the frozen text together: the one place that knows its conventions.
 *
 * Blocks are parted by a blank line, items of a list and rows of a table by a line end; cells by a tab. Only the last cell of a
 * row may go over several lines.
 */
export class TextBuilder {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #runs: Run[] = [];
  readonly #pageStarts = new Map<number, number>();

  get length(): number {
    return this.#text.length;
  }

  add(found: FoundBlock): void {
    if (found.kind === 'row') this.#addRow(found.cells);
    else this.#addPlain(found);
  }

  #addPlain({ kind, level = null, pieces }: Exclude<FoundBlock, { kind: 'row' }>): void {
    const trimmed = trimPieces(withoutTabs(pieces, '\n'), kind === 'list-item');
    if (trimmed.length === 0) return;
    this.#part(kind);
    const start = this.#write(trimmed);
    // From the pieces, not from the text: a slice of a text that still grows costs its whole length.
    const indent = /^ */u.exec(trimmed.map(({ text }) => text).join(''))?.[0].length ?? 0;
    this.#blocks.push({ start: start + indent, end: this.#text.length, kind, page: pageOf(trimmed), level });
  }

  #addRow(found: readonly Piece[][]): void {
    const cells = found.map((cell, at) => trimPieces(withoutTabs(cell, at === found.length - 1 ? '\n' : ' ')));
    while (cells.at(-1)?.length === 0) cells.pop();
    if (cells.length === 0) return;
    this.#part('row');
    const start = this.#text.length;
    const spans: Span[] = cells.map((cell, at) => {
      if (at > 0) this.#text += '\t';
      return { start: this.#write(cell), end: this.#text.length };
    });
    this.#blocks.push({ start, end: this.#text.length, kind: 'row', page: pageOf(cells.flat()), level: null, cells: spans });
  }

  #part(kind: BlockKind): void {
    const previous = this.#blocks.at(-1)?.kind;
    if (previous !== undefined) this.#text += previous === kind && TIGHT.has(kind) ? '\n' : '\n\n';
  }

  #write(pieces: readonly Piece[]): number {
    const start = this.#text.length;
    for (const { text, page, box, confidence } of pieces) {
      const at = this.#text.length;
      if (page !== undefined && !this.#pageStarts.has(page)) this.#pageStarts.set(page, at);
      this.#text += text;
      if (page !== undefined && box !== undefined && text.trim() !== '') this.#addRun(text, at, { page, box, ...(confidence === undefined ? {} : { confidence }) });
    }
    return start;
  }

  #addRun(text: string, at: number, place: Omit<Run, 'start' | 'end'>): void {
    const lead = text.length - text.trimStart().length;
    this.#runs.push({ start: at + lead, end: at + lead + text.trim().length, ...place });
  }

  /** The finished text; a page without words is an empty stretch where it would stand. */
  finish(sizes: readonly PageSize[] = []): Draft {
    let end = this.#text.length;
    const pages: Page[] = [];
    for (const size of sizes.toReversed()) {
      const start = size.page === 1 ? 0 : (this.#pageStarts.get(size.page) ?? end);
      pages.push({ start, end, ...size });
      end = start;
    }
    return { text: this.#text, blocks: this.#blocks, pages: pages.toReversed(), runs: this.#runs };
  }
}

function pageOf(pieces: readonly Piece[]): number | null {
  return pieces.find((piece) => piece.page !== undefined)?.page ?? null;
}
