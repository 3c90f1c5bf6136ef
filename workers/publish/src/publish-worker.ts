import { linkInTurn } from '@siets/linking';
import type { WorkerDefinition } from '@siets/runtime';

/** Record → flat tables, and the document counts as recorded; then its projects are linked with those of other documents. */
export const publishWorker: WorkerDefinition = {
  stage: 'publish',
  start: async ({ store }) => ({
    async handle({ id }) {
      await store.documents.publish(id);
      // Where this is lost, the documents still wait to be linked and go with the next one.
      await linkInTurn(store);
    },
  }),
};
