import type { Span } from '@siets/record';
import { firstFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../model.ts';
import { hasSum, namesProjects, speaksOfProjects } from './signs.ts';

/** A row of two lines: the body above, the name of its project and the sum below. */
export interface PairedLines extends Span {
  body: Span;
  name: Span;
}

const LONGEST_BODY = 110;
const LONGEST_NAME = 300;
const LEAST = 3;
/** „IG „Zars””, „NIG „Zars” Zīles”: a group that no rule for bodies knows. */
const GROUP_LINE = /^(?:N?I?IG|B-a|b-ba|Biedrība|Jauniešu grupa) ?[„“"«][^„“"«”»\n]{2,70}[”“"»](?: \p{Lu}\p{L}+)?$/u;
/** Behind the name of a body only its place or a mark. */
const REST = /^\s*(?:\([^()\n]{2,60}\))?\s*[:,;–-]?\s*$/u;
/** A sum at the end of the line, with what parts it from the name. */
const SUM_BEHIND = /[\s,;(–-]{1,4}(?:(?:piešķirt\p{L}{1,3}|finansējum\p{L}{1,2}|summa)[\s:–-]{1,3})?(?:EUR|€|Ls)?\s?\d[\d \u00a0.,]{0,14}(?:\s?(?:EUR|euro|eiro|€|Ls|latu|lati|LVL))?\)?[.;,]?\s*$/iu;

const known = new WeakMap<readonly Line[], PairedLines[]>();

/**
 * Rows of two lines under words on projects.
 *
 *     Biedrība „Zars”
 *     Ābeļu dārza kopšana – 450 EUR
 *     Zīļu pamatskola
 *     „Ķiršu taka”
 *
 * Three or more of them, of which each second line is a quotation or holds a sum; any other words where „projekti” stands straight above.
 */
export function pairedLines(view: ProjectView): PairedLines[] {
  let rows = known.get(view.layout.lines);
  if (rows === undefined) {
    rows = findRows(view);
    known.set(view.layout.lines, rows);
  }
  return rows;
}

export function pairedProjects(view: ProjectView): Span[] | null {
  const rows = pairedLines(view);
  return rows.length < LEAST ? null : rows.map(({ start, end }) => ({ start, end }));
}

function findRows(view: ProjectView): PairedLines[] {
  const lines = view.layout.lines.filter((line) => !line.furniture && line.end > line.start);
  let best: PairedLines[] = [];
  for (let at = 0; at + 1 < lines.length; ) {
    const run: PairedLines[] = [];
    const isFree = namesProjects(view, lines[at]!);
    const next = (): PairedLines | null => rowAt(view, lines, at, isFree);
    for (let row = next(); row !== null; row = next()) {
      run.push(row);
      at += 2;
    }
    if (run.length > best.length) best = run;
    at += 1;
  }
  return best.length >= LEAST && speaksOfProjects(view, best[0]!) ? best : [];
}

function rowAt(view: ProjectView, lines: readonly Line[], at: number, isFree: boolean): PairedLines | null {
  const [body, name] = [lines[at], lines[at + 1]];
  if (body === undefined || name === undefined || body.cells.length > 1 || name.cells.length > 1 || !isBody(view, body) || isBody(view, name)) return null;
  const words = view.text.slice(name.start, name.end);
  const isQuoted = /^[„“"«][^\n]{3,200}[”“"»]/u.test(words);
  if (words.length > LONGEST_NAME || words.endsWith(':') || !(isFree || isQuoted || hasSum(view.text, name)) || !/^[„“"«’'\p{Lu}\d]/u.test(words)) return null;
  const sum = SUM_BEHIND.exec(words);
  const nameEnd = name.start + (sum === null || !/\d{2}/u.test(sum[0]) ? words.replace(/[.;,]$/u, '').length : sum.index);
  return nameEnd - name.start < 4 ? null : { start: body.start, end: name.end, body: { start: body.marker?.end ?? body.start, end: body.end }, name: { start: name.start, end: nameEnd } };
}

/** A line that a body fills. */
function isBody(view: ProjectView, line: Line): boolean {
  const start = line.marker?.end ?? line.start;
  if (line.end - start > LONGEST_BODY || hasSum(view.text, line)) return false;
  if (GROUP_LINE.test(view.text.slice(start, line.end).trim())) return true;
  // „Zīļu pamatskola” above „„Ķiršu taka””: the quotation of the next line is taken for a part of the body.
  const body = firstFrom(view.mentionsOf('organisation'), start);
  return body !== undefined && body.start < line.end && view.text.slice(start, body.start).trim() === '' && (body.end > line.end || REST.test(view.text.slice(body.end, line.end)));
}
