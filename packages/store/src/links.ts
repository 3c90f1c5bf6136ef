import type { Database } from './database.ts';
import type { Links } from './store.ts';

export const makeLinks = (database: Database): Links => ({
  async waiting(limit = 100) {
    const rows = await database.read.selectFrom('link_waiting').select('document').orderBy('document').limit(limit).execute();
    return rows.map(({ document }) => document);
  },
  write: (work, options) => database.write(work, options),
});
