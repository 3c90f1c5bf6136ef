import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { Sandbox, type SandboxOptions } from './sandbox.ts';

const entry = new URL('../../testing/naughty-child.ts', import.meta.url);
const open: Sandbox<string, string>[] = [];

function startSandbox(options: Partial<SandboxOptions> = {}): Sandbox<string, string> {
  const sandbox = new Sandbox<string, string>({ ...defaultLimits, entry, size: 1, deadlineMs: 5_000, memoryMb: 400, recycleMb: 300, ...options });
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** A process that was killed but whom nobody has waited for yet is no longer running. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/u.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

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
  expect(await sandbox.run('problem')).toMatchObject({ ok: false, problem: { code: 'encrypted', page: 2 } });
  await expect(sandbox.run('bug')).rejects.toThrow('expected a page, found nothing');
});

test('pages grant time and hold the stall clock, heard from a child that is busy', async () => {
  const sandbox = startSandbox({ deadlineMs: 700, deadlinePerPageMs: 100, stallMs: 700 });
  await resultOf(sandbox, 'fine');
  expect((await resultOf(sandbox, 'pages'))[0]).toBe('pages');
});

test('a job without progress is killed by the stall clock, and the page is named', async () => {
  const sandbox = startSandbox({ stallMs: 300 });
  const outcome = await sandbox.run('hang-on-page-3');
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-slow', page: 3, detail: expect.stringMatching(/^stallMs: /u) } });
});

test('the budget holds over both tries', async () => {
  const outcome = await startSandbox({ stallMs: 400, budgetMs: 600 }).run('hang');
  expect(outcome).toMatchObject({ ok: false, problem: { detail: expect.stringMatching(/^budgetMs: /u) } });
});

const hasProc = existsSync('/proc/self/status');
test.skipIf(!hasProc)('what a job cost is told, also of one that was killed (needs /proc)', async () => {
  const sandbox = startSandbox({ memoryMb: 250 });
  const [fine, hog] = [await sandbox.run('fine'), await sandbox.run('hog')];
  expect(fine.cost.ms).toBeGreaterThanOrEqual(0);
  expect(hog.cost.peakMb).toBeGreaterThan(fine.cost.peakMb ?? Infinity);
});

test.skipIf(process.platform === 'win32')('a program that a child started dies with it', async () => {
  const sandbox = startSandbox();
  const [, , pid] = await resultOf(sandbox, 'leave-a-program');
  const isAlive = (): boolean => isRunning(Number(pid));
  expect(isAlive()).toBe(true);
  await sandbox.close();
  for (let tries = 0; tries < 100 && isAlive(); tries += 1) await sleep(50);
  expect(isAlive()).toBe(false);
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
