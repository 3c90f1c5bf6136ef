import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';

const othersOf = (name: string): string[] => otherNames.flatMap(({ names, others }) => (names.includes(name) ? others : []));

test.each([
  ['Aglonas novads', 'Preiļu novads'], ['Aglonas novads', 'Krāslavas novads'], ['Mūžizglītības programma', 'Erasmus+'], ['7. ietvara programma', 'Apvārsnis 2020'],
  ['VARAM', 'Vides aizsardzības un reģionālās attīstības ministrija'],
])('%s and %s stand for one another', (a, b) => {
  expect(othersOf(a)).toContain(b);
  expect(othersOf(b)).toContain(a);
});

test('a region is no other name of what lies in it, nor two municipalities that were joined to a third', () => {
  expect(othersOf('Preiļu novads')).not.toContain('Latgales plānošanas reģions');
  expect(othersOf('Aglonas novads')).not.toContain('Riebiņu novads');
});
