import { join } from 'node:path';
import { hashToken } from '@siets/server';
import { openStore, type Store } from '@siets/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
/** Open all along, as that of a running Siets. */
let store: Store;
const user = (...args: string[]): Promise<Run> => callSiets(['user', ...args, '--data', join(folder.path, 'd')]);
const by = ['--by', 'root'];
const userOf = (link: string) => store.people.useLink(hashToken(link.trim().split('#token=')[1] ?? ''), 'set-password', new Date().toISOString());

beforeAll(async () => {
  folder = await makeFolder();
  store = await openStore({ dataDir: join(folder.path, 'd') });
});
afterAll(async () => {
  await store.close();
  await folder.remove();
});

test('accounts are made, changed and removed beside a running Siets, by the rules of the page, and told in the access log', async () => {
  expect((await user()).stdout).toContain('There are no accounts yet');
  expect(await user('add', 'zane', '--role', 'reviewer', ...by)).toMatchObject({ status: 1, stderr: expect.stringContaining('must be an administrator') as string });
  const { stdout } = await user('add', 'Anna', '--role', 'administrator', '--url', 'https://siets.example/', ...by);
  expect(stdout).toMatch(/Added: Anna \(administrator\)\n.*\nhttps:\/\/siets\.example\/set-password#token=[\w-]{43}\n$/u);
  const [anna] = await store.people.list();
  expect(await userOf(stdout)).toEqual({ userId: anna?.id });

  await user('add', 'zane', '--role', 'reviewer', '--display-name', 'Zane B.', '--language', 'en', ...by);
  expect(await user('add', 'ANNA', '--role', 'analyst', ...by)).toMatchObject({ status: 1, stderr: expect.stringContaining('name') as string });
  expect((await user('change', 'Zane', '--role', 'approver', '--display-name', 'Zane Bērziņa', ...by)).stdout).toContain('zane (Zane Bērziņa, approver, no password)');
  expect((await user('disable', 'zane', ...by)).stdout).toContain('disabled');
  expect((await user()).stdout).toMatch(/zane +│ Zane Bērziņa +│ approver +│ disabled/u);
  expect((await user('enable', 'zane', ...by)).stdout).toContain('no password');

  const last = { status: 1, stderr: expect.stringContaining('administrator') as string };
  expect(await user('remove', 'anna', ...by)).toMatchObject(last);
  expect(await user('disable', 'anna', ...by)).toMatchObject(last);
  expect(await user('change', 'anna', '--role', 'reviewer', ...by)).toMatchObject(last);
  expect(await userOf((await user('link', 'anna', ...by)).stdout)).toEqual({ userId: anna?.id });

  expect((await user('remove', 'zane', ...by)).stdout).toContain('Removed: zane');
  expect((JSON.parse((await user('--json')).stdout) as { users: { name: string }[] }).users.map(({ name }) => name)).toEqual(['Anna']);
  expect((await store.people.listLog({ limit: 10 })).map(({ by: who, action, subject, detail }) => [who, action, subject, detail])).toEqual([
    ['root', 'user-removed', 'zane', 'siets user'], ['root', 'user-reset', 'Anna', 'siets user'], ['root', 'user-changed', 'zane', 'isDisabled; siets user'],
    ['root', 'user-changed', 'zane', 'isDisabled; siets user'], ['root', 'user-changed', 'zane', 'role, displayName; siets user'],
    ['root', 'user-added', 'zane', 'reviewer; siets user'], ['root', 'user-added', 'Anna', 'administrator; siets user'],
  ]);
});

test.each([
  ['a name with a blank', ['add', 'Anna B', '--role', 'reviewer'], 2, '2–60 letters'],
  ['a role that there is not', ['add', 'uldis', '--role', 'king'], 2, 'Allowed choices'],
  ['an empty name to show', ['add', 'uldis', '--role', 'reviewer', '--display-name', ' '], 2, '1–100'],
  ['an account that there is not', ['link', 'nobody'], 1, 'no account "nobody"'],
  ['nothing to change', ['change', 'Anna'], 2, '--role'],
])('%s is refused with what to do', async (_, args, status, words) => {
  const run = await user(...args);
  expect([run.status, run.stderr]).toEqual([status, expect.stringContaining(words)]);
});
