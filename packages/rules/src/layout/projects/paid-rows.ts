import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { spanAt } from '../paragraphs.ts';
import { trim } from '../lines.ts';
import { rowParts, type Separator } from './row-parts.ts';

/** A row of parts: what is done, who is given money for it and how much, in any order that all rows share. */
export interface PaidRow extends Span {
  name: Span;
  /** Null where countries stand instead of a body. */
  body: Span | null;
}

/** Words right above on projects that were given money. */
const GIVEN = /award|grant|support|fund|approv|receiv|selected|carried out|piešķ|atbals|finans|apstiprin|saņēm|финанс|поддерж|выдел/iu;
const OF_PROJECTS = /projects|initiatives|residenc|applications|grantees|recipients|projekti|projektiem|projektus|проект/iu;
/** What one project's parts or partners share. */
const OF_ONE = /partner|activit|budget of|work package|costs|aktivitāt|izmaks|tāme|posm|мероприят|партн/iu;
const LEAST = 3;
const REACH = 320;
const LONGEST = 320;
/** The most lines that one row may have. */
const MOST_LINES = 4;

const known = new WeakMap<readonly Line[], PaidRow[]>();

/**
 * Rows under words on projects that were given money, each with a name, a body and one sum, told apart by what stands at the same
 * place in most of them.
 *
 *     The following projects receive support:
 *     Green Harbours – Latvian Yacht Union, partners in Sweden, DKK 310 000
 *     ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^
 *     Listening Rooms – Oak Society, partners in Finland, DKK 265 500
 *     Brave Voices – Youth Club “Zīle”, partners in Norway, DKK 298 000
 *
 * The parts may also stand on a line each, the sum on the last.
 */
export function paidRows(view: ProjectView): PaidRow[] {
  let rows = known.get(view.layout.lines);
  if (rows === undefined) known.set(view.layout.lines, (rows = findRows(view)));
  return rows;
}

export function paidRowProjects(view: ProjectView): Span[] | null {
  const rows = paidRows(view);
  return rows.length < LEAST ? null : rows.map(({ start, end }) => ({ start, end }));
}

/** The row that begins where a project's own stretch does; null elsewhere. */
export function paidRowAt(view: ProjectView, own: Span): PaidRow | null {
  const row = spanAt(paidRows(view), own.start);
  return row !== null && row.start === own.start ? row : null;
}

function findRows(view: ProjectView): PaidRow[] {
  if (view.mentionsOf('money').length < LEAST) return [];
  for (const run of [...lineRuns(view), ...blockRuns(view)]) {
    if (run.length < LEAST || !isGivenAbove(view.text, run[0]!)) continue;
    const rows = readRun(view, run);
    if (rows !== null) return rows;
  }
  return [];
}

function isGivenAbove(text: string, { start }: Span): boolean {
  const above = text.slice(Math.max(0, start - REACH), start);
  return GIVEN.test(above) && OF_PROJECTS.test(above) && !OF_ONE.test(above.slice(-90));
}

const sumsIn = (view: ProjectView, span: Span): readonly Span[] => inside(view.mentionsOf('money'), span);

/** Paragraphs that follow one another, or else lines as they are printed, each with one sum behind other words. */
function lineRuns(view: ProjectView): Span[][] {
  const paragraphs = view.layout.paragraphs.map(({ start, end, marker }) => ({ start: marker?.end ?? start, end }));
  return [...runsOf(view, paragraphs), ...runsOf(view, sumLines(view))];
}

function runsOf(view: ProjectView, stretches: readonly Span[]): Span[][] {
  const runs: Span[][] = [[]];
  for (const one of stretches) {
    const span = trim(view.text, one);
    const sums = span.end - span.start > LONGEST ? [] : sumsIn(view, span);
    const isNext = runs.at(-1)!.length === 0 || !/\S/u.test(view.text.slice(runs.at(-1)!.at(-1)!.end, one.start).replace(MARKER, ''));
    if (!isNext) runs.push([]);
    const isRow = sums.length === 1 && sums[0]!.start > span.start + NAME_AND_BODY && view.text.charAt(span.end - 1) !== ':';
    if (isRow) runs.at(-1)!.push(span);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= LEAST);
}

/** The least letters that a name and a body have. */
const NAME_AND_BODY = 12;
/** The mark of an item between two rows. */
const MARKER = /\d{1,3}[.)]|[•▪●*–-]/gu;

/** The lines that sums stand on, as printed: layout joins those that look cut. */
const sumLines = (view: ProjectView): Span[] => view.mentionsOf('money').map((sum) => lineAround(view.text, sum.start));

function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return trim(text, { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end });
}

