import { Option, type Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface ListsOptions extends DataOption {
  format: 'json' | 'tsv';
  by?: string;
  json?: boolean;
}

export function addLists(program: Command): void {
  const lists = program.command('lists').description('Own organisations, labels and other names that the rules take beside their lists');
  withData(lists.command('show', { isDefault: true }).description('Show them, with the version that stands in document.rules'))
    .option('--json', 'data instead of a table')
    .action(async (options: ListsOptions) => (await import('../handle-lists.ts')).showLists(options));
  withData(lists.command('export').description('Write them, for another data folder or for siets extract --lists'))
    .addOption(new Option('-f, --format <format>', 'tsv for spreadsheets').choices(['json', 'tsv']).default('json'))
    .action(async (options: ListsOptions) => (await import('../handle-lists.ts')).exportLists(options));
  withData(lists.command('import').description('Add the entries of a file as export writes it (JSON or TSV); those there already are passed over. All are added, or none'))
    .argument('<path>', 'the file')
    .option('--by <name>', 'who adds them (default: the name of the user)')
    .action(async (path: string, options: ListsOptions) => (await import('../handle-lists.ts')).importLists(path, options));
  withData(lists.command('remove').description('Remove one entry'))
    .argument('<name>', 'its name, its label, or its other name')
    .option('--by <name>', 'who removes it')
    .action(async (name: string, options: ListsOptions) => (await import('../handle-lists.ts')).removeFromLists(name, options));
  withData(lists.command('history').description('Who added, changed or removed what, newest first'))
    .option('--json', 'a line of JSON for each')
    .action(async (options: ListsOptions) => (await import('../handle-lists.ts')).showListChanges(options));
  lists.addHelpText('after', examples(
    ['siets lists', 'what was added, and its version'],
    ['siets lists export > lists.json', 'to keep, or for another machine'],
    ['siets lists import lists.tsv', 'rows from a spreadsheet'],
    ['siets reprocess', 'reads documents anew that were read with older lists'],
  ));
}
