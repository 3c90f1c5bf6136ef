/** What must stay the same for a file to count as still. */
export interface FileState {
  size: number;
  mtimeMs: number;
  ino: number;
}

/**
 * Knows since when each file of the inbox has been still.
 *
 * A file counts when size, time of change and identity stayed the same for `settleMs`. Times come from the caller and
 * must be of a clock that only goes forward.
 */
export class Stillness {
  readonly #settleMs: number;
  #seen = new Map<string, FileState & { since: number; round: number }>();
  #round = 0;

  constructor(settleMs: number) {
    this.#settleMs = settleMs;
  }

  /** Milliseconds until the file counts as still, 0 where it does. */
  wait(name: string, state: FileState, now: number): number {
    const seen = this.#seen.get(name);
    if (seen && seen.size === state.size && seen.mtimeMs === state.mtimeMs && seen.ino === state.ino) {
      seen.round = this.#round;
      return Math.max(0, seen.since + this.#settleMs - now);
    }
    this.#seen.set(name, { size: state.size, mtimeMs: state.mtimeMs, ino: state.ino, since: now, round: this.#round });
    return this.#settleMs;
  }

  /** Begins a walk of the inbox; `endRound` forgets the files that it did not meet. */
  beginRound(): void {
    this.#round += 1;
  }

  endRound(): void {
    for (const [name, seen] of this.#seen) if (seen.round !== this.#round) this.#seen.delete(name);
  }

  forget(name: string): void {
    this.#seen.delete(name);
  }

  get size(): number {
    return this.#seen.size;
  }
}
