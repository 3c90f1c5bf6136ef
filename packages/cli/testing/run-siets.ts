import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  node?: string;
}

/** A command that goes on; `output` holds what it wrote so far. */
export interface Running {
  child: ChildProcessByStdio<null, Readable, Readable>;
  output: Run;
  ended: Promise<Run>;
}

const bin = join(import.meta.dirname, '..', 'bin', 'siets.mjs');

/** Starts the real command in a process of its own. Messages are in English unless `env` says otherwise. */
export function startSiets(args: readonly string[], { cwd, env = {}, node = process.execPath }: RunOptions = {}): Running {
  const child = spawn(node, [bin, ...args], {
    cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SIETS_LANG: 'en', NO_COLOR: '1', COLUMNS: '100', ...env },
  });
  const output: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<Run>((done, fail) => child.on('error', fail).on('close', (status) => done(Object.assign(output, { status }))));
  return { child, output, ended };
}

/** Runs the command to its end. */
export const runSiets = (args: readonly string[], options?: RunOptions): Promise<Run> => startSiets(args, options).ended;

/** Waits until the condition holds; throws after twenty seconds, or as many as are said. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`expected the condition to come true within ${seconds} seconds`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
