import { defineCorpus } from '../../../testing/corpus.ts';
import type { DurationValue } from './duration-value.ts';

const months = (count: number, extra: Partial<DurationValue> = {}): DurationValue => ({
  months: count,
  unit: 'month',
  bound: null,
  ...extra,
});
const years = (count: number, extra: Partial<DurationValue> = {}): DurationValue => ({
  months: count * 12,
  unit: 'year',
  bound: null,
  ...extra,
});

export const durationCorpus = defineCorpus<DurationValue>({
  finds: [
    [
      months(24),
      [
        '24 mēneši',
        '24 mēnešus',
        '24 mēnešu',
        '24 mēnešiem',
        '24 mēn',
        '24 (divdesmit četri) mēneši',
        '24 months',
        '24-month',
        'the project will last ⟦24 months⟧',
        '24 месяца',
        'divdesmit četrus mēnešus',
        '24\nmēneši',
      ],
    ],
    [months(6), ['6 mēneši', 'sešu mēnešu', 'sešiem mēnešiem', 'six months']],
    [years(2), ['2 gadi', 'divus gadus', 'divu gadu', '2 years', 'two years', 'divgadīgs', 'divgadīgajā', 'divgadu']],
    [years(1.5), ['pusotru gadu', 'pusotra gada', '1,5 gadi', '1.5 years']],
    [years(2.5), ['divarpus gadu', '2,5 gadus']],
    [years(1), ['gadu ilgs', 'gada garumā', 'vienu gadu']],
    [{ months: 30, unit: 'year', bound: null }, ['2 gadi un 6 mēneši', 'divus gadus un sešus mēnešus', 'divus ar pusi gadus', 'two and a half years']],
    [months(36, { bound: 'range' }), ['no ⟦12 līdz 36 mēnešiem⟧', '12–36 mēneši']],
    [months(24, { bound: 'most' }), ['līdz ⟦24 mēnešiem⟧', 'ne vairāk kā ⟦24 mēneši⟧', 'maksimāli ⟦24 mēneši⟧']],
    [months(12, { bound: 'least' }), ['vismaz ⟦12 mēneši⟧', 'at least ⟦12 months⟧']],
    [months(18, { bound: 'about' }), ['aptuveni ⟦18 mēnešus⟧', 'vairāk nekā ⟦18 mēnešus⟧']],
    [{ months: null, unit: 'day', bound: null }, ['piecu dienu', '5 dienas', 'five days']],
    [{ months: null, unit: 'week', bound: null }, ['2 nedēļas', 'divu nedēļu']],
  ],
  ignores: [
    ['in the last 24 months', 'a time that is over'],
    ['pirms 3 gadiem', 'how long ago, not how long'],
    ['pēdējo 10 gadu laikā', 'a stretch of the past'],
    ['15 gadus veci jaunieši', 'an age'],
    ['18 gadu vecumā', 'an age'],
    ['2. gadu', 'the second year'],
    ['2023 gadā', 'a year of the calendar'],
    ['3 gadalaiki', 'a longer word that begins like a unit'],
    ['ik pēc 2 gadiem', 'how often'],
  ],
});
