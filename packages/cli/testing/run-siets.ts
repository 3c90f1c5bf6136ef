import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

const bin = join(import.meta.dirname, '..', 'bin', 'siets.mjs');

/** Runs the real command in a process of its own and waits for its end. Messages are in English unless `env` says otherwise. */
export function runSiets(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: string } = {}): Promise<Run> {
  const { cwd, env = {}, node = process.execPath } = options;
  const child = spawn(node, [bin, ...args], {
    cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SIETS_LANG: 'en', NO_COLOR: '1', COLUMNS: '100', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((done, fail) => child.on('error', fail).on('close', (status) => done({ status, stdout, stderr })));
}
