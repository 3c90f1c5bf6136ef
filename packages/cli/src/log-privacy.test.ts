import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSiets, makeFolder, type TestFolder } from '../testing/index.ts';

const documents = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
const slugs = readdirSync(documents).filter((slug) => existsSync(join(documents, slug, 'text.txt'))).slice(0, 5);

let folder: TestFolder;
beforeEach(async () => {
  folder = await makeFolder();
  Object.assign(process.env, { SIETS_LOG: 'debug', SIETS_READERS: '1', SIETS_EXTRACTORS: '1' });
});
afterEach(async () => {
  for (const name of ['SIETS_LOG', 'SIETS_READERS', 'SIETS_EXTRACTORS']) delete process.env[name];
  await folder.remove();
});

test('the most talkative log names documents and holds no line of any of them', { timeout: 60_000 }, async () => {
  const texts = await Promise.all(slugs.map((slug) => readFile(join(documents, slug, 'text.txt'), 'utf8')));
  for (const [n, text] of texts.entries()) await folder.write(`in/${n}.txt`, text);
  await folder.write('in/tukšs.txt', '');
  await callSiets(['ingest', join(folder.path, 'in'), '--data', join(folder.path, 'data')]);
  const log = await readFile(join(folder.path, 'data', 'siets.log'), 'utf8');
  expect(log.match(/sha256:[0-9a-f]{64}/gu)?.length).toBeGreaterThan(slugs.length * 3);
  const said = texts.flatMap((text) => text.split(/[\n\t.,:;]/u)).map((part) => part.trim()).filter((part) => part.length >= 8);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((part) => log.includes(part))).toEqual([]);
});
