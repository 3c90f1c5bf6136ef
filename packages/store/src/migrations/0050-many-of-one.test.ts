import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DATABASE_FILE, openStore } from '../index.ts';

test('projects of an organisation are counted, and standing decisions of a batch found, within an index', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-many-'));
  await (await openStore({ dataDir })).close();
  const db = new DatabaseSync(join(dataDir, DATABASE_FILE));
  try {
    const planOf = (sql: string): string => db.prepare(`explain query plan ${sql}`).all().map(({ detail }) => String(detail)).join('; ');
    expect(planOf('select count(distinct linked) from organisations where organisation = 1')).toContain('COVERING INDEX organisations_organisation');
    const standing = planOf(`select id from decisions where batch = 'b1' and undone_at is null order by key limit 10`);
    expect(standing).toContain('INDEX decisions_batch (batch=? AND undone_at=?)');
    expect(standing).not.toContain('ORDER BY');
  } finally {
    db.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
