import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { runParts } from '../run-parts.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface RunOptions extends DataOption {
  inbox?: string;
  port?: string;
  poll?: boolean;
  only?: string;
  concurrency?: string;
}

export function addRun(program: Command): void {
  withData(program.command('run'))
    .description('Watch the inbox and record what is dropped, until Ctrl-C')
    .option('-i, --inbox <dir>', 'folder to drop files into (default: SIETS_INBOX, else ./inbox)')
    .option('-p, --port <number>', 'port of the page; 0 takes any free one (default: SIETS_PORT, else 8750)')
    .option('--only <parts>', `run these parts alone, joined by commas: ${runParts.join(', ')} (with SIETS_MODE=distributed, on any number of machines)`)
    .option('--concurrency <n>', 'documents at once in each worker (default: SIETS_READERS, SIETS_EXTRACTORS)')
    .option('--poll', 'look into the inbox every little while, for network folders that raise no notifications')
    .addHelpText('after', examples(
      ['siets run', 'inbox and data in this folder'],
      ['siets run --inbox /srv/inbox --data /srv/siets', 'elsewhere'],
      ['siets run --inbox /mnt/share --poll', 'a network folder'],
      ['siets run --only read,extract --concurrency 4', 'one of many machines'],
    ))
    .action(async (options: RunOptions) => {
      const { runSiets } = await import('../run-siets.ts');
      await runSiets(options);
    });
}
