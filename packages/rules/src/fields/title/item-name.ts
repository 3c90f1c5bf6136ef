import type { Mention, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import { calledNameIn } from '../../layout/projects/called-name.ts';
import { commaItemIn } from '../../layout/projects/comma-items.ts';
import { announcedNameIn } from '../../layout/projects/announced-items.ts';
import { bodyFirstItemIn } from '../../layout/projects/body-first-items.ts';
import { chosenItems, chosenNameIn } from '../../layout/projects/chosen-items.ts';
import { codedNameIn } from '../../layout/projects/coded-names.ts';
import { flatRows } from '../../layout/projects/flat-rows.ts';
import { GROUP, hasSum } from '../../layout/projects/signs.ts';
import { paidRowAt } from '../../layout/projects/paid-rows.ts';
import { pairedLines } from '../../layout/projects/paired-lines.ts';
import { titledNameIn } from '../../layout/projects/titled-blocks.ts';
import { toldNameIn } from '../../layout/projects/told-names.ts';
import { isForPurpose } from '../../layout/projects/purpose-items.ts';
import { headOf } from '../../layout/projects/headed-paragraphs.ts';
import type { Quoted } from '../../mentions/quotes/index.ts';
import type { NameFound } from './find-names.ts';
import { withoutOuter } from './name-words.ts';

const RULE = 'title/item-name';
/** Lines between the heads of a table and its row. */
const HEADER_REACH = 600;
/** Heads before a quotation that make it the name of a body. */
const BODY = new RegExp(
  '(?<!\\p{L})(?:N?I?IG|B-a|b-ba|biedrīb\\p{L}*|organizācij\\p{L}*|nodibināj\\p{L}*|SIA|AS|VSIA|ZS|z/s|IK|fond\\p{L}*|skol\\p{L}*|grup\\p{L}*|brālīb\\p{L}*|kop(?:a|as|ai|u)|partnerīb\\p{L}*|' +
    'association|foundation|konkurs\\p{L}*|programm\\p{L}*|centr\\p{L}*|klub\\p{L}*|iestād\\p{L}*|kopien\\p{L}*|PII)\\s*$',
  'iu',
);

/** „projektam „…””: of several names in a row the project's own. */
const CALLED = /(?<!\p{L})(?:projekt(?:s|a|u|am)?|проект(?:а|у|ом|е)?|с идеей [^«»]{0,20})\s*$/iu;

/**
 * The name of a project that is one item of a list: the first quotation of its own stretch, else the cell of a row that names it.
 *
 *     2. „Ķiršu taka”, iesniedzējs – biedrība „Zars”, 1500 EUR
 *         ^^^^^^^^^^
 */
export function itemNames(view: ProjectView): NameFound[] {
  if (view.project.count < 2) return [];
  const own = view.project.own[0];
  if (own === undefined) return [];
  const quotes = inside(view.mentionsOf<Quoted>('quoted'), own);
  const called = calledNameIn(view, own);
  const quote = called === null ? quoteOf(view, quotes) : quotes.find((one) => one.start === called.start);
  const cell = flatName(view, own) ?? paidRowAt(view, own)?.name ?? bodyFirstItemIn(view, own)?.name ?? announcedName(view, own, quotes) ?? chosenName(view, own) ?? spanAt(pairedLines(view), own.start)?.name ?? commaItemIn(view, own)?.name ?? headName(view, own) ?? cellName(view, own) ?? (quote === undefined ? (called ?? codedNameIn(view, own) ?? toldNameIn(view, own) ?? headOf(view.text, own) ?? turnedName(view.text, own) ?? nameBehindPerson(view, own) ?? nameBehindBody(view, own) ?? calledName(view.text, own) ?? dashName(view.text, own) ?? bareName(view.text, own)) : null);
  const span = cell ?? (quote === undefined ? beforeSum(view.text, own) : withBracket(view.text, quote, own.end));
  // “Priority: Safe Region”: a label that opens the row is no name.
  const entry = span === null ? null : view.entryAt(span.start);
  return span === null || (entry !== null && entry.label.start === span.start && entry.meanings.length > 0 && entry.meanings[0]?.field !== 'title') ? [] : [{ rule: RULE, rank: 6, span, signals: ['item'], context: null }];
}

/** „“Dabas dienas” un pārgājiens – īstenotājs …”: the name as it opens the item, unless a quotation fills it. */
function announcedName(view: ProjectView, own: Span, quotes: readonly Mention<Quoted>[]): Span | null {
  const name = announcedNameIn(view, own);
  return name === null || quotes.some((one) => one.start >= name.start && one.end <= name.end && BODY.test(view.text.slice(Math.max(own.start, one.start - 20), one.start))) || quotes.some((one) => one.start - own.start < 2 && name.end - one.end < 2) ? null : name;
}

/** The first line of an item under words on chosen projects. */
const chosenName = (view: ProjectView, own: Span): Span | null => (chosenNameIn(view, own) !== null && chosenItems(view)?.some((one) => one.start === own.start) === true ? chosenNameIn(view, own) : null);

/** Of several quotations in a row the one that „projekts” names, else the first that is no body's. */
function quoteOf(view: ProjectView, quotes: readonly Mention<Quoted>[]): Mention<Quoted> | undefined {
  const wordsBefore = (one: Span): string => view.text.slice(Math.max(0, one.start - 20), one.start);
  return quotes.find((one) => CALLED.test(wordsBefore(one))) ?? quotes.find((one) => !BODY.test(wordsBefore(one))) ?? (quotes.length === 1 ? quotes.find((one) => GROUP.test(wordsBefore(one))) : undefined);
}

/** An acronym in brackets straight behind the quotation is read with it. */
function withBracket(text: string, quote: Mention<Quoted>, limit: number): Span {
  const match = /^\s{0,2}\([\p{Lu}][\p{L}\d-]{1,20}\)/u.exec(text.slice(quote.end, Math.min(limit, quote.end + 26)));
  const start = quote.start + (quote.value.closed === 'shared' ? 1 : 0);
  return { start, end: quote.end + (match !== null && !/\d{3}|EUR|Ls/u.test(match[0]) ? match[0].length : 0) };
}

/** The line above the labels of a block that no label begins. */
function headName(view: ProjectView, own: Span): Span | null {
  const head = view.layout.paragraphs.find((one) => one.start === own.start);
  const first = view.layout.entries.find((entry) => entry.label.start >= own.start);
  if (head === undefined || head.kind === 'row' || head.end - head.start > 200 || first === undefined || first.label.start < head.end || first.label.start - head.end > 4) return null;
  const quote = inside(view.mentionsOf<Quoted>('quoted'), head)[0];
  // „2023 „Ķiršu taka” in the program Nordplus Adult”: the name among the words of the line.
  const isTitled = quote !== undefined && titledNameIn(view, own) !== null;
  return quote !== undefined && (isTitled || /^\d{4}\s/u.test(view.text.slice(head.start, quote.start))) ? withoutOuter(view.text, quote) : { start: head.marker === null ? head.start : head.marker.end, end: head.end };
}

/** The name in a row of a table without columns: the line of its cell, or what the name of the body leaves of the row. */
function flatName(view: ProjectView, own: Span): Span | null {
  const row = spanAt(flatRows(view), own.start);
  if (row === null || row.start !== own.start) return null;
  if (row.cells !== undefined) return row.cells.name;
  const piped = strokedName(view, row);
  if (piped !== null) return piped;
  const isFirst = row.columns.indexOf('name') < row.columns.indexOf('body');
  const body = inside(view.mentionsOf('organisation'), row.words).at(isFirst ? -1 : 0);
  if (row.lines.length > 1 && body !== undefined) {
    const rest = row.lines.filter((line) => !(body.start >= line.start && body.start < line.end));
    const first = rest[0];
    if (first !== undefined) return { start: first.start, end: rest.at(-1)!.end };
  }
  const span = body === undefined ? row.words : isFirst ? { start: row.words.start, end: body.start } : { start: body.end, end: row.words.end };
  const words = view.text.slice(span.start, span.end);
  const lead = /^(?:\d{1,3}[.)]\s|\s*\([^()]{2,30}\))?[\s,;–-]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[\s,;–-]*$/u.exec(words)?.[0].length ?? 0;
  return words.length - lead - trail < 3 ? null : { start: span.start + lead, end: span.end - trail };
}

