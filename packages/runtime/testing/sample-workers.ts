import { setTimeout as sleep } from 'node:timers/promises';
import type { Store, StoredDocument } from '@siets/store';
import { sampleRecord, sampleText } from '@siets/store/testing';
import type { Runtime, WorkerDefinition } from '../src/index.ts';

/** The word that stands for the bytes of a sample document. */
async function wordOf(store: Store, { id }: StoredDocument): Promise<string> {
  const [arrival] = await store.arrivals.ofDocument(id);
  return (arrival?.name ?? '').replace(/\.txt$/u, '');
}

/** Workers that take sample documents through every stage, each stage slow enough to be interrupted. */
export function sampleWorkers(ms: number, rules?: string): WorkerDefinition[] {
  const worker = (stage: WorkerDefinition['stage'], work: (runtime: Runtime, word: string, id: string) => Promise<unknown>): WorkerDefinition => ({
    stage,
    start: async (runtime) => ({
      concurrency: 2,
      async handle(document) {
        const word = await wordOf(runtime.store, document);
        await sleep(ms);
        await work(runtime, word, document.id);
      },
    }),
  });
  return [
    worker('read', ({ store }, word) => store.documents.saveText(sampleText(word))),
    worker('extract', ({ store }, word) => store.documents.saveRecord(sampleRecord(word, rules === undefined ? {} : { rules }))),
    worker('publish', ({ store }, _word, id) => store.documents.publish(id)),
  ];
}
