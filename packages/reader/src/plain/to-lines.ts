import { readListMark } from '../text/list-mark.ts';
import { dropInlineHtml, hasInlineHtml } from './inline-html.ts';
import { dropInlineMarkdown, isDrawnLine, readHeading } from './inline-markdown.ts';
import type { Line } from './line.ts';

// The look behind lets a run of blanks be tried once, not once for each of its blanks: lines can be millions long.
const trimEnd = (line: string): string => line.replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/u, '');

/** Blanks that set one column off from another, as programs print tables. */
const COLUMN_GAP = /(?<=\S) {4,}(?=\S)/gu;
/** A label is no longer than this. */
const MAX_LABEL = 60;

/**
 * A line without doubled blanks inside. One wide gap behind a few words parts a label from its value and becomes a tab.
 *
 *     Projekta nosaukums        Zaļā pļava   →   Projekta nosaukums⇥Zaļā pļava
 */
function closeGaps(line: string): string {
  if (!line.includes('  ')) return line;
  const [gap, ...more] = line.matchAll(COLUMN_GAP);
  const isLabelled = gap !== undefined && more.length === 0 && line.slice(0, gap.index).trim().length <= MAX_LABEL;
  return (isLabelled ? line.replace(COLUMN_GAP, '\t') : line).replace(/(?<=\S) {2,}(?=\S)/gu, ' ');
}

function toLine(raw: string): Line {
  const text = closeGaps(raw);
  if (text.trim() === '') return { text: '', kind: 'blank', level: null };
  const heading = readHeading(text);
  if (heading) return { text: trimEnd(dropInlineMarkdown(heading.text)), kind: 'heading', level: heading.level };
  const clean = trimEnd(dropInlineMarkdown(text));
  if (clean.trim().includes('\t')) return { text: clean, kind: 'row', level: null };
  const mark = readListMark(clean);
  return mark ? { text: clean, kind: 'item', level: mark.level } : { text: clean, kind: 'text', level: null };
}

/** One line of the file can become several: what `<p>` and `<br>` part inside a cell stays with the row. */
function toLines(raw: string, isMixed: boolean): Line[] {
  if (isDrawnLine(raw)) return [];
  if (!isMixed) return [toLine(raw)];
  const lines = dropInlineHtml(raw)
    .split('\n')
    .map((line) => toLine(line.trim() === '' ? '' : line.replace(/^ (?! )/u, '')));
  const row = lines.findIndex((line) => line.kind === 'row');
  return lines.map((line, at) =>
    row >= 0 && at > row && (line.kind === 'text' || line.kind === 'item') ? { ...line, kind: 'rest' as const } : line,
  );
}

/** At most two empty lines in a row, none at the ends. */
function trimBlanks(lines: Line[]): Line[] {
  const kept: Line[] = [];
  let blanks = 2;
  for (const line of lines) {
    blanks = line.kind === 'blank' ? blanks + 1 : 0;
    if (blanks <= 2 && (line.kind !== 'blank' || kept.length > 0)) kept.push(line);
  }
  while (kept.at(-1)?.kind === 'blank') kept.pop();
  return kept;
}

/**
 * Clean characters to the lines that the frozen text keeps: line by line as the person sees them, without tags and marks.
 * Wrapped lines stay wrapped.
 */
export function toPlainLines(text: string): Line[] {
  const isMixed = hasInlineHtml(text) || /&(?:nbsp|amp|quot|#\d{2,5});/u.test(text);
  return trimBlanks(
    text
      .replaceAll('\f', '\n\n')
      .split('\n')
      .flatMap((line) => toLines(line, isMixed)),
  );
}
