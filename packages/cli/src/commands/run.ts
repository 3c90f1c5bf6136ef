import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface RunOptions extends DataOption {
  inbox?: string;
  port?: string;
  poll?: boolean;
}

export function addRun(program: Command): void {
  withData(program.command('run'))
    .description('Watch the inbox and record what is dropped, until Ctrl-C')
    .option('-i, --inbox <dir>', 'folder to drop files into (default: SIETS_INBOX, else ./inbox)')
    .option('-p, --port <number>', 'port of the page; 0 takes any free one (default: SIETS_PORT, else 8750)')
    .option('--poll', 'look into the inbox every little while, for network folders that raise no notifications')
    .addHelpText('after', examples(
      ['siets run', 'inbox and data in this folder'],
      ['siets run --inbox /srv/inbox --data /srv/siets', 'elsewhere'],
      ['siets run --inbox /mnt/share --poll', 'a network folder'],
    ))
    .action(async (options: RunOptions) => {
      const { runSiets } = await import('../run-siets.ts');
      await runSiets(options);
    });
}
