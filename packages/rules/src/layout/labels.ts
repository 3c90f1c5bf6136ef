import { kindBit, type LabelEntry } from '@siets/gazetteer';
import type { Span } from '@siets/record';
import { isBlank, isDigit, isLetter, isUpper, tokenAt } from '@siets/latvian';
import type { Scan } from '../engine/mention-rule.ts';
import type { Entry, LabelMeaning, Line } from './model.ts';
import { trim } from './lines.ts';

// Where labels stand. A label is known (a list has it) or only looks like one: „Vārds vārds: vērtība”. Both end the value before.

/** A label that was found, with where its value begins. */
export interface LabelFound {
  label: Span;
  meanings: LabelMeaning[];
  valueStart: number;
  form: Entry['form'];
}

/** A label from the gazetteer at a place in the text. */
interface KnownLabel extends Span {
  meanings: LabelMeaning[];
}

const LABEL = kindBit('label');
const MAX_LABEL = 170;
const MAX_WORDS = 9;

/** Known labels by where they start, the longest first. */
export function indexLabels({ hits }: Scan): Map<number, KnownLabel[]> {
  const byStart = new Map<number, KnownLabel[]>();
  for (const { entry, start, end } of hits.ofKind('label')) {
    const known = { start, end, meanings: meaningsOfEntry(entry) };
    const list = byStart.get(start);
    if (list) list.push(known);
    else byStart.set(start, [known]);
  }
  return byStart;
}

const meaningsByEntry = new WeakMap<LabelEntry, LabelMeaning[]>();

/** What a listed label may mean, the likeliest first. */
function meaningsOfEntry(entry: LabelEntry): LabelMeaning[] {
  let meanings = meaningsByEntry.get(entry);
  if (meanings === undefined) {
    meanings = [{ field: entry.field, role: entry.role }, ...entry.alternatives.map(readMeaning)];
    meaningsByEntry.set(entry, meanings);
  }
  return meanings;
}

/** „field:role” or „field” to its parts. */
function readMeaning(alternative: string): LabelMeaning {
  const [field = '', role = null] = alternative.split(':');
  return { field, role };
}

/** The meanings of the labels with the given extent, without doubles. */
function meaningsOf(labels: readonly KnownLabel[], { start, end }: Span): LabelMeaning[] {
  const all = labels.filter((one) => one.start === start && one.end === end).flatMap((one) => one.meanings);
  return all.filter((one, index) => all.findIndex((other) => other.field === one.field && other.role === one.role) === index);
}

/** The labels of the text in reading order; at most one begins at a place. */
export function findLabels(scan: Scan, lines: readonly Line[]): LabelFound[] {
  const known = indexLabels(scan);
  const isPlain = hasPlainLabels(scan.text, known, lines);
  const found: LabelFound[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    // A label that wraps over lines has taken the beginning of this one.
    if (line.furniture || line.start === line.end || (before !== undefined && before.valueStart > line.start + 1)) continue;
    const signed = findCellLabel(scan, known, line) ?? findLineLabel(scan, known, line, answers(scan.text, before, line) ? lines.slice(0, line.index + 1) : lines);
    const first = signed ?? (isPlain ? plainLabel(scan.text, known, line) : null);
    if (first && !isAnswer(scan.text, before, first)) found.push(first);
    found.push(...findInlineLabels(scan, known, line, first?.valueStart ?? line.cells[0]!.start + 1));
  }
  return found;
}

/** „Status: ⏎ Completed ⏎ Final cost: ⏎ 300 EUR”: the line under an open label answers it, so that no label of two lines begins there. */
const answers = (text: string, before: LabelFound | undefined, line: Line): boolean =>
  before?.form === 'colon' && before.valueStart <= line.start && text.slice(before.valueStart, line.start).trim() === '';

/** A word alone on its line straight under an open label is that label's value („Statuss: ⏎ Īstenošana”). */
const isAnswer = (text: string, before: LabelFound | undefined, found: LabelFound): boolean =>
  found.form === 'line' && before?.form === 'colon' && text.slice(before.valueStart, found.label.start).trim() === '';

/** „Label ⇥ value”: the first cell of a row with two cells, or of a wider row whose first cell is a known label. */
function findCellLabel({ text, tokens }: Scan, known: Map<number, KnownLabel[]>, line: Line): LabelFound | null {
  const [cell, next] = line.cells;
  if (cell === undefined || next === undefined || cell.start === cell.end || cell.end - cell.start > MAX_LABEL) return null;
  const meanings = meaningsIn(known, tokens, cell);
  if (line.cells.length > 2 && meanings.length === 0) return null;
  if (!isLetter(text.charCodeAt(cell.start)) && meanings.length === 0) return null;
  return { label: withoutColon(text, cell), meanings, valueStart: next.start, form: 'cell' };
}

