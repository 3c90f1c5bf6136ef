// pnpm bench linking: documents arrive one after the other (BENCH_DOCUMENTS, 100,000 where not said; two tell of each project, BENCH_BODY projects
// have one applicant) and each is linked at once: documents a second and memory for each tenth, so that a cost that grows with what is there shows.
import { linkWaiting } from '@siets/linking';
import { openTempStore, recordTotal } from '@siets/store/testing';
import { row } from './measure.ts';

const documents = Number(process.env['BENCH_DOCUMENTS'] ?? 100_000);
/** So many projects has one body; 50 where not said. */
const projectsOfABody = Number(process.env['BENCH_BODY'] ?? 50);
const TENTHS = 10;
const works = ['atjaunošana', 'izveide', 'labiekārtošana', 'pārbūve', 'digitalizācija', 'paplašināšana', 'siltināšana', 'aprīkošana'];
const things = ['bibliotēkas', 'skolas', 'parka', 'muižas', 'tilta', 'stadiona', 'muzeja', 'baznīcas', 'tirgus', 'ostas', 'estrādes'];

function toProject(n: number): { title: string; eur: number; applicant: string } {
  const title = `${things[n % things.length]} ${works[n % works.length]} Nr${n} ciemā`;
  return { title, eur: 1000 + (n * 7919) % 900_000, applicant: `Biedrība „Pļava ${Math.floor(n / projectsOfABody)}”` };
}

const opened = await openTempStore();
try {
  row('', 'documents/s', 'linking ms', 'p95 ms', 'memory MB');
  const tenth = Math.ceil(documents / TENTHS);
  for (let from = 0; from < documents; from += tenth) {
    const until = Math.min(from + tenth, documents);
    const times: number[] = [];
    const began = performance.now();
    for (let n = from; n < until; n += 1) {
      const project = toProject(Math.floor(n / 2));
      await recordTotal(opened.store, `d${n}`, { ...project, stage: n % 2 === 0 ? 'planned' : 'spent' });
      const before = performance.now();
      await linkWaiting(opened.store);
      times.push(performance.now() - before);
    }
    const seconds = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    row(`${until} documents`, (until - from) / seconds, mean, times[Math.floor(times.length * 0.95)] ?? 0, process.memoryUsage.rss() / 2 ** 20);
  }
  const reader = await opened.store.openReader();
  const { count } = await reader.db.selectFrom('linked_projects').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  await reader.close();
  console.log(`${count} projects, where ${Math.ceil(documents / 2)} were told of; ${(await opened.store.links.doubts({ limit: 1 })).count} doubtful pairs`);
} finally {
  await opened.dispose();
}
