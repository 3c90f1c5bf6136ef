import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@siets/api';
import { openTempStore, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildServer } from '../server.ts';
import { toFileName } from './into-inbox.ts';

let opened: OpenedStore;
let inboxDir: string;
let app: FastifyInstance;
beforeEach(async () => {
  [opened, inboxDir] = await Promise.all([openTempStore(), mkdtemp(join(tmpdir(), 'siets-upload-'))]);
  app = await buildServer({ store: opened.store, inboxDir, port: 0, uploadBytes: 1000 });
});
afterEach(async () => {
  await app.close();
  await Promise.all([opened.dispose(), rm(inboxDir, { recursive: true, force: true })]);
});

async function send(files: readonly [string, string][], headers: { [name: string]: string } = {}) {
  const host = { host: 'localhost' };
  const { csrf } = (await app.inject({ url: routes.getSession.path, headers: host })).json<{ csrf: string }>();
  const form = new FormData();
  for (const [name, text] of files) form.append('file', new Blob([text]), name);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return app.inject({
    method: 'POST', url: routes.upload.path, payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...host, 'x-csrf-token': csrf, 'content-type': request.headers.get('content-type') ?? '', ...headers },
  });
}

const outcomes = (answer: Awaited<ReturnType<typeof send>>) =>
  answer.json<{ files: { name: string; outcome: string; reason: { lv: string } | null }[] }>().files.map(({ name, outcome, reason }) => [name, outcome, reason?.lv.slice(0, 20)]);

test('files lie in the inbox whole, and a name that waits there is not replaced', async () => {
  await writeFile(join(inboxDir, 'jūra.txt'), 'before');
  expect(outcomes(await send([['jūra.txt', 'one'], ['b.pdf', 'two']]))).toEqual([['jūra.txt', 'new', undefined], ['b.pdf', 'new', undefined]]);
  expect((await readdir(inboxDir)).toSorted()).toEqual(['b.pdf', 'jūra (2).txt', 'jūra.txt']);
  expect([await readFile(join(inboxDir, 'jūra.txt'), 'utf8'), await readFile(join(inboxDir, 'jūra (2).txt'), 'utf8')]).toEqual(['before', 'one']);
});

test('too large files and those that are not read are refused by themselves, and nothing is left of them', async () => {
  const answer = await send([['big.txt', 'x'.repeat(1001)], ['tune.mp3', 'abc'], ['c.txt', 'three']]);
  expect(outcomes(answer)).toEqual([['big.txt', 'refused', 'Fails vai ievadītais'], ['tune.mp3', 'refused', 'Šādu failu Siets nel'], ['c.txt', 'new', undefined]]);
  expect(await readdir(inboxDir)).toEqual(['c.txt']);
});

test('without the token of the session nothing is taken', async () => {
  expect((await send([['a.txt', 'one']], { 'x-csrf-token': 'guessed' })).json()).toMatchObject({ error: { code: 'wrong-csrf' } });
  expect((await send([['a.txt', 'one']], { 'content-type': 'application/json' })).statusCode).toBe(400);
  expect(await readdir(inboxDir)).toEqual([]);
});

test('hostile names become plain ones that the inbox looks at', () => {
  expect(['../../etc/passwd', String.raw`C:\mape\akts.pdf`, '.htaccess', '~$akts.docx', 'a\u202Efdp.exe', '', '...', `${'ā'.repeat(300)}.pdf`].map((name) => toFileName(name).slice(0, 12)))
    .toEqual(['passwd', 'akts.pdf', '_htaccess', '_$akts.docx', 'a_fdp.exe', 'fails', '_', 'ā'.repeat(12)]);
  expect(toFileName(`${'ā'.repeat(300)}.pdf`)).toHaveLength(120);
});
