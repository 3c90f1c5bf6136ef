import type { DocumentText } from '@siets/record';
import type { Scan } from '../engine/mention-rule.ts';
import { readEntries } from './entries.ts';
import { findLabels } from './labels.ts';
import { readLines } from './lines.ts';
import { readLists } from './lists.ts';
import type { Layout, Line } from './model.ts';
import { spanAt, readParagraphs } from './paragraphs.ts';
import { readSentences } from './sentences.ts';

/** How the page is built: lines, paragraphs, sentences, headings, labels with their values, lists. */
export function readLayout(document: DocumentText, scan: Scan): Layout {
  const { text, blocks } = document;
  const lines = readLines(text, blocks);
  const labels = findLabels(scan, lines);
  const labelLines = new Set(labels.flatMap((found) => labelLine(lines, found.label.start)));
  const paragraphs = readParagraphs(text, lines, labelLines, blocks);
  const entries = readEntries(text, labels, lines, paragraphs);
  return {
    lines,
    paragraphs,
    sentences: readSentences(text, paragraphs),
    headings: paragraphs.filter((paragraph) => paragraph.kind === 'heading').map(({ start, end }) => ({ start, end })),
    entries,
    lists: readLists(text, paragraphs, (paragraph) => lines[paragraph.firstLine]!.indent, entries),
  };
}

/** The line that a label begins; none where it stands inside a line of prose. */
function labelLine(lines: readonly Line[], start: number): number[] {
  const line = spanAt(lines, start);
  return line !== null && start <= line.cells[0]!.start + 3 ? [line.index] : [];
}
