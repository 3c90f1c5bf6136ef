import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeArrivals } from './arrivals.ts';
import { makeAudit } from './audit/make-audit.ts';
import { joinCounts, keptCounts, mendCounts, sumOf } from './counts/keep-counts.ts';
import type { Database } from './database.ts';
import { AGAIN_PRIORITY } from './again.ts';
import { makeBatchWorks } from './batch-works/index.ts';
import { makeControls } from './controls.ts';
import { makeDecisions } from './decisions.ts';
import { makeDocuments } from './documents.ts';
import { makeErasing } from './erase/erase.ts';
import { StoreError } from './errors.ts';
import { makeFolder, syncFolder } from './folders.ts';
import { makeInside } from './inside.ts';
import { openOriginals, type OriginalsPlace } from './originals/index.ts';
import { makeNames } from './known-names.ts';
import { makeLists } from './lists/lists.ts';
import { makeLinks } from './links/links.ts';
import { makeReceipts } from './receipts.ts';
import { makePeople } from './people/make-people.ts';
import { makeReview } from './review/make-review.ts';
import type { PostgresOptions } from './postgres/postgres-database.ts';
import { makeReruns } from './reruns.ts';
import { openSqliteDatabase } from './sqlite/sqlite-database.ts';
import { makeSaved } from './saved/saved.ts';
import { readStatus } from './status.ts';
import { verifyStore } from './verify/index.ts';
import { withdrawArrivals } from './withdraw.ts';
import { waitingStages, type Store, type WaitingDocument, type WaitingStage } from './store.ts';

/** Name of the database file within the data folder. */
export const DATABASE_FILE = 'siets.db';

export interface OpenStoreOptions {
  /** Holds the database and the originals; with `databaseUrl` the originals alone. */
  dataDir: string;
  /** `postgres://…`: the rows are there instead of in the data folder, for any number of machines. */
  databaseUrl?: string | undefined;
  /** `postgres://…` of a role that may only read, for queries that people write. */
  queryUrl?: string | undefined;
  /** Connections to PostgreSQL at most; default 4. */
  connections?: number;
  originals?: OriginalsPlace;
  /** Changes nothing, not even the tables of an older version. */
  readOnly?: boolean;
}

async function sweep(database: Database, options: { idleMs?: number; limit?: number; after?: number } = {}): Promise<WaitingDocument[]> {
  const { idleMs, limit = 1000, after = 0 } = options;
  let query = database.read
    .selectFrom('documents')
    .select(['key', 'id', 'stage', 'priority', 'again'])
    .where((eb) => eb.or([eb('stage', 'in', waitingStages), eb('again', 'is not', null)]))
    .where('key', '>', after)
    .orderBy('key')
    .limit(limit);
  if (idleMs !== undefined) query = query.where('updated_at', '<=', new Date(Date.now() - idleMs).toISOString());
  return (await query.execute()).map(({ key, id, stage, priority, again }): WaitingDocument =>
    again === null ? { key, id, stage: stage as WaitingStage, priority } : { key, id, stage: again, priority: AGAIN_PRIORITY });
}

async function openFile(dir: string, readOnly: boolean): Promise<Database> {
  const path = join(dir, DATABASE_FILE);
  if (readOnly && !existsSync(path)) throw new StoreError('no-data', dir);
  if (!readOnly && !existsSync(path)) {
    await makeFolder(dir);
    await syncFolder(dirname(dir)); // also where somebody else made it just now
  }
  return openSqliteDatabase(path, { readOnly }).catch((error: unknown) => {
    const isDamaged = error instanceof Error && /not a database|malformed/iu.test(error.message);
    throw isDamaged ? new StoreError('damaged-data', path, { cause: error }) : error;
  });
}

/** What speaks to PostgreSQL is loaded only where there is one. */
async function openServer(url: string, options: PostgresOptions): Promise<Database> {
  const { openPostgresDatabase } = await import('./postgres/postgres-database.ts');
  return openPostgresDatabase(url, options);
}

/**
 * Opens the store of a data folder, or of a PostgreSQL database, making it (or bringing its tables up to date) unless `readOnly`.
 * Throws StoreError: `no-data` and `older-data` (only with `readOnly`), `newer-data`, `damaged-data`, `no-upgrade-copy`, and of PostgreSQL
 * `database-away`, `database-refused`, `no-database`, `not-utf8`.
 */
export async function openStore({ dataDir, databaseUrl, queryUrl, readOnly = false, connections, originals: originalsPlace }: OpenStoreOptions): Promise<Store> {
  const dir = resolve(dataDir);
  const database = databaseUrl === undefined
    ? await openFile(dir, readOnly)
    : await openServer(databaseUrl, { readOnly, ...(connections === undefined ? {} : { connections }) });
  const originals = openOriginals(dir, originalsPlace);
  return {
    dataDir: dir,
    queries: databaseUrl === undefined ? null : { url: queryUrl ?? null },
    arrivals: {
      ...makeArrivals(database), ...makeInside(database),
      withdraw: (arrivalIds, by) => withdrawArrivals(database, originals, arrivalIds, by),
    },
    documents: makeDocuments(database),
    decisions: makeDecisions(database),
    batches: makeBatchWorks(database),
    reruns: makeReruns(database),
    controls: makeControls(database),
    receipts: makeReceipts(database),
    people: makePeople(database),
    saved: makeSaved(database),
    links: makeLinks(database),
    names: makeNames(database),
    lists: makeLists(database),
    review: makeReview(database),
    audit: makeAudit(database),
    erasing: makeErasing(database, originals, dir),
    originals,
    status: () => readStatus(database.read),
    counts: { join: () => joinCounts(database), mend: () => mendCounts(database) },
    async *verify(options) {
      const db = database.openReader();
      try {
        yield* verifyStore(db, originals, options);
      } finally {
        await db.destroy();
      }
    },
    sweep: (options) => sweep(database, options),
    async countWaiting() {
      const waiting = keptCounts(database.read, 'documents').where((eb) => eb.or([eb('c.state', 'in', waitingStages), eb('c.value', '=', 'again')]));
      return (await waiting.select(sumOf('c.n').as('count')).executeTakeFirstOrThrow()).count;
    },
    async openReader() {
      const db = database.openReader();
      return { db, close: () => db.destroy() };
    },
    close: () => database.close(),
  };
}
