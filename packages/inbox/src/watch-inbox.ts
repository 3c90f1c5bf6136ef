import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FolderTrigger } from './folder-trigger.ts';
import type { InboxOptions, InboxWatcher } from './inbox-options.ts';
import { InboxScan } from './inbox-scan.ts';
import { scanFailedNotice } from './notices.ts';

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
  const trigger = options.usePolling ? null : new FolderTrigger(() => loop.soon(50), options.onNotice);
  const scan = new InboxScan({ ...options, dir }, (folders) => trigger?.follow(folders) ?? false);
  await scan.open();
  const everyMs = options.usePolling ? (options.pollMs ?? 2_000) : (options.rescanMs ?? 30_000);
  const loop = new ScanLoop(scan, everyMs, options.onNotice);
  loop.soon(0);
  return {
    get isReadOnly() { return scan.isReadOnly; },
    get inHand() { return scan.inHand; },
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

/** Runs one scan at a time: when asked, when a file will have settled, and at the latest after `everyMs`. */
class ScanLoop {
  readonly #scan: InboxScan;
  readonly #everyMs: number;
  readonly #onError: (error: unknown) => number;
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Infinity;
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(scan: InboxScan, everyMs: number, onNotice: InboxOptions['onNotice']) {
    this.#scan = scan;
    this.#everyMs = everyMs;
    this.#onError = (error) => {
      onNotice?.(scanFailedNotice(error));
      return AFTER_ERROR_MS;
    };
  }

  soon(delayMs: number): void {
    const dueAt = performance.now() + delayMs;
    if (this.#isStopped || dueAt >= this.#dueAt) return;
    this.#dueAt = dueAt;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), delayMs);
  }

  async now(): Promise<void> {
    while (this.#running) await this.#running;
    if (this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dueAt = Infinity;
    this.#running = this.#look();
    await this.#running;
  }

  async #look(): Promise<void> {
    const waitMs = await this.#scan.run().catch(this.#onError);
    this.#running = null;
    this.soon(Math.min(waitMs, this.#everyMs));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#scan.halt();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}
