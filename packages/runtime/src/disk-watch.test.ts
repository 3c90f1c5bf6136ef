import { afterEach, expect, test } from 'vitest';
import { readRoom, watchDisk, type DiskWatch, type Room } from './disk-watch.ts';

const MB = 1_000_000;
let disk: DiskWatch;
afterEach(() => disk.stop());

/** A disk whose room the test sets. */
function open(room: Partial<Room>): { room: Room; told: string[] } {
  const set: Room = { bytes: 10_000 * MB, files: null, ...room };
  const told: string[] = [];
  disk = watchDisk({ dataDir: '.', diskWarnMb: 2_000, diskStopMb: 500 }, async () => ({ ...set }));
  disk.onChange(({ state }) => void told.push(state));
  return { room: set, told };
}

test('warns early, stops before it is full, and goes on by itself when there is a little more than that', async () => {
  const { room, told } = open({});
  for (const megabytes of [10_000, 1_999, 1_000, 499, 510, 551, 3_000]) {
    room.bytes = megabytes * MB;
    await disk.look();
  }
  expect(told).toEqual(['low', 'full', 'low', 'ok']);
});

test('a file that would use up the reserve is not taken, nor many small ones between two looks', async () => {
  const { told } = open({ bytes: 2_700 * MB });
  await disk.look();
  expect([disk.mayTake(1_101 * MB), disk.mayTake(1_102 * MB)]).toEqual([false, false]);
  expect(told).toEqual(['low']);
  const taken = Array.from({ length: 30 }, () => disk.mayTake(100 * MB)).filter(Boolean);
  expect(taken).toHaveLength(11);
  await disk.look();
  expect(disk.mayTake(10 * MB)).toBe(true);
});

test('a disk without room for more files is full as well', async () => {
  const { told } = open({ files: 1_500 });
  await disk.look();
  expect(told).toEqual(['full']);
});

test('the room of a real folder is known, that of none is not', async () => {
  open({});
  expect((await readRoom('.'))?.bytes).toBeGreaterThan(0);
  expect(await readRoom('./no-such-folder')).toBeNull();
});
