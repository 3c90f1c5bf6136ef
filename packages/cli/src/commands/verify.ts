import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface VerifyCommandOptions extends DataOption {
  quick?: boolean;
  json?: boolean;
}

export function addVerify(program: Command): void {
  withData(program.command('verify'))
    .description('Compare originals, texts, records, tables and the count of files with each other; changes nothing')
    .option('--quick', 'only look whether the originals are there, without reading them')
    .option('--json', 'a line of JSON for each mismatch, then the sum')
    .addHelpText('after', examples(['siets verify', 'everything, beside a running Siets too'], ['siets verify --quick --json', 'for a monitor; the exit status is 1 where something disagrees']))
    .action(async (options: VerifyCommandOptions) => {
      const { verifyData } = await import('../verify-data.ts');
      await verifyData(options);
    });
}
