import type { Span } from '@siets/record';
import type { LabelFound } from './labels.ts';
import { trim } from './lines.ts';
import type { Entry, Line, Paragraph } from './model.ts';
import { spanAfter, spanAt } from './paragraphs.ts';

/** Labels that one value may hold: a bound for hostile texts. */
const MAX_NESTED = 60;

/** Joins labels to their values: a value runs to the next label, or to a heading once it has begun. */
export function readEntries(text: string, labels: readonly LabelFound[], lines: readonly Line[], paragraphs: readonly Paragraph[]): Entry[] {
  const headings = paragraphs.filter((paragraph) => paragraph.kind === 'heading');
  const rows = paragraphs.filter((paragraph) => paragraph.kind === 'row');
  return labels.map((found, index) => {
    const next = nextSibling(lines, labels, index);
    const limit = markerStart(lines, next?.label.start ?? text.length);
    const value = readValue(text, found, limit, headings, rows);
    return { label: found.label, meanings: found.meanings, form: found.form, value, first: firstParagraph(text, value, paragraphs) };
  });
}

/**
 * The label that ends a value: the next one that does not stand inside it. Labels inside a cell, and those of list items
 * under a label that is no item itself („Projekta finansējums: ⏎ - ERAF: …”), stand inside.
 */
function nextSibling(lines: readonly Line[], labels: readonly LabelFound[], index: number): LabelFound | undefined {
  const found = labels[index]!;
  const isItem = spanAt(lines, found.label.start)?.marker != null;
  const last = Math.min(labels.length, index + MAX_NESTED);
  for (let at = index + 1; at < last; at += 1) {
    const next = labels[at]!;
    if (found.form === 'cell' ? next.form === 'cell' : isItem || spanAt(lines, next.label.start)?.marker == null) return next;
  }
  return labels[last];
}

/** Where the line of the next label begins, so that its list mark does not end up in the value before. */
function markerStart(lines: readonly Line[], at: number): number {
  const line = spanAt(lines, at);
  return line?.marker != null && line.marker.start < at && at - line.marker.end < 3 ? line.start : at;
}

function readValue(text: string, found: LabelFound, limit: number, headings: readonly Paragraph[], rows: readonly Paragraph[]): Span {
  const value = trim(text, { start: found.valueStart, end: Math.max(found.valueStart, limit) });
  if (value.start === value.end) return { start: found.valueStart, end: found.valueStart };
  const heading = spanAfter(headings, value.start)?.start ?? value.end;
  // A value in a cell ends where the next row begins, whether or not that row has a label.
  const row = found.form === 'cell' ? (spanAfter(rows, value.start)?.start ?? value.end) : value.end;
  return trim(text, { start: value.start, end: Math.min(value.end, heading, row) });
}

function firstParagraph(text: string, value: Span, paragraphs: readonly Paragraph[]): Span {
  if (value.start === value.end) return value;
  const paragraph = spanAt(paragraphs, value.start);
  return paragraph === null ? value : trim(text, { start: value.start, end: Math.min(value.end, paragraph.end) });
}
