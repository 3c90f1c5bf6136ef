import { setTimeout as sleep } from 'node:timers/promises';
import { dropLetters, letters } from './letters.ts';
import { Place, type ProcessName } from './place.ts';
import { Random } from './random.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const PER_ROUND = 150;
const LONGEST_MS = 3_500;
const apart: readonly ProcessName[] = ['intake', 'read', 'extract', 'publish'];

/**
 * kill -9 at random moments: files are dropped in bursts while everything runs in one process, or each worker in its own;
 * then one of the processes dies, a reading child included, and a little later all the others.
 */
export async function killAtRandom({ files, seed, tell }: ScenarioOptions): Promise<Ordeal> {
  const random = new Random(seed);
  const place = await Place.make();
  const counts = { rounds: 0, 'one process killed': 0, 'all killed': 0, 'reading children killed': 0 };
  for (let from = 0; from < files; from += PER_ROUND) {
    const together = random.next(3) > 0;
    const dropping = dropLetters(place.inbox, letters(from, Math.min(files, from + PER_ROUND)));
    for (const name of together ? (['run'] as const) : apart) place.start(name);
    await sleep(300 + random.next(LONGEST_MS));
    const pids = await place.pids();
    const started = together ? 1 : apart.length;
    const index = random.next(pids.length);
    const victim = pids[index];
    if (victim !== undefined && victim > 0) {
      try {
        process.kill(victim, 'SIGKILL');
        counts[index >= started ? 'reading children killed' : 'one process killed'] += 1;
      } catch {
        // It has ended by itself.
      }
    }
    await sleep(random.next(600));
    await place.killAll();
    counts['all killed'] += 1;
    await dropping;
    counts.rounds += 1;
    if (counts.rounds % 10 === 0) tell(`  ${counts.rounds} rounds`);
  }
  return { place, letters: letters(0, files), counts };
}
