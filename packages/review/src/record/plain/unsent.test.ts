import { expect, test } from 'vitest';
import type { Pending } from './pending-wishes.ts';
import { makeUnsent, type UnsentStorage } from './unsent.ts';

function makeStorage(): UnsentStorage & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map, get length() { return map.size; }, key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value), removeItem: (key) => void map.delete(key),
  };
}
const pending = (key: string): Pending => ({ key, wish: { action: 'confirm', field: `f_${key}` }, field: 'title', project: 0, raw: null });

test('unsent decisions outlive the page, in their order, and belong to one person and one document', () => {
  const storage = makeStorage();
  makeUnsent(storage, 'anna', 'd1').write([pending('b'), pending('a')]);
  expect(makeUnsent(storage, 'anna', 'd1').read()).toEqual([pending('a'), pending('b')]);
  expect([makeUnsent(storage, 'anna', 'd2').read(), makeUnsent(storage, 'jānis', 'd1').read()]).toEqual([[], []]);
  const later = makeUnsent(storage, 'anna', 'd1');
  later.read();
  later.write([]);
  expect(storage.map.size).toBe(0);
});

test('two tabs of one document do not wipe each other out', () => {
  const storage = makeStorage();
  const [first, second] = [makeUnsent(storage, 'anna', 'd1'), makeUnsent(storage, 'anna', 'd1')];
  first.write([pending('a')]);
  second.write([pending('b')]);
  first.write([]);
  expect(second.read()).toEqual([pending('b')]);
});

test('what is not a decision is passed over', () => {
  const storage = makeStorage();
  for (const [at, text] of ['{', 'null', '"x"', '{"key":"c"}', JSON.stringify({ ...pending('d'), field: 'of-another-version' })].entries()) {
    storage.setItem(`siets:unsent:anna:d1:${at}`, text);
  }
  expect(makeUnsent(storage, 'anna', 'd1').read()).toEqual([]);
});

test('a full or forbidden storage still keeps what was decided while the page is open', () => {
  const refuse = (): never => {
    throw new Error('forbidden');
  };
  for (const storage of [{ get length() { return refuse(); }, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse }, null]) {
    const unsent = makeUnsent(storage, 'anna', 'd1');
    unsent.write([pending('a')]);
    expect(unsent.read()).toEqual([pending('a')]);
    unsent.write([]);
    expect(unsent.read()).toEqual([]);
  }
});
