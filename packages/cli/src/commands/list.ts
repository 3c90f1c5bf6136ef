import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Outcome } from '@siets/store';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';

export interface ListOptions extends DataOption {
  outcome?: Outcome;
  name?: string;
  reason?: string;
  limit: number;
  json?: boolean;
}

export function addList(program: Command): void {
  withData(program.command('list'))
    .alias('ls')
    .description('List what came in, newest first')
    .addOption(new Option('--outcome <outcome>', 'only these').choices(['recorded', 'duplicate', 'rejected', 'failed', 'waiting']))
    .option('--name <part>', 'only names that hold this')
    .option('--reason <code>', 'only those refused for this reason: empty, damaged, encrypted, …')
    .option('-n, --limit <count>', 'at most so many', toCount, 100)
    .option('--json', 'a line of JSON for each')
    .addHelpText('after', examples(
      ['siets list', 'the newest hundred'],
      ['siets list --outcome rejected', 'what was refused'],
      ['siets list --name pieteikums --json', 'for other programs'],
    ))
    .action((options: ListOptions) => readStore(options, async (store) => {
      const { listArrivals } = await import('../list-arrivals.ts');
      await listArrivals(store, options);
    }));
}

export function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1 is expected.');
  return count;
}
