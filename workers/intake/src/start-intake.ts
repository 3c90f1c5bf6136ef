import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ReceiptWriter, watchInbox, type InboxNotice, type InboxWatcher } from '@siets/inbox';
import { SourceRate, type Runtime } from '@siets/runtime';
import type { ArrivalAnswer } from '@siets/store';
import { takeFile } from './take-file.ts';

export interface IntakeOptions {
  /** What a person at the terminal should read: a read-only inbox, a folder that vanished. */
  onNotice?: (notice: InboxNotice) => void;
  onTaken?: (name: string, answer: ArrivalAnswer) => void;
}

/** How often to look for receipts owed because of another process; an index makes it cheap. */
const LOOK_MS = 1000;

/** The same after a restart, different for another data folder or machine on the same inbox. */
const ownerOf = (dataDir: string): string => createHash('sha256').update(`${hostname()}\0${dataDir}`).digest('hex').slice(0, 12);

/** Watches the inbox of the settings, takes files in and writes the receipts that are owed, also those from before a crash. */
export async function startIntake(runtime: Runtime, options: IntakeOptions = {}): Promise<InboxWatcher> {
  const { settings, store, log } = runtime;
  const receipts = new ReceiptWriter({
    inboxDir: settings.inboxDir,
    spareDir: join(settings.dataDir, 'atbildes'),
    source: store,
    onError: (error) => log.error({ err: error }, 'a receipt could not be written and stays owed'),
  });
  const rate = new SourceRate(settings.sourceRate);
  const watcher = await watchInbox({
    dir: settings.inboxDir,
    owner: ownerOf(settings.dataDir),
    settleMs: settings.settleMs,
    watch: settings.watch,
    pollMs: settings.pollMs,
    rescanMs: settings.rescanMs,
    mayTake: (bytes) => !runtime.isPaused('intake') && runtime.disk.mayTake(bytes),
    isKnown: (claim) => store.arrivals.hasClaim(claim),
    async onFile({ rank, ...file }) {
      const delayMs = rate.delayOf(file.folder.split('/')[0] ?? '');
      const answer = await takeFile(runtime, { ...file, isUnchanged: () => file.isUnchanged(), source: 'inbox', priority: rank }, { delayMs });
      options.onTaken?.(file.name, answer);
      if (answer.outcome !== 'new') void receipts.writeOwed();
    },
    onLeft: (left) => receipts.writeLeft(left, new Date()),
    onNotice(notice) {
      log.warn({ kind: notice.kind, err: notice.error }, notice.en);
      options.onNotice?.(notice);
    },
  });
  runtime.metrics.setInHand(() => watcher.inHand);
  const stopListening = runtime.onSettled(() => void receipts.writeOwed());
  const timer = setInterval(() => void receipts.writeOwed(), LOOK_MS);
  runtime.onStop(async () => {
    clearInterval(timer);
    await watcher.stop();
    stopListening();
    await receipts.writeOwed();
  });
  await receipts.writeOwed();
  return watcher;
}