/** In a row whose cells upright strokes part, the cell below the head that asks for the name. */
function strokedName({ text, layout }: ProjectView, row: Span): Span | null {
  const line = spanAt(layout.lines, row.start);
  if (line === null || row.end > line.end || !text.slice(line.start, line.end).includes(' | ')) return null;
  const cells = strokedCells(text, line);
  const head = layout.lines.slice(Math.max(0, line.index - HEADER_REACH), line.index).findLast((one) => strokedCells(text, one).some((cell) => isNameHead(text.slice(cell.start, cell.end))));
  const heads = head === undefined ? [] : strokedCells(text, head);
  const cell = heads.length === cells.length ? cells[heads.findIndex((one) => isNameHead(text.slice(one.start, one.end)))] : undefined;
  return cell === undefined || cell.end - cell.start < 3 ? null : cell;
}

function strokedCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split('|')) {
    const lead = piece.length - piece.trimStart().length;
    cells.push({ start: from + lead, end: from + lead + piece.trim().length });
    from += piece.length + 1;
  }
  return cells;
}

/** „Projekts Mūsu sēta, projekta iesniedzējs …”: the words up to the one who applied. */
function calledName(text: string, own: Span): Span | null {
  const match = /^(?<before>(?:(?:Projekts|Project)\s+)?)(?<name>\p{Lu}[^;\n]{3,140}?)\s*[,–-]\s*(?:projekta )?(?:iesniedzēj|pieteicēj|īstenotāj|applicant)/u.exec(text.slice(own.start, own.end));
  if (match === null) return null;
  const start = own.start + match.groups!.before!.length;
  return { start, end: start + match.groups!.name!.length };
}

