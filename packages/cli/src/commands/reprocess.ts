import { InvalidArgumentError, Option, type Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

export interface ReprocessOptions extends DataOption {
  rulesOlderThan?: string;
  failed?: boolean;
  read?: boolean;
  where: string[];
  gold?: string;
  dryRun?: boolean;
  report?: number | true;
  wait: boolean;
  json?: boolean;
}

const collect = (value: string, all: string[]): string[] => [...all, value];

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('the number of a rerun is expected.');
  return number;
}

export function addReprocess(program: Command): void {
  withData(program.command('reprocess'))
    .description('Run the present rules over old documents, behind all new files, and report what changed field by field; what people decided stands')
    .argument('[id...]', 'these documents; without it all whose rules are older than the present ones')
    .option('--rules-older-than <version>', 'only records of older rules than this (1.4.0, or as in "siets show --json")')
    .option('--where <condition>', 'only documents of which this holds, such as kind=call or received<2026-01; * stands for anything; may be repeated', collect, [])
    .addOption(new Option('--failed', 'those that failed instead of those recorded').conflicts('rulesOlderThan'))
    .option('--read', 'read the originals anew too, not only the texts')
    .option('--gold <dir>', 'judge changes by gold records too: folders with a source and gold.json')
    .option('-n, --dry-run', 'only report; nothing is stored')
    .option('--no-wait', 'do not wait for the end; --report shows it later')
    .addOption(new Option('--report [number]', 'report of the last rerun, or of the one named').argParser(toNumber).conflicts(['dryRun', 'failed', 'read']))
    .option('--json', 'a line of JSON for each document that changed, then the sum')
    .addHelpText('after', examples(
      ['siets reprocess --dry-run', 'what the present rules would change'],
      ['siets reprocess', 'all records of older rules'],
      ['siets reprocess 12 4f3a91c0', 'two documents, whatever their rules'],
      ['siets reprocess --read --where reader=0.1*', 'read anew what an old reader read'],
      ['siets reprocess --where kind=call --where received<2026', 'calls that came before 2026'],
      ['siets reprocess --report --json', 'the last report for other programs'],
    ))
    .action(async (ids: string[], options: ReprocessOptions) => {
      const { reprocess } = await import('../reprocess/reprocess.ts');
      await reprocess(ids, options);
    });
}
