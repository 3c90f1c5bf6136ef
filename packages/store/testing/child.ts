import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a TypeScript file as a process of its own, with its messages as they come. */
export function startChild(file: URL, ...args: string[]): ChildProcess {
  return fork(fileURLToPath(file), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** Kills it as a power cut would: no handler runs. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Exit status of a child that ends by itself. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
