import type { ClaimedFile } from './claimed-file.ts';

export interface HandOverOptions {
  concurrency: number;
  retryMs: number;
  onFile(file: ClaimedFile): Promise<void>;
  onFailed(file: ClaimedFile, error: unknown): void;
}

/** A file in hand: `failed` resolves where the first try did not take it, `taken` at the end: true where it is safe. */
export interface Offer {
  failed: Promise<void>;
  taken: Promise<boolean>;
}

/** Runs before each try; false where the file is gone, or changed so that it is to be found anew. */
export type Refresh = () => Promise<boolean>;

const LONGEST_WAIT_MS = 60_000;
/** Files in hand, those that wait for another try included: an outage must not empty the inbox into memory. */
const MOST_IN_HAND = 64;

/**
 * Hands files over, a few at a time, and offers one again, later each time, until it is taken or the inbox stops.
 * A file that waits for its next try gives its place to the others.
 */
export class HandOver {
  readonly #options: HandOverOptions;
  readonly #offers = new Set<Promise<boolean>>();
  readonly #wakers = new Set<() => void>();
  #active = 0;
  #isHalted = false;

  constructor(options: HandOverOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#offers.size;
  }

  add(file: ClaimedFile, refresh: Refresh): Offer {
    const { promise: failed, resolve: onFailed } = Promise.withResolvers<void>();
    const taken = this.#offer(file, refresh, onFailed).finally(() => {
      this.#offers.delete(taken);
      this.#wake();
    });
    this.#offers.add(taken);
    return { failed, taken };
  }

  /** Resolves when another file may begin. */
  async room(): Promise<void> {
    while (!this.#isHalted && (this.#active >= this.#options.concurrency || this.size >= MOST_IN_HAND)) await this.#pause();
  }

  halt(): void {
    this.#isHalted = true;
    this.#wake();
  }

  async #offer(file: ClaimedFile, refresh: Refresh, onFailed: () => void): Promise<boolean> {
    for (let waitMs = this.#options.retryMs; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      while (!this.#isHalted && this.#active >= this.#options.concurrency) await this.#pause();
      if (this.#isHalted) return false;
      const outcome = await this.#try(file, refresh);
      if (outcome !== 'again') return outcome === 'taken';
      onFailed();
      await this.#sleep(waitMs);
    }
  }

  async #try(file: ClaimedFile, refresh: Refresh): Promise<'taken' | 'gone' | 'again'> {
    this.#active += 1;
    try {
      if (!(await refresh())) return 'gone';
      await this.#options.onFile(file);
      return 'taken';
    } catch (error) {
      if (!(await refresh())) return 'gone';
      this.#options.onFailed(file, error);
      return 'again';
    } finally {
      this.#active -= 1;
      this.#wake();
    }
  }

  #pause(): Promise<void> {
    return new Promise((done) => this.#wakers.add(done));
  }

  /** Waits `ms`, or until the inbox stops. */
  async #sleep(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    const listen = (): void => {
      if (this.#isHalted) resolve();
      else this.#wakers.add(listen);
    };
    listen();
    await promise;
    clearTimeout(timer);
    this.#wakers.delete(listen);
  }

  #wake(): void {
    const wakers = [...this.#wakers];
    this.#wakers.clear();
    for (const waker of wakers) waker();
  }
}
