import { Option, type Command } from 'commander';
import { examples } from '../examples.ts';

export interface ReadOptions {
  format: 'text' | 'blocks' | 'html';
  json?: boolean;
  out?: string;
}

export function addRead(program: Command): void {
  program
    .command('read')
    .description('Show what was read of one file: its text, its structure, or a page to look at; nothing is stored')
    .argument('<path>', 'one file')
    .addOption(
      new Option('-f, --format <format>', 'text: what the rules get; blocks: pages, headings, tables; html: a page to look at')
        .choices(['text', 'blocks', 'html'])
        .default('text'),
    )
    .option('--json', 'everything that was read as data: text, blocks, places on the page, warnings')
    .option('-o, --out <file>', 'write it there instead of to the screen')
    .addHelpText('after', examples(
      ['siets read decision.pdf', 'the text as the rules get it'],
      ['siets read decision.pdf --format blocks', 'page by page: headings, list items, rows with their cells'],
      ['siets read scan.pdf --format html --out scan.html', 'a page for the browser; doubtful words of a scan are marked'],
      ['siets read letter.eml --json', 'data for other programs'],
    ))
    .action(async (path: string, options: ReadOptions) => {
      const { readPath } = await import('../read/read-path.ts');
      await readPath(path, options);
    });
}
