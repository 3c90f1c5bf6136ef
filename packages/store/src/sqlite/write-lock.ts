/**
 * One writing transaction at a time within this process.
 *
 * node:sqlite blocks the thread while it waits for a lock. Were the lock held by another connection of the same
 * process, its owner could never go on to let go of it, and both would stand still until the timeout.
 */
export class WriteLock {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

const locks = new Map<string, WriteLock>();

/** The lock of a database file; the same for every connection of this process. */
export function lockOf(path: string): WriteLock {
  const lock = locks.get(path) ?? new WriteLock();
  locks.set(path, lock);
  return lock;
}
