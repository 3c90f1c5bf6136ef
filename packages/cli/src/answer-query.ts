import { QueryError, queryDataset, toCsvLine, toExcelCsvLine, type Cell, type QueryAnswer } from '@siets/dataset';
import type { Store } from '@siets/store';
import type { QueryOptions } from './commands/query.ts';
import { CommandError } from './exit-status.ts';
import { toTable } from './format/table.ts';
import { sentence } from './language.ts';
import { tell, writeOut } from './terminal.ts';

/** `siets query`: the answer to stdout; on stderr whether the limit left something out. */
export async function answerQuery(store: Store, sql: string, { format, limit, seconds }: QueryOptions): Promise<void> {
  const answer = await queryDataset(store, sql, { rows: limit, timeMs: seconds * 1_000 }).catch((error: unknown) => {
    throw error instanceof QueryError ? new CommandError(sentence(error), undefined, { cause: error }) : error;
  });
  await writeOut(toText(answer, format));
  if (answer.isMore) tell(sentence(leftOut(limit)));
}

const toObject = (columns: readonly string[], cells: readonly Cell[]) => Object.fromEntries(columns.map((name, n) => [name, cells[n] ?? null]));

function toText({ columns, rows }: QueryAnswer, format: QueryOptions['format']): string {
  if (format === 'csv') return [columns, ...rows].map(toCsvLine).join('');
  if (format === 'csv-excel') return `\uFEFF${[columns, ...rows].map(toExcelCsvLine).join('')}`;
  if (format === 'ndjson') return rows.map((cells) => `${JSON.stringify(toObject(columns, cells))}\n`).join('');
  if (format === 'json') return `${JSON.stringify(rows.map((cells) => toObject(columns, cells)), null, 2)}\n`;
  const isNumber = columns.map((_, n) => rows.every((cells) => cells[n] === null || typeof cells[n] === 'number'));
  return toTable(
    columns.map((title, n) => (isNumber[n] ? { title, align: 'right' } : { title, isWide: true })),
    rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
  );
}

const leftOut = (limit: number) => ({
  lv: `Rādītas pirmās ${limit} rindas; ir vēl. Vairāk: --limit, visu: siets export.`,
  en: `These are the first ${limit} rows; there are more. For more use --limit, for all of a table siets export.`,
});
