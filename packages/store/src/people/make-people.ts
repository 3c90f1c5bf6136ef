import { AUTOMATIC } from '@siets/record';
import type { Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { now } from '../stages.ts';
import type { Tables } from '../tables.ts';
import { makeAccessLog } from './access-log.ts';
import { PeopleError, type People, type StoredUser } from './people.ts';
import { makeSessions } from './sessions.ts';
import { toUser } from './to-user.ts';

const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

const countUsers = async (db: Database['read']): Promise<number> =>
  (await db.selectFrom('users').select((eb) => eb.fn.countAll<number>().as('count')).where('removed_at', 'is', null).executeTakeFirstOrThrow()).count;

/** Throws where nobody but this account could administer. */
async function refuseLast(trx: Transaction<Tables>, id: string, administrator: string): Promise<void> {
  const others = await trx.selectFrom('users').select('id').where('role', '=', administrator).where('is_disabled', '=', 0).where('removed_at', 'is', null)
    .where('id', '!=', id).limit(1).executeTakeFirst();
  const own = await trx.selectFrom('users').select('role').where('id', '=', id).where('is_disabled', '=', 0).executeTakeFirst();
  if (!others && own?.role === administrator) throw new PeopleError('last-administrator');
}

/** A name is given once: decisions, comments and the access log tell by it who did what, also after the account is gone. */
async function refuseName(trx: Transaction<Tables>, name: string): Promise<void> {
  const users = await trx.selectFrom('users').select(['name', 'shown_name']).execute();
  if (name === AUTOMATIC || users.some((user) => user.name === name)) throw new PeopleError('name-taken');
  if (users.some(({ shown_name }) => foldName(shown_name) === name)) throw new PeopleError('name-retired');
}

async function add(trx: Transaction<Tables>, user: Parameters<People['add']>[0], isFirst: boolean): Promise<StoredUser> {
  if (isFirst && (await countUsers(trx)) > 0) throw new PeopleError('not-first');
  const name = foldName(user.name);
  await refuseName(trx, name);
  const row = {
    id: user.id, name, shown_name: user.name, display_name: user.displayName, role: user.role, language: user.language, password: user.password,
    is_disabled: 0, removed_at: null, created_at: now(), last_login_at: null,
  };
  await trx.insertInto('users').values(row).execute();
  await trx.deleteFrom('links').where('purpose', '=', 'first-admin').execute();
  return toUser(row);
}

/** Accounts and what belongs to them. */
export const makePeople = (database: Database): People => ({
  ...makeSessions(database),
  ...makeAccessLog(database),
  count: () => countUsers(database.read),

  async list() {
    return (await database.read.selectFrom('users').selectAll().where('removed_at', 'is', null).orderBy('name').execute()).map(toUser);
  },

  async get(id) {
    const row = await database.read.selectFrom('users').selectAll().where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst();
    return row ? toUser(row) : null;
  },

  async displayNames() {
    const rows = await database.read.selectFrom('users').select(['shown_name', 'display_name', 'removed_at']).orderBy('created_at').execute();
    const [removed, present] = [rows.filter(({ removed_at }) => removed_at !== null), rows.filter(({ removed_at }) => removed_at === null)];
    return new Map([...removed, ...present].map(({ shown_name, display_name }) => [shown_name, display_name]));
  },

  async forLogin(name) {
    const row = await database.read.selectFrom('users').selectAll().where('name', '=', foldName(name)).where('removed_at', 'is', null)
      .where('is_disabled', '=', 0).executeTakeFirst();
    return row ? { ...toUser(row), password: row.password } : null;
  },

  async passwordOf(id) {
    const row = await database.read.selectFrom('users').select('password').where('id', '=', id).executeTakeFirst();
    return row?.password ?? null;
  },

  add: (user, { isFirst = false } = {}) => database.write((trx) => add(trx, user, isFirst), { durable: true }),

  change(id, { displayName, role, language, isDisabled }, administrator) {
    return database.write(async (trx) => {
      if (isDisabled === true || (role !== undefined && role !== administrator)) await refuseLast(trx, id, administrator);
      const change = {
        ...(displayName !== undefined && { display_name: displayName }), ...(role !== undefined && { role }), ...(language !== undefined && { language }),
        ...(isDisabled !== undefined && { is_disabled: isDisabled ? 1 : 0 }),
      };
      if (Object.keys(change).length > 0) await trx.updateTable('users').set(change).where('id', '=', id).execute();
      if (isDisabled === true) await trx.deleteFrom('sessions').where('user_id', '=', id).execute();
      const row = await trx.selectFrom('users').selectAll().where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst();
      return row ? toUser(row) : null;
    }, { durable: true });
  },

  remove(id, administrator) {
    return database.write(async (trx) => {
      await refuseLast(trx, id, administrator);
      await trx.deleteFrom('sessions').where('user_id', '=', id).execute();
      // Nobody can log in by its name, and nobody else gets it: what it decided stays its own.
      const removed = await trx.updateTable('users').set({ removed_at: now(), name: `removed:${id}`, password: null }).where('id', '=', id)
        .where('removed_at', 'is', null).executeTakeFirst();
      return removed.numUpdatedRows > 0n;
    }, { durable: true });
  },

  async setPassword(id, password, keep) {
    await database.write(async (trx) => {
      await trx.updateTable('users').set({ password }).where('id', '=', id).execute();
      let ended = trx.deleteFrom('sessions').where('user_id', '=', id);
      if (keep !== undefined) ended = ended.where('token_hash', '!=', keep);
      await ended.execute();
    }, { durable: true });
  },
});
