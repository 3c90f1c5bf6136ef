import type { WorkerDefinition } from '@siets/runtime';
import { extract } from '@siets/rules';

/** Text → record. The rules are pure, so an error in them is ours and is told as such. */
export const extractWorker: WorkerDefinition = {
  stage: 'extract',
  start: async ({ store }) => ({
    async handle({ id }) {
      const document = await store.documents.text(id);
      if (!document) throw new Error(`expected the text of ${id} in the store; there is none`);
      const { record, trace } = extract(document);
      await store.documents.saveRecord(record, trace);
    },
  }),
};
