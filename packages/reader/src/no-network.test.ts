import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packExternal, pageThatCalls } from '../testing/hostile/index.ts';
import { createReaderPool, type ReaderPool } from './pool.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end();
});
let address: string;
let pool: ReaderPool;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pool = createReaderPool({ size: 1 });
});
afterAll(async () => {
  await pool.close();
  server.close();
});

test.each([
  ['a page with pictures, scripts and frames', 'lapa.html', pageThatCalls],
  ['a DOCX with a picture and a template elsewhere', 'karte.docx', packExternal],
])('%s is read without asking anybody', async (_, name, make) => {
  const outcome = await pool.read({ bytes: make(address), name });
  expect(outcome).toMatchObject({ ok: true, document: { text: expect.stringContaining('Zaļā taka') } });
  expect(asked).toEqual([]);
});
