import { expect, test } from 'vitest';
import { everyYear } from './every-year.ts';

const year = (value: string) => ({ value, label: value, projects: 2, withTotal: 1, totalEur: 10, grantEur: 5 });

test('years without projects stand between the others', () => {
  expect(everyYear([year('2016'), year('2019')]).map(({ value, projects }) => [value, projects])).toEqual([['2016', 2], ['2017', 0], ['2018', 0], ['2019', 2]]);
});

test('what is far off leaves the years as they come', () => {
  const values = [year('1015'), year('2019')];
  expect([everyYear(values), everyYear([])]).toEqual([values, []]);
});
