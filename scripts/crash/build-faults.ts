import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the layer between a process and its files; null where this machine has no compiler or is no Linux. */
export function buildFaults(): string | null {
  if (process.platform !== 'linux') return null;
  const folder = join(tmpdir(), `siets-faults-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const library = join(folder, 'faults.so');
  const source = join(import.meta.dirname, 'faults.c');
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread'], { encoding: 'utf8' });
  if (status === 0) return library;
  if (stderr) throw new Error(`faults.c cannot be built: ${stderr}`);
  return null;
}
