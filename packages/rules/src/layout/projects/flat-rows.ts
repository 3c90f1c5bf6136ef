import type { Span } from '@siets/record';
import { CueList } from '../../engine/cue-list.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { trim } from '../lines.ts';

/** What the heads of the columns say, in their order; a number's column is left out. */
export type ColumnKind = 'name' | 'body' | 'sum';

/** A row of a table that has lost its columns. */
export interface FlatRow extends Span {
  /** Without its number in front and its sums behind. */
  words: Span;
  columns: readonly ColumnKind[];
  /** The words that head the columns of sums, in their order. */
  sumHeads: readonly Span[];
  /** The lines of `words`: where each cell has a line of its own there are several. */
  lines: readonly Span[];
  /** The cells below the heads, where every cell of the table has a line of its own. */
  cells?: { name: Span; body: Span };
}

const HEADS: readonly (readonly [kind: ColumnKind, pattern: RegExp])[] = [
  ['body', /(?:iesniedzēj|īstenotāj|pieteicēj|saņēmēj|realizētāj|applicant|promoter|beneficiary)\p{L}*/iu],
  ['name', /(?:projekt\p{L}*\s)?nosaukum\p{L}*|projekts(?!\p{L})|iecere(?!\p{L})|project(?:['’]s)?(?:\stitle|\sname)?(?!\p{L})/iu],
  ['sum', /finansējum\p{L}*|summa\p{L}*|izmaksas|budžets|atbalsts|piešķirt\p{L}*|grant|funding|amount|(?<!\p{L})EUR(?!\p{L})|(?<!\p{L})Ls(?!\p{L})/iu],
];
const headList = new CueList(HEADS.map(([, pattern]) => pattern));
/** The number of a row, and the other heads that stand beside those of a list of projects. */
const NUMBER_HEAD = /^(?:nr\.?|n\.\s?p\.\s?k\.?|npk\.?|#|punkti|vieta|lēmums|statuss)(?=\s|$)/iu;
const LONGEST_HEAD = 170;
const LONGEST_CELL = 60;
/** Lines that one row may take. */
const MOST_LINES = 6;
/** A sum at the end of a line, with or without its currency: at least three digits. */
const SUM_AT_END = /(?:^|[\s|])(?:EUR|€|Ls)?\s?\d{1,3}(?:(?:[ \u00a0]\d{3})+|\d{0,6})(?:[.,]\d{2})?\s?(?:EUR|euro|eiro|€|Ls|LVL)?\s*$/u;
const ONLY_SUM = /^(?:EUR|€|Ls)?\s?\d[\d \u00a0.,]*\s?(?:EUR|euro|eiro|€|Ls|LVL)?$/u;
const WHOLE = /^(?:kopā|pavisam|kopsumma|total|summa)(?!\p{L})/iu;

/** By the lines of the text, which all its projects share. */
const known = new WeakMap<readonly Line[], FlatRow[]>();

/**
 * Rows of a table of projects that came out of its file without columns: a line each, or a line for each cell.
 *
 *     Nr. Projekta nosaukums Iesniedzējs Finansējums, EUR
 *     1. Ābeļdārza kopšana Zīļu novada pašvaldība 12 450,00
 *     2. Ķiršu taka biedrība „Zars” 8 300,50
 *
 * Every row ends with its sum; where no column of sums stands last, every row begins with its number.
 */
export function flatRows(view: ProjectView): FlatRow[] {
  let rows = known.get(view.layout.lines);
  if (rows === undefined) {
    rows = findRows(view);
    known.set(view.layout.lines, rows);
  }
  return rows;
}

export function flatProjects(view: ProjectView): Span[] | null {
  const rows = flatRows(view);
  return rows.length < 2 ? null : rows.map(({ start, end }) => ({ start, end }));
}

function findRows(view: ProjectView): FlatRow[] {
  const lines = view.layout.lines.filter((line) => !line.furniture && line.end > line.start).map((line) => withoutStroke(view.text, line));
  for (let at = 0; at < lines.length; at += 1) {
    const head = headAt(view, lines, at);
    if (head === null) continue;
    const grid = gridRows(view, lines, head);
    if (grid.length >= LEAST_GRID) return grid;
    const rows = head.columns.at(-1) === 'sum' ? rowsFrom(view, lines, head) : [];
    if (rows.length > 1) return rows;
    const numbered = numberedRows(view, lines, head);
    if (numbered.length >= LEAST_NUMBERED) return numbered;
  }
  return [];
}

/** „450,00 |”: the stroke that ends a cell on a line of its own. */
function withoutStroke(text: string, line: Line): Line {
  const words = text.slice(line.start, line.end);
  return !words.endsWith('|') || words.indexOf('|') < words.length - 1 ? line : { ...line, end: line.start + words.slice(0, -1).trimEnd().length };
}

/** „1.”, „1” alone or before the words of a row. */
const ORDINAL = /^(?<ordinal>\d{1,4})(?:[.)]?$|[.)]\s?(?=\D)|\s(?=[\p{L}„“"«]))/u;

interface Head {
  columns: readonly ColumnKind[];
  /** Each head in its own line, others than the three kinds as null; null where one line holds all. */
  grid: readonly (ColumnKind | null)[] | null;
  sumHeads: readonly Span[];
  /** Index of the line behind the heads. */
  next: number;
}

/** The heads of the columns at a line: all on one line, or each on its own. */
function headAt(view: ProjectView, lines: readonly Line[], at: number): Head | null {
  const line = lines[at]!;
  if (line.cells.length > 1) return null;
  const words = wordsOf(view, line);
  if (words.length <= LONGEST_HEAD && !/\d{3}|[.!?:]$/u.test(words)) {
    const columns = kindsIn(words);
    if (isTable(columns)) return { columns, grid: null, sumHeads: sumHeadsIn(view, [line]), next: at + 1 };
  }
  const columns: ColumnKind[] = [];
  const grid: (ColumnKind | null)[] = [];
  let next = at;
  for (; next < lines.length && next < at + MOST_LINES; next += 1) {
    const cell = wordsOf(view, lines[next]!);
    if (cell.length > LONGEST_CELL || /\d{3}|[.!?]$/u.test(cell.replace(/^nr\.$/iu, ''))) break;
    const kinds = kindsIn(cell);
    if (kinds.length > 0) columns.push(kinds[0]!);
    else if (!NUMBER_HEAD.test(cell)) break;
    grid.push(kinds[0] ?? null);
  }
  return isTable(columns) ? { columns, grid, sumHeads: sumHeadsIn(view, lines.slice(at, next)), next } : null;
}

/** With the adjectives before it: „Publiskais finansējums, EUR”. */
const SUM_HEAD = /(?:\p{L}+(?:ais|ā|ās|ējais)\s){0,2}(?:finansējum|summ|izmaks|budžet|atbalst|grant|funding|amount)\p{L}*(?:,?\s*\(?(?:EUR|euro|Ls|LVL)\)?)?/giu;

const sumHeadsIn = (view: ProjectView, lines: readonly Line[]): Span[] =>
  lines.flatMap((line) => [...wordsOf(view, line).matchAll(SUM_HEAD)].map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].length })));

const wordsOf = (view: ProjectView, { start, end }: Span): string => view.text.slice(start, end);

/** The kinds that heads in these words name, in the order of the words, each once. */
function kindsIn(words: string): ColumnKind[] {
  const found: { kind: ColumnKind; at: number }[] = [];
  // „No.Project PromoterProject's title”: heads that have run together.
  let rest = words.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const may = headList.mayMatch(rest);
  for (const [at, [kind, pattern]] of HEADS.entries()) {
    const match = may[at] === 1 ? pattern.exec(rest) : null;
    if (match === null) continue;
    found.push({ kind, at: match.index });
    // „Projekta īstenotājs” is no head of a name: its words are taken.
    const from = /(?:projekt\p{L}*\s|project\s)$/iu.exec(rest.slice(0, match.index))?.index ?? match.index;
    rest = rest.slice(0, from) + ' '.repeat(match.index + match[0].length - from) + rest.slice(match.index + match[0].length);
  }
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

/** A table of projects names them and those who carry them out. */
const isTable = (columns: readonly ColumnKind[]): boolean => columns.includes('name') && columns.includes('body');

const LEAST_GRID = 2;
const CELL_SUM = /^(?:EUR|€|Ls)?\s?\d[\d \u00a0.,'’]*\s?(?:EUR|euro|eiro|€|Ls|LVL)?\s?\*{0,3}$/u;
const CELL_NUMBER = /^\d{1,4}[.)]?$/u;

/** As many lines for each row as there are heads, the sum below its head: a name may end with a number or have none. */
function gridRows(view: ProjectView, lines: readonly Line[], { columns, grid, sumHeads, next }: Head): FlatRow[] {
  const width = grid?.length ?? 0;
  if (grid === null || !grid.includes('sum') || width < LEAST_GRID + 1) return [];
  const rows: FlatRow[] = [];
  for (let at = next; at + width <= lines.length; at += width) {
    const cells = lines.slice(at, at + width);
    const fits = cells.every((cell, column) => {
      const words = wordsOf(view, cell);
      if (grid[column] === 'sum') return CELL_SUM.test(words);
      return cell.cells.length === 1 && (grid[column] === null ? CELL_NUMBER.test(words) : /\p{L}{2}/u.test(words) && !CELL_SUM.test(words));
    });
    if (!fits || WHOLE.test(wordsOf(view, cells[0]!))) break;
    const [name, body] = [cells[grid.indexOf('name')]!, cells[grid.indexOf('body')]!];
    const words = { start: Math.min(name.start, body.start), end: Math.max(name.end, body.end) };
    rows.push({ start: cells[0]!.start, end: cells.at(-1)!.end, words, columns, sumHeads, lines: [name, body], cells: { name: spanOf(name), body: spanOf(body) } });
  }
  return rows;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Fewer numbers may be those of something else. */
const LEAST_NUMBERED = 3;

/** Rows told by the numbers that begin them, one after another from 1; the last is as long as most. */
function numberedRows(view: ProjectView, lines: readonly Line[], head: Head): FlatRow[] {
  const starts: number[] = [];
  for (let at = head.next; at < lines.length && at - (starts.at(-1) ?? head.next) < MOST_LINES; at += 1) {
    const ordinal = ORDINAL.exec(wordsOf(view, lines[at]!))?.groups?.ordinal;
    if (Number(ordinal) === starts.length + 1) starts.push(at);
    else if (starts.length === 0) return [];
  }
  const length = starts.length < 2 ? 1 : starts[1]! - starts[0]!;
  const rows = starts.map((start, index) => toRow(view, lines.slice(start, starts[index + 1] ?? start + length), head));
  return rows.every((row) => row !== null) ? rows : [];
}

function rowsFrom(view: ProjectView, lines: readonly Line[], head: Head): FlatRow[] {
  const rows: FlatRow[] = [];
  let first = head.next;
  for (let at = head.next; at < lines.length && at - first < MOST_LINES; at += 1) {
    if (!SUM_AT_END.test(wordsOf(view, lines[at]!)) || !/\d{3}|\d[.,]\d{2}/u.test(wordsOf(view, lines[at]!))) continue;
    while (at + 1 < lines.length && ONLY_SUM.test(wordsOf(view, lines[at + 1]!)) && /\d{3}/u.test(wordsOf(view, lines[at + 1]!))) at += 1;
    if (WHOLE.test(wordsOf(view, lines[first]!))) break;
    const row = toRow(view, lines.slice(first, at + 1), head);
    if (row === null) break;
    rows.push(row);
    first = at + 1;
  }
  return rows;
}

/** The words of a row: without its number in front and its sums behind; null where no words are left. */
function toRow(view: ProjectView, lines: readonly Line[], { columns, sumHeads }: Head): FlatRow | null {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  const pieces = lines.map((line) => trim(view.text, withoutSums(view.text, line))).filter((one) => /\p{L}{2}/u.test(view.text.slice(one.start, one.end)));
  const [head] = pieces;
  const last = pieces.at(-1);
  if (head === undefined || last === undefined) return null;
  const number = /^(?:\d{1,3}[.)]?\s+|\d{1,3}[.)])(?=\p{L}|[„“"])/u.exec(view.text.slice(head.start, head.end));
  const opened = { start: head.start + (number?.[0].length ?? 0), end: head.end };
  return { start, end, words: { start: opened.start, end: last.end }, columns, sumHeads, lines: [opened, ...pieces.slice(1)] };
}

const SUMS_BEHIND = /(?:\s(?:EUR|€|Ls)?\s?\d{1,3}(?:(?:[ \u00a0]\d{3})+|\d{0,6})(?:[.,]\d{2})?(?:\s?(?:EUR|euro|eiro|€|Ls|LVL|%))?){1,4}\s*$/u;

function withoutSums(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (ONLY_SUM.test(words)) return { start, end: start };
  const sums = SUMS_BEHIND.exec(words);
  return { start, end: sums === null ? end : start + sums.index };
}
