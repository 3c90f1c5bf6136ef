import type { Database } from '../database.ts';
import type { MachineKeysTable, SavedQueriesTable } from './saved-tables.ts';

/** What analysts keep: queries, and keys for their machines. */
export interface Saved {
  /** Of one's own and shared ones, by name. */
  queries(owner: string): Promise<SavedQueriesTable[]>;
  query(id: string): Promise<SavedQueriesTable | null>;
  /** Saves it anew or in place of one of the same owner; false where the id is somebody else's. */
  saveQuery(query: SavedQueriesTable): Promise<boolean>;
  removeQuery(id: string, owner: string): Promise<boolean>;
  keys(): Promise<MachineKeysTable[]>;
  addKey(key: Pick<MachineKeysTable, 'id' | 'name' | 'hash' | 'made_by' | 'made_at'>): Promise<void>;
  /** The key of this hash unless it was revoked; notes the day of use. */
  useKey(hash: string, at: string): Promise<MachineKeysTable | null>;
  revokeKey(id: string, at: string): Promise<boolean>;
}

/** To note every request would write as much as is read. */
const isNewDay = (before: string | null, now: string): boolean => before?.slice(0, 10) !== now.slice(0, 10);

export const makeSaved = (database: Database): Saved => ({
  queries: (owner) => database.read.selectFrom('saved_queries').selectAll().where((eb) => eb.or([eb('owner', '=', owner), eb('is_shared', '=', 1)])).orderBy('name').execute(),
  query: async (id) => (await database.read.selectFrom('saved_queries').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  saveQuery: (query) => database.write(async (trx) => {
    const found = await trx.selectFrom('saved_queries').select('owner').where('id', '=', query.id).executeTakeFirst();
    if (found && found.owner !== query.owner) return false;
    if (found) await trx.deleteFrom('saved_queries').where('id', '=', query.id).execute();
    await trx.insertInto('saved_queries').values(query).execute();
    return true;
  }),
  removeQuery: (id, owner) => database.write(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom('saved_queries').where('id', '=', id).where('owner', '=', owner).executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }),
  keys: () => database.read.selectFrom('machine_keys').selectAll().orderBy('made_at', 'desc').execute(),
  addKey: (key) => database.write(async (trx) => void (await trx.insertInto('machine_keys').values({ ...key, used_at: null, revoked_at: null }).execute()), { durable: true }),
  async useKey(hash, at) {
    const found = await database.read.selectFrom('machine_keys').selectAll().where('hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst();
    if (!found) return null;
    if (isNewDay(found.used_at, at)) await database.write(async (trx) => void (await trx.updateTable('machine_keys').set({ used_at: at }).where('id', '=', found.id).execute()));
    return found;
  },
  revokeKey: (id, at) => database.write(async (trx) => {
    const { numUpdatedRows } = await trx.updateTable('machine_keys').set({ revoked_at: at }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }, { durable: true }),
});
