import { linkWaiting } from '@siets/linking';
import { isPostgresWanted, noPostgres, openTempStore, prepareTempPostgres, type OpenedStore } from '@siets/store/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publish, readClusters, readCorpus, readGold, type CorpusDocument } from './corpus.ts';
import { scoreClusters, scoreOrganisations } from './score.ts';

// One project from many documents, on the whole corpus, as the pipeline reads and stores it.

const gold = readGold();
let corpus: CorpusDocument[];
beforeAll(async () => {
  corpus = await readCorpus();
}, 60_000);

/** The same shuffle for the same seed. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647);
  return items.map((item) => ({ item, at: random() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

test('the corpus is as large as it says', () => {
  expect(corpus.map(({ slug }) => slug)).toEqual(Object.values(gold.projects).flat().toSorted());
  expect([corpus.length >= 60, Object.keys(gold.projects).length >= 20, scoreClusters([], gold).nearMisses >= 40]).toEqual([true, true, true]);
});

test('names of one organisation are one, others are not', () => {
  expect(scoreOrganisations(gold.organisations)).toMatchObject({ missed: [], joined: [] });
});

let opened: OpenedStore;
afterEach(() => opened?.dispose());

/** The projects after the documents came one by one. */
async function clustersAfter(documents: readonly CorpusDocument[]): Promise<string[][]> {
  for (const document of documents) await publish(opened.store, document);
  return readClusters(opened.store, corpus);
}

let expected: string[][] | null = null;

describe('SQLite', () => {
  beforeEach(async () => {
    opened = await openTempStore();
  });

  test('documents of one project become one, near misses stay apart', async () => {
    expected = await clustersAfter(corpus);
    const { precision, recall, nearMissesJoined } = scoreClusters(expected, gold);
    expect({ isPrecise: precision >= 0.99, hasFound: recall >= 0.95, nearMissesJoined }).toEqual({ isPrecise: true, hasFound: true, nearMissesJoined: 0 });
  }, 60_000);

  test.for([7, 4711])('in another order they are the same (%i)', { timeout: 60_000 }, async (seed) => {
    expect(await clustersAfter(shuffle(corpus, seed))).toEqual(expected);
  });

  test('after some were taken back and came again they are the same', async () => {
    const { store } = opened;
    const arrivals = new Map<string, number>();
    for (const document of shuffle(corpus, 99)) arrivals.set(document.slug, await publish(store, document));
    const some = shuffle(corpus, 5).slice(0, 20);
    await store.arrivals.withdraw(some.map(({ slug }) => arrivals.get(slug) ?? 0), 'Ilze Priede');
    await linkWaiting(store);
    expect((await readClusters(store, corpus)).flat()).toHaveLength(corpus.length - some.length);
    expect(await clustersAfter(some)).toEqual(expected);
  }, 60_000);
});

const isWanted = await isPostgresWanted();
describe.skipIf(!isWanted)(`PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  // Reading the corpus takes the whole processor: a connection that was begun before would run out of time.
  let prepared: ReturnType<typeof prepareTempPostgres> | null = null;
  beforeEach(async () => {
    opened = await (await (prepared ??= prepareTempPostgres())).open();
  });
  afterAll(async () => (await prepared)?.drop());

  test('they are the same as in SQLite, in another order', async () => {
    expect(await clustersAfter(shuffle(corpus, 12))).toEqual(expected);
  }, 60_000);
});
