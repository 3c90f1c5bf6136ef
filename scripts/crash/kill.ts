import { setTimeout as sleep } from 'node:timers/promises';
import { dropLetters, letters } from './letters.ts';
import { Place, until, type ProcessName } from './place.ts';
import { Random } from './random.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const PER_ROUND = 150;
const LONGEST_MS = 3_500;
/** On a busy machine it takes a while until the first file is in hand; to kill before that would only show that starting is harmless. */
const UNTIL_WORK_MS = 30_000;
const apart: readonly ProcessName[] = ['intake', 'read', 'extract', 'publish'];

/**
 * kill -9 at random moments: files are dropped in bursts while everything runs in one process, or each worker in its own;
 * then one of the processes dies, it may be a reading child or one of the rules, and a little later all the others.
 * In one round of four it is killed while it starts.
 */
export async function killAtRandom({ files, seed, tell }: ScenarioOptions): Promise<Ordeal> {
  const random = new Random(seed);
  const place = await Place.make();
  const counts: { [what: string]: number } = { rounds: 0 };
  const count = (what: string): number => (counts[what] = (counts[what] ?? 0) + 1);
  for (let from = 0; from < files; from += PER_ROUND) {
    const together = random.next(3) > 0;
    const dropping = dropLetters(place.inbox, letters(from, Math.min(files, from + PER_ROUND)));
    const began = Date.now();
    for (const name of together ? (['run'] as const) : apart) place.start(name);
    if (random.next(4) > 0) await until(() => place.hasWritten(began), UNTIL_WORK_MS);
    await sleep(random.next(LONGEST_MS));
    const victim = random.pick(await place.processes());
    if (victim && kill(victim.pid)) count(`${victim.what} killed`);
    await sleep(random.next(600));
    await place.killAll();
    count('all killed');
    await dropping;
    if (count('rounds') % 10 === 0) tell(`  ${counts['rounds']} rounds`);
  }
  return { place, letters: letters(0, files), counts };
}

/** Answers false where it has ended by itself. */
function kill(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
