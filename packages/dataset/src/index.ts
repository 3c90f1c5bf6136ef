export { exportFormats, exportTable, type ExportFormat, type ExportOptions } from './export-table.ts';
export { readRows, type Cell, type Row } from './read-rows.ts';
export { rowSchema, tableNames, tables, type Column, type PublishedTable, type TableName } from './tables.ts';
export { toCsvLine } from './to-csv.ts';
