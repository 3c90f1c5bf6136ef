import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface MigrateToOptions extends DataOption {
  originals?: string;
  json?: boolean;
}

export function addMigrateTo(program: Command): void {
  withData(program.command('migrate-to'))
    .description('Move everything from one machine to PostgreSQL, or back into a folder, while Siets is stopped; the source is left as it is')
    .argument('<target>', 'an empty PostgreSQL database (postgres://…), or an empty folder')
    .option('--originals <place>', 'with PostgreSQL: a folder that all machines share, or s3://bucket/prefix (default: SIETS_ORIGINALS)')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets migrate-to postgres://siets@db.example/siets --originals /mnt/siets/originals', 'from the data folder to many machines'],
      ['SIETS_MODE=distributed siets migrate-to /srv/siets/data', 'back from the database of DATABASE_URL to one machine'],
    ))
    .action(async (target: string, options: MigrateToOptions) => {
      const { migrateTo } = await import('../migrate-data.ts');
      await migrateTo(target, options);
    });
}
