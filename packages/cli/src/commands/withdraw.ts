import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface WithdrawOptions extends DataOption {
  yes?: boolean;
  by?: string;
  json?: boolean;
}

export function addWithdraw(program: Command): void {
  withData(program.command('withdraw'))
    .description('Take back a file that was dropped by mistake: what it brought is removed, the line that counts it stays')
    .argument('<id>', 'the number on its receipt, the beginning of the id of its document, or its whole name')
    .option('-y, --yes', 'do it; without this it is only told what would go')
    .option('--by <name>', 'who takes it back (default: the name of the user)')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets withdraw 12', 'what would go'],
      ['siets withdraw 12 --yes', 'one file, by the number on its receipt'],
      ['siets withdraw algas.xlsx --yes', 'by its name, where only one has it'],
    ))
    .action(async (id: string, options: WithdrawOptions) => {
      const { withdrawFile } = await import('../withdraw-file.ts');
      await withdrawFile(id, options);
    });
}
