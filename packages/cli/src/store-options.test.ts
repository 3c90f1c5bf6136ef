import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSettings, usualFolder } from './store-options.ts';

const root = resolve(import.meta.dirname, '../../..');
const start = process.cwd();
afterEach(() => process.chdir(start));

test.each([
  ['anywhere within the clone its top counts', join(root, 'packages', 'cli'), join(root, 'data')],
  ['at the top too', root, join(root, 'data')],
  ['elsewhere the present folder', tmpdir(), join(tmpdir(), 'data')],
])('%s', async (_, cwd, expected) => {
  process.chdir(cwd);
  expect(usualFolder('data')).toBe(expected);
  expect((await readSettings({})).dataDir).toBe(expected);
});

test('a flag wins over everything', async () => {
  expect((await readSettings({ dataDir: '/srv/siets' })).dataDir).toBe('/srv/siets');
});
