/** What a format writes: a file for each table, one file for all, or a folder with a description of them. */
export const exportFormats = {
  csv: { each: true, ending: 'csv' },
  'csv-excel': { each: true, ending: 'csv' },
  ndjson: { each: true, ending: 'ndjson' },
  parquet: { each: true, ending: 'parquet' },
  xlsx: { each: false, ending: 'xlsx' },
  sqlite: { each: false, ending: 'sqlite' },
  frictionless: { each: true, ending: 'csv' },
} as const satisfies { [format: string]: { each: boolean; ending: string } };

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];

/** Formats that are lines of text and can be sent as they come, to a terminal or a browser. */
export const lineFormats = ['csv', 'csv-excel', 'ndjson'] as const satisfies ExportFormat[];
export type LineFormat = (typeof lineFormats)[number];
