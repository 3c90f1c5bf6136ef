import { describe, expect, it } from 'vitest';
import { isAmbiguousMonth, monthForms, monthOf } from './months.ts';

describe('monthOf', () => {
  it.each([
    ['janvāris', 1], ['februāra', 2], ['martam', 3], ['aprīļa', 4], ['aprila', 4], ['maijā', 5], ['jūniju', 6], ['jūlijs', 7], ['junija', 6], ['julija', 7], ['AUGUSTĀ', 8],
    ['septembrim', 9], ['sept', 9], ['oktobrī', 10], ['november', 11], ['Dec', 12], ['апреля', 4], ['apreļa', 4], ['rugsėjo', 9], ['märts', 3],
  ])('%s is month %d', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });
  it.each(['māja', 'marķieris', 'maizē', 'gads', ''])('%s is no month', (word) => {
    expect(monthOf(word)).toBeNull();
  });
});

it('knows which forms are names too', () => {
  expect(isAmbiguousMonth('Marta')).toBe(true);
  expect(isAmbiguousMonth('oktobra')).toBe(false);
});

it('has every form folded', () => {
  expect([...monthForms.keys()].every((form) => form === form.toLowerCase())).toBe(true);
});
