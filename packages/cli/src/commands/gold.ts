import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';

export interface GoldOptions extends DataOption {
  out: string;
  approved?: boolean;
  contacts?: boolean;
  json?: boolean;
}

export function addGold(program: Command): void {
  withData(program.command('gold'))
    .description('Write what people corrected or approved as gold documents, by which the rules are scored')
    .requiredOption('-o, --out <dir>', 'a new or empty folder; each document gets a folder with gold.json and its text')
    .option('--approved', 'only documents of which every value is approved')
    .option('--contacts', 'contacts of private persons and the files as they came too: personal data')
    .option('--json', 'tell how many as data')
    .addHelpText('after', examples(
      ['siets gold --out gold/', 'each corrected document, judged where people decided'],
      ['siets gold --approved --out gold/', 'only what is approved whole'],
      ['pnpm score gold/', 'what the rules read right of it'],
      ['siets reprocess --dry-run --gold gold/', 'what new rules would mend or break'],
    ))
    .action((options: GoldOptions) => readStore(options, async (store) => {
      const { writeGold } = await import('../write-gold.ts');
      await writeGold(store, options);
    }));
}
