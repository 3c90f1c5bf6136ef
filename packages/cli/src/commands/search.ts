import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';
import { toCount } from './list.ts';

export interface SearchOptions extends DataOption {
  all?: boolean;
  json?: boolean;
  limit: number;
}

export function addSearch(program: Command): void {
  withData(program.command('search'))
    .argument('<words...>', 'what to find; all of it must be there, the last word may be only begun')
    .description('Find projects by words as people write them: in any form, without diacritics, by old or new names')
    .option('--all', 'what nobody approved yet too')
    .option('-n, --limit <count>', 'at most so many projects', toCount, 20)
    .option('--json', 'for other programs')
    .addHelpText('after', examples(
      ['siets search biblioteku', 'finds „bibliotēkas”, „Bibliotēkā”'],
      ['siets search --all Aglonas novads tautas nams', 'finds it under „Preiļu novads” too'],
      ['siets search 19-08-A01220', 'a number, or its beginning'],
    ))
    .action((words: string[], options: SearchOptions) => readStore(options, async (store) => {
      const { answerSearch } = await import('../answer-search.ts');
      await answerSearch(store, words.join(' '), options);
    }));
}
