import { Option, type Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface DecideOptions extends DataOption {
  value?: string;
  project?: number;
  words?: string;
  note?: string;
  by?: string;
  json?: boolean;
}

export interface DecisionsOptions extends DataOption {
  import?: string;
  export?: boolean;
  undo?: string;
  by?: string;
  json?: boolean;
}

export function addDecide(program: Command): void {
  withData(program.command('decide'))
    .description('Confirm, correct, reject or approve a value of a record, or add one; a later reading never overwrites it')
    .argument('<id>', 'the document: the number on its receipt or the beginning of its id')
    .argument('<action>', 'confirm, correct, reject, approve or add')
    .argument('<field>', 'id of the field (siets show ID --json), or its name where it has one value')
    .option('--value <value>', 'the right value: text, or JSON for a value of several parts')
    .option('--words <words>', 'words of the text that prove the value')
    .option('--project <n>', 'with add: which project, from 0', Number)
    .option('--note <text>', 'why; needed where a value is added without words')
    .option('--by <name>', 'who decides (default: the name of the user)')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets decide 12 confirm title', 'the title is right'],
      ['siets decide 12 correct period.end --value 2024-06', 'it ended in June'],
      ['siets decide 12 reject f_9c1e20aa31bd', 'one value of a list is wrong'],
      ['siets decide 12 add countries --value \'{"code":"EE","role":"partner"}\' --words Igaunija', 'one more, with its words'],
    ))
    .action(async (id: string, action: string, field: string, options: DecideOptions) => {
      const { decideField } = await import('../decide-field.ts');
      await decideField({ id, action, field }, options);
    });

  withData(program.command('decisions'))
    .description('List the decisions on a document with their history, undo one, write all of them, or read them from a file')
    .argument('[id]', 'the document')
    .addOption(new Option('--export', 'all decisions of the store, a line of JSON each').conflicts(['import', 'undo']))
    .option('--import <path>', 'decisions as --export writes them; those known already are passed over')
    .option('--undo <decision>', 'undo this one, whatever came after it')
    .option('--by <name>', 'with --undo: who undoes it')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets decisions 12', 'who decided what and when'],
      ['siets decisions 12 --undo d_5f0c', 'one decision stands no more'],
      ['siets decisions --export > decisions.ndjson', 'to keep, or for another data folder'],
      ['siets decisions --import decisions.ndjson', 'onto documents with the same bytes'],
    ))
    .action(async (id: string | undefined, options: DecisionsOptions) => {
      const { handleDecisions } = await import('../handle-decisions.ts');
      await handleDecisions(id, options);
    });
}
