import type { StoreReader } from '@siets/store';
import { isPostgresWanted, makeTempDatabase, noPostgres, openPostgresStore, openTempStore, type OpenedStore, type TempDatabase } from '@siets/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSearchCorpus, searchQueries } from '../../testing/search-corpus.ts';
import { searchProjects, type SearchAsked } from './search-projects.ts';

const isPostgres = await isPostgresWanted();
if (!isPostgres) console.warn(`words are searched in SQLite alone: ${noPostgres}`);
const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (a < b ? -1 : 1));

test('the corpus has a hundred queries and more', () => expect(searchQueries.length).toBeGreaterThanOrEqual(100));

describe.each(isPostgres ? ['sqlite', 'postgres'] : ['sqlite'])('words in %s', (database) => {
  let temp: TempDatabase | undefined;
  let opened: OpenedStore;
  let reader: StoreReader;
  beforeAll(async () => {
    temp = database === 'postgres' ? await makeTempDatabase() : undefined;
    opened = temp ? await openPostgresStore(temp.url) : await openTempStore();
    await fillSearchCorpus(opened.store);
    reader = await opened.store.openReader();
  });
  afterAll(async () => {
    await reader.close();
    await opened.dispose();
    await temp?.drop();
  });
  const search = (words: string, more: Partial<SearchAsked> = {}) => searchProjects(reader, { words, shown: 'all', limit: 100, ...more });

  test.each(searchQueries)('$query', async ({ query, hits }) => {
    const found = await search(query);
    expect(inOrder(found.hits.map(({ project }) => project))).toEqual(hits);
    expect(found.total).toBe(hits.length);
    for (const { snippets } of found.hits) expect(snippets.some(({ parts }) => parts.some(({ isLit }) => isLit))).toBe(true);
  });

  test('titles come first, then other places, then other names; pages hold each once', async () => {
    const whole = await search('Cēsis');
    expect(whole.hits.map(({ project, by }) => [project, by])).toEqual([['cesis', 'title'], ['liepa', 'text'], ['youth-old', 'text']]);
    expect((await search('Erasmus+')).hits.map(({ by }) => by)).toEqual(['text', 'name', 'name']);
    const first = await search('Cēsis', { limit: 2 });
    const second = await search('Cēsis', { limit: 2, cursor: first.next ?? '' });
    expect([...first.hits, ...second.hits]).toEqual(whole.hits);
    expect(second.next).toBeNull();
  });

  test('of what nobody approved no word finds anything where only approved is shown', async () => {
    expect((await search('Aglonas bibliotēka', { shown: 'approved' })).hits.map(({ project }) => project)).toEqual(['lib-aglona']);
    for (const hidden of ['Lodza', 'kultūrkapitāla', 'krājumu']) expect((await search(hidden, { shown: 'approved' })).total).toBe(0);
  });

  test('filters narrow, words are lit where they stand', async () => {
    const { hits } = await search('muzejs', { filter: { text: 'zvejnieki' } });
    expect(hits.map(({ project }) => project)).toEqual(['roja']);
    expect(hits[0]?.snippets[0]).toEqual({
      field: 'title', parts: [{ text: 'Rojas novada zvejnieku ', isLit: false }, { text: 'muzeja', isLit: true }, { text: ' ekspozīcija', isLit: false }],
    });
  });

  test.each(['', 'un par', '% _ *', '"'])('nothing to look for in %j is said', async (words) => {
    await expect(search(words)).rejects.toMatchObject({ code: 'no-words', lv: expect.any(String) });
  });

  test.each(['a"b OR c*', `x' or 1=1 --`, 'title : skola', 'NEAR(a b)', '(', 'skola '.repeat(500), 'ж'.repeat(300), '\u0000'])('hostile words %j are words', async (words) => {
    const code = await search(words).then(() => 'no-words', (error: unknown) => (error as { code?: string }).code);
    expect(code).toBe('no-words');
  });
});
