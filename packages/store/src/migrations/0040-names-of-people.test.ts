import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drop, idOf, record } from '@siets/store/testing';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { DATABASE_FILE, openStore } from '../index.ts';
import { ImmediateSqliteDialect } from '../sqlite/dialect.ts';
import { openNodeSqlite } from '../sqlite/node-sqlite.ts';
import { namesOfPeople } from './0040-names-of-people.ts';

/** As the program before kept people: by the name that others see. */
const shown = { id: 'u1', name: 'Zane Ozola' };

test('claims, comments, lists and saved filters go over to the name that somebody logs in with', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-names-'));
  const store = await openStore({ dataDir });
  try {
    await drop(store, 'egle');
    await record(store, 'egle');
    const [id, at] = [idOf('egle'), '2026-01-01T00:00:00.000Z'];
    await store.people.add({ id: 'u1', name: 'zane', displayName: 'Zane Ozola', role: 'administrator', language: 'lv', password: null });
    await store.review.claim(id, shown, { at, force: false });
    await store.review.ask(id, { by: { id: 'local', name: 'root' }, to: shown, text: 'Vai tā ir?', at });
    await store.review.addComment(id, { id: 'c1', fieldId: null, field: null, project: null, text: 'Jā', by: shown, at });
    await store.review.resolveComment(id, 'c1', { by: 'Zane Ozola', at });
    await store.review.saveFilter({ id: 'f1', userId: 'u1', name: 'Zanes', filter: { reviewer: 'Zane Ozola', status: 'to-check' }, isShared: true });
    await store.lists.add([{ kind: 'alias', alias: 'Sēklu konkurss', name: 'Valsts kultūrkapitāla fonds', of: 'funder' }], shown, () => null);

    const db = new Kysely<unknown>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(join(dataDir, DATABASE_FILE), { synchronous: 'normal' }) }) });
    await namesOfPeople(db);
    await db.destroy();

    expect((await store.review.counts({})).reviewer).toEqual([{ value: 'zane', label: 'zane', count: 1 }]);
    expect(await store.review.marks(id)).toMatchObject({ claim: { id: 'u1', name: 'zane' }, question: { by: { name: 'root' }, to: { id: 'u1', name: 'zane' } } });
    expect(await store.review.comments(id)).toMatchObject([{ by: { name: 'zane' }, resolvedBy: 'zane' }]);
    expect(await store.review.filters('u1')).toMatchObject([{ filter: { reviewer: 'zane', status: 'to-check' } }]);
    expect([await store.lists.all(), await store.lists.changes(1)]).toMatchObject([[{ by: { name: 'zane' } }], [{ by: { name: 'zane' } }]]);
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
