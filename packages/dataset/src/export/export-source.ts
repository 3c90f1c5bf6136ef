import type { Cell } from '../read-rows.ts';
import { cellTypeOf, type CellType } from '../schema/cell-type.ts';
import { tableOf, type Column, type TableName } from '../tables.ts';

/** A column as every format sees it. */
export interface ExportColumn extends Column {
  type: CellType;
}

/** A table that is being exported: what it is, how many rows it has, and the rows themselves, some hundreds at a time. */
export interface ExportTable {
  name: TableName;
  meaning: string;
  columns: readonly ExportColumn[];
  total: number;
  batches: (this: void) => AsyncIterable<Cell[][]>;
}

/** What an export says about itself. */
export interface ExportAbout {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Sentences for the reader, each in Latvian and English: which values are shown, what is left out. */
  notes: { lv: string; en: string }[];
}

export const toExportColumns = (name: TableName): ExportColumn[] =>
  tableOf(name).columns.map((column) => ({ ...column, type: cellTypeOf(column.schema) }));
