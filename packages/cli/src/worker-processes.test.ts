import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '@siets/store';
import { afterEach, beforeEach, expect, test } from 'vitest';

let dir: string;
let children: ChildProcess[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-processes-'));
  await mkdir(join(dir, 'inbox'));
  children = [];
});
afterEach(async () => {
  for (const child of children.filter(({ exitCode }) => exitCode === null)) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  await rm(dir, { recursive: true, force: true });
});

test('the four workers do the same as processes of their own, and stop when told', { timeout: 90_000 }, async () => {
  const env = {
    ...process.env, SIETS_DATA: join(dir, 'data'), SIETS_INBOX: join(dir, 'inbox'), SIETS_SETTLE_MS: '30', SIETS_READERS: '1', SIETS_LOG: 'silent',
  };
  for (const name of ['intake', 'read', 'extract', 'publish']) {
    children.push(fork(new URL(`../../../workers/${name}/src/main.ts`, import.meta.url), [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  }
  await writeFile(join(dir, 'inbox', 'vēstule.txt'), 'Projekts „Lāču taka”\n\nKopējās izmaksas: 2 100,50 EUR\n');
  const receipt = join(dir, 'inbox', '_atbildes', 'vēstule.txt.txt');
  let told = '';
  for (let n = 0; n < 1200 && !told.includes('Lāču taka'); n += 1) {
    await sleep(50);
    told = await readFile(receipt, 'utf8').catch(() => '');
  }
  expect(told).toContain('Lāču taka');
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children) child.kill('SIGTERM');
  expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0, 0, 0]);
  const store = await openStore({ dataDir: join(dir, 'data'), readOnly: true });
  expect(await store.status()).toMatchObject({ dropped: 1, recorded: 1, waiting: 0 });
  await store.close();
});
