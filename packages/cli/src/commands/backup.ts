import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface BackupCommandOptions extends DataOption {
  link?: boolean;
  json?: boolean;
}

export function addBackup(program: Command): void {
  withData(program.command('backup'))
    .description('Copy database and originals into a folder, also while Siets runs')
    .argument('<dir>', 'an empty folder, or an earlier backup to bring up to date; best on another disk')
    .option('--link', 'share the originals with the data folder (one disk only): fast, but no safer than that disk')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets backup /mnt/backup/siets', 'daily, by cron or a systemd timer: only what is new is copied'],
      ['siets restore /mnt/backup/siets --data /srv/siets', 'into an empty folder'],
    ))
    .action(async (dir: string, options: BackupCommandOptions) => {
      const { backupData } = await import('../backup-data.ts');
      await backupData(dir, options);
    });
}
