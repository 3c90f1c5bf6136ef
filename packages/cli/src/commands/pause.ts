import type { Command } from 'commander';
import { examples } from '../examples.ts';
import { withData, type DataOption } from '../store-options.ts';

const parts = 'intake, read, extract, publish; all where none is named';

/** `pause`, `resume` and `drain`: they hold for every machine, and until they are taken back. */
export function addPause(program: Command): void {
  withData(program.command('pause'))
    .description('Stop taking files in, or a stage of work, on every machine until "siets resume"; what is in hand is finished')
    .argument('[parts...]', parts)
    .addHelpText('after', examples(['siets pause', 'all of it'], ['siets pause intake', 'what was taken in is worked off']))
    .action(async (names: string[], options: DataOption) => (await import('../pause-work.ts')).pauseWork(names, options));
  withData(program.command('resume'))
    .description('Go on with what was paused')
    .argument('[parts...]', parts)
    .addHelpText('after', examples(['siets resume', 'all of it'], ['siets resume read', 'reading alone']))
    .action(async (names: string[], options: DataOption) => (await import('../pause-work.ts')).resumeWork(names, options));
  withData(program.command('drain'))
    .description('Pause intake and wait until nothing waits any more: before an upgrade or a move')
    .addHelpText('after', examples(['siets drain && systemctl stop siets', 'nothing is in hand when it stops']))
    .action(async (options: DataOption) => (await import('../pause-work.ts')).drainWork(options));
}
