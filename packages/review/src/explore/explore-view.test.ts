import { expect, test } from 'vitest';
import { countFilters, readExploreView, toExploreSearch, toggleFacet } from './explore-view.ts';

test('a view goes into the address and comes back the same', () => {
  const view = readExploreView(`filter=${encodeURIComponent('{"funder":["Lauku atbalsta dienests"],"since":"2026-01-01"}')}&shown=all&order=title&down=no&columns=title,goal`);
  expect(view).toEqual({ filter: { funder: ['Lauku atbalsta dienests'], since: '2026-01-01' }, shown: 'all', order: 'title', isDown: false, columns: ['title', 'goal'] });
  expect(readExploreView(toExploreSearch(view))).toEqual(view);
  expect(countFilters(view.filter)).toBe(2);
});

test('what is usual leaves no trace, and a broken address shows what is usual', () => {
  expect(toExploreSearch(readExploreView(''))).toBe('');
  expect(readExploreView('columns=__proto__,constructor,password')).toEqual(readExploreView(''));
  expect(readExploreView('filter={"colour":["red"]}&order=password&columns=;')).toEqual(readExploreView(''));
});

test('a value of a facet is added, and taken away', () => {
  const once = toggleFacet({}, 'year', '2024');
  expect(once).toEqual({ year: ['2024'] });
  expect(toExploreSearch({ ...readExploreView(''), filter: toggleFacet(once, 'year', '2024') })).toBe('');
});
