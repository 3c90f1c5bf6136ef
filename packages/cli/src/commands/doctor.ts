import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface DoctorOptions extends DataOption {
  inbox?: string;
  deep?: boolean;
  json?: boolean;
}

export function addDoctor(program: Command): void {
  withData(program.command('doctor'))
    .description('Check the installation and say what to mend; changes nothing')
    .option('-i, --inbox <dir>', 'folder to drop files into (default: SIETS_INBOX, else ./inbox)')
    .option('--deep', 'also check every index and reference of the database, which takes a while for a large one')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets doctor', 'is everything as it should be?'],
      ['siets doctor --data /srv/siets --inbox /srv/inbox --json', 'for other programs; exit status 1 where something must be mended'],
    ))
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('../doctor/run-doctor.ts');
      await runDoctor(options);
    });
}
