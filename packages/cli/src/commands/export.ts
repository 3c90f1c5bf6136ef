import { Option, type Command } from 'commander';
import { exportFormatNames, type ExportFormat } from '@siets/dataset/formats';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';

export interface ExportOptions extends DataOption {
  format: ExportFormat;
  table?: string[];
  out?: string;
  all?: boolean;
  contacts?: boolean;
  json?: boolean;
}

const collect = (name: string, before: string[] = []): string[] => [...before, name];

export function addExport(program: Command): void {
  withData(program.command('export'))
    .description('Write the tables of the dataset')
    .addOption(new Option('-f, --format <format>', 'format of the tables').choices(exportFormatNames).default('csv'))
    .option('-t, --table <name>', 'one table (again for more); all where not said', collect)
    .option('-o, --out <path>', 'a file, or a folder for a file for each table; without it one table goes to stdout (csv, csv-excel, ndjson)')
    .option('-a, --all', 'everything, also what people have not approved; each row says its state')
    .option('--contacts', 'contacts of private persons too: personal data')
    .option('--json', 'tell how many rows as data')
    .addHelpText('after', examples(
      ['siets export --out tables/', 'all tables, a CSV file each'],
      ['siets export --all --out tables/', 'also what nobody has approved yet'],
      ['siets export --format xlsx --out siets.xlsx', 'one workbook, a sheet for each table'],
      ['siets export --format csv-excel --out excel/', 'CSV that Excel under Latvian settings opens with a double click'],
      ['siets export --format parquet --out parquet/', 'for DuckDB, pandas, R'],
      ['siets export --format frictionless --out package/', 'CSV with a description of every column'],
      ['siets export --table costs --out costs.csv', 'one table'],
      ['siets export --table projects --format ndjson | head', 'to another program'],
    ))
    .action((options: ExportOptions) => readStore(options, async (store) => {
      const { exportTables } = await import('../export-tables.ts');
      await exportTables(store, options);
    }));
}
