import { Option, type Command } from 'commander';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';
import { toCount } from './list.ts';

export const queryFormats = ['table', 'csv', 'csv-excel', 'ndjson', 'json'] as const;

export interface QueryOptions extends DataOption {
  format: (typeof queryFormats)[number];
  limit: number;
  seconds: number;
}

export function addQuery(program: Command): void {
  withData(program.command('query'))
    .argument('<sql>', 'one SELECT over the published tables (docs/dataset.md)')
    .description('Ask the dataset in SQL; nothing can be changed by it')
    .addOption(new Option('-f, --format <format>', 'how the answer is shown').choices(queryFormats).default('table'))
    .option('-n, --limit <count>', 'at most so many rows', toCount, 10_000)
    .option('--seconds <count>', 'stop the query after so many seconds', toCount, 30)
    .addHelpText('after', examples(
      [`siets query "select role, count(*) as n, round(sum(eur), 2) as eur from costs where role <> 'programme' group by role"`, 'sums by role'],
      [`siets query "select title from projects where title like '%bibliotēk%'" --format csv`, 'for other programs'],
    ))
    .action((sql: string, options: QueryOptions) => readStore(options, async (store) => {
      const { answerQuery } = await import('../answer-query.ts');
      await answerQuery(store, sql, options);
    }));
}
