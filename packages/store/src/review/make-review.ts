import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { makeComments } from './comments.ts';
import { makeMarks, renewReview } from './marks.ts';
import { makeQueue } from './queue.ts';
import type { Review } from './review.ts';
import { readSettings, writeSettings } from './settings.ts';

const BATCH = 50;

/** Ids of recorded documents behind a key, at most a batch. */
async function readBatch({ read }: Database, after: number, isMissing: boolean) {
  let query = read.selectFrom('documents as d').select(['d.key', 'd.id']).where('d.stage', '=', 'recorded').where('d.replaced_by', 'is', null)
    .where('d.key', '>', after).orderBy('d.key').limit(BATCH);
  if (isMissing) query = query.leftJoin('reviews as r', 'r.document', 'd.key').where('r.document', 'is', null);
  return query.execute();
}

async function refresh(database: Database, { isMissing = false, isStopped = () => false, onMade }: NonNullable<Parameters<Review['refresh']>[0]>): Promise<number> {
  let count = 0;
  let after = 0;
  for (;;) {
    const found = isStopped() ? [] : await readBatch(database, after, isMissing);
    const last = found.at(-1);
    if (!last) return count;
    for (const { id } of found) {
      if (isStopped()) return count;
      await database.write((trx) => renewReview(trx, id));
      count += 1;
      onMade?.(count);
      await breathe(); // others wait for this thread
    }
    after = last.key;
  }
}

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
  refresh: (options = {}) => refresh(database, options),
});
