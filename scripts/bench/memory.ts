// Memory while many files come: intake by itself takes all of them in; then everything runs while they wait. The peer is the same process with a few files.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '@siets/store';
import { join } from 'node:path';
import { row } from './measure.ts';
import { letter, RunningSiets } from './running-siets.ts';

const sizes = (process.env['BENCH_FILES'] ?? '1000,10000').split(',').map(Number);
/** How long everything runs then, milliseconds; 0: until all are recorded. */
const workMs = Number(process.env['BENCH_WORK_MS'] ?? 20_000);
/** Between a few files and all of them, what the memory is after so many more. */
const SAMPLE_EVERY = 10_000;

/** Waits until `count` has come to `size` or the time is up, with a row for each so many on the way. */
async function sample(running: RunningSiets, word: string, { size, count, forMs }: { size: number; count: () => number | Promise<number>; forMs: number }): Promise<void> {
  const end = performance.now() + forMs;
  for (let done = 0, next = SAMPLE_EVERY; done < size && performance.now() < end; done = await count()) {
    if (done >= next) row(`  ${done} ${word}`, `${(await running.memory()).now.toFixed(0)} MB now`);
    while (next <= done) next += SAMPLE_EVERY;
    await sleep(1_000);
  }
}

async function dropped(running: RunningSiets): Promise<number> {
  if (!existsSync(join(running.data, 'siets.db'))) return 0;
  const store = await openStore({ dataDir: running.data, readOnly: true }).catch(() => null);
  if (!store) return 0;
  try {
    return (await store.status()).dropped;
  } catch {
    return 0;
  } finally {
    await store.close();
  }
}

row('files', 'intake, most', 'all, most', 'files/s taken', 'CPU ms each', 'recorded');
let first: number | null = null;
for (const size of sizes) {
  const running = await RunningSiets.make();
  try {
    for (let n = 0; n < size; n += 1) await running.drop(`plūdi ${n % 3}/${n}.txt`, letter(n));
    const began = performance.now();
    await running.start({}, 'intake');
    await sample(running, 'taken in', { size, count: () => dropped(running), forMs: Infinity });
    const seconds = (performance.now() - began) / 1000;
    const { most: intake } = await running.memory();
    const cpu = await running.cpuSeconds();
    await running.halt();
    await running.start();
    await sample(running, 'recorded', { size, count: () => running.count, forMs: workMs || Infinity });
    const { most } = await running.memory();
    first ??= intake;
    row(String(size), `${intake.toFixed(0)} MB`, `${most.toFixed(0)} MB`, size / seconds, (cpu * 1000) / size, String(running.count));
    row('  ratio of intake to the first row', intake / first);
  } finally {
    await running.stop();
  }
}
