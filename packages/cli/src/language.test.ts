import { expect, test } from 'vitest';
import { languageOf, phrase, sentence } from './language.ts';

test.each([
  [{ SIETS_LANG: 'lv', LANG: 'en_GB.UTF-8' }, 'lv'],
  [{ SIETS_LANG: 'EN' }, 'en'],
  [{ LANG: 'lv_LV.UTF-8' }, 'lv'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LC_ALL: 'lv_LV', LANG: 'en_US' }, 'lv'],
  [{ LANG: 'C.UTF-8' }, 'both'],
  [{ SIETS_LANG: 'xx', LANG: 'enochian' }, 'both'],
  [{}, 'both'],
])('%o speaks %s', (env, expected) => expect(languageOf(env)).toBe(expected));

test('both languages: a phrase on one line, a sentence on two', () => {
  const text = { lv: 'Gaida', en: 'Waiting' };
  expect(phrase(text, 'both')).toBe('Gaida / Waiting');
  expect(sentence(text, 'both')).toBe('Gaida\nWaiting');
  expect(phrase(text, 'lv')).toBe('Gaida');
});
