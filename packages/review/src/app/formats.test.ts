import { expect, test } from 'vitest';
import { formats } from './formats.ts';

test('Latvian writes a comma in numbers, and a dot behind the year', () => {
  const { number, percent, date, bytes } = formats.lv;
  expect(date('2026-11-28T12:00:00.000Z')).toBe('28.11.2026.');
  expect([number(1234567.5), bytes(999), bytes(1500), bytes(300_000_000)]).toEqual([
    '1\u00A0234\u00A0567,5',
    '999\u00A0B',
    '1,5\u00A0kB',
    '300\u00A0MB',
  ]);
  expect(percent(0.0412)).toBe('4,1\u00A0%');
});

test('English writes them in its own way', () => {
  expect([formats.en.date('2026-11-28T12:00:00.000Z'), formats.en.bytes(1500), formats.en.percent(0.0412)]).toEqual([
    '28/11/2026',
    '1.5\u00A0kB',
    '4.1%',
  ]);
});

test.each([
  ['lv', '2024-10-01', '01.10.2024.'], ['lv', '2024-10', '10.2024.'], ['lv', '2024', '2024'], ['en', '2024-10-01', '01/10/2024'], ['en', '2024-10', '10/2024'],
] as const)('%s: as much of a day as is known: %s', (language, value, written) => {
  expect(formats[language].partialDate(value)).toBe(written);
});
