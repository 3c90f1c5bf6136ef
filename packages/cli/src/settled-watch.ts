import type { Runtime } from '@siets/runtime';

/** How often documents that another process may be working on are looked up. */
const LOOK_MS = 300;
const AT_A_TIME = 50;

/** Knows when documents have their outcome, whichever process brought it about. */
export class SettledWatch {
  readonly #runtime: Runtime;
  readonly #open = new Map<string, (() => void)[]>();
  readonly #timer: NodeJS.Timeout;
  readonly #stopListening: () => void;
  #isLooking = false;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#stopListening = runtime.onSettled((id) => this.#settle(id));
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  /** Resolves when the document is recorded, rejected or failed. */
  settled(id: string): Promise<void> {
    return new Promise((done) => this.#open.set(id, [...(this.#open.get(id) ?? []), done]));
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stopListening();
  }

  #settle(id: string): void {
    for (const done of this.#open.get(id) ?? []) done();
    this.#open.delete(id);
  }

  /** Looks at those that wait longest; a document settled by this process left the list already. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const id of [...this.#open.keys()].slice(0, AT_A_TIME)) {
        const stage = (await this.#runtime.store.documents.get(id))?.stage;
        if (stage === 'recorded' || stage === 'rejected' || stage === 'failed') this.#settle(id);
      }
    } catch (error) {
      this.#runtime.log.warn({ err: error }, 'could not look at what waits');
    } finally {
      this.#isLooking = false;
    }
  }
}
