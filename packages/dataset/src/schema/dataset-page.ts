import { toExportColumns } from '../export/export-source.ts';
import { tableNames, tableOf, type TableName } from '../tables.ts';
import { isNullable, wordsOf, type CellType } from './cell-type.ts';

const types: { [type in CellType]: string } = { text: 'text', date: 'date as precise as the text', small: 'whole number', integer: 'whole number', number: 'number' };

const escape = (text: string): string => text.replaceAll('|', String.raw`\|`);

function tableLines(name: TableName): string[] {
  const rows = toExportColumns(name).map(({ name: column, label, type, schema, meaning }) => {
    const words = wordsOf(schema);
    const values = words === null ? types[type] : words.map((word) => `\`${word}\``).join(' ');
    return `| \`${column}\` | ${label} | ${escape(values)}${isNullable(schema) ? ', or nothing' : ''} | ${escape(meaning)} |`;
  });
  return [`## ${name}`, '', `${tableOf(name).meaning}.`, '', '| column | Latvian | holds | meaning |', '|---|---|---|---|', ...rows, ''];
}

/** The lines of docs/dataset.md after its title. */
export const datasetPage = (): string[] => [
  'The published tables, as every export, the HTTP API and SQL have them. The same schema makes this page, the JSON Schema and the Frictionless descriptor',
  '(`siets schema --dataset`), the headers and the types of cells.', '',
  'Every table is there twice: what people approved or entered (by default), and everything (`--all`; in SQL `all_projects` and so on). Rows of one list that',
  'several documents repeat stand once. The money of a programme is in no sum of a project.', '',
  `Tables: ${tableNames.map((name) => `[${name}](#${name})`).join(', ')}.`, '',
  ...tableNames.flatMap(tableLines),
];
