import { expect, test } from 'vitest';
import { defaultKeyMap, keyCommands, parseKeyMap, readKey, remapKey } from './key-map.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('each command has its own key', () => {
  expect(keyCommands.map((command) => readKey(press(defaultKeyMap.keys[command]), 'page', defaultKeyMap))).toEqual([...keyCommands]);
  expect(readKey(press('3'), 'page', defaultKeyMap)).toEqual({ candidate: 3 });
  expect(readKey(press('E'), 'page', defaultKeyMap)).toBe('edit');
  expect(readKey(press('0'), 'page', defaultKeyMap)).toBeNull();
});

test('nothing acts while typing, composing, or with a modifier', () => {
  for (const key of ['Enter', 'e', '1', '?']) {
    expect(readKey(press(key), 'typing', defaultKeyMap)).toBeNull();
    expect(readKey(press(key, { ctrlKey: true }), 'page', defaultKeyMap)).toBeNull();
    expect(readKey(press(key, { altKey: true }), 'page', defaultKeyMap)).toBeNull();
    expect(readKey(press(key, { isComposing: true }), 'page', defaultKeyMap)).toBeNull();
  }
});

test('on a button Enter presses the button, and letters still work', () => {
  expect([readKey(press('Enter'), 'control', defaultKeyMap), readKey(press('x'), 'control', defaultKeyMap)]).toEqual([null, 'reject']);
});

test('with letters turned off only keys that print nothing are left', () => {
  const off = { ...defaultKeyMap, areLettersOn: false };
  expect(['e', '1', '?', 'Enter'].map((key) => readKey(press(key), 'page', off))).toEqual([null, null, null, 'confirm']);
});

test('a key that is taken is exchanged, one that the page needs is refused', () => {
  const swapped = remapKey(defaultKeyMap, 'edit', 'X');
  expect([swapped?.keys.edit, swapped?.keys.reject]).toEqual(['x', 'e']);
  for (const key of ['5', ' ', 'Tab', 'Escape', 'ArrowDown', '']) expect(remapKey(defaultKeyMap, 'edit', key)).toBeNull();
});

test('what was kept comes back, and what was spoilt does no harm', () => {
  const mine = { ...remapKey(defaultKeyMap, 'undo', 'ž'), areLettersOn: false };
  expect(parseKeyMap(JSON.stringify(mine))).toEqual(mine);
  for (const spoilt of [null, '', '{', '[]', '7', '{"keys":{"edit":7}}', '{"keys":{"edit":"x"}}', '{"keys":{"edit":"5"}}']) {
    expect(parseKeyMap(spoilt)).toEqual(defaultKeyMap);
  }
});
