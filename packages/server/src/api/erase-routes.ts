import type { ApiContext } from './context.ts';
import type { Handlers } from './serve-routes.ts';

/** Masking what is known of a person. The log tells of how much, never of whom. */
export function makeEraseRoutes({ store: { erasing, people }, afterErasure }: ApiContext, forgetExports: () => Promise<void>): Handlers<'previewErasure' | 'erase'> {
  return {
    previewErasure: async ({ body }) => ({ documents: await erasing.preview(body) }),

    async erase({ body, who }) {
      const at = new Date().toISOString();
      const erasure = await erasing.erase(body, at);
      for (const { documentId, places, fields } of erasure.documents) {
        await people.log({ at, by: who.account.name, action: 'erase', subject: documentId, detail: `places=${places}, fields=${fields}` });
      }
      await afterErasure(erasure);
      await forgetExports();
      return { documents: erasure.documents };
    },
  };
}
