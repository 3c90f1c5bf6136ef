import { expect, test } from 'vitest';
import { readPartialDate, typePartialDate, writePartialDate } from './read-partial-date.ts';

test.each([
  ['2023', '2023'], ['2023.', '2023'], ['2023. gads', '2023'], ['2023. gada', '2023'], ['09.2023', '2023-09'], ['9.2023.', '2023-09'], ['2023-09', '2023-09'],
  ['2023. gada septembris', '2023-09'], ['12.09.2023', '2023-09-12'], ['12. 9. 2023.', '2023-09-12'], ['12/09/2023', '2023-09-12'], ['2023-9-1', '2023-09-01'],
  ['2023. gada 12. septembrī', '2023-09-12'], ['2023.g. 5.julijs', '2023-07-05'], ['12. decembris 2024', '2024-12-12'], ['March 2021', '2021-03'],
  ['29.02.2024', '2024-02-29'],
])('%s is a date', (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});

test.each(['29.02.2023', '31.04.2023', '13.2023', '0999', 'vakar', '12.', '2023. gada zilonis', '2023 12', '1'.repeat(90), '\u202E2023x'])('%s is none', (typed) => {
  expect(readPartialDate(typed)).toBeNull();
});

test('nothing typed is empty', () => {
  expect(readPartialDate('\u00A0 ')).toBe('empty');
});

test('a date is written no more precisely than it is known', () => {
  expect(['2023', '2023-09', '2023-09-02'].map((date) => writePartialDate(date, 'lv'))).toEqual([
    '2023. gads', '2023. gada septembris', '2023. gada 2. septembris',
  ]);
  expect(['2023', '2023-09', '2023-09-02'].map((date) => writePartialDate(date, 'en'))).toEqual(['2023', 'September 2023', '2 September 2023']);
});

test('what the input shows is read back', () => {
  for (const date of ['2023', '2023-09', '2023-09-02']) {
    expect(readPartialDate(typePartialDate(date))).toBe(date);
    expect(readPartialDate(writePartialDate(date, 'lv'))).toBe(date);
  }
});
