import { rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collect, decide, drop, idOf, keep, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE } from '../open-store.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await openTempStore();
  for (const bytes of ['egle', 'osis']) {
    await keep(opened.store, bytes);
    await drop(opened.store, bytes);
    await record(opened.store, bytes);
  }
});
afterEach(() => opened.dispose());

function change(sql: string): void {
  const db = new DatabaseSync(join(opened.store.dataDir, DATABASE_FILE));
  db.exec(sql);
  db.close();
}

const find = async (isDeep = true) => (await collect(opened.store.verify({ isDeep }))).map(({ code, documentId }) => [code, documentId]);

test('a store that nobody harmed agrees with itself, also after decisions and reruns', async () => {
  await decide(opened.store, 'egle', { action: 'correct', field: 'title', value: 'Eglīte' }, 'd1');
  await opened.store.reruns.begin({ from: 'extract' }, '0.0.1');
  await drop(opened.store, 'nav', { documentId: null, bytes: 0, problem: { code: 'unreadable', page: null } });
  expect(await find()).toEqual([]);
});

test.each([
  ['a sum in a table', `update costs set amount_cents = 1 where document = 1`, 'rows-differ'],
  ['a row that is gone', `delete from evidence where document = 1 and n = 0`, 'rows-differ'],
  ['a row too many', `insert into countries (document, project, n, code, role, field_id, raw, source, rule, confidence, state) select document, project, 7, 'EE', role, field_id, raw, source, rule, confidence, state
    from countries where document = 1`, 'rows-differ'],
  ['the title of the document', `update documents set title = 'x' where key = 1`, 'rows-differ'],
  ['a span in the record', `update records set body = replace(body, '"start":10,', '"start":11,') where document = 1`, 'span-wrong'],
  ['a record cut off', `update records set body = substr(body, 1, 40) where document = 1`, 'record-damaged'],
  ['no record', `delete from records where document = 1`, 'record-missing'],
  ['a text that cannot be unpacked', `update texts set body = x'00' where document = 1`, 'text-damaged'],
  ['no text', `delete from texts where document = 1`, 'text-missing'],
  ['a row of a project that is not there', `update costs set linked = 77, stands = 1 where document = 1`, 'rows-astray'],
  ['a wrong count', `update arrivals set outcome = 'failed' where key = 1`, 'outcome-wrong'],
  ['no first arrival', `update arrivals set is_first = 0, outcome = 'duplicate' where key = 1`, 'first-missing'],
])('%s', async (_, sql, code) => {
  change(sql);
  const found = await find();
  expect(found).toContainEqual([code, idOf('egle')]);
  expect(found.filter(([, id]) => id !== idOf('egle'))).toEqual([]);
});

test('an original that is gone, changed, or unknown', async () => {
  const { originals, dataDir } = opened.store;
  await writeFile(originals.pathOf(idOf('egle')), 'eglf');
  expect(await find(false)).toEqual([]); // it is there, and nobody looked closer
  expect(await find()).toEqual([['original-changed', idOf('egle')]]);
  await rm(originals.pathOf(idOf('egle')));
  expect(await find(false)).toEqual([['original-missing', idOf('egle')]]);
  await keep(opened.store, 'egle');
  const stray = originals.pathOf(idOf('svešs'));
  await mkdir(dirname(stray), { recursive: true });
  await writeFile(stray, 'svešs');
  await writeFile(join(dataDir, 'originals', 'piezīme.txt'), 'x');
  expect(await find()).toEqual([['original-unknown', null], ['original-unknown', null]]);
});

test('the same file dropped again mends its original', async () => {
  await writeFile(opened.store.originals.pathOf(idOf('egle')), 'eglf');
  await keep(opened.store, 'egle');
  expect(await find()).toEqual([]);
});

test('a count that somebody changed by hand is told, without words of documents, and counted anew', async () => {
  change(`update counts set n = n + 1 where counted = 'review_facets' and kind = 'kind'; update counts set projects = 7 where counted = 'documents'; delete from counts where counted = 'arrivals'`);
  const told = (await collect(opened.store.verify({ isDeep: false }))).map(({ code, detail }) => `${code} ${detail}`);
  expect(told).toEqual([
    'count-wrong arrivals recorded dropped: expected 2, found 0', 'count-wrong documents recorded current: expected 2 with 2 projects, found 2 with 7 projects',
    'count-wrong review_facets to-check kind: expected 2, found 3',
  ]);
  expect(await opened.store.counts.mend()).toHaveLength(3);
  expect([await find(), (await opened.store.status()).dropped]).toEqual([[], 2]);
});
