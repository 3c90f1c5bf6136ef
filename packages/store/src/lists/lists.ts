import { createHash, randomUUID } from 'node:crypto';
import { listEntrySchema, type ListEntry, type OwnLists } from '@siets/record';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { now } from '../stages.ts';
import type { Tables } from '../tables.ts';
import type { OwnEntryChangesTable } from './lists-tables.ts';

/** Who changes the lists: an account, or whoever sits at the terminal (then both are the same). */
export interface ListPerson {
  id: string;
  name: string;
}

export interface StoredListEntry {
  id: string;
  entry: ListEntry;
  by: ListPerson;
  at: string;
}

/** One change: `was` is null for an added entry, `now` for a removed one. */
export interface ListChange {
  id: number;
  entryId: string;
  was: ListEntry | null;
  now: ListEntry | null;
  by: ListPerson;
  at: string;
}

/** Why an entry is not taken; `lv` and `en` say it. `gone`: there is no such entry or change, or others changed it meanwhile. */
export class ListError extends Error {
  readonly code: 'refused' | 'gone';
  readonly lv: string;
  readonly en: string;

  constructor(code: ListError['code'], { lv, en }: { lv: string; en: string }) {
    super(en);
    this.name = 'ListError';
    this.code = code;
    this.lv = lv;
    this.en = en;
  }
}

/** Asked within the transaction, so that what others added meanwhile counts. Null where the entry may join the others. */
export type ListCheck = (entry: ListEntry, others: readonly ListEntry[]) => { lv: string; en: string } | null;

/** The installation's own lists. Changes are flushed to disk. */
export interface Lists {
  /** Those changed last stand last. */
  all(): Promise<StoredListEntry[]>;
  /** What the rules read with; null where nothing was added. Asked for every document: one short question where nothing changed. */
  current(): Promise<OwnLists | null>;
  /** Throws ListError, as the others do. All are added, or none. */
  add(entries: readonly ListEntry[], by: ListPerson, check: ListCheck): Promise<StoredListEntry[]>;
  change(id: string, entry: ListEntry, by: ListPerson, check: ListCheck): Promise<StoredListEntry>;
  remove(id: string, by: ListPerson): Promise<void>;
  /** Newest first. */
  changes(limit: number): Promise<ListChange[]>;
  /** Undoes one change, unless the entry was changed again since. */
  undo(changeId: number, by: ListPerson, check: ListCheck): Promise<void>;
}

/** As many as a screen can show and a process can be given with each document. */
export const MOST_ENTRIES = 2000;

/** The entries in an order of their own, with the version that depends on them alone. */
export function toOwnLists(given: readonly ListEntry[]): OwnLists | null {
  if (given.length === 0) return null;
  const lines = [...new Set(given.map((entry) => JSON.stringify(listEntrySchema.parse(entry))))].sort();
  const version = `l${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 8)}`;
  return { version, entries: lines.map((line) => JSON.parse(line) as ListEntry) };
}

const readEntry = (body: string): ListEntry => listEntrySchema.parse(JSON.parse(body));
const toStored = ({ id, body, by_id, by_name, at }: Tables['own_entries']): StoredListEntry => ({ id, entry: readEntry(body), by: { id: by_id, name: by_name }, at });
const toChange = ({ key, entry, was, now: next, by_id, by_name, at }: Selectable<OwnEntryChangesTable>): ListChange =>
  ({ id: key, entryId: entry, was: was === null ? null : readEntry(was), now: next === null ? null : readEntry(next), by: { id: by_id, name: by_name }, at });

const readAll = async (db: Kysely<Tables>): Promise<StoredListEntry[]> =>
  (await db.selectFrom('own_entries').selectAll().orderBy('at').orderBy('id').execute()).map(toStored);

