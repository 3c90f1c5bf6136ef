import type { ExportAbout, ExportColumn, ExportTable } from '../export/export-source.ts';
import { isNullable, patternOf, wordsOf, type CellType } from '../schema/cell-type.ts';

const types: { [type in CellType]: string } = { text: 'string', date: 'string', small: 'integer', integer: 'integer', number: 'number' };

/** A column as a field of Table Schema. */
export function toTableField({ name, label, meaning, type, schema }: ExportColumn) {
  const pattern = patternOf(schema);
  const words = wordsOf(schema);
  const constraints = { ...(!isNullable(schema) && { required: true }), ...(pattern !== undefined && { pattern }), ...(words !== null && { enum: words }) };
  return { name, type: types[type], title: label, description: meaning, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

/** The description of the tables beside it: https://datapackage.org/standard/data-package/ version 2. */
export function toDataPackage(tables: readonly ExportTable[], { exportedAt, notes }: ExportAbout) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'siets-dataset',
    title: 'Siets: projekti / projects',
    description: notes.map(({ lv, en }) => `${lv}\n\n${en}`).join('\n\n'),
    created: exportedAt,
    contributors: [{ title: 'Siets', roles: ['wrangler'] }],
    resources: tables.map(({ name, meaning, columns }) => ({
      name, path: `${name}.csv`, type: 'table', title: name, description: meaning,
      format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { missingValues: [''], fields: columns.map(toTableField) },
    })),
  };
}
