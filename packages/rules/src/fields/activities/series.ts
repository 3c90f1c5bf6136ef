import type { Span } from '@siets/record';
import { isBlank, isLineBreak } from '@siets/latvian';
import { firstFrom, indexFrom } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/index.ts';

// What a text lists: items of a marked list, „1. … 2. … 3. …” in one run, lines that each end with a semicolon, or a series with
// semicolons or commas.

/** Items of one list, in reading order; offsets are without marks and closing signs. */
export interface Series {
  items: Span[];
  kind: 'list' | 'numbered' | 'lines' | 'semicolons' | 'commas';
}

const MOST_ITEMS = 60;
const LONGEST_ITEM = 700;

/** The list that begins at `from`, before `limit`; null where the words there are no list. */
export function seriesAt(view: ProjectView, from: number, limit: number): Series | null {
  const start = skip(view.text, from, limit);
  return markedAt(view, start, limit) ?? numberedAt(view.text, start, limit) ?? linesAt(view, start, limit) ?? cutAt(view, start, limit);
}

/** Items that the layout saw marks of; a last item may go on with „3. …” in the same line. */
export function markedAt(view: ProjectView, start: number, limit: number): Series | null {
  const list = firstFrom(view.layout.lists, start - 3);
  if (list === undefined || list.start - start >= 4 || list.start >= limit) return null;
  const inside = list.items.filter((item) => item.start < limit);
  const last = inside.at(-1);
  if (last === undefined) return null;
  const more = list.kind === 'number' ? continued(view.text, last, inside.length + 1) : [last];
  const items = [...inside.slice(0, -1), ...more].map((item) => trimItem(view.text, item)).filter((item) => item.end - item.start > 1);
  return items.length > 1 ? { items, kind: 'list' } : null;
}

/** „2. sanāksmes. 3. sarunas” is two items. */
function continued(text: string, item: Span, ordinal: number): Span[] {
  const cuts = ordinalCuts(text, item.start, item.end, ordinal);
  return cuts.length === 0 ? [item] : toItems(item, cuts);
}

/** „1. … 2. … 3. …” in running text, at least two of them, straight from the start. */
export function numberedAt(text: string, start: number, limit: number): Series | null {
  const first = /^(?:1[.)]|\(1\)|a\))\s*/u.exec(text.slice(start, Math.min(limit, start + 8)));
  if (first === null) return null;
  const end = Math.min(limit, start + LONGEST_ITEM * 8);
  const from = start + first[0].length;
  const cuts = first[0].startsWith('a') ? letterCuts(text, from, end) : ordinalCuts(text, from, end, 2);
  if (cuts.length === 0) return null;
  const items = toItems({ start: from, end: itemEnd(text, cuts.at(-1)!.to, end) }, cuts).map((item) => trimItem(text, item));
  return { items, kind: 'numbered' };
}

interface Cut {
  from: number;
  to: number;
}

function ordinalCuts(text: string, start: number, end: number, first: number): Cut[] {
  const cuts: Cut[] = [];
  let at = start;
  for (let ordinal = first; ordinal < MOST_ITEMS; ordinal += 1) {
    const window = text.slice(at, Math.min(end, at + LONGEST_ITEM));
    const match = new RegExp(`(?<![\\d.,/])(?:\\(${ordinal}\\)|${ordinal}[.)])\\s*(?=[\\p{L}„“"«])(?!(?:gada|janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec|klas|kārt|prior|pielik))`, 'iu').exec(window);
    if (match === null) break;
    cuts.push({ from: at + match.index, to: at + match.index + match[0].length });
    at += match.index + match[0].length;
  }
  return cuts;
}

function letterCuts(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let at = start;
  for (const letter of 'bcdefghij') {
    const match = new RegExp(`(?<=[\\s;,])${letter}\\)\\s*`, 'u').exec(text.slice(at, Math.min(end, at + LONGEST_ITEM)));
    if (match === null) break;
    cuts.push({ from: at + match.index, to: at + match.index + match[0].length });
    at += match.index + match[0].length;
  }
  return cuts;
}

function toItems(whole: Span, cuts: readonly Cut[]): Span[] {
  const starts = [whole.start, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), whole.end];
  return starts.map((start, index) => ({ start, end: ends[index]! }));
}

