import { ProblemError } from '@siets/record';
import { childElements, findElements, isElement, type Element } from '../html/dom.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import type { ReaderLimits } from '../limits.ts';
import { readOdfHints, readOdfParts } from '../odt/read-odt.ts';
import { toSheetBlocks, type Sheet } from '../sheet/sheet.ts';
import type { Conversion } from '../text/draft.ts';
import { parseXmlTree, textOf } from '../xml/tree.ts';
import { requirePart } from '../zip/office-package.ts';

/** A value that a program repeats further than this is a filled column, no list. */
const MOST_REPEATS = 1_000;
const repeatsOf = (element: Element, name: string): number => Math.max(1, Number(element.attribs[name] ?? '1') || 1);

const ENGLISH_NUMBER = /\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d.,])/u;

/** A number that the cell knows, printed with English commas and points, as Latvian prints it: `12,400.50 EUR` → `12 400,50 EUR`. */
function toLatvianNumber(printed: string, value: string): string {
  const english = ENGLISH_NUMBER.exec(printed)?.[0] ?? '';
  const read = Number(english.replaceAll(',', ''));
  const isSame = [1, 100].some((factor) => Math.abs(Math.abs(Number(value)) * factor - read) <= Math.max(1e-9, read * 1e-3));
  return /[.,]/u.test(english) && isSame ? printed.replace(english, english.replaceAll(',', '\u00A0').replace('.', ',')) : printed;
}

/** A cell as it is printed; a date in full and in Latvian order, since the cell knows it. */
function printCell(cell: Element): string {
  const date = /^(\d{4})-(\d\d)-(\d\d)/u.exec(cell.attribs['office:date-value'] ?? '');
  const printed = childElements(cell).filter(({ name }) => name === 'text:p').map(textOf).join('\n');
  const value = cell.attribs['office:value'];
  if (value !== undefined) return toLatvianNumber(printed, value);
  return date && /\d{1,2}\D+\d{1,2}\D+\d{2,4}/u.test(printed) ? `${date[3]}.${date[2]}.${date[1]}.` : printed;
}

function readRow(row: Element): Map<number, string> {
  const cells = new Map<number, string>();
  let column = 0;
  for (const cell of childElements(row)) {
    const repeats = repeatsOf(cell, 'table:number-columns-repeated');
    const text = cell.name === 'table:table-cell' ? printCell(cell) : '';
    if (text.trim() !== '') for (let time = 0; time < Math.min(repeats, MOST_REPEATS); time += 1) cells.set(column + time, text);
    column += repeats;
  }
  return cells;
}

function readSheet(table: Element): Sheet {
  const rows = findElements(table, 'table:table-row').flatMap((row) => {
    const cells = readRow(row);
    return cells.size === 0 ? [] : Array.from({ length: Math.min(repeatsOf(row, 'table:number-rows-repeated'), MOST_REPEATS) }, () => cells);
  });
  return { name: table.attribs['table:name'] ?? '', rows };
}

/** An ODS: the rows of its sheets as they are printed. */
export function readOds(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const parts = readOdfParts(bytes, limits);
  const [body] = findElements(parseXmlTree(requirePart(parts, 'content.xml')), 'office:spreadsheet');
  if (!body) throw new ProblemError('damaged', { detail: 'odf without a spreadsheet' });
  const tables = body.children.filter(isElement).filter(({ name }) => name === 'table:table');
  const draft = toMarkupDraft(toSheetBlocks(tables.map(readSheet), limits));
  if (draft.text === '') throw new ProblemError('no-text', { detail: 'ods' });
  return { draft, textSource: 'markup', pageCount: null, hints: readOdfHints(parts), warnings: [] };
}
