/** What must stay the same for a file to count as still. */
export interface FileState {
  size: number;
  mtimeMs: number;
  ino: number;
}

/** Files watched for stillness at a time: a flood beyond it waits its turn outside. */
const MOST_WATCHED = 4_096;
/** Walks that ended early, after which a file that none of them met is forgotten. */
const MISSED_WALKS = 8;

/**
 * Knows since when each file of the inbox has been still.
 *
 * A file counts when size, time of change and identity stayed the same for `settleMs`. Times come from the caller and
 * must be of a clock that only goes forward.
 */
export class Stillness {
  readonly #settleMs: number;
  readonly #most: number;
  readonly #seen = new Map<string, FileState & { since: number; round: number }>();
  #round = 0;

  constructor(settleMs: number, most: number = MOST_WATCHED) {
    this.#settleMs = settleMs;
    this.#most = most;
  }

  /** Milliseconds until the file counts as still, 0 where it does. Where there is no room for a new file, its wait has not begun. */
  wait(name: string, state: FileState, now: number): number {
    const seen = this.#seen.get(name);
    if (seen && seen.size === state.size && seen.mtimeMs === state.mtimeMs && seen.ino === state.ino) {
      seen.round = this.#round;
      return Math.max(0, seen.since + this.#settleMs - now);
    }
    if (seen || !this.isFull) {
      this.#seen.set(name, { size: state.size, mtimeMs: state.mtimeMs, ino: state.ino, since: now, round: this.#round });
    }
    return this.#settleMs;
  }

  /** Begins a walk of the inbox; `endRound` forgets the files that it did not meet. */
  beginRound(): void {
    this.#round += 1;
  }

  /** A walk that ended early did not meet all: only what several of them missed is forgotten. */
  endRound({ isCut = false } = {}): void {
    const oldest = isCut ? this.#round - MISSED_WALKS : this.#round;
    for (const [name, seen] of this.#seen) if (seen.round < oldest) this.#seen.delete(name);
  }

  forget(name: string): void {
    this.#seen.delete(name);
  }

  get isFull(): boolean {
    return this.#seen.size >= this.#most;
  }

  get size(): number {
    return this.#seen.size;
  }
}