function findLineLabel(scan: Scan, known: Map<number, KnownLabel[]>, line: Line, lines: readonly Line[]): LabelFound | null {
  const { text, tokens } = scan;
  const content = { start: line.cells[0]!.start, end: line.end };
  const start = skipOpening(text, content.start);
  const open = findOpenLabel(text, known.get(start) ?? [], line);
  const colon = findColon(text, content, lines, line.index);
  const isItsOwn = colon !== null && !(open?.form === 'colon' && open.valueStart <= colon);
  if (isItsOwn && !isNextLabel(text, known, { start, end: colon })) {
    const label = trim(text, { start, end: colon });
    const meanings = meaningsIn(known, tokens, label);
    const isWrapped = colon > line.end;
    if (meanings.length > 0 || (!isWrapped && looksLikeLabel(text, label))) return { label, meanings, valueStart: colon + 1, form: 'colon' };
  }
  return open;
}

/** „Ābeļdārzs ⏎ Iesniedzējs: …”: the line below is a label by itself, and no label holds both. */
function isNextLabel(text: string, known: Map<number, KnownLabel[]>, { start, end }: Span): boolean {
  const line = text.lastIndexOf('\n', end) + 1;
  if (line <= start || known.get(start)?.some((one) => one.end >= end) === true) return false;
  const own = line + text.slice(line, end).search(/\S/u);
  return known.get(own)?.some((one) => one.end === end) === true;
}

/** A known label that no colon ends: before a dash, alone on its line, or straight before a value. */
function findOpenLabel(text: string, labels: readonly KnownLabel[], line: Line): LabelFound | null {
  const longest = labels[0];
  if (longest === undefined || longest.end > line.end + 80) return null;
  const meanings = meaningsOf(labels, longest);
  const label = { start: longest.start, end: longest.end };
  const after = skipBrackets(text, longest.end, line.end);
  if (after >= line.end || /^[*:.?]?$/u.test(text.slice(after, line.end).trim())) return { label, meanings, valueStart: Math.max(line.end, longest.end), form: 'line' };
  const dash = /[-–—]/u.test(text.charAt(after)) && isBlank(text.charCodeAt(after + 1));
  if (dash) return { label, meanings, valueStart: after + 1, form: 'colon' };
  return isValueAhead(text, after) ? { label, meanings, valueStart: after, form: 'bare' } : null;
}

/** A page with so many fields labelled without any sign writes all its labels so. */
const ENOUGH_PLAIN = 3;

/** True for a card whose labels only a capital letter or a number parts from their values. */
function hasPlainLabels(text: string, known: Map<number, KnownLabel[]>, lines: readonly Line[]): boolean {
  const fields = new Set<string>();
  for (const line of lines) {
    const found = line.furniture || line.start === line.end ? null : plainLabel(text, known, line);
    if (found !== null) fields.add(found.meanings[0]?.field ?? '');
  }
  return fields.size >= ENOUGH_PLAIN;
}

/** „Īstenošanas vieta Zīļu novads”: a label that begins a line, with its value behind it and no full stop at the end. */
function plainLabel(text: string, known: Map<number, KnownLabel[]>, line: Line): LabelFound | null {
  const start = line.cells[0]!.start;
  const labels = known.get(start) ?? [];
  const longest = labels[0];
  if (longest === undefined || longest.end >= line.end || /\p{L}\.$/u.test(text.slice(line.end - 2, line.end))) return null;
  const after = skipBrackets(text, longest.end, line.end);
  const code = text.charCodeAt(after);
  if (after === longest.end || !(isUpper(code) || isDigit(code))) return null;
  return { label: { start, end: longest.end }, meanings: meaningsOf(labels, longest), valueStart: after, form: 'bare' };
}

/** True where a number, a quote or a currency follows the label without any sign. */
function isValueAhead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || '„“”"«€'.includes(text.charAt(at)) || /^(?:EUR|LVL|Ls)(?![\p{L}])/u.test(text.slice(at, at + 5));
}

