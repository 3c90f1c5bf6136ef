import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { dropLetters, letters } from './letters.ts';
import { Place } from './place.ts';
import { Random } from './random.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const PER_ROUND = 40;
/** Calls on files that a start and so many letters take, roughly: the process dies at one of them. */
const CALLS = 2_500;

/** Killed at a certain call on a file: between a write and its flush, a commit and its answer, a rename and the removal that follows. */
export async function killAtCalls({ files, seed, faults, tell }: ScenarioOptions): Promise<Ordeal> {
  if (faults === null) throw new Error('needs a C compiler and Linux');
  const random = new Random(seed);
  const place = await Place.make();
  const counts = { rounds: 0, 'killed at a call': 0, 'ended without': 0 };
  for (let from = 0; from < files; from += PER_ROUND) {
    await dropLetters(place.inbox, letters(from, Math.min(files, from + PER_ROUND)));
    const child = place.start('run', {
      LD_PRELOAD: faults, FAULTS_ROOT: place.root, FAULTS_MODE: 'kill', FAULTS_SEED: String(seed + from), FAULTS_KILL_AT: String(1 + random.next(CALLS)),
    });
    const isKilled = await Promise.race([once(child, 'exit').then(() => true), sleep(8_000, false)]);
    counts[isKilled ? 'killed at a call' : 'ended without'] += 1;
    await place.killAll();
    counts.rounds += 1;
    if (counts.rounds % 20 === 0) tell(`  ${counts.rounds} rounds`);
  }
  return { place, letters: letters(0, files), counts };
}
