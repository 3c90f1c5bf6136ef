import { expect, test } from 'vitest';
import { makeDrafts, type DraftStorage } from './drafts.ts';

function makeStorage(): DraftStorage & { size: () => number } {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key), size: () => kept.size };
}

test('a draft outlives the page, and belongs to one person and one document', () => {
  const storage = makeStorage();
  makeDrafts(storage, 'anna', 'd1').write('title', { text: 'Dzirnavas' });
  expect(makeDrafts(storage, 'anna', 'd1').read('title')).toEqual({ text: 'Dzirnavas' });
  expect([makeDrafts(storage, 'anna', 'd2').read('title'), makeDrafts(storage, 'jānis', 'd1').read('title')]).toEqual([null, null]);
  makeDrafts(storage, 'anna', 'd1').clear('title');
  expect(storage.size()).toBe(0);
});

test('a full or forbidden storage still keeps what was typed while the page is open', () => {
  const full: DraftStorage = {
    getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('full'); }, removeItem: () => { throw new Error('forbidden'); },
  };
  for (const storage of [full, null]) {
    const drafts = makeDrafts(storage, 'anna', 'd1');
    drafts.write('goal', 'mērķis');
    expect(drafts.read('goal')).toBe('mērķis');
    drafts.clear('goal');
    expect(drafts.read('goal')).toBeNull();
  }
});

test('a spoilt draft is none', () => {
  const storage = makeStorage();
  storage.setItem('siets:draft:anna:d1:x', '{');
  expect(makeDrafts(storage, 'anna', 'd1').read('x')).toBeNull();
});
