import { ProblemError } from '@siets/record';
import Papa from 'papaparse';
import { decode } from '../encoding/decode.ts';
import { toEncodingWarnings } from '../encoding/warnings.ts';
import { toMarkupDraft } from '../html/to-draft.ts';
import type { ReaderLimits } from '../limits.ts';
import { readPlain } from '../plain/read-plain.ts';
import { toSheetBlocks } from '../sheet/sheet.ts';
import type { Conversion } from '../text/draft.ts';

/** Excel under Latvian settings writes semicolons; a comma is tried last, since sums have one. */
const DELIMITERS = [';', '\t', '|', ','];

/** Excel's own first line names the delimiter. */
const SEP = /^sep=(.)\r?\n/u;

interface Table {
  rows: string[][];
  /** Share of rows that are as wide as most rows. */
  evenness: number;
}

function parseWith(text: string, delimiter: string): Table {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', header: false, dynamicTyping: false });
  const widths = new Map<number, number>();
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { rows: data, evenness: width < 2 ? 0 : count / data.length };
}

/** The table under the delimiter that makes the rows most even; null where none makes two columns. */
function parseTable(text: string): string[][] | null {
  const named = SEP.exec(text)?.[1];
  const body = named === undefined ? text : text.replace(SEP, '');
  const tables = (named === undefined ? DELIMITERS : [named]).map((delimiter) => parseWith(body, delimiter));
  const best = tables.reduce((a, b) => (b.evenness > a.evenness ? b : a));
  return best.evenness >= 0.5 ? best.rows : null;
}

/** A table of values parted by a sign: rows of cells, quoted ones without their quotes. What is no table under this name is read as a text. */
export function readCsv(bytes: Uint8Array, limits: ReaderLimits): Conversion {
  const decoded = decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) throw new ProblemError('empty', { detail: 'only delimiters' });
  const rows = parseTable(decoded.text);
  if (rows === null) return readPlain(bytes);
  const sheet = { name: '', rows: rows.map((cells) => new Map(cells.map((cell, at): [number, string] => [at, cell]))) };
  const draft = toMarkupDraft(toSheetBlocks([sheet], limits));
  return { draft, textSource: 'plain', pageCount: null, hints: {}, warnings: toEncodingWarnings(decoded) };
}
