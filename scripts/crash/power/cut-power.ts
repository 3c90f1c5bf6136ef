import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { check, drain, type Verdict } from '../check.ts';
import { dropLetters, letters, type Letter } from '../letters.ts';
import { Place, until } from '../place.ts';
import { Random } from '../random.ts';
import type { ScenarioOptions } from '../scenario.ts';
import { Disk, type Cut, type Start } from './disk.ts';
import { readLog, type Happening } from './read-log.ts';

/** Letters of one recording at most; each cut is made of them anew. */
const LETTERS = 50;
const FEWEST_CUTS = 2;
const cuts: readonly Cut[] = ['names', 'torn', 'strict'];

/**
 * The power goes: a run is recorded call by call; at moments drawn by chance the disk is made as a cut would have left it, and
 * a new run must account for every file. The recording is first played to its end, which must give the folder as it is.
 */
export async function cutPower({ files, seed, faults, tell }: ScenarioOptions): Promise<Verdict> {
  if (faults === null) throw new Error('needs a C compiler and Linux');
  const random = new Random(seed);
  const place = await Place.make();
  const sum: Verdict = { files: 0, lost: [], twice: [], faults: [] };
  const count = Math.min(LETTERS, Math.ceil(files / FEWEST_CUTS));
  const recorded = await recordRun(place, faults, count);
  sum.faults.push(...(await compare(place, recorded)));
  tell(`  recorded ${recorded.log.length} calls, ${recorded.log.filter(({ what }) => what === 'sync').length} of them flushes`);
  const rounds = Math.ceil(files / count);
  const moments = Array.from({ length: rounds }, () => random.next(recorded.log.length)).toSorted((a, b) => a - b);
  const disk = new Disk(recorded.start);
  let at = 0;
  for (const [round, moment] of moments.entries()) {
    for (; at < moment; at += 1) disk.add(recorded.log[at] as Happening);
    const kind = cuts[round % cuts.length] ?? 'names';
    await replace(place, disk.cut(kind, random));
    await drain(place, count);
    const { lost, twice, faults: wrong } = await check(place, recorded.letters);
    sum.files += count;
    const where = (line: string): string => `cut ${kind} at call ${moment}: ${line}`;
    sum.lost.push(...lost.map(where));
    sum.twice.push(...twice.map(where));
    sum.faults.push(...wrong.map(where));
    if ((round + 1) % 10 === 0) tell(`  ${round + 1} cuts`);
  }
  await place.remove();
  return sum;
}

interface Recording {
  start: Start[];
  log: Happening[];
  letters: Letter[];
}

async function recordRun(place: Place, faults: string, count: number): Promise<Recording> {
  const dropped = letters(0, count);
  await mkdir(place.data);
  await dropLetters(place.inbox, dropped);
  const start = await readFiles(place.root);
  const path = `${place.root}.calls`;
  const child = place.start('run', { LD_PRELOAD: faults, FAULTS_ROOT: place.root, FAULTS_MODE: 'record', FAULTS_LOG: path, SIETS_LOG: 'silent' });
  await until(async () => (await receiptsOf(place)) === count, 90_000);
  await place.stop(child, 'SIGTERM');
  const log = readLog(path);
  await rm(path);
  return { start, log, letters: dropped };
}

/**
 * Letters that have their receipt. Not asked of the database: to open it would make files beside it, by a process that is not
 * recorded.
 */
async function receiptsOf(place: Place): Promise<number> {
  const names = await readdir(join(place.inbox, '_atbildes'), { recursive: true }).catch(() => []);
  return names.filter((name) => /\.(txt|html)\.txt$/u.test(name)).length;
}

async function readFiles(root: string): Promise<Start[]> {
  const names = await readdir(root, { recursive: true });
  const found: Start[] = [];
  for (const name of names) {
    const path = join(root, name);
    if ((await stat(path)).isFile()) found.push({ path, bytes: await readFile(path) });
  }
  return found;
}

/** Files that are not recorded: the lock, and what SQLite keeps in memory. */
const isLeftOut = (path: string): boolean => /-shm$|run\.(lock|json)|\.log/u.test(path);

/** What the recording says of the end must be what lies there, or it has missed something. */
async function compare(place: Place, { start, log }: Recording): Promise<string[]> {
  const disk = new Disk(start);
  for (const happening of log) disk.add(happening);
  const expected = disk.whole();
  const found = new Map((await readFiles(place.root)).map(({ path, bytes }) => [path, bytes]));
  const files = [...expected].filter((entry): entry is [string, Buffer] => entry[1] !== null);
  const wrong = files.filter(([path, bytes]) => !found.get(path)?.equals(bytes)).map(([path]) => path);
  const missed = [...found.keys()].filter((path) => !isLeftOut(path) && !expected.has(path));
  return [...wrong, ...missed].map((path) => `the recording does not give the folder: ${path}`);
}

/** Puts the disk in place of what lies there, under the same paths. */
async function replace(place: Place, disk: Map<string, Buffer | null>): Promise<void> {
  await rm(place.data, { recursive: true, force: true });
  await rm(place.inbox, { recursive: true, force: true });
  await mkdir(place.inbox);
  for (const [path, bytes] of disk) {
    if (bytes === null) await mkdir(path, { recursive: true });
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
  }
}
