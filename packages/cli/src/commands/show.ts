import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';

export interface ShowOptions extends DataOption {
  json?: boolean;
  text: boolean;
  explain?: boolean;
  extracted?: boolean;
}

export function addShow(program: Command): void {
  withData(program.command('show'))
    .description('Show one document: its record, and every time it came in')
    .argument('<id>', 'the beginning of its id, or the number on its receipt')
    .option('--json', 'the record as JSON')
    .option('--no-text', 'with --json: leave the text out')
    .option('--extracted', 'as the rules read it, without what people decided')
    .option('--explain', 'how every value came about')
    .addHelpText('after', examples(
      ['siets show 4f3a91c0', 'by the beginning of the id'],
      ['siets show 12', 'by the number on the receipt'],
      ['siets show 12 --json --no-text', 'for other programs'],
    ))
    .action((id: string, options: ShowOptions) => readStore(options, async (store) => {
      const { showDocument } = await import('../show-document.ts');
      await showDocument(store, id, options);
    }));
}
