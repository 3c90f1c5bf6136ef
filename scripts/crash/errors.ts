import { setTimeout as sleep } from 'node:timers/promises';
import { dropLetters, letters } from './letters.ts';
import { Place } from './place.ts';
import { Random } from './random.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const PER_ROUND = 100;
const ROUND_MS = 7_000;
/** Calls in 100,000 that fail, a rate for each kind of day. */
const rates = [200, 1_000, 5_000];

/** Calls on files fail now and then: no room, an error of the disk, no right, whether data, original, claim, receipt or queue. */
export async function failCalls({ files, seed, faults, tell }: ScenarioOptions): Promise<Ordeal> {
  if (faults === null) throw new Error('needs a C compiler and Linux');
  const random = new Random(seed);
  const place = await Place.make();
  const counts = { rounds: 0, 'ended by an error': 0 };
  for (let from = 0; from < files; from += PER_ROUND) {
    await dropLetters(place.inbox, letters(from, Math.min(files, from + PER_ROUND)));
    const rate = random.pick(rates);
    const env = { LD_PRELOAD: faults, FAULTS_ROOT: place.root, FAULTS_MODE: 'errors', FAULTS_RATE: String(rate) };
    for (let start = 0, end = Date.now() + ROUND_MS; Date.now() < end; start += 1) {
      const child = place.start('run', { ...env, FAULTS_SEED: String(seed + from * 31 + start) });
      while (child.exitCode === null && Date.now() < end) await sleep(50);
      if (child.exitCode !== null) counts['ended by an error'] += 1;
    }
    await place.killAll();
    counts.rounds += 1;
    tell(`  ${counts.rounds} rounds, the last at ${rate / 1000} %`);
  }
  return { place, letters: letters(0, files), counts };
}
