import { queueFilterSchema } from '@siets/api';
import { expect, test } from 'vitest';
import { countFilters, readQueueView, toQueueSearch, type QueueView } from './queue-filter.ts';

test('an address without words shows what is to be checked, most valuable doubt first', () => {
  expect(readQueueView('')).toEqual({ filter: { status: 'to-check' }, order: 'doubt', files: null });
  expect(toQueueSearch(readQueueView(''))).toBe('');
});

test('a view comes back from its own address', () => {
  const view: QueueView = {
    filter: { status: 'checked', funder: 'ERAF & Co', year: 2021, municipality: 'Cēsu novads', text: 'jūra #1' },
    order: 'newest',
    files: 'failed',
  };
  expect(readQueueView(`?${toQueueSearch(view)}`)).toEqual(view);
  const all: QueueView = { filter: {}, order: 'doubt', files: null };
  expect([toQueueSearch(all), readQueueView(toQueueSearch(all))]).toEqual(['status=all', all]);
});

test('what makes no sense in an address is passed over', () => {
  expect(readQueueView('?status=gone&year=20x1&kind=novel&order=worst&text=&other=1')).toEqual({
    filter: { status: 'to-check' },
    order: 'doubt',
    files: null,
  });
  expect(readQueueView(`?text=${'a'.repeat(300)}`).filter).toEqual({ status: 'to-check' });
});

test('the status is no filter that one clears', () => {
  expect(countFilters({ status: 'checked', year: 2021, text: 'skola' })).toBe(2);
});

test('what an address may say is what the server takes', () => {
  const given = { status: ['asked', 'gone', 'all'], funder: ['ESF', 'a'.repeat(200), 'a'.repeat(201)], year: ['1899', '1900', '2100', '2101', '20x1', '2021.5'], kind: ['call', 'novel'] };
  for (const [name, values] of Object.entries(given)) {
    for (const value of values) {
      const { success, data } = queueFilterSchema.safeParse({ [name]: value });
      const { filter } = readQueueView(name === 'status' ? `?status=${value}` : `?status=all&${name}=${value}`);
      const usual = name === 'status' && value !== 'all' ? { status: 'to-check' } : {};
      expect(filter, `${name}=${value}`).toEqual(success ? data : usual);
    }
  }
  expect(Object.keys(given).every((name) => name in queueFilterSchema.shape)).toBe(true);
});
