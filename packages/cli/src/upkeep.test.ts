import { join } from 'node:path';
import { createRuntime, loadSettings } from '@siets/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type TestFolder } from '../testing/index.ts';
import { keepHouse } from './upkeep.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/dārzs.txt', 'Projekta nosaukums: Ābeļdārza atjaunošana\nKontaktpersona: Vilma Ziediņa, tālr. 29000111, vilma@egle.example\n');
  await runSiets(['ingest', 'in', '--data', 'd'], { cwd: folder.path });
}, 60_000);
afterAll(() => folder.remove());

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

test('contacts go when their term is over, by the clock that is given, and the log tells of which document', async () => {
  const dataDir = join(folder.path, 'd');
  const runtime = await createRuntime(loadSettings({ SIETS_LOG: 'silent' }, { dataDir, inboxDir: join(folder.path, 'inbox') }));
  const { store } = runtime;
  try {
    expect(await keepHouse(runtime, inDays(10_000))).toEqual({ contacts: null });
    await store.review.setSettings({ retentionDays: 30 });
    expect(await keepHouse(runtime, inDays(29))).toEqual({ contacts: 0 });
    expect(await keepHouse(runtime, inDays(31))).toEqual({ contacts: 1 });
    expect(await keepHouse(runtime, inDays(32))).toEqual({ contacts: 0 });
    const log = await store.people.listLog({ action: 'retention', limit: 9 });
    expect(log).toMatchObject([{ by: 'siets', detail: expect.stringMatching(/^places=[3-9], fields=1$/u) as unknown }]);
    const { entries } = { entries: await store.people.listLog({ limit: 9 }) };
    await store.people.log({ at: inDays(-400).toISOString(), by: 'Anna', action: 'look', subject: null, detail: null });
    await keepHouse(runtime, inDays(0));
    expect(await store.people.listLog({ limit: 9 })).toHaveLength(entries.length); // of the log a year is kept
  } finally {
    await runtime.stop();
  }
  const { stdout } = await callSiets(['show', '1', '--json', '--data', dataDir]);
  expect(stdout).not.toMatch(/Vilma|Ziediņa|29000111|egle\.example/u);
  expect(stdout).toContain('Ābeļdārza atjaunošana');
  expect((await callSiets(['verify', '--data', dataDir])).status).toBe(0);
  expect(JSON.parse((await callSiets(['upkeep', '--json', '--data', dataDir])).stdout)).toEqual({ contacts: 0 });
}, 60_000);
