import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { Disk, type Cut } from './disk.ts';
import type { Happening } from './read-log.ts';

const happening = (what: Happening['what'], path: string, more: Partial<Happening> = {}): Happening => ({
  what, path, other: '', offset: 0, bytes: Buffer.alloc(0), ...more,
});
const write = (path: string, text: string, offset = 0) => happening('write', path, { bytes: Buffer.from(text), offset });

/** What stands after a cut, as text; folders are left out. */
function after(kind: Cut, happenings: readonly Happening[], start: { [path: string]: string } = {}): { [path: string]: string } {
  const disk = new Disk(Object.entries(start).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
  for (const each of happenings) disk.add(each);
  const left = [...disk.cut(kind, new Random(1))].filter((entry): entry is [string, Buffer] => entry[1] !== null);
  return Object.fromEntries(left.map(([path, bytes]) => [path, bytes.toString()]));
}

test('bytes count when they were flushed, names with the next flush of anything', () => {
  const begun = [happening('create', '/a/x'), write('/a/x', 'viens')];
  expect(after('names', begun)).toEqual({});
  expect(after('names', [...begun, happening('sync', '/a/y')])).toEqual({ '/a/x': '' });
  expect(after('names', [...begun, happening('sync', '/a/x'), write('/a/x', 'DI')])).toEqual({ '/a/x': 'viens' });
});

test('strictly, a name counts when its folder was flushed after it', () => {
  const renamed = [
    happening('create', '/in/x'), write('/in/x', 'viens'), happening('sync', '/in/x'), happening('rename', '/in/x', { other: '/out/x' }),
  ];
  expect(after('strict', renamed)).toEqual({});
  expect(after('strict', [...renamed, happening('sync', '/out')])).toEqual({ '/out/x': 'viens' });
  const moved = [happening('rename', '/in/old', { other: '/out/old' })];
  expect(after('strict', moved, { '/in/old': 'x' })).toEqual({ '/in/old': 'x' });
  expect(after('strict', [...moved, happening('sync', '/out')], { '/in/old': 'x' })).toEqual({ '/out/old': 'x' });
});

test('writes lie over each other, and a truncation cuts or fills', () => {
  const calls = [write('/x', 'abcdef'), write('/x', 'XY', 2), happening('truncate', '/x', { offset: 5 }), happening('sync', '/x')];
  expect(after('names', calls, { '/x': '' })).toEqual({ '/x': 'abXYe' });
});

test('torn, an unflushed write is there or not', () => {
  const calls = [happening('sync', '/x'), ...Array.from({ length: 20 }, (_, n) => write('/x', String.fromCodePoint(97 + n), n))];
  const kept = after('torn', calls, { '/x': '' })['/x']?.replaceAll('\0', '') ?? '';
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.length).toBeLessThan(17);
});
