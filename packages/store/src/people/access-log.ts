import type { Database } from '../database.ts';
import type { People } from './people.ts';

/** Who looked at or changed what. */
export const makeAccessLog = (database: Database): Pick<People, 'log' | 'listLog' | 'prune'> => ({
  async log({ at, by, action, subject, detail }) {
    await database.write((trx) => trx.insertInto('access_log').values({ at, made_by: by, action, subject, detail }).execute());
  },

  async listLog({ by, action, subject, before, limit }) {
    let query = database.read.selectFrom('access_log').selectAll().orderBy('key', 'desc').limit(limit);
    if (by !== undefined) query = query.where('made_by', '=', by);
    if (action !== undefined) query = query.where('action', '=', action);
    if (subject !== undefined) query = query.where('subject', '=', subject);
    if (before !== undefined) query = query.where('key', '<', before);
    return (await query.execute()).map(({ key, made_by, ...entry }) => ({ id: key, by: made_by, ...entry }));
  },

  async prune(now, logsBefore) {
    await database.write(async (trx) => {
      await trx.deleteFrom('sessions').where('ends_at', '<=', now).execute();
      await trx.deleteFrom('links').where('ends_at', '<=', now).execute();
      await trx.deleteFrom('access_log').where('at', '<', logsBefore).execute();
    });
  },
});
