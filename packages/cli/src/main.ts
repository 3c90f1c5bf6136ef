import { CommanderError } from 'commander';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { buildProgram } from './program.ts';
import { endWithReader, paintMessage, tell } from './terminal.ts';

/** Runs the command line; sets the exit status of the process and lets what is open end by itself. */
export async function main(args: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await buildProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    endWith(report(error));
  }
}

/** Tells the person what went wrong; answers the exit status. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.well : exitStatus.usage;
  if (error instanceof CommandError) {
    tell(`${paintMessage('red', 'siets:')} ${error.message}`);
    return error.status;
  }
  tell(`${paintMessage('red', 'siets:')} ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.SIETS_LOG_LEVEL === 'debug' && error instanceof Error) tell(error.stack ?? '');
  return exitStatus.problems;
}