/** Stretches of as many lines each, of which the last is a sum and nothing else but a word. */
function blockRuns(view: ProjectView): Span[][] {
  const lasts = sumLines(view).filter((line) => isSumLine(view, line));
  const above = lasts.slice(1).map((line, at) => linesBetween(view.text, lasts[at]!.end, line.start));
  const length = above[0]?.length ?? 0;
  const count = above.findIndex((lines) => lines.length !== length) + 1;
  if (length < 1 || length >= MOST_LINES) return [];
  const first = linesBetween(view.text, Math.max(0, lasts[0]!.start - LONGEST), lasts[0]!.start).slice(-length);
  const starts = [first, ...above].map((lines) => lines[0]?.start);
  return [lasts.slice(0, count > 0 ? count : lasts.length).map(({ end }, at) => ({ start: starts[at]!, end }))];
}

/** The lines with words from one offset to another, as printed. */
function linesBetween(text: string, from: number, to: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const span = trim(text, { start, end: start + line.length });
    if (span.end > span.start) lines.push(span);
    start += line.length + 1;
  }
  return lines;
}

function isSumLine(view: ProjectView, line: Span): boolean {
  const sums = line.end - line.start > 60 ? [] : sumsIn(view, line);
  return sums.length === 1 && SUM_LINE.test(view.text.slice(line.start, sums[0]!.start));
}

const SUM_LINE = /^[\s:–-]*(?:(?:granted|awarded|grant|support|funding|amount)[\s:–-]*)?$/iu;

const SEPARATORS: readonly Separator[] = ['line', 'dash', 'semicolon', 'comma'];

/** The rows by the first sign that parts all of them; null where no part is a body or countries in two of three. */
function readRun(view: ProjectView, run: readonly Span[]): PaidRow[] | null {
  for (const separator of SEPARATORS) {
    const parts = run.map((row) => rowParts(view.text, { start: row.start, end: sumsIn(view, row)[0]!.start }, separator));
    if (parts.some((one) => one.length < 2)) continue;
    const at = columnOf(parts, (part) => isBody(view, part));
    if (at !== null) return run.map((row, index) => ({ ...row, name: parts[index]![at === 0 ? 1 : 0]!, body: bodyOf(view, parts[index]![at]!) }));
    if (columnOf(parts, (part) => isCountries(view, part)) === 1) return run.map((row, index) => ({ ...row, name: parts[index]![0]!, body: null }));
  }
  return null;
}

/** Which of the first two parts is such in two rows of three, more often than the other. */
function columnOf(parts: readonly (readonly Span[])[], isSuch: (part: Span) => boolean): 0 | 1 | null {
  const count = (at: 0 | 1): number => parts.filter((row) => isSuch(row[at]!)).length;
  const [first, second] = [count(0), count(1)];
  if (first === second || Math.max(first, second) * 3 < parts.length * 2) return null;
  return first > second ? 0 : 1;
}

/** A body opens the part, or a country ends it: „Salt Window Association, Finland”. */
function isBody(view: ProjectView, part: Span): boolean {
  const start = part.start + leadOf(view, part);
  if (view.mentionsOf('organisation').some((one) => one.start === start)) return true;
  const country = inside(view.mentionsOf('country'), part).at(-1);
  return country !== undefined && country.start > start && /^\)?\s*$/u.test(view.text.slice(country.end, part.end)) && /\p{L}[,(\s]+$/u.test(view.text.slice(start, country.start)) && !isCountries(view, part);
}

/** „Latvia, Sweden”, „partners in Sweden and Finland”: countries and nothing else. */
function isCountries(view: ProjectView, part: Span): boolean {
  const countries = inside(view.mentionsOf('country'), part);
  let rest = view.text.slice(part.start, part.end);
  for (const { start, end } of [...countries].reverse()) rest = rest.slice(0, start - part.start) + rest.slice(end - part.start);
  return countries.length > 0 && /^(?:[\s,/&()–-]|and|un|with|in|partners?)*$/iu.test(rest);
}

/** „led by Latvian Yacht Union”: what stands before the body. */
const LEAD = /^(?:(?:led|run|coordinated|submitted|implemented|organised) by|by|applicant|promoter|lead partner|coordinator)[:\s]+(?:the\s)?/iu;
const leadOf = (view: ProjectView, part: Span): number => LEAD.exec(view.text.slice(part.start, part.end))?.[0].length ?? 0;

/** „Latvian Yacht Union, partners in Sweden”: the body up to the first mark outside its quotation. */
function bodyOf(view: ProjectView, part: Span): Span {
  const body = { start: part.start + leadOf(view, part), end: part.end };
  return rowParts(view.text, body, 'comma')[0] ?? body;
}
