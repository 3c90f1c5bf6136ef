import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FolderTrigger } from './folder-trigger.ts';
import type { InboxOptions, InboxWatcher } from './inbox-options.ts';
import { InboxScan } from './inbox-scan.ts';
import { networkFolderNotice, scanFailedNotice, silentFolderNotice } from './notices.ts';
import { chooseWatchMode } from './watch-mode.ts';

const AFTER_ERROR_MS = 5_000;

/**
 * Watches a folder and hands each file over once it is still.
 *
 * Notifications only say "look now"; what counts is a walk of the folder, repeated every `rescanMs`, so that a lost
 * notification costs time and no file. Claims that an earlier run left are handed over first.
 * Throws where the folder can be neither made nor listed.
 */
export async function watchInbox(options: InboxOptions): Promise<InboxWatcher> {
  const dir = resolve(options.dir);
  await mkdir(dir, { recursive: true });
  const hear = (folder: Buffer, name: Buffer | null): void => {
    if (name !== null) scan.hear(folder, name);
    loop.soon(50);
  };
  const scan = new InboxScan({ ...options, dir }, { onFolders: (folders, { isCut }) => trigger?.follow(folders, { isCut }) ?? false });
  await scan.open();
  const mode = await chooseWatchMode(dir, options.watch ?? 'auto', !scan.isReadOnly);
  if (mode.reason) options.onNotice?.(mode.reason.kind === 'network' ? networkFolderNotice(mode.reason.type) : silentFolderNotice);
  const trigger = mode.usesEvents ? new FolderTrigger(hear, options.onNotice) : null;
  const everyMs = mode.usesPolling ? (options.pollMs ?? 2_000) : (options.rescanMs ?? 30_000);
  const loop = new ScanLoop(scan, everyMs, options.onNotice);
  loop.soon(0);
  return {
    get isReadOnly() { return scan.isReadOnly; },
    get inHand() { return scan.inHand; },
    isPolling: mode.usesPolling,
    scan: async () => {
      await loop.now();
      await scan.offered();
    },
    stop: async () => {
      await loop.stop();
      trigger?.close();
      await scan.close();
    },
  };
}

/** After a walk that found nothing to do, at least this many times its own length passes, unless a person asks. */
const REST = 4;
const LONGEST_REST_MS = 60_000;

/**
 * Runs one look at a time: when asked, when a file will have settled, and at the latest after `everyMs`. Where a walk takes long,
 * files that the system tells of are looked at by themselves in between.
 */
class ScanLoop {
  readonly #scan: InboxScan;
  readonly #everyMs: number;
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Infinity;
  /** No walk before this, only looks at fresh files. */
  #walkAt = 0;
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(scan: InboxScan, everyMs: number, onNotice: InboxOptions['onNotice']) {
    this.#scan = scan;
    this.#everyMs = everyMs;
    this.#onError = (error) => onNotice?.(scanFailedNotice(error));
  }

  soon(delayMs: number): void {
    const dueAt = performance.now() + delayMs;
    if (this.#isStopped || dueAt >= this.#dueAt) return;
    this.#dueAt = dueAt;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#begin(), delayMs);
  }

  /** A walk now, or after the one that is under way. */
  async now(): Promise<void> {
    this.#walkAt = 0;
    await this.#begin();
  }

  async #begin(): Promise<void> {
    while (this.#running) await this.#running;
    if (this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dueAt = Infinity;
    this.#running = this.#look();
    await this.#running;
  }

  async #look(): Promise<void> {
    const waitMs = await this.#run().catch((error: unknown) => {
      this.#onError(error);
      return AFTER_ERROR_MS;
    });
    this.#running = null;
    this.soon(Math.min(waitMs, this.#everyMs));
  }

  async #run(): Promise<number> {
    const began = performance.now();
    const freshMs = await this.#scan.runFresh();
    await this.#scan.claimed();
    if (began < this.#walkAt) return Math.min(freshMs, this.#walkAt - began);
    const { waitMs, isBusy } = await this.#scan.run();
    const now = performance.now();
    const restMs = waitMs < Infinity ? Math.max(waitMs, now - began) : REST * (now - began);
    this.#walkAt = isBusy ? now : now + Math.min(LONGEST_REST_MS, restMs);
    return waitMs;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#scan.halt();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}
