import type { ReaderLimits } from '../limits.ts';
import type { Progress } from '../progress.ts';

export type ClockLimits = Pick<ReaderLimits, 'deadlineMs' | 'deadlinePerPageMs' | 'deadlinePerScanMs' | 'stallMs' | 'budgetMs'>;

/** The limit that ran out, and how long the job had run. */
export interface Overrun {
  limit: keyof ClockLimits;
  afterMs: number;
}

/**
 * The clocks of one job. Knows no time of its own: every call brings it, in milliseconds that the process had.
 *
 * The long clock is `deadlineMs`, longer by each page that is announced and by each that is a scan; the stall clock is reset by
 * every sign of life; the budget caps both and goes on over several tries.
 */
export class JobClock {
  readonly #limits: ClockLimits;
  #started: number;
  #lastSign: number;
  #granted = 0;
  #pages = 0;
  readonly #scans = new Set<number>();
  #isScanning = false;
  #page: number | null = null;

  constructor(limits: ClockLimits, now: number) {
    this.#limits = limits;
    this.#started = now;
    this.#lastSign = now;
  }

  /** The page at hand, null before the first. */
  get page(): number | null {
    return this.#page;
  }

  /** The process that does the job is ready only now: what passed before was not the file's time. */
  restart(now: number): void {
    this.#started = now;
    this.#lastSign = now;
  }

  hear({ page, pages, isScan = false }: Progress, now: number): void {
    const { deadlinePerPageMs, deadlinePerScanMs } = this.#limits;
    this.#lastSign = now;
    this.#page = page > 0 ? page : null;
    this.#isScanning = isScan;
    const known = Math.max(this.#pages, page, pages ?? 0);
    this.#granted += (known - this.#pages) * deadlinePerPageMs;
    this.#pages = known;
    if (!isScan || this.#scans.has(page)) return;
    this.#scans.add(page);
    this.#granted += deadlinePerScanMs;
  }

  /** The clock that has run out, or null. `spentMs` is what earlier tries took of the budget. */
  overrun(now: number, spentMs = 0): Overrun | null {
    const { deadlineMs, deadlinePerScanMs, stallMs, budgetMs } = this.#limits;
    const afterMs = Math.round(now - this.#started);
    const stall = this.#isScanning ? Math.max(stallMs, deadlinePerScanMs) : stallMs;
    if (afterMs + spentMs > budgetMs) return { limit: 'budgetMs', afterMs };
    if (afterMs > deadlineMs + this.#granted) return { limit: 'deadlineMs', afterMs };
    return now - this.#lastSign > stall ? { limit: this.#isScanning ? 'deadlinePerScanMs' : 'stallMs', afterMs } : null;
  }
}
