import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface DemoOptions extends DataOption {
  inbox?: string;
}

export function addDemo(program: Command): void {
  withData(program.command('demo'))
    .description('Drop sample documents into the inbox of the running Siets and show what becomes of them')
    .option('-i, --inbox <dir>', 'inbox of the running Siets (default: SIETS_INBOX, else ./inbox)')
    .addHelpText('after', `
Where no Siets runs on the data folder, the demo starts one in a temporary folder and removes it afterwards.
${examples(['siets demo', 'beside "siets run", or alone'], ['siets demo --data /srv/siets --inbox /srv/inbox', 'where they are elsewhere'])}`)
    .action(async (options: DemoOptions) => {
      const { runDemo } = await import('../run-demo.ts');
      await runDemo(options);
    });
}
