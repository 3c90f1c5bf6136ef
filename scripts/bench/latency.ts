// From the moment a file counts as still to its record: alone, and while a flood waits. The peer is the file alone in the same run.
import { setTimeout as sleep } from 'node:timers/promises';
import { row } from './measure.ts';
import { letter, percentile, RunningSiets, SETTLE_MS } from './running-siets.ts';

const flood = Number(process.env['BENCH_FLOOD'] ?? 5_000);
const singles = Number(process.env['BENCH_SINGLES'] ?? 30);

async function measure(running: RunningSiets, from: number, folder: string): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < singles; n += 1) {
    const { id, at } = await running.drop(`${folder}viens ${from + n}.txt`, letter(1_000_000 + from + n));
    found.push(((await running.settled(id)) - at - SETTLE_MS) / 1000);
    await sleep(300);
  }
  return found;
}

const show = (name: string, values: readonly number[]): void =>
  row(name, ...[0.5, 0.95, 0.99].map((share) => `${percentile(values, share).toFixed(2)} s`));

const running = await RunningSiets.make();
try {
  await running.start();
  await running.settled((await running.drop('iesildīšanās.txt', letter(2_000_000))).id); // the threads of the rules start with it
  row('', 'p50', 'p95', 'p99');
  const alone = await measure(running, 0, '');
  show('alone', alone);
  for (let n = 0; n < flood; n += 1) await running.drop(`plūdi/${n}.txt`, letter(n));
  const before = running.count;
  const beside = await measure(running, 1000, '');
  show(`while ${flood - before + singles} files wait in another folder`, beside);
  const among = await measure(running, 2000, 'plūdi/');
  show('in the folder of the flood', among);
  row('ratio of p50 to the file alone', percentile(beside, 0.5) / percentile(alone, 0.5), percentile(among, 0.5) / percentile(alone, 0.5));
  row('files of the flood done meanwhile', running.count - before - 2 * singles);
} finally {
  await running.stop();
}
