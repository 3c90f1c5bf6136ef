import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { renewReview } from './marks.ts';
import type { Review } from './review.ts';
import { readSettings, toMadeWith } from './settings.ts';

// Each document of the queue says which settings it was written with, so that any program sees what is left to do. One of them does it:
// `queue.maker` among the settings says who, and until when if it gives no sign of life. `queue.made` says with which settings all of it was written.

const BATCH = 50;
/** Who dies meanwhile lets go after so long. */
const HELD_MS = 30_000;

interface Maker {
  runner: string;
  until: string;
}

async function readNote<T>(db: Database['read'], key: 'queue.maker' | 'queue.made'): Promise<T | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row ? (JSON.parse(row.value) as T) : null;
}

async function writeNote(trx: Transaction<Tables>, key: 'queue.maker' | 'queue.made', note: unknown): Promise<void> {
  const value = JSON.stringify(note);
  await trx.insertInto('settings').values({ key, value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute();
}

const removeNote = (trx: Transaction<Tables>, key: 'queue.maker' | 'queue.made') => trx.deleteFrom('settings').where('key', '=', key).execute();

/** Takes the work, or holds on to it; answers with which settings to write, null where another is at it. */
const hold = (database: Database, runner: string): Promise<string | null> =>
  database.write(async (trx) => {
    const at = Date.now();
    const maker = await readNote<Maker>(trx, 'queue.maker');
    if (maker && maker.runner !== runner && maker.until > new Date(at).toISOString()) return null;
    await writeNote(trx, 'queue.maker', { runner, until: new Date(at + HELD_MS).toISOString() } satisfies Maker);
    return toMadeWith(await readSettings(trx));
  });

/** Lets go; where all was written with the settings of now, says so. */
const letGo = (database: Database, runner: string, made: string | null): Promise<void> =>
  database.write(async (trx) => {
    if ((await readNote<Maker>(trx, 'queue.maker'))?.runner === runner) await removeNote(trx, 'queue.maker');
    if (made !== null && made === toMadeWith(await readSettings(trx))) await writeNote(trx, 'queue.made', made);
  });

/** Recorded documents behind a key that the queue does not know or knows by other settings, at most a batch. */
const readStale = ({ aside }: Database, after: number, madeWith: string) =>
  aside.selectFrom('documents as d').leftJoin('reviews as r', 'r.document', 'd.key').select(['d.key', 'd.id'])
    .where('d.stage', '=', 'recorded').where('d.replaced_by', 'is', null).where('d.key', '>', after)
    .where((eb) => eb.or([eb('r.document', 'is', null), eb('r.made_with', '<>', madeWith)])).orderBy('d.key').limit(BATCH).execute();

async function makeAnew(database: Database, runner: string, { isStopped = () => false, onMade }: NonNullable<Parameters<Review['refresh']>[0]>): Promise<number> {
  let count = 0;
  let after = 0;
  let madeWith = await hold(database, runner);
  if (madeWith === null) return 0;
  try {
    for (;;) {
      const found = isStopped() ? [] : await readStale(database, after, madeWith);
      const last = found.at(-1);
      if (!last) break;
      if (count === 0) await database.write((trx) => removeNote(trx, 'queue.made'));
      for (const { id } of found) {
        if (isStopped()) break;
        await database.write((trx) => renewReview(trx, id));
        count += 1;
        onMade?.(count);
        await breathe(); // others wait for this thread
      }
      const now = await hold(database, runner);
      if (now === null) return count; // it was frozen so long that another took over
      after = now === madeWith ? last.key : 0;
      madeWith = now;
    }
    return count;
  } finally {
    await letGo(database, runner, isStopped() ? null : madeWith);
  }
}

/** Writes the queue anew where it is stale, one program at a time. */
export function makeQueueAnew(database: Database): Pick<Review, 'refresh' | 'isStale'> {
  const runner = randomUUID();
  return {
    refresh: (options = {}) => makeAnew(database, runner, options),
    isStale: async () => (await readNote<string>(database.read, 'queue.made')) !== toMadeWith(await readSettings(database.read)),
  };
}
