import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface UpkeepOptions extends DataOption {
  json?: boolean;
}

export function addUpkeep(program: Command): void {
  withData(program.command('upkeep'))
    .description('What "siets run" does once a day: count again what is kept as counts, erase contacts past the term that administrators set, remove old entries of the access log and ended sessions')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(['siets upkeep', 'at once, with Siets running or not']))
    .action(async (options: UpkeepOptions) => {
      const { runUpkeep } = await import('../upkeep.ts');
      await runUpkeep(options);
    });
}
