import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { periodFinds, periodIgnores } from './period.corpus.ts';

function periodOf(text: string): string {
  const view = viewOf(text);
  const [start, end, months] = ['period.start', 'period.end', 'period.durationMonths'].map(
    (field) => view.resolved<string | number>(field).chosen[0]?.value ?? null,
  );
  return `${start ?? '-'}..${end ?? '-'}${months == null ? '' : `, ${months}`}`;
}

describe('finds', () => {
  for (const [expected, texts] of periodFinds) {
    it.each(texts)(`${expected}: %s`, (text) => {
      expect(periodOf(text)).toBe(expected);
    });
  }
});

describe('ignores', () => {
  it.each(periodIgnores.map(([text, reason]) => ({ text, reason })))('$text: $reason', ({ text }) => {
    expect(periodOf(text)).toBe('-..-');
  });
});

it('keeps the losers with the reason', () => {
  const { losers, absence } = viewOf('Projektu „Zilais tilts” finansē programma 2014.–2020. gadam.').resolved('period.start');
  expect(losers).toMatchObject([{ value: '2014', why: 'the validity of a programme or strategy' }]);
  expect(absence).toBe('rejected-by-rule');
});

it('names the label as evidence', () => {
  const text = 'Projekta īstenošanas laiks: 01.03.2021. – 28.02.2023.';
  const [chosen] = viewOf(text).resolved('period.start').chosen;
  expect(chosen!.evidence.map(({ start, end, as }) => [as, text.slice(start, end)])).toEqual([
    ['value', '01.03.2021. – 28.02.2023'],
    ['label', 'Projekta īstenošanas laiks'],
  ]);
});
