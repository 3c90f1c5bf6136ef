import { expect } from 'vitest';
import { outcomes, type Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { insideFile } from './inside-contract.ts';
import { drop, record } from './steps.ts';

/** Numbers that look random and are the same on each run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = ['egle', 'priede', 'osis', 'kļava', 'liepa', 'bērzs'];

type Step = (store: Store, bytes: string) => Promise<number>;

/** Each step answers how many files it dropped. */
const steps: Step[] = [
  async (store, bytes) => (await drop(store, bytes), 1),
  async (store, bytes) => (await drop(store, bytes, { source: 'ingest' }), 1),
  async (store) => (await drop(store, '', { documentId: null, bytes: 0, problem: { code: 'vanished', page: null } }), 1),
  async (store, bytes) => (await drop(store, bytes, { problem: { code: 'too-large', page: null } }), 1),
  async (store, bytes) => (await store.documents.saveText(sampleText(bytes)), 0),
  async (store, bytes) => (await store.documents.saveText(sampleText(bytes)), 0),
  async (store, bytes) => {
    const other = WORDS[(WORDS.indexOf(bytes) + 1) % WORDS.length] ?? '';
    const before = (await store.arrivals.inside(idOf(bytes))).length;
    if (!(await store.documents.saveText(sampleText(bytes), [insideFile(other)]))) return 0;
    return (await store.arrivals.inside(idOf(bytes))).length - before;
  },
  async (store, bytes) => (await store.documents.saveRecord(sampleRecord(bytes)), 0),
  async (store, bytes) => (await store.documents.saveRecord(sampleRecord(bytes)), 0),
  async (store, bytes) => (await store.documents.publish(idOf(bytes)), 0),
  async (store, bytes) => (await record(store, bytes), 0),
  async (store, bytes) => (await store.documents.reject(idOf(bytes), { code: 'damaged', page: null }), 0),
  async (store, bytes) => (await store.documents.fail(idOf(bytes), 'no memory'), 0),
  async (store, bytes) => (await store.documents.retry({ id: idOf(bytes) }), 0),
  async (store) => (await store.documents.retry({ stage: 'rejected', code: 'damaged' }), 0),
  async (store) => (await store.reruns.begin({ from: 'extract' }, '0.0.1'), 0),
  async (store, bytes) => {
    const [arrival] = await store.arrivals.ofDocument(idOf(bytes));
    if (arrival && arrival.arrivalId % 3 === 0) await store.arrivals.withdraw([arrival.arrivalId], 'Anna');
    return 0;
  },
];

/** Runs random steps, some at once, and checks the sum and the documents' own count after each batch; answers how much was dropped. */
export async function shakeConservation(store: Store, seed = 7, batches = 90): Promise<{ dropped: number }> {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const seen = new Set<string>();
  let dropped = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const running = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(steps)(store, pick(WORDS)));
    for (const count of await Promise.all(running)) dropped += count;
    const status = await store.status();
    const sum = status.recorded + status.duplicate + status.rejected + status.failed + status.waiting;
    expect({ dropped: status.dropped, sum }).toEqual({ dropped, sum: dropped });
    // Recorded and waiting arrivals stand for one document each, however often it was dropped.
    expect(status.recorded).toBe(status.stages.recorded);
    expect(status.waiting).toBe(status.stages.read + status.stages.extract + status.stages.publish);
    expect(status.problems.reduce((all, { count }) => all + count, 0)).toBe(status.rejected);
    if (batch % 15 === 0) await store.counts.join();
    for (const outcome of outcomes) if (status[outcome] > 0) seen.add(outcome);
  }
  expect(await store.counts.mend()).toEqual([]);
  expect([...seen].toSorted()).toEqual([...outcomes].toSorted());
  return { dropped };
}
