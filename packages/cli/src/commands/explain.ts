import type { Command } from 'commander';
import { examples } from '../examples.ts';

export interface ExplainOptions {
  field?: string;
  lists?: string;
  mentions?: boolean;
  json?: boolean;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Show how every value came about: rule, words, losers and why, and why a field is empty')
    .argument('<path>', 'one file')
    .option('--field <name>', 'this field only: title, costs, period, period.start, …')
    .option('--lists <path>', 'own lists beside those of Siets, as siets lists export writes them')
    .option('--mentions', 'what stands in the text, before any field is filled')
    .option('--json', 'data instead of a tree; with --mentions one line each: type, start, end, raw, value')
    .addHelpText('after', examples(
      ['siets explain project.pdf', 'the whole tree'],
      ['siets explain project.pdf --field costs', 'one field'],
      ['siets explain project.pdf --mentions --json', 'mentions for other programs'],
    ))
    .action(async (path: string, options: ExplainOptions) => {
      const { explainPath } = await import('../explain-path.ts');
      await explainPath(path, options);
    });
}

