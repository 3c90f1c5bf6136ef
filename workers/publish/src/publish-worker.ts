import type { WorkerDefinition } from '@siets/runtime';

/** Record → flat tables, and the document counts as recorded. */
export const publishWorker: WorkerDefinition = {
  stage: 'publish',
  start: async ({ store }) => ({
    async handle({ id }) {
      await store.documents.publish(id);
    },
  }),
};
