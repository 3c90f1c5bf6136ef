import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface EraseOptions extends DataOption {
  yes?: boolean;
  document?: string;
  by?: string;
  json?: boolean;
}

export function addErase(program: Command): void {
  withData(program.command('erase'))
    .description('Erase a person: their words are masked by as many marks in texts, records, decisions and tables, and the originals that hold them are removed')
    .argument('[file]', 'a file with what is to be masked, a line each (name in each of its forms, address of mail, telephone); - or none: standard input')
    .option('-y, --yes', 'do it; without this it is only told what would be touched')
    .option('--document <id>', 'only in this document: its number or the beginning of its id')
    .option('--by <name>', 'who erases (default: the name of the user)')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets erase words.txt', 'what would be touched'],
      ['siets erase words.txt --yes', 'mask it everywhere; delete words.txt yourself'],
      ['siets erase --document 12 --yes', 'in one document; the words are typed, then Ctrl-D'],
    ))
    .action(async (file: string | undefined, options: EraseOptions) => {
      const { erasePerson } = await import('../erase-person.ts');
      await erasePerson(file, options);
    });
}
