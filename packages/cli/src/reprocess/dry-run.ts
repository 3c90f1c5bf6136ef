import { compareRecords } from '@siets/record';
import type { Settings } from '@siets/runtime';
import type { RerunAsk, Store } from '@siets/store';
import { createExtractPool, type ExtractPool } from '@siets/worker-extract';
import { startProgress } from '../progress.ts';
import type { DocumentReport } from './report.ts';

/** Runs the present rules over stored texts and compares, without storing anything; a document at a time. */
export async function* tryRules(store: Store, ask: RerunAsk, settings: Settings): AsyncGenerator<DocumentReport> {
  const pool = createExtractPool({ size: 1, deadlineMs: settings.extractMs, memoryMb: settings.extractMemoryMb });
  const { recorded } = (await store.status()).stages;
  const progress = startProgress(ask.ids?.length ?? recorded, { isShown: true });
  try {
    for await (const id of store.reruns.plan(ask)) {
      yield await tryOne(store, pool, id);
      progress.step();
    }
  } finally {
    progress.end();
    await pool.close();
  }
}

async function tryOne(store: Store, pool: ExtractPool, documentId: string): Promise<DocumentReport> {
  const [arrival] = await store.arrivals.ofDocument(documentId);
  const report = { documentId, arrivalId: arrival?.arrivalId ?? null, name: arrival?.name ?? '', error: null, changes: [] };
  try {
    const [text, stored] = [await store.documents.text(documentId), await store.documents.record(documentId)];
    if (!text || !stored) throw new Error('expected a text and a record in the store; siets verify tells more');
    const { record } = await pool.extract(text, await store.lists.current());
    return { ...report, changes: compareRecords(stored.record, record) };
  } catch (error) {
    return { ...report, error: error instanceof Error ? error.message : String(error) };
  }
}
