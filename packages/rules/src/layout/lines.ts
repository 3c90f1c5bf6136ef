import type { Block, Span } from '@siets/record';
import { isBlank, isDigit, isLetter, isLineBreak, isUpper, monthOf } from '@siets/latvian';
import type { Line, Marker } from './model.ts';

const BULLETS = '•·▪◦‣●○■□▫►▶➢➤✓✔∙\uf0b7\uf0a7\uf0d8\uf02d*ü';
const DASHES = '-–—';

/** The lines of a text with their markers and cells. A line break inside a surrogate or CRLF never splits twice. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  const furniture = blocks.filter((block) => block.kind === 'header' || block.kind === 'footer');
  let next = 0;
  for (let from = 0; from <= text.length; ) {
    let to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to += 1;
    const span = trim(text, { start: from, end: to });
    while (next < furniture.length && furniture[next]!.end <= span.start) next += 1;
    const block = furniture[next];
    lines.push(readLine(text, from, span, lines.length, block !== undefined && block.start <= span.start && span.start < block.end));
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function readLine(text: string, from: number, span: Span, index: number, furniture: boolean): Line {
  const marker = span.start === span.end ? null : readMarker(text, span);
  const content = marker === null ? span : trim(text, { start: marker.end, end: span.end });
  return { ...span, index, indent: span.start - from, marker, cells: cutCells(text, content, marker === null && isDrawn(text, content)), furniture };
}

/** Without the blanks at its edges. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const isSpace = (code: number): boolean => isBlank(code) || isLineBreak(code);

/** The mark of a list item at the start of a line; „12. jūnijā” and „2. – 3.” are no marks. */
export function readMarker(text: string, { start, end }: Span): Marker | null {
  const sign = text.charAt(start);
  const after = text.charCodeAt(start + 1);
  if (BULLETS.includes(sign) && start + 1 < end && (sign !== '*' || isBlank(after))) return { start, end: start + 1, kind: 'bullet', ordinal: null };
  if (DASHES.includes(sign) && start + 1 < end && (isBlank(after) || (isLetter(after) && sign !== '-'))) return { start, end: start + 1, kind: 'bullet', ordinal: null };
  if (sign === 'o' && isBlank(after) && (after === 9 || isUpper(text.charCodeAt(start + 2)))) return { start, end: start + 1, kind: 'bullet', ordinal: null };
  return readOrdinal(text, start, end);
}

/** „15.„Ābeļdārzs””: a name in marks may stand right behind the number. */
const QUOTES = '„“”"«';
const OPENS_ITEM = /^[.)]\s?[\p{Lu}„“"«]/u;

function readOrdinal(text: string, start: number, end: number): Marker | null {
  let at = start;
  while (at < end && at < start + 4 && isDigit(text.charCodeAt(at))) at += 1;
  const digits = at - start;
  // „100. Ābeļdārzs” in a long list; „150. jubileja” counts.
  if (digits === 1 || digits === 2 || (digits === 3 && OPENS_ITEM.test(text.slice(at, at + 4)))) {
    const sign = text.charAt(at);
    if ((sign !== '.' && sign !== ')') || at + 1 >= end) return null;
    if (!isBlank(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at + 1)) && !QUOTES.includes(text.charAt(at + 1))) return null;
    if (sign === '.' && isDateAhead(text, at + 1, end)) return null;
    return { start, end: at + 1, kind: 'number', ordinal: Number(text.slice(start, at)) };
  }
  if (digits === 0 && isLetter(text.charCodeAt(start)) && text.charAt(start + 1) === ')' && isBlank(text.charCodeAt(start + 2))) {
    return { start, end: start + 2, kind: 'letter', ordinal: null };
  }
  return null;
}

/** True where the words behind „12.” make it a date, a range or a counted noun rather than a list mark. */
function isDateAhead(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  const sign = text.charAt(at);
  if (DASHES.includes(sign) || isDigit(sign.charCodeAt(0))) return true;
  let to = at;
  while (to < end && isLetter(text.charCodeAt(to))) to += 1;
  const word = text.slice(at, to);
  return (monthOf(word) !== null && !isUpper(word.charCodeAt(0))) || /^(?:un|gad\p{L}*|klas\p{L}*|gs|g)$/u.test(word);
}

const TAB = 9;
const STROKE = 124;

/** A row drawn with upright strokes at both ends. */
const isDrawn = (text: string, { start, end }: Span): boolean => end - start > 2 && text.charAt(start) === '|' && text.charAt(end - 1) === '|';

/** What stands between tabs, in a drawn row between strokes. */
function cutCells(text: string, content: Span, isRow: boolean): Span[] {
  const [start, end] = isRow ? [content.start + 1, content.end - 1] : [content.start, content.end];
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charCodeAt(at) !== (isRow ? STROKE : TAB)) continue;
    cells.push(trim(text, { start: from, end: at }));
    from = at + 1;
  }
  return cells;
}
