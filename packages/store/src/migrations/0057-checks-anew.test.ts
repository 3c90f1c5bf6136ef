import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDecision, type DecisionWish } from '@siets/record';
import { drop, idOf, record, sampleRecord } from '@siets/store/testing';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { DATABASE_FILE, openStore } from '../index.ts';
import { ImmediateSqliteDialect } from '../sqlite/dialect.ts';
import { openNodeSqlite } from '../sqlite/node-sqlite.ts';
import { checksAnew } from './0057-checks-anew.ts';

test('only documents whose sums, period or projects people changed are worked on anew', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-checks-'));
  const store = await openStore({ dataDir });
  try {
    const sum = { role: 'total', amount: 5, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: 5 };
    const wishes: { [bytes: string]: DecisionWish } = {
      egle: { action: 'add', field: 'costs', value: sum, note: 'no līguma' }, osis: { action: 'add', field: 'period.end', value: '2030', note: 'no līguma' }, ozols: { action: 'confirm', field: 'title' },
    };
    for (const [bytes, wish] of Object.entries(wishes)) {
      await drop(store, bytes);
      await record(store, bytes);
      await store.decisions.add(idOf(bytes), [makeDecision(sampleRecord(bytes), wish, { id: bytes, by: 'Anna', at: '2026-01-01T00:00:00.000Z' })], 0);
    }
    await store.decisions.undo(idOf('osis'), 'osis', { by: 'Anna', at: '2026-01-02T00:00:00.000Z', seen: 1 });
    const db = new Kysely<unknown>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(join(dataDir, DATABASE_FILE), { synchronous: 'normal' }) }) });
    await checksAnew(db);
    await db.destroy();
    const again = await Promise.all(Object.keys(wishes).map(async (bytes) => (await store.documents.get(idOf(bytes)))?.again));
    expect(again).toEqual(['extract', null, null]);
    expect(await store.status()).toMatchObject({ recorded: 3, waiting: 0 });
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
