import { expect, test } from 'vitest';
import type { QueueFilter, Store } from '../src/index.ts';
import { decide } from './decisions-contract.ts';
import { idOf } from './samples.ts';
import { drop, record } from './steps.ts';

const FACETS = ['funder', 'kind', 'reviewer'] as const;
const me = { id: 'u_1', name: 'Anna' };
const other = { id: 'u_2', name: 'Berta' };

/** Documents of two funders, of several reviewers, approved, asked about and put aside. */
async function fillQueue(store: Store): Promise<void> {
  const words = ['egle', 'osis', 'kļava', 'liepa', 'bērzs', 'priede'];
  for (const [n, bytes] of words.entries()) {
    await drop(store, bytes);
    await record(store, bytes, { projects: bytes === 'priede' ? 0 : 1 });
    if (bytes === 'priede') continue;
    const value = n % 2 === 0 ? { id: 'lvaf', name: 'Vides fonds' } : { id: 'kkf', name: 'Kultūras fonds' };
    await decide(store, bytes, { action: 'add', field: 'funders', value, note: 'vēstulē' }, `d-${bytes}`);
  }
  const at = new Date().toISOString();
  await store.review.claim(idOf('egle'), other, { at, force: false });
  await store.review.claim(idOf('osis'), me, { at, force: false });
  await store.review.skip(idOf('liepa'), { by: me, at, why: null });
  await store.review.ask(idOf('kļava'), { by: me, to: null, text: 'Vai tā ir?', at });
}

const filters: QueueFilter[] = [
  {}, { status: 'to-check' }, { status: 'asked' }, { funder: 'lvaf' }, { funder: 'lvaf', status: 'to-check' }, { funder: 'kkf', reviewer: 'Anna' }, { reviewer: '' }, { reviewer: '', status: 'to-check' },
  { text: 'fond' }, { text: 'vides', status: 'to-check' }, { text: 'fond', funder: 'kkf' }, { text: 'kultūras', reviewer: 'Anna', status: 'to-check' }, { text: 'nekur' }, { text: '–' }, { kind: 'call' },
];

/** What every store must do with counts of the whole archive. */
export function testCounts(getStore: () => Store, openBeside: () => Promise<Store>): void {
  const list = async (filter: QueueFilter) => (await getStore().review.queue(filter, { order: 'doubt', limit: 100 })).items;

  test('each count of the queue is as many documents as its list has, whatever is chosen', async () => {
    await fillQueue(getStore());
    for (const filter of filters) {
      const counts = await getStore().review.counts(filter);
      expect([filter, counts.total]).toEqual([filter, (await list(filter)).length]);
      for (const { value, count } of counts.status) expect([filter, value, count]).toEqual([filter, value, (await list({ ...filter, status: value })).length]);
      for (const facet of FACETS) {
        for (const { value, count } of counts[facet]) expect([filter, value, count]).toEqual([filter, value, (await list({ ...filter, [facet]: value })).length]);
      }
      const statuses = (await list({ ...filter, status: undefined })).map(({ status }) => status);
      expect(counts.status.map(({ value }) => value).toSorted()).toEqual([...new Set(statuses)].toSorted());
      const free = (await list({ status: 'to-check', ...filter })).find(({ claimedBy }) => claimedBy === null || claimedBy.id === me.id);
      expect([filter, await getStore().review.next(filter, { me: me.id })]).toEqual([filter, free?.documentId ?? null]);
    }
  }, 60_000);

  test('what several change at once, while kept counts are joined, is counted as it is; nothing of what is gone is left', async () => {
    const store = getStore();
    const beside = await openBeside();
    await fillQueue(store);
    const words = ['vītols', 'apse', 'kārkls', 'ozols'];
    await Promise.all(words.flatMap((bytes, n) => {
      const [one, two] = n % 2 === 0 ? [store, beside] : [beside, store];
      return [drop(one, bytes).then(() => record(one, bytes)), drop(two, `${bytes}!`), store.counts.join(), beside.counts.join()];
    }));
    expect(await store.counts.mend()).toEqual([]);
    expect(await store.status()).toMatchObject({ dropped: 14, recorded: 10, waiting: 4 });
    await store.arrivals.withdraw((await store.arrivals.list()).map(({ arrivalId }) => arrivalId), 'Anna');
    await store.counts.join();
    const reader = await store.openReader();
    expect(await reader.db.selectFrom('counts').select(['counted', 'state', 'value', 'n', 'projects']).orderBy('counted').execute()).toEqual([
      { counted: 'arrivals', state: 'rejected', value: 'withdrawn', n: 14, projects: 0 }, { counted: 'documents', state: 'rejected', value: '', n: 14, projects: 0 },
    ]);
    await reader.close();
  }, 60_000);
}
