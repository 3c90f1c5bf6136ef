import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { writeOut } from '../terminal.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a record (draft 2020-12)')
    .addHelpText('after', examples(['siets schema > record.schema.json', 'keep it for other programs']))
    .action(async () => {
      const { toJsonSchema } = await import('@siets/record');
      await writeOut(`${JSON.stringify(toJsonSchema(), null, 2)}\n`);
    });
}
