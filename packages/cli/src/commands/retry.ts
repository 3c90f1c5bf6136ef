import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface RetryOptions extends DataOption {
  reason?: string;
  rejected?: boolean;
  json?: boolean;
}

export function addRetry(program: Command): void {
  withData(program.command('retry'))
    .description('Try again what failed; what was rejected only where you say so')
    .argument('[id]', 'one document, by the beginning of its id or the number on its receipt; all that failed without it')
    .option('--rejected', 'try the rejected ones instead')
    .option('--reason <code>', 'only those rejected for this reason (damaged, too-slow, …), or those that failed with such words')
    .option('--json', 'data instead of words')
    .addHelpText('after', examples(
      ['siets retry', 'all that failed'],
      ['siets retry 4f3a91c0', 'one document'],
      ['siets retry --reason too-slow', 'those rejected because they took too long'],
      ['siets retry --reason ENOSPC', 'those that failed with this in the error'],
    ))
    .action(async (id: string | undefined, options: RetryOptions) => {
      const { retryDocuments } = await import('../retry-documents.ts');
      await retryDocuments(id, options);
    });
}
