const MINUTE_MS = 60_000;

/** Spreads what one source drops beyond its rate over the minutes to come, so that others have their turn. */
export class SourceRate {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** When a source would have used up what it was allowed so far. */
  readonly #until = new Map<string, number>();

  /** `perMinute` 0: without limit. */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** How long the work on one more file of a source is to wait; a source that was quiet has a whole minute's worth at once. */
  delayOf(source: string): number {
    if (this.#perMinute === 0) return 0;
    const now = this.#now();
    const until = Math.max(this.#until.get(source) ?? 0, now) + MINUTE_MS / this.#perMinute;
    this.#until.set(source, until);
    return Math.max(0, Math.round(until - now - MINUTE_MS));
  }
}
