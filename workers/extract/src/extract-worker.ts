import type { WorkerDefinition } from '@siets/runtime';
import { createExtractPool } from './extract-pool.ts';

/** Text → record, in processes with a deadline. The rules are pure, so an error in them is ours and is told as such. */
export const extractWorker: WorkerDefinition = {
  stage: 'extract',
  async start({ store, settings }) {
    const pool = createExtractPool({ size: settings.extractors, deadlineMs: settings.extractMs, memoryMb: settings.extractMemoryMb });
    return {
      concurrency: settings.extractors,
      async handle({ id }) {
        const document = await store.documents.text(id);
        if (!document) throw new Error(`expected the text of ${id} in the store; there is none`);
        // Asked for every document: lists that somebody changed count from the next one on.
        const { record, trace } = await pool.extract(document, await store.lists.current());
        await store.documents.saveRecord(record, trace);
      },
      close: () => pool.close(),
    };
  },
};