/** The last numbered item ends with its sentence. */
function itemEnd(text: string, start: number, end: number): number {
  const stop = /(?<=\p{L}{3}|[\d)”“"])[.!](?:\s|$)|\n\s*\n/u.exec(text.slice(start, end));
  return stop === null ? end : start + stop.index + 1;
}

/** Lines without marks: each but the last ends with a semicolon or comma, none is empty between them. */
export function linesAt(view: ProjectView, start: number, limit: number): Series | null {
  const { lines } = view.layout;
  const from = indexFrom(lines, start + 1);
  const first = from > 0 && lines[from - 1]!.end > start ? from - 1 : from;
  const items: Span[] = [];
  for (let at = first; at < lines.length && items.length < MOST_ITEMS; at += 1) {
    const line = lines[at]!;
    if (line.start >= limit || line.start === line.end || line.end - line.start > LONGEST_ITEM) break;
    items.push(trimItem(view.text, { start: Math.max(line.start, start), end: line.end }));
    if (!';,'.includes(view.text.charAt(line.end - 1))) break;
  }
  return items.length > 1 ? { items, kind: 'lines' } : null;
}

/** „mācības; semināri; izstāde”, else „mācības, semināri un izstāde”, in one sentence of short parts. */
export function cutAt(view: ProjectView, start: number, limit: number): Series | null {
  const paragraph = spanAt(view.layout.paragraphs, start);
  const end = Math.min(limit, paragraph?.end ?? limit, start + 2500);
  const words = view.text.slice(start, end);
  const semicolons = splitOutside(view.text, { start, end }, /;/u);
  if (semicolons.length > 1 && !semicolons.some((item) => /[.!?]\s+\p{Lu}/u.test(view.text.slice(item.start, item.end)))) return { items: semicolons.map((item) => trimItem(view.text, item)).filter((item) => item.end > item.start), kind: 'semicolons' };
  const sentence = /[.!?](?:\s|$)/u.exec(words);
  const commas = splitOutside(view.text, { start, end: sentence === null ? end : start + sentence.index }, /,/u);
  if (commas.length < 2 || commas.some((item) => !isShort(view.text, item)) || (sentence !== null && words.length - sentence.index > 30)) return null;
  return { items: [...commas.slice(0, -1), ...atAnd(view.text, commas.at(-1)!)].map((item) => trimItem(view.text, item)), kind: 'commas' };
}

const isShort = (text: string, { start, end }: Span): boolean =>
  end - start < 90 && end - start > 3 && !/^\s*(?:kas|kur\p{L}*|lai|ka|kā arī tas|jo|bet|which|that|who)(?!\p{L})/iu.test(text.slice(start, end));

/** The last „un” of a series with commas parts its last two items. */
function atAnd(text: string, item: Span): Span[] {
  const match = /\s(?:un|kā arī|and|и)\s/u.exec(text.slice(item.start, item.end));
  if (match === null) return [item];
  return [{ start: item.start, end: item.start + match.index }, { start: item.start + match.index + match[0].length, end: item.end }];
}

/** Cuts at a sign that stands outside brackets and quotation marks. */
function splitOutside(text: string, { start, end }: Span, sign: RegExp): Span[] {
  const items: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if ('(„«'.includes(char)) depth += 1;
    else if (')”»'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && sign.test(char) && !/\d/u.test(text.charAt(at + 1))) {
      items.push({ start: from, end: at });
      from = at + 1;
    }
  }
  items.push({ start: from, end });
  return items.filter((item) => text.slice(item.start, item.end).trim() !== '');
}

const isSpace = (text: string, at: number): boolean => isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at));

function skip(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isSpace(text, at) || ':–—'.includes(text.charAt(at)))) at += 1;
  return at;
}

/** Without blanks, list marks in front and closing signs behind. */
function trimItem(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && (isSpace(text, from) || ':–—•'.includes(text.charAt(from)))) from += 1;
  while (to > from && (isSpace(text, to - 1) || '.;,:'.includes(text.charAt(to - 1)))) to -= 1;
  return { start: from, end: to };
}