const full = {
  lv: `Savos sarakstos var būt ne vairāk kā ${MOST_ENTRIES} ierakstu.`,
  en: `Own lists hold ${MOST_ENTRIES} entries at most.`,
};
const gone = {
  lv: 'Šī ieraksta vairs nav, vai arī tas tikmēr mainīts: atsvaidziniet sarakstu.',
  en: 'This entry is gone, or was changed meanwhile: reload the list.',
};

async function write(trx: Transaction<Tables>, change: { entry: string; was: string | null; now: string | null }, by: ListPerson): Promise<StoredListEntry | null> {
  const at = now();
  await trx.insertInto('own_entry_changes').values({ ...change, by_id: by.id, by_name: by.name, at }).execute();
  await trx.deleteFrom('own_entries').where('id', '=', change.entry).execute();
  if (change.now === null) return null;
  const row = { id: change.entry, body: change.now, by_id: by.id, by_name: by.name, at };
  await trx.insertInto('own_entries').values(row).execute();
  return toStored(row);
}

async function set(trx: Transaction<Tables>, id: string, next: ListEntry, by: ListPerson, check: ListCheck): Promise<StoredListEntry> {
  const all = await readAll(trx);
  const was = all.find((each) => each.id === id);
  const others = all.filter((each) => each.id !== id).map(({ entry }) => entry);
  if (others.length >= MOST_ENTRIES) throw new ListError('refused', full);
  const refusal = check(next, others);
  if (refusal) throw new ListError('refused', refusal);
  return (await write(trx, { entry: id, was: was ? JSON.stringify(was.entry) : null, now: JSON.stringify(next) }, by))!;
}

const bodyOf = async (trx: Transaction<Tables>, id: string): Promise<string | null> =>
  (await trx.selectFrom('own_entries').select('body').where('id', '=', id).executeTakeFirst())?.body ?? null;

/** Changes so far: another number where anything changed, whatever the order in which transactions end. */
async function countChanges(db: Kysely<Tables>): Promise<string> {
  const { count, last } = await db.selectFrom('own_entry_changes').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('key').as('last')]).executeTakeFirstOrThrow();
  return `${count} ${last ?? 0}`;
}

export function makeLists(database: Database): Lists {
  let known: { counted: string; lists: OwnLists | null } | null = null;
  return {
    all: () => readAll(database.read),
    async current() {
      const counted = await countChanges(database.read);
      if (known?.counted !== counted) known = { counted, lists: toOwnLists((await readAll(database.read)).map(({ entry }) => entry)) };
      return known.lists;
    },
    add: (entries, by, check) => database.write(async (trx) => {
      const added: StoredListEntry[] = [];
      for (const entry of entries) added.push(await set(trx, randomUUID(), entry, by, check));
      return added;
    }, { durable: true }),
    change: (id, entry, by, check) => database.write(async (trx) => {
      if ((await bodyOf(trx, id)) === null) throw new ListError('gone', gone);
      return set(trx, id, entry, by, check);
    }, { durable: true }),
    remove: (id, by) => database.write(async (trx) => {
      const was = await bodyOf(trx, id);
      if (was === null) throw new ListError('gone', gone);
      await write(trx, { entry: id, was, now: null }, by);
    }, { durable: true }),
    async changes(limit) {
      return (await database.read.selectFrom('own_entry_changes').selectAll().orderBy('key', 'desc').limit(limit).execute()).map(toChange);
    },
    undo: (changeId, by, check) => database.write(async (trx) => {
      const change = await trx.selectFrom('own_entry_changes').selectAll().where('key', '=', changeId).executeTakeFirst();
      if (!change) throw new ListError('gone', gone);
      const later = await trx.selectFrom('own_entry_changes').select('key').where('entry', '=', change.entry).where('key', '>', changeId).executeTakeFirst();
      if (later) throw new ListError('gone', gone);
      if (change.was === null) await write(trx, { entry: change.entry, was: change.now, now: null }, by);
      else await set(trx, change.entry, readEntry(change.was), by, check);
    }, { durable: true }),
  };
}