/** „” Dārza dziesmas“, grāmatas izdošanai”: marks the wrong way round. */
function turnedName(text: string, own: Span): Span | null {
  const match = /^(?<mark>[”"]\s?)(?<name>[^„“”"«»\n]{4,140}?)\s?[“”"]/u.exec(text.slice(own.start, Math.min(own.end, own.start + 150)));
  if (match === null) return null;
  const start = own.start + match.groups!.mark!.length;
  return { start, end: start + match.groups!.name!.length };
}

/** „Anna Zīle, Zīļu dziesmas (Acorn Songs), ieraksts”: the words behind the person who applied. */
function nameBehindPerson(view: ProjectView, own: Span): Span | null {
  const person = inside(view.mentionsOf('person'), own)[0];
  const match = person?.start !== own.start ? null : /^, (?<name>\p{Lu}[^,.;:()\n]{4,120}?)(?=[,.;(]| \()/u.exec(view.text.slice(person.end, own.end));
  return match === null || person === undefined ? null : { start: person.end + 2, end: person.end + 2 + match.groups!.name!.length };
}

/** „IK “Zars”- Foto pakalpojumi pasākumos (2000 eiro)”: the words between the body that opens the row and the sum in brackets. */
function nameBehindBody(view: ProjectView, own: Span): Span | null {
  const body = inside(view.mentionsOf('organisation'), own)[0];
  const match = body === undefined || body.start > own.start + 1 ? null : /^(?<dash>\s?[–—-]\s?)(?<name>\p{Lu}[^()\n;]{4,140}?)\s?\(/u.exec(view.text.slice(body.end, own.end));
  if (match === null || body === undefined) return null;
  const start = body.end + match.groups!.dash!.length;
  return { start, end: start + match.groups!.name!.length };
}

/** „Mūsu sēta – Zīles skola, 300 EUR”: the words before the dash. */
function dashName(text: string, own: Span): Span | null {
  if (isForPurpose(text, own)) return null;
  const match = /^(?<name>\p{Lu}[^–\n„“"«]{4,120}?)\s[–-]\s/u.exec(text.slice(own.start, own.end));
  // „Zīļu skola iekārtos telpu. Piešķirts – 300 EUR”: a sentence ends before the dash.
  return match === null || /\p{Ll}\. \p{Lu}/u.test(match.groups!.name!) ? null : { start: own.start, end: own.start + match.groups!.name!.length };
}

/** „DELBI II” among joined names: the stretch is the name. */
const bareName = (text: string, { start, end }: Span): Span | null => (end - start < 50 && !hasSum(text, { start, end }) && /^\p{Lu}[\p{L}\d&+ -]+$/u.test(text.slice(start, end)) ? { start, end } : null);

/** Words with a capital straight before a sum in brackets, in the nominative: „taps Dravnieku māja (EUR 700)”. */
function beforeSum(text: string, own: Span): Span | null {
  const match = /(?<name>\p{Lu}\p{Ll}+(?: \p{Ll}+){1,5}(?<![āēīōū]|[āo]s|[ai]m))\s*,?\s*\((?:EUR|Ls|€)?\s?\d[\d .,]*(?:EUR|eiro|Ls)?\)/u.exec(text.slice(own.start, own.end));
  if (match === null || match.index === 0) return null;
  return { start: own.start + match.index, end: own.start + match.index + match.groups!.name!.length };
}

/** The cell below the column head „Projekts”, else the first cell with words. */
function cellName(view: ProjectView, own: Span): Span | null {
  const row = spanAt(view.layout.lines, own.start);
  if (row === null || row.start !== own.start || row.cells.length < 3) return null;
  const header = view.layout.lines.slice(Math.max(0, row.index - HEADER_REACH), row.index).findLast((line) => line.cells.length > 2 && line.cells.some((cell) => isNameHead(view.text.slice(cell.start, cell.end))));
  const column = header?.cells.findIndex((cell) => isNameHead(view.text.slice(cell.start, cell.end))) ?? -1;
  const shift = header === undefined ? 0 : row.cells.length - header.cells.length;
  const cell = row.cells[column + Math.min(0, shift)] ?? row.cells.find((one) => /\p{L}{3}/u.test(view.text.slice(one.start, one.end)));
  return cell === undefined || cell.end <= cell.start ? null : cell;
}

const isNameHead = (words: string): boolean => /^(?:projekt\p{L}*(?: nosaukums)?(?:, ?Nr\.?)?|nosaukums|project(?: title| name)?|title|iecere)$/iu.test(words.trim());