/** Labels inside a line: „… novads. Kontaktpersona: …”; only known ones, with a colon, after a break in the sentence. */
function findInlineLabels({ text, tokens, hits }: Scan, known: Map<number, KnownLabel[]>, line: Line, from: number): LabelFound[] {
  const found: LabelFound[] = [];
  let free = from;
  for (let token = tokenAt(tokens, from); token < tokens.count && tokens.starts[token]! < line.end; token += 1) {
    if ((hits.kindsAt(token) & LABEL) === 0) continue;
    const start = tokens.starts[token]!;
    const label = start < free ? undefined : known.get(start)?.find((one) => text.charAt(skipBrackets(text, one.end, line.end)) === ':');
    if (label === undefined || !isFreshStart(text, line.start, start)) continue;
    const colon = skipBrackets(text, label.end, line.end);
    if (text.charAt(colon + 1) === '/') continue;
    const meanings = meaningsOf(known.get(start)!, label);
    found.push({ label: { start, end: label.end }, meanings, valueStart: colon + 1, form: 'colon' });
    free = colon + 1;
  }
  return found;
}

function isFreshStart(text: string, lineStart: number, at: number): boolean {
  let before = at - 1;
  while (before >= lineStart && isBlank(text.charCodeAt(before))) before -= 1;
  if (before < lineStart || at - before > 2) return true;
  return '.;!?)]>”"|•,'.includes(text.charAt(before)) && (isUpper(text.charCodeAt(at)) || text.charAt(before) === ';');
}

/** Meanings of the known label that begins the words, else of the longest one inside them that ends them. */
function meaningsIn(known: Map<number, KnownLabel[]>, tokens: Scan['tokens'], label: Span): LabelMeaning[] {
  const inside: KnownLabel[] = [];
  for (let token = tokenAt(tokens, label.start); token < tokens.count && tokens.starts[token]! < label.end; token += 1) {
    for (const one of known.get(tokens.starts[token]!) ?? []) if (one.end <= label.end) inside.push(one);
  }
  const length = (one: KnownLabel): number => one.end - one.start;
  const atEdge = inside.filter((one) => one.start <= label.start + 1 || label.end - one.end <= 1);
  // A listed label may carry a few words more („Projekta mērķis un uzdevumi”), not a sentence.
  const isMost = (one: KnownLabel): boolean => length(one) * 2 > label.end - label.start || label.end - label.start - length(one) < 45;
  const best = (atEdge.length > 0 ? atEdge : inside).filter(isMost).sort((a, b) => length(b) - length(a) || a.start - b.start)[0];
  return best === undefined ? [] : meaningsOf(inside, best);
}

/** The colon that ends a label on this line, or on one of the next two where the label wraps; null where none does. */
function findColon(text: string, content: Span, lines: readonly Line[], index: number): number | null {
  const last = Math.min(index + 2, lines.length - 1);
  for (let at = index; at <= last; at += 1) {
    const line = lines[at]!;
    if (at > index && (line.start === line.end || line.marker !== null || lines[at - 1]!.end - lines[at - 1]!.start > 60)) return null;
    const from = at === index ? content.start : line.start;
    for (let position = from; position < line.end && position - content.start <= MAX_LABEL; position += 1) {
      const sign = text.charAt(position);
      if (sign === ':' && !isInsideValue(text, position)) return position;
      if ('!?;„“”«»"'.includes(sign) || (sign === '.' && isSentenceEnd(text, position, line.end))) return null;
    }
  }
  return null;
}

/** A full stop at the end of the line, or before a capital letter. */
const isSentenceEnd = (text: string, at: number, lineEnd: number): boolean =>
  at === lineEnd - 1 || (isBlank(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2)));

/** „10:30” and „https://” are no label ends. */
const isInsideValue = (text: string, colon: number): boolean =>
  text.charAt(colon + 1) === '/' || (isDigit(text.charCodeAt(colon - 1)) && isDigit(text.charCodeAt(colon + 1)));

/** A short phrase that begins with a capital letter: „Sadarbības joma”. */
function looksLikeLabel(text: string, label: Span): boolean {
  if (!isUpper(text.charCodeAt(label.start))) return false;
  const words = text.slice(label.start, label.end).split(/\s+/u);
  return words.length <= MAX_WORDS;
}

/** Behind quotes and asterisks that decorate a label. */
function skipOpening(text: string, start: number): number {
  let at = start;
  while ('*_ '.includes(text.charAt(at)) && at < start + 4) at += 1;
  return at;
}

/** Behind blanks and one group in brackets such as „(EUR)”. */
function skipBrackets(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  if (text.charAt(at) !== '(') return at;
  const close = text.indexOf(')', at);
  if (close < 0 || close > at + 60 || close >= end) return at;
  at = close + 1;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function withoutColon(text: string, cell: Span): Span {
  let { end } = cell;
  while (end > cell.start && ':*– -'.includes(text.charAt(end - 1))) end -= 1;
  return { start: cell.start, end };
}
