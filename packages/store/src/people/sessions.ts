import type { Database } from '../database.ts';
import { now as time } from '../stages.ts';

import type { People } from './people.ts';
import { toUser } from './to-user.ts';

type Sessions = Pick<People, 'addLink' | 'useLink' | 'openSession' | 'session' | 'keepSession' | 'endSession' | 'endSessionsOf'>;

/** One-time links and sessions. */
export const makeSessions = (database: Database): Sessions => ({
  async addLink({ tokenHash, purpose, userId, endsAt }) {
    await database.write(async (trx) => {
      // A new link makes the older ones of that person void. Those that make the first account are one to a machine, and all end with it.
      if (userId !== null) await trx.deleteFrom('links').where('purpose', '=', purpose).where('user_id', '=', userId).execute();
      await trx.insertInto('links').values({ token_hash: tokenHash, purpose, user_id: userId, ends_at: endsAt }).execute();
    }, { durable: true });
  },

  useLink(tokenHash, purpose, now) {
    return database.write(async (trx) => {
      const found = trx.selectFrom('links').select('user_id').where('token_hash', '=', tokenHash).where('purpose', '=', purpose).where('ends_at', '>', now);
      const row = await found.executeTakeFirst();
      if (!row) return null;
      await trx.deleteFrom('links').where('token_hash', '=', tokenHash).execute();
      return { userId: row.user_id };
    }, { durable: true });
  },

  async openSession({ tokenHash, userId, csrf, endsAt }) {
    await database.write(async (trx) => {
      const at = time();
      await trx.insertInto('sessions').values({ token_hash: tokenHash, user_id: userId, csrf, created_at: at, ends_at: endsAt }).execute();
      await trx.updateTable('users').set({ last_login_at: at }).where('id', '=', userId).execute();
    });
  },

  async session(tokenHash, now) {
    const row = await database.read.selectFrom('sessions as s').innerJoin('users as u', 'u.id', 's.user_id').selectAll('u').select(['s.csrf', 's.ends_at'])
      .where('s.token_hash', '=', tokenHash).where('s.ends_at', '>', now).where('u.is_disabled', '=', 0).where('u.removed_at', 'is', null).executeTakeFirst();
    return row ? { user: toUser(row), csrf: row.csrf, endsAt: row.ends_at } : null;
  },

  async keepSession(tokenHash, endsAt) {
    await database.write((trx) => trx.updateTable('sessions').set({ ends_at: endsAt }).where('token_hash', '=', tokenHash).execute());
  },
  async endSession(tokenHash) {
    await database.write((trx) => trx.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute());
  },
  async endSessionsOf(userId) {
    await database.write((trx) => trx.deleteFrom('sessions').where('user_id', '=', userId).execute());
  },
});
