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
