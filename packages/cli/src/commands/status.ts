import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { readStore, withData, type DataOption } from '../store-options.ts';
import { writeOut } from '../terminal.ts';

export function addStatus(program: Command): void {
  withData(program.command('status'))
    .description('Show what became of all that was dropped: dropped = recorded + duplicate + rejected + failed + waiting')
    .option('--json', 'data instead of a table')
    .addHelpText('after', examples(['siets status', 'the sum, and why files were refused'], ['siets status --json', 'for other programs']))
    .action((options: DataOption & { json?: boolean }) => readStore(options, async (store) => {
      const status = await store.status();
      const { toStatusText } = await import('../format/status-text.ts');
      await writeOut(options.json ? `${JSON.stringify(status, null, 2)}\n` : toStatusText(status));
    }));
}
