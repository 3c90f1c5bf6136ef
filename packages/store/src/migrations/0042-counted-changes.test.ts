import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDecision } from '@siets/record';
import { drop, idOf, record, sampleRecord } from '@siets/store/testing';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { DATABASE_FILE, openStore } from '../index.ts';
import { ImmediateSqliteDialect } from '../sqlite/dialect.ts';
import { openNodeSqlite } from '../sqlite/node-sqlite.ts';
import { countedChanges } from './0042-counted-changes.ts';

test('changes of an older program are counted by their times, within each document', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-counted-'));
  const store = await openStore({ dataDir });
  try {
    const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
    for (const bytes of ['egle', 'osis']) {
      await drop(store, bytes);
      await record(store, bytes);
      const decision = (name: string, day: number) => makeDecision(sampleRecord(bytes), { action: 'confirm', field: 'title' }, { id: `${bytes}-${name}`, by: 'Anna', at: at(day) });
      await store.decisions.add(idOf(bytes), [decision('a', 1), decision('b', 1)], 0);
      await store.decisions.undo(idOf(bytes), `${bytes}-a`, { by: 'Anna', at: at(2), seen: 2 });
      await store.decisions.add(idOf(bytes), [decision('c', 3)], 3);
    }
    const path = join(dataDir, DATABASE_FILE);
    const raw = new DatabaseSync(path);
    const counted = () => raw.prepare('select id, made_n, undone_n from decisions order by key').all();
    const before = counted();
    raw.exec('alter table decisions drop column made_n; alter table decisions drop column undone_n');
    const db = new Kysely<unknown>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(path, { synchronous: 'normal' }) }) });
    await countedChanges(db);
    await db.destroy();
    expect([before.length, counted()]).toEqual([6, before]);
    raw.close();
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
