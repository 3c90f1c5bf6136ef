import { Option, type Command } from 'commander';
import type { ExportFormat } from '@siets/dataset';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';

export interface ExportOptions extends DataOption {
  format: ExportFormat;
  table?: string;
  out?: string;
  json?: boolean;
}

export function addExport(program: Command): void {
  withData(program.command('export'))
    .description('Write the tables of the dataset')
    .addOption(new Option('-f, --format <format>', 'format of the tables').choices(['csv', 'ndjson']).default('csv'))
    .option('-t, --table <name>', 'one table: projects, costs, organisations, countries, places, events, identifiers, funders, contacts, documents, checks, fields, evidence')
    .option('-o, --out <path>', 'a file, or a folder for all tables; without it one table goes to stdout')
    .option('--json', 'tell how many rows as data')
    .addHelpText('after', examples(
      ['siets export --out tables/', 'all tables, a file each'],
      ['siets export --table costs --out costs.csv', 'one table'],
      ['siets export --out projects.csv', 'the table of projects'],
      ['siets export --table projects --format ndjson | head', 'to another program'],
    ))
    .action((options: ExportOptions) => readStore(options, async (store) => {
      const { exportTables } = await import('../export-tables.ts');
      await exportTables(store, options);
    }));
}
