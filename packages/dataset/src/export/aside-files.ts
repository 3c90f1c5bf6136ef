import { open, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what an export that was killed left beside this name. */
async function removeStale(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/u.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** Files written under names of their own until all are whole, so that nobody takes half of them for all. */
export class AsideFiles {
  readonly #paths = new Map<string, string>();

  /** Where to write what is to be `path`. */
  async add(path: string): Promise<string> {
    await mkdir(dirname(path), { recursive: true });
    await removeStale(path);
    const aside = `${path}.${process.pid}.part`;
    await rm(aside, { force: true });
    this.#paths.set(path, aside);
    return aside;
  }

  /** Puts all in place, in the order in which they were added. */
  async commit(): Promise<string[]> {
    for (const aside of this.#paths.values()) await flush(aside);
    for (const [path, aside] of this.#paths) await rename(aside, path);
    return [...this.#paths.keys()];
  }

  async discard(): Promise<void> {
    for (const aside of this.#paths.values()) await rm(aside, { force: true });
  }
}
