// pnpm bench linking: documents come into archives of 10,000, 100,000 and 1,000,000 projects on SQLite (BENCH_PROJECTS=n,n,… for others) and each is linked at once; a quarter of them
// each is a later paper of a project that is there, a further round of one, one of the same title by another body, and a new project of one of the largest bodies. How long one takes, how
// many it is compared with, and what was joined. The peer is DuckDB: Jaro-Winkler over the titles of the same applicant, as scripts that join lists do it.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { linkWaiting } from '@siets/linking';
import { countMet, type MadeProject } from '@siets/linking/testing';
import { openStore, type Store } from '@siets/store';
import { recordTotal } from '@siets/store/testing';
import { bodyOf, toNumber, toProject } from './linking/made-projects.ts';
import { row } from './measure.ts';
import { percentile } from './running-siets.ts';

const sizes = (process.env['BENCH_PROJECTS'] ?? '10000,100000,1000000').split(',').map(Number);
const DOCUMENTS = Number(process.env['BENCH_DOCUMENTS'] ?? 800);
const grow = join(import.meta.dirname, 'linking', 'grow.ts');
const NEAR_ENOUGH = 0.92;
const LARGEST = 10;

const kinds = ['later paper', 'further round', 'same title, other body', 'new, large body'] as const;
interface Coming extends Pick<MadeProject, 'title' | 'eur' | 'applicant'> {
  kind: (typeof kinds)[number];
  /** The project of the archive that it is, or that it is like. */
  of: number;
}

/** The bodies with most projects. */
function findLargest(size: number): string[] {
  const counts = new Map<string, number>();
  for (let n = 0; n < size; n += 1) {
    const { applicant } = toProject(n);
    counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, LARGEST).map(([applicant]) => applicant);
}

/** The n-th document that comes into an archive of so many projects. */
function toComing(n: number, size: number, largest: readonly string[]): Coming {
  const of = Math.floor((n * 0.618_033_988_7 % 1) * size);
  const { title, eur, applicant } = toProject(of);
  const kind = kinds[n % kinds.length] ?? 'later paper';
  if (kind === 'later paper') return { kind, of, title, applicant, eur: Math.round(eur * 0.97) };
  if (kind === 'further round') return { kind, of, title: `${title.replace(/, 2\. kārta$/u, '')}, 3. kārta`, applicant, eur };
  if (kind === 'same title, other body') return { kind, of, title, applicant: `${bodyOf(n)} Rīgā`, eur };
  return { kind, of, title: `Dzirnavu ${n}. slieksnis pie ${size}. akmens`, applicant: largest[n % largest.length] ?? '', eur };
}

interface Peer {
  /** Projects of the archive that it would join with the document. */
  find: (document: Coming) => Promise<number[]>;
  close: () => void;
}

async function openPeer(size: number): Promise<Peer> {
  const db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await db.run('create table archive (n integer, title varchar, applicant varchar)');
  const appender = await db.createAppender('archive');
  for (let n = 0; n < size; n += 1) {
    const { title, applicant } = toProject(n);
    appender.appendInteger(n);
    appender.appendVarchar(title);
    appender.appendVarchar(applicant);
    appender.endRow();
  }
  appender.closeSync();
  const asked = await db.prepare(`select n from archive where applicant = $1 and jaro_winkler_similarity(title, $2) > ${NEAR_ENOUGH}`);
  return {
    async find({ applicant, title }) {
      asked.bindVarchar(1, applicant);
      asked.bindVarchar(2, title);
      return (await asked.runAndReadAll()).getRows().map(([n]) => Number(n));
    },
    close: () => db.closeSync(),
  };
}

/** Milliseconds by the clock and of the processor. */
interface Times {
  clock: number[];
  processor: number[];
}

const timed = async <T>({ clock, processor }: Times, run: () => Promise<T>): Promise<T> => {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const answer = await run();
  const { user, system } = process.cpuUsage(used);
  clock.push(performance.now() - began);
  processor.push((user + system) / 1000);
  return answer;
};

/** Of what comes: how many later papers were joined with their project, and how many of the others with any. */
const tell = (joined: readonly { kind: string; with: readonly number[]; of: number }[]): string => {
  const papers = joined.filter(({ kind }) => kind === 'later paper');
  const others = joined.filter(({ kind }) => kind !== 'later paper');
  return `  ${papers.filter((each) => each.with.includes(each.of)).length}/${papers.length}, wrong ${others.filter((each) => each.with.length > 0).length}/${others.length}`;
};

const tellTimes = (name: string, { clock, processor }: Times, ...figures: (number | string)[]): void =>
  row(name, processor.reduce((sum, time) => sum + time, 0) / processor.length, percentile(clock, 0.5), percentile(clock, 0.95), Math.max(...clock), ...figures);

/** What one archive answers. */
async function measure(store: Store, file: string, size: number): Promise<void> {
  const largest = findLargest(size);
  const coming = Array.from({ length: DOCUMENTS }, (_, n) => toComing(n, size, largest));
  const db = new DatabaseSync(file);
  const mates = db.prepare('select o.document from project_nodes n join project_nodes o on o.linked = n.linked and o.document <> n.document where n.document = (select max(key) from documents)');
  const took = new Map(kinds.map((kind): [string, Times] => [kind, { clock: [], processor: [] }]));
  const met: number[] = [];
  const joined = [];
  for (const [n, each] of coming.entries()) {
    await recordTotal(store, `comes ${size} ${n}`, { ...each, stage: 'spent' });
    await timed(took.get(each.kind) as Times, () => linkWaiting(store));
    met.push(countMet(db));
    joined.push({ ...each, with: mates.all().map(({ document }) => toNumber(Number(document))) });
  }
  db.close();
  const all = { clock: [...took.values()].flatMap(({ clock }) => clock), processor: [...took.values()].flatMap(({ processor }) => processor) };
  tellTimes(`${size} projects: linking one document`, all, percentile(met, 0.5), Math.max(...met), process.memoryUsage.rss() / 2 ** 20, tell(joined));
  for (const [kind, times] of took) tellTimes(`  ${kind}`, times);
  const peer = await openPeer(size);
  const peerTook: Times = { clock: [], processor: [] };
  const found = [];
  for (const each of coming) found.push({ ...each, with: await timed(peerTook, () => peer.find(each)) });
  peer.close();
  tellTimes('  DuckDB, Jaro-Winkler of the same applicant', peerTook, '', '', '', tell(found));
}

const dataDir = await mkdtemp(join(tmpdir(), 'siets-bench-'));
try {
  row('', 'processor ms', 'p50 ms', 'p95', 'longest', 'met, p50', 'most', 'memory MB', 'joined');
  const file = join(dataDir, 'siets.db');
  const empty = await openStore({ dataDir });
  await recordTotal(empty, 'template', { title: 'Zvejnieku saieta nama jumts', eur: 5, stage: 'planned', applicant: 'Biedrība „Murds”' });
  await linkWaiting(empty);
  await empty.close();
  let from = 0;
  for (const [step, size] of sizes.entries()) {
    execFileSync(process.execPath, [grow, file, ...[step, from, size].map(String)], { stdio: 'inherit' });
    from = size;
    const store = await openStore({ dataDir });
    await measure(store, file, size);
    await store.close();
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
