import { readFile, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, startSiets, until, type Running, type TestFolder } from '../../testing/index.ts';
import { dropSamples, samples } from '../demo-samples.ts';

let folder: TestFolder;
let running: Running[];
beforeEach(async () => {
  folder = await makeFolder();
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  await folder.remove();
});

const env = { SIETS_SETTLE_MS: '80', SIETS_READERS: '1' };
const inbox = (...parts: string[]): string => join(folder.path, 'inbox', ...parts);

async function start(): Promise<Running> {
  const run = startSiets(['run', '--port', '0'], { cwd: folder.path, env });
  running.push(run);
  await until(() => run.output.stdout.includes('Ctrl-C'));
  return run;
}

const status = async () => JSON.parse((await callSiets(['status', '--json', '--data', join(folder.path, 'data')])).stdout) as { [outcome: string]: number };

test('five files, a copy, an empty one and junk: outcomes, receipts, a second run refused, an orderly stop', async () => {
  const run = await start();
  expect(run.output.stdout).toContain(inbox());
  await until(() => run.output.stdout.includes('scripts/siets demo'));
  for (let n = 1; n <= 5; n += 1) await writeFile(inbox(`Projekts ${n}.txt`), `Projekta nosaukums: Zivju taka ${n}\n`);
  await writeFile(inbox('kopija.txt'), 'Projekta nosaukums: Zivju taka 3\n');
  await writeFile(inbox('tukšs.txt'), '');
  await writeFile(inbox('junk.bin'), Uint8Array.from({ length: 300 }, (_, index) => (index * 91) % 256));
  await until(async () => existsSync(inbox('_atbildes')) && (await readdir(inbox('_atbildes'))).length === 8);
  expect(await status()).toMatchObject({ dropped: 8, recorded: 5, duplicate: 1, rejected: 2, failed: 0, waiting: 0 });
  expect(await readFile(inbox('_atbildes', 'Projekts 2.txt.txt'), 'utf8')).toContain('Zivju taka 2');
  expect(await readFile(inbox('_atbildes', 'kopija.txt.txt'), 'utf8')).toMatch(/„Projekts 3\.txt”|JAU BIJA|NOLASĪTS/u);
  const url = /http:\S+/u.exec(run.output.stdout)?.[0] ?? '';
  expect(await (await fetch(new URL('healthz', url))).json()).toEqual({ ok: true });
  const second = await runSiets(['run', '--port', '0'], { cwd: folder.path, env });
  expect([second.status, second.stderr.includes('Another Siets is already running')]).toEqual([1, true]);
  run.child.kill('SIGINT');
  const { status: code, stderr } = await run.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('Stopping');
}, 60_000);

test('killed in the middle, the next run loses nothing', async () => {
  const first = await start();
  for (let n = 1; n <= 30; n += 1) await writeFile(inbox(`${n}.txt`), `Projekta nosaukums: Zivju taka ${n}\n`);
  await until(async () => (await status()).dropped !== 0);
  first.child.kill('SIGKILL');
  await first.ended;
  await start();
  await until(async () => {
    const { dropped, recorded } = await status();
    return dropped === 30 && recorded === 30;
  });
  await until(async () => (await readdir(inbox('_atbildes'))).length === 30);
  expect(await status()).toMatchObject({ dropped: 30, recorded: 30, duplicate: 0, waiting: 0 });
}, 60_000);

test('demo shows the samples through the running Siets', async () => {
  const run = await start();
  const demo = await runSiets(['demo'], { cwd: folder.path, env });
  expect(demo.status).toBe(0);
  expect(demo.stdout).toContain('unknown-type');
  expect(demo.stdout).toContain('NOLASĪTS / READ');
  expect(run.output.stdout).toContain('Kopija');
}, 60_000);

test('the samples are there, and none is dropped half', async () => {
  const names = await dropSamples(folder.path, 'paraugi');
  expect(names).toHaveLength(samples.length + 3);
  expect((await readdir(join(folder.path, 'paraugi'))).sort()).toEqual([...names].sort());
});
