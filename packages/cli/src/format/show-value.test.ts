import { expect, test } from 'vitest';
import { showValue } from './show-value.ts';

test('kinds of places and roles of countries are told in words', () => {
  expect(showValue('places', { name: 'Rēzekne', kind: 'state-city', code: '0003000', country: 'LV' })).toMatch(/^Rēzekne, (?:valstspilsēta|state city), 0003000$/u);
  expect(showValue('places', { name: 'Hāmara', kind: null, code: null, country: 'NO' })).toBe('Hāmara');
  expect(showValue('countries', { code: 'NO', role: 'home' })).toMatch(/^NO, (?:mājas|home)$/u);
});
