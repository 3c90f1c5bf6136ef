import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export function addRestore(program: Command): void {
  withData(program.command('restore'))
    .description('Restore a backup into an empty data folder; every file is checked by its hash')
    .argument('<dir>', 'the folder that "siets backup" wrote')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets restore /mnt/backup/siets --data /srv/siets', 'into an empty folder'],
      ['siets status --data /srv/siets', 'what is there now; "siets run" goes on with what waited'],
    ))
    .action(async (dir: string, options: DataOption & { json?: boolean }) => {
      const { restoreData } = await import('../backup-data.ts');
      await restoreData(dir, options);
    });
}
