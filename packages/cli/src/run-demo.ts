import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { receiptFolder, toReceiptPath } from '@siets/inbox';
import { createRuntime, DataDirBusyError, lockDataDir, type Runtime, type Settings } from '@siets/runtime';
import type { Arrival, Store } from '@siets/store';
import { startIntake } from '@siets/worker-intake';
import type { DemoOptions } from './commands/demo.ts';
import { dropSamples } from './demo-samples.ts';
import { CommandError } from './exit-status.ts';
import { toRecordTable } from './format/record-table.ts';
import { phrase, sentence } from './language.ts';
import { findRows, toListTable } from './list-arrivals.ts';
import { readSettings, readStore } from './store-options.ts';
import { paint, tell, writeOut } from './terminal.ts';
import { workers } from './workers.ts';

/** Folder that the samples are dropped in. */
const FOLDER = 'paraugi';
const LONGEST_WAIT_MS = 90_000;
/** A running Siets takes the samples within seconds; else it watches another inbox. */
const LONGEST_SILENCE_MS = 20_000;

/** `siets demo`: beside a running Siets through its inbox, else through one of our own in a temporary folder. */
export async function runDemo({ data, inbox }: DemoOptions): Promise<void> {
  const settings = await readSettings({ dataDir: data, inboxDir: inbox });
  if (isHeld(settings.dataDir)) await readStore({ data }, (store) => show(store, settings));
  else await runAlone(settings);
}

/** True where a Siets runs on the data folder; a folder that is not there yet is not made for the question. */
function isHeld(dataDir: string): boolean {
  if (!existsSync(dataDir)) return false;
  try {
    lockDataDir(dataDir).release();
    return false;
  } catch (error) {
    if (error instanceof DataDirBusyError) return true;
    throw error;
  }
}

async function runAlone(settings: Settings): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'siets-demo-'));
  const own: Settings = { ...settings, dataDir: join(folder, 'data'), inboxDir: join(folder, 'inbox'), settleMs: 200 };
  let runtime: Runtime | null = null;
  try {
    tell(sentence({ lv: 'Siets te vēl nestrādā; paraugus rāda pagaidu mapē.', en: 'No Siets runs here; the samples are shown in a temporary folder.' }));
    runtime = await createRuntime(own, { hold: 'must' });
    await runtime.runWorkers(workers);
    await startIntake(runtime);
    await show(runtime.store, own);
    tell(`\n${sentence({ lv: 'Pa īstam: siets run', en: 'For real: siets run' })}`);
  } finally {
    await runtime?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Drops the samples, waits for them and shows the list, one record and one receipt. */
async function show(store: Store, { inboxDir }: Settings): Promise<void> {
  const [last] = await store.arrivals.list({ limit: 1 });
  const names = await dropSamples(inboxDir, FOLDER);
  tell(`${phrase({ lv: 'Iemesti', en: 'Dropped' })}: ${names.length} → ${join(inboxDir, FOLDER)}`);
  const arrivals = await waitFor(store, last?.arrivalId ?? 0, names.length);
  const rows = await findRows(store, arrivals);
  await writeOut(toListTable(rows));
  const recorded = arrivals.findLast(({ outcome }) => outcome === 'recorded');
  const stored = recorded?.documentId ? await store.documents.record(recorded.documentId) : null;
  if (recorded && stored) {
    await writeOut(`\n${toRecordTable(stored.record, recorded.name)}`);
    await showReceipt(inboxDir, recorded);
  }
}

/** The samples among what came in after arrival number `last`, once all of them have their outcome. */
async function waitFor(store: Store, last: number, count: number): Promise<Arrival[]> {
  const started = Date.now();
  for (;;) {
    const arrivals = (await store.arrivals.list({ limit: 1_000 })).filter(({ arrivalId, folder }) => arrivalId > last && folder === FOLDER);
    if (arrivals.length >= count && arrivals.every(({ outcome }) => outcome !== 'waiting')) return arrivals;
    const waitedMs = Date.now() - started;
    if (waitedMs > LONGEST_WAIT_MS || (arrivals.length === 0 && waitedMs > LONGEST_SILENCE_MS)) throw new CommandError(sentence(notTaken));
    await sleep(150);
  }
}

/** The receipt follows the record by a moment. */
async function showReceipt(inboxDir: string, { folder, name }: Arrival): Promise<void> {
  const path = toReceiptPath(join(inboxDir, receiptFolder), folder, name);
  for (let tries = 0; tries < 20; tries += 1) {
    const receipt = await readFile(path, 'utf8').catch(() => null);
    if (receipt !== null) {
      await writeOut(`\n${paint('bold', phrase({ lv: 'Atbilde', en: 'Receipt' }))} ${paint('gray', path)}\n\n${receipt}`);
      return;
    }
    await sleep(150);
  }
}

const notTaken = {
  lv: 'Paraugi nav paņemti. Strādājošais Siets, iespējams, skatās citā iesūtnē: norādiet to ar --inbox.',
  en: 'The samples were not taken. The running Siets may watch another inbox: name it with --inbox.',
};
