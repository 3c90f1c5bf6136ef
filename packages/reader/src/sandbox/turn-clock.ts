import { readFileSync } from 'node:fs';

/** More than this between two looks was not the process's time: we ourselves stood still, or the machine slept. */
const LONGEST_STEP_MS = 1_000;
const NS_PER_MS = 1e6;

/** How long a process has stood ready and waited for a processor, milliseconds; null where the kernel does not say. */
export function readWaitMs(pid: number): number | null {
  try {
    const waited = Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[1]);
    return Number.isFinite(waited) ? waited / NS_PER_MS : null;
  } catch {
    return null;
  }
}

/**
 * Counts the time that a process had, milliseconds: what passed, less what it waited for its turn on a busy machine. Sleeping counts,
 * so that a process that hangs without working runs out of time too. Where the kernel does not say what it waited, all of it counts.
 */
export class TurnClock {
  readonly #readWait: () => number | null;
  #had = 0;
  #looked: number;
  #waited: number;

  constructor(now: number, readWait: () => number | null) {
    this.#readWait = readWait;
    this.#looked = now;
    this.#waited = readWait() ?? 0;
  }

  /** The time that the process had since the clock was made. `now` is of a clock that only grows. */
  look(now: number): number {
    const passed = Math.min(LONGEST_STEP_MS, now - this.#looked);
    const waited = this.#readWait() ?? this.#waited;
    this.#had += Math.max(0, passed - Math.max(0, waited - this.#waited));
    this.#looked = now;
    this.#waited = waited;
    return this.#had;
  }
}
