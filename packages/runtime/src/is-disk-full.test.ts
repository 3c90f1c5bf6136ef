import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { isDiskFull } from './is-disk-full.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('SQLite without room for another page is a full disk', () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table t (x); pragma max_page_count = 3');
  const error = thrownBy(() => db.exec('begin; insert into t values (zeroblob(100000))'));
  db.close();
  expect(isDiskFull(error)).toBe(true);
  expect(isDiskFull(new Error('could not save', { cause: error }))).toBe(true);
});

test.runIf(process.platform === 'linux')('a file that cannot grow is a full disk', () => {
  expect(isDiskFull(thrownBy(() => writeFileSync('/dev/full', 'x')))).toBe(true);
});

test('other errors are not', () => {
  expect(isDiskFull(Object.assign(new Error('read error'), { code: 'EIO' }))).toBe(false);
  expect(isDiskFull('ENOSPC')).toBe(false);
});
