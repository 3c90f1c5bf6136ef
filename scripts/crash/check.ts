import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectDatabase, type Store } from '@siets/store';
import type { Letter } from './letters.ts';
import { until, type Place } from './place.ts';

export interface Verdict {
  files: number;
  lost: string[];
  /** Recorded twice, or counted as dropped more often than dropped. */
  twice: string[];
  faults: string[];
}

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Runs undisturbed until nothing waits, and tries again, as a person would, what was given up because of us: a document that was
 * in hand at five deaths in a row is. Answers how many those were.
 */
export async function drain(place: Place, count: number): Promise<number> {
  const child = place.start('run');
  const { databaseFile } = place;
  const isDone = async (store: Store): Promise<boolean> => {
    const { dropped, waiting } = await store.status();
    return dropped >= count && waiting === 0 && (await store.receipts.owed({ limit: 1 })).length === 0 && (await place.inInbox()).length === 0;
  };
  await until(async () => databaseFile === null || existsSync(databaseFile), 60_000);
  let store: Store | null = null;
  await until(async () => (store ??= await place.openStore().catch(() => null)) !== null, 30_000);
  if (store === null) throw new Error('the store could not be opened');
  const opened: Store = store;
  try {
    let retried = 0;
    for (let round = 0; round < 3; round += 1) {
      const again = await opened.documents.retry({});
      retried += again.length;
      if (round > 0 && again.length === 0) break;
      await until(() => isDone(opened), 60_000 + count * 400);
    }
    return retried;
  } finally {
    await opened.close();
    await place.stop(child, 'SIGTERM');
  }
}

/** Compares what was dropped with what is recorded: each once, with its bytes, its text, its record, its receipt. */
export async function check(place: Place, letters: readonly Letter[]): Promise<Verdict> {
  const verdict: Verdict = { files: letters.length, lost: [], twice: [], faults: [] };
  const { databaseFile } = place;
  if (databaseFile !== null) {
    const { state, faults } = inspectDatabase(databaseFile, { isDeep: true });
    if (state !== 'ok') verdict.faults.push(`database: ${state} ${faults.join('; ')}`);
  }
  const store = await place.openStore({ readOnly: true });
  try {
    for (const letter of letters) await checkOne(store, place, letter, verdict);
    const { dropped, recorded, projects, ...rest } = await store.status();
    const sum = recorded + rest.duplicate + rest.rejected + rest.failed + rest.waiting;
    if (dropped !== sum) verdict.faults.push(`dropped ${dropped} is not the sum of the others, ${sum}`);
    if (projects !== recorded) verdict.faults.push(`${projects} projects of ${recorded} recorded letters`);
    if (recorded + rest.duplicate !== dropped) verdict.faults.push(`not recorded: ${JSON.stringify({ dropped, recorded, ...rest })}`);
    for await (const { code, documentId, detail } of store.verify()) verdict.faults.push(`verify: ${code} ${documentId ?? ''} ${detail}`);
    const left = await place.inInbox();
    if (left.length > 0) verdict.faults.push(`still in the inbox: ${left.slice(0, 3).join(', ')}`);
  } finally {
    await store.close();
  }
  return verdict;
}

async function checkOne(store: Store, place: Place, { name, text }: Letter, { lost, twice, faults }: Verdict): Promise<void> {
  const id = idOf(text);
  const arrivals = await store.arrivals.ofDocument(id);
  if (arrivals.length > 1) twice.push(name);
  const document = await store.documents.get(id);
  if (document?.stage !== 'recorded') {
    lost.push(`${name}: ${document?.stage ?? 'unknown'} ${document?.error ?? ''}`);
    return;
  }
  const bytes = await readFile(store.originals.pathOf(id), 'utf8').catch(() => '');
  if (bytes !== text) faults.push(`${name}: the original is not what was dropped`);
  const number = /\d+/u.exec(name.split('/').at(-1) ?? '')?.[0] ?? '';
  const title = (await store.documents.record(id))?.record.projects[0]?.title?.value ?? '';
  if (!title.endsWith(number)) faults.push(`${name}: the record says ${JSON.stringify(title)}`);
  const [arrival] = arrivals;
  const receipt = arrival && join(place.inbox, '_atbildes', arrival.folder, `${arrival.name}.txt`);
  if (receipt !== undefined && !existsSync(receipt)) faults.push(`${name}: no receipt`);
}
