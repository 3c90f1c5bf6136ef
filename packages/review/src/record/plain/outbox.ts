import type { Pending } from './pending-wishes.ts';

/** Why sending did not work. `offline`: try again by itself; `signed-out`: wait for a login; `conflict`, `refused`: a person must choose. */
export type SendFailure = 'offline' | 'signed-out' | 'conflict' | 'refused';
export class SendError extends Error {
  readonly why: SendFailure;
  constructor(why: SendFailure, cause: unknown) {
    super(why, { cause });
    this.name = 'SendError';
    this.why = why;
  }
}

export type OutboxState = 'idle' | 'sending' | 'offline' | 'signed-out' | 'conflict';

interface OutboxOptions {
  /** Where what is unsent is kept while the page is closed or reloaded; of this document alone. Another tab may send what is read from there. */
  kept: { read: () => Pending[]; write: (pending: readonly Pending[]) => void };
  /** Sends decisions together; throws SendError. */
  send: (batch: readonly Pending[]) => Promise<void>;
  /** After a failed try: what the server has meanwhile, so that nothing is sent twice. True where the wish is met already. */
  refresh: () => Promise<(pending: Pending) => boolean>;
  onChange: () => void;
  /** What the server will not take; it is out of the box, and the person is told. */
  onRefused: (pending: Pending[], cause: unknown) => void;
  /** Somebody else decided on the same; the wishes wait until a person has chosen. */
  onConflict: (pending: Pending[], cause: unknown) => void;
  later: (action: () => void, milliseconds: number) => unknown;
  /** Runs this while no other tab sends for the same document, where the browser can. */
  alone?: (work: () => Promise<SendFailure | null>) => Promise<SendFailure | null>;
}

const WAITS = [1000, 2000, 4000, 8000, 15_000];

/**
 * Decisions on their way to the server: one request at a time, what was decided meanwhile goes with the next.
 *
 * Nothing leaves the box before the server has said yes or no, so a minute without network, an ended session or a reload loses nothing.
 */
export class Outbox {
  #pending: Pending[];
  #state: OutboxState = 'idle';
  /** What was found unsent may have got through before the page was closed: it counts as tried. */
  #tries: number;
  #sending: readonly Pending[] = [];
  readonly #options: OutboxOptions;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#pending = options.kept.read();
    this.#tries = this.#pending.length > 0 ? 1 : 0;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  get state(): OutboxState {
    return this.#state;
  }

  add(...pending: Pending[]): void {
    this.#set([...this.#pending, ...pending]);
    if (this.#state === 'idle') void this.flush();
  }

  /** Takes a decision back that was not sent yet; false where it is on its way or gone. */
  takeBack(key: string): boolean {
    if (this.#sending.some((each) => each.key === key) || !this.#pending.some((each) => each.key === key)) return false;
    this.#set(this.#pending.filter((each) => each.key !== key));
    return true;
  }

  /** After a conflict: what the person chose to send all the same stays, the rest is dropped. */
  choose(keep: (pending: Pending) => boolean): void {
    this.#set(this.#pending.filter((each) => keep(each)));
    this.#state = 'idle';
    void this.flush();
  }

  /** Sends what there is, now: after a login, or when the network is back. */
  async flush(): Promise<void> {
    if (this.#state === 'sending' || this.#state === 'conflict') return;
    while (this.#pending.length > 0) {
      this.#state = 'sending';
      this.#sending = this.#pending;
      this.#options.onChange();
      const attempt = (): Promise<SendFailure | null> => this.#try(this.#tries > 0);
      const failure = await (this.#options.alone?.(attempt) ?? attempt());
      this.#sending = [];
      if (failure !== null) return;
    }
    this.#state = 'idle';
    this.#options.onChange();
  }

  async #try(isRetry: boolean): Promise<SendFailure | null> {
    const batch = this.#pending;
    try {
      if (isRetry) {
        const isMetBy = await this.#options.refresh();
        this.#drop(batch.filter((each) => isMetBy(each)));
      }
      const left = batch.filter((each) => this.#pending.includes(each));
      if (left.length > 0) await this.#options.send(left);
      this.#tries = 0;
      this.#drop(left);
      return null;
    } catch (error) {
      return this.#fail(batch.filter((each) => this.#pending.includes(each)), error);
    }
  }

  #fail(batch: Pending[], error: unknown): SendFailure | null {
    const why = error instanceof SendError ? error.why : 'refused';
    const cause = error instanceof SendError ? error.cause : error;
    if (why === 'refused') {
      this.#tries = 0;
      this.#drop(batch);
      this.#options.onRefused(batch, cause);
      return null;
    }
    this.#state = why;
    if (why === 'conflict') this.#options.onConflict(batch, cause);
    else {
      const wait = WAITS[Math.min(this.#tries, WAITS.length - 1)] ?? 1000;
      this.#tries += 1;
      if (why === 'offline') this.#options.later(() => void this.flush(), wait);
    }
    this.#options.onChange();
    return why;
  }

  #drop(gone: readonly Pending[]): void {
    if (gone.length > 0) this.#set(this.#pending.filter((each) => !gone.includes(each)));
  }

  #set(pending: Pending[]): void {
    this.#pending = pending;
    this.#options.kept.write(pending);
    this.#options.onChange();
  }
}
