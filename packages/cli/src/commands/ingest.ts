import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface IngestOptions extends DataOption {
  json?: boolean;
}

export function addIngest(program: Command): void {
  withData(program.command('ingest'))
    .description('Read files into the store; your files stay where they are')
    .argument('<path...>', 'files, or folders that are walked')
    .option('--json', 'the sum as data')
    .addHelpText('after', examples(
      ['siets ingest archive/', 'a folder with all that is below it'],
      ['siets ingest a.pdf b.docx --data /srv/siets', 'into another data folder'],
    ))
    .action(async (paths: string[], options: IngestOptions) => {
      const { ingestPaths } = await import('../ingest-paths.ts');
      await ingestPaths(paths, options);
    });
}
