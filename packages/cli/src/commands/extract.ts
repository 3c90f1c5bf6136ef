import { Option, type Command } from 'commander';
import { examples } from '../examples.ts';

export interface ExtractOptions {
  format: 'json' | 'table';
  out?: string;
  lists?: string;
  /** `--no-text` leaves the document's text out. */
  text: boolean;
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('Read files and print their records; nothing is stored')
    .argument('<path...>', 'files, or folders that are walked')
    .addOption(new Option('-f, --format <format>', 'json: one file one object, several one line each').choices(['json', 'table']).default('json'))
    .option('-o, --out <dir>', 'write NAME.json for each file into this folder, subfolders kept; what a mail or archive holds goes into a folder of its name')
    .option('--lists <path>', 'own lists beside those of Siets, as siets lists export writes them')
    .option('--no-text', 'leave the text of the document out')
    .addHelpText('after', examples(
      ['siets extract project.pdf', 'the record of one file'],
      ['siets extract papers/ --out records/', 'a record beside each name, folders kept'],
      ['siets extract papers/ --no-text > all.ndjson', 'one line per file'],
      ['siets extract project.docx --format table', 'for reading'],
      ['siets extract letter.eml --out records/', 'letter.json, and letter.eml/ with the records of what was attached'],
    ))
    .action(async (paths: string[], options: ExtractOptions) => {
      const { extractPaths } = await import('../extract/extract-paths.ts');
      await extractPaths(paths, options);
    });
}
