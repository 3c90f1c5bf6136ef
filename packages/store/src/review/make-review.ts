import type { Database } from '../database.ts';
import { makeComments } from './comments.ts';
import { makeMarks } from './marks.ts';
import { makeQueueAnew } from './queue-anew.ts';
import { makeQueue } from './queue.ts';
import type { Review } from './review.ts';
import { readSettings, writeSettings } from './settings.ts';

const makeFilters = (database: Database): Pick<Review, 'filters' | 'saveFilter' | 'removeFilter'> => ({
  async filters(userId) {
    const rows = await database.read.selectFrom('saved_filters').selectAll().where((eb) => eb.or([eb('user_id', '=', userId), eb('is_shared', '=', 1)])).orderBy('name').execute();
    return rows.map(({ id, user_id, name, filter, is_shared }) => ({ id, userId: user_id, name, filter: JSON.parse(filter) as unknown, isShared: is_shared === 1 }));
  },

  async saveFilter({ id, userId, name, filter, isShared }) {
    const values = { name, filter: JSON.stringify(filter), is_shared: isShared ? 1 : 0 };
    await database.write((trx) => trx.insertInto('saved_filters').values({ id, user_id: userId, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values).where('saved_filters.user_id', '=', userId)).execute());
  },

  async removeFilter(id, userId) {
    const removed = await database.write((trx) => trx.deleteFrom('saved_filters').where('id', '=', id).where('user_id', '=', userId).executeTakeFirst());
    return removed.numDeletedRows > 0n;
  },
});

/** What people who check records ask of the store. */
export const makeReview = (database: Database): Review => ({
  ...makeQueue(database),
  ...makeMarks(database),
  ...makeComments(database),
  ...makeFilters(database),
  settings: () => readSettings(database.read),
  setSettings: (change) => writeSettings(database, change),
  ...makeQueueAnew(database),
});
