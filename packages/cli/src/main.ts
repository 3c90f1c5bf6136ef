import { CommanderError } from 'commander';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { sentence } from './language.ts';
import { buildProgram } from './program.ts';
import { endWithReader, paintMessage, tell } from './terminal.ts';

/** The command as a process: runs it and lets what is open end by itself. */
export async function main(args: readonly string[]): Promise<void> {
  endWithReader();
  await runCommand(args);
}

/** Runs one command line; its exit status goes to `process.exitCode`. Never rejects. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    await buildProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    endWith(report(error));
  }
}

/** Tells the person what went wrong; answers the exit status. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.well : exitStatus.usage;
  tell(`${paintMessage('red', 'siets:')} ${messageOf(error)}`);
  if (process.env.SIETS_LOG === 'debug' && error instanceof Error) tell(error.stack ?? '');
  if (error instanceof CommandError) return error.status;
  return error instanceof Error && error.name === 'SettingsError' ? exitStatus.usage : exitStatus.problems;
}

/** Errors that people are meant to read carry their words in both languages. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { lv, en } = error as Error & { lv?: unknown; en?: unknown };
  return typeof lv === 'string' && typeof en === 'string' ? sentence({ lv, en }) : error.message;
}
