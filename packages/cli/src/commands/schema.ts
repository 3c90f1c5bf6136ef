import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { writeOut } from '../terminal.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a record, or of the tables of the dataset (draft 2020-12)')
    .option('--dataset', 'of the tables')
    .addHelpText('after', examples(
      ['siets schema > record.schema.json', 'keep it for other programs'],
      ['siets schema --dataset > dataset.schema.json', 'a definition for each table'],
    ))
    .action(async ({ dataset }: { dataset?: boolean }) => {
      if (dataset) {
        const { datasetJsonSchema } = await import('@siets/dataset');
        return writeOut(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
      }
      const { toJsonSchema } = await import('@siets/record');
      await writeOut(`${JSON.stringify(toJsonSchema(), null, 2)}\n`);
    });
}
