import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packZip } from '@siets/reader/testing';
import { openStore } from '@siets/store';
import { afterEach, beforeEach, expect, test } from 'vitest';

const entry = new URL('../testing/pipeline-process.ts', import.meta.url);

let dir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-crash-'));
  await mkdir(join(dir, 'inbox'));
});
afterEach(async () => {
  await kill();
  await rm(dir, { recursive: true, force: true });
});

function start(): ChildProcess {
  const env = {
    ...process.env, SIETS_DATA: join(dir, 'data'), SIETS_INBOX: join(dir, 'inbox'), SIETS_SETTLE_MS: '30', SIETS_READERS: '1', SIETS_LOG: 'silent',
  };
  child = fork(entry, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return child;
}

/** As a power cut would: no handler runs. */
async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const letter = (n: number) => `Projekts „Bebru dambis ${n}”\n\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: ${n} 100,50 EUR\n`;

/** Files in the archive that each round drops as well. */
const INSIDE = 4;

async function dropFiles(from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) await writeFile(join(dir, 'inbox', `vēstule ${n}.txt`), letter(n));
  const inside = Array.from({ length: INSIDE }, (_, at) => [`arhīvā ${at}.txt`, letter(1000 + from * 10 + at)]);
  await writeFile(join(dir, 'inbox', `sūtījums ${from}.zip`), packZip(Object.fromEntries(inside)));
}

/** Waits until so many documents were told of, or the time is up. */
async function watchSettled(process: ChildProcess, count: number): Promise<void> {
  let seen = 0;
  await Promise.race([
    sleep(8000),
    new Promise<void>((resolve) => {
      process.on('message', (message) => {
        if (typeof message === 'object') seen += 1;
        if (seen >= count) resolve();
      });
    }),
  ]);
}

test('killed at several moments, it loses no file, counts none twice and answers for each', { timeout: 60_000 }, async () => {
  const rounds = 3;
  const answered = rounds * (8 + 1);
  const files = answered + rounds * INSIDE;
  // At the first document settled; while files are being taken in; in the midst of the work.
  const moments = [() => watchSettled(start(), 1), () => once(start(), 'message').then(() => sleep(45)), () => watchSettled(start(), 5)];
  for (const [round, moment] of moments.entries()) {
    await dropFiles(round * 8, round * 8 + 8);
    await moment();
    await kill();
  }
  const last = start();
  await once(last, 'message');
  const reader = await openStore({ dataDir: join(dir, 'data'), readOnly: true });
  const status = async () => {
    const { dropped, recorded, duplicate, rejected, failed, waiting } = await reader.status();
    return { dropped, recorded, duplicate, rejected, failed, waiting };
  };
  const isDone = async () => {
    const { dropped, waiting } = await status();
    return dropped >= files && waiting === 0 && (await reader.receipts.owed()).length === 0;
  };
  for (let n = 0; n < 400 && !(await isDone()); n += 1) await sleep(50);

  expect(await status()).toEqual({ dropped: files, recorded: files, duplicate: 0, rejected: 0, failed: 0, waiting: 0 });
  expect((await reader.status()).projects).toBe(files - rounds);
  const arrivals = await reader.arrivals.list({ limit: files });
  for (const { documentId } of arrivals) expect(await reader.originals.has(documentId ?? '')).toBe(true);
  await reader.close();
  const receipts = await readdir(join(dir, 'inbox', '_atbildes'));
  expect(receipts.filter((name) => name.endsWith('.txt'))).toHaveLength(answered);
  expect((await readdir(join(dir, 'inbox'))).filter((name) => /\.(?:txt|zip)$/u.test(name))).toEqual([]);
});
