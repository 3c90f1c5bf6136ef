import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { Sandbox, type SandboxOptions } from './sandbox.ts';

const entry = new URL('../../testing/naughty-child.ts', import.meta.url);
const open: Sandbox<string, string>[] = [];

function startSandbox(options: Partial<SandboxOptions> = {}): Sandbox<string, string> {
  const sandbox = new Sandbox<string, string>({
    entry,
    size: 1,
    deadlineMs: 5_000,
    deadlinePerPageMs: 0,
    memoryMb: 400,
    recycleAfter: 50,
    recycleMb: 300,
    ...options,
  });
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

const resultOf = async (sandbox: Sandbox<string, string>, job: string): Promise<string[]> => {
  const outcome = await sandbox.run(job);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.result.split(' ');
};

test('one child serves job after job', async () => {
  const sandbox = startSandbox();
  const [first, second] = [await resultOf(sandbox, 'fine'), await resultOf(sandbox, 'fine')];
  expect(second[1]).toBe('2');
  expect(second[2]).toBe(first[2]);
});

test("a job that hangs is killed, tried once more, then is the file's problem; the next job is served", async () => {
  const sandbox = startSandbox({ deadlineMs: 300 });
  const [, , before] = await resultOf(sandbox, 'fine');
  expect(await sandbox.run('hang')).toMatchObject({ ok: false, problem: { code: 'too-slow' } });
  const [, , after] = await resultOf(sandbox, 'fine');
  expect(after).not.toBe(before);
});

test('one that hangs does not delay the other', async () => {
  let isSlowDone = false;
  const sandbox = startSandbox({ size: 2, deadlineMs: 800 });
  const slow = sandbox.run('hang').finally(() => {
    isSlowDone = true;
  });
  await resultOf(sandbox, 'fine');
  expect(isSlowDone).toBe(false);
  expect((await slow).ok).toBe(false);
});

test('a job that eats memory is killed and not repeated', async () => {
  const outcome = await startSandbox({ memoryMb: 250 }).run('hog');
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-much-memory' } });
});

test('a child that dies twice makes the file damaged', async () => {
  expect(await startSandbox().run('die')).toMatchObject({ ok: false, problem: { code: 'damaged' } });
});

test('a problem comes through as it is, an error of ours is thrown', async () => {
  const sandbox = startSandbox();
  expect(await sandbox.run('problem')).toEqual({ ok: false, problem: { code: 'encrypted', page: 2, detail: undefined } });
  await expect(sandbox.run('bug')).rejects.toThrow('expected a page, found nothing');
});

test('pages grant time', async () => {
  const sandbox = startSandbox({ deadlineMs: 500, deadlinePerPageMs: 30 });
  await resultOf(sandbox, 'fine');
  expect((await resultOf(sandbox, 'pages'))[0]).toBe('pages');
});

test('a worn child is replaced', async () => {
  const sandbox = startSandbox({ recycleAfter: 2 });
  const pids = new Set<string>();
  for (let job = 0; job < 4; job += 1) pids.add((await resultOf(sandbox, 'fine'))[2] ?? '');
  expect(pids.size).toBe(2);
});

test('closing kills what runs', async () => {
  const sandbox = startSandbox({ deadlineMs: 60_000 });
  const [, , pid] = await resultOf(sandbox, 'fine');
  const running = sandbox.run('hang').then(
    () => 'ended',
    (error: unknown) => String(error),
  );
  await sandbox.close();
  expect(await running).toContain('closed');
  expect(existsSync(`/proc/${pid}/stat`)).toBe(false);
});

test('a busy child ends by itself when its parent was killed', async () => {
  const parent = fork(new URL('../../testing/abandoning-parent.ts', import.meta.url), { execArgv: [] });
  const [pid] = (await once(parent, 'message')) as [string];
  expect(existsSync(`/proc/${pid}/stat`)).toBe(true);
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 100 && existsSync(`/proc/${pid}/stat`); tries += 1) await sleep(100);
  expect(existsSync(`/proc/${pid}/stat`)).toBe(false);
});
