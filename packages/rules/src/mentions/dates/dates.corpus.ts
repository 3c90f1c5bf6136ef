import { defineCorpus } from '../../../testing/corpus.ts';
import { toDateValue, type DateParts, type DateValue } from './date-value.ts';

/** The parts of `2023-09-01`, `--05-06` (no year) and shorter ones. */
function parts(text: string): DateParts {
  const [year = '', month = null, day = null] = text.startsWith('--') ? ['', ...text.slice(2).split('-')] : text.split('-');
  return {
    year: year === '' ? null : Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
  };
}

const NOTHING: DateParts = { year: null, month: null, day: null };

const point = (date: string, extra: Partial<DateValue> = {}): DateValue => range(date, date, extra);
const range = (from: string, to: string, extra: Partial<DateValue> = {}): DateValue =>
  toDateValue([{ from: parts(from), to: parts(to) }], extra);
const list = (dates: readonly (string | readonly [string, string])[], extra: Partial<DateValue> = {}): DateValue =>
  toDateValue(
    dates.map((date) =>
      typeof date === 'string' ? { from: parts(date), to: parts(date) } : { from: parts(date[0]), to: parts(date[1]) },
    ),
    extra,
  );

export const dateCorpus = defineCorpus<DateValue>({
  finds: [
    [
      point('2021-06-14'),
      [
        '2021. gada 14. jūnijā',
        '2021.gada 14.jūnijs',
        '2021. gada 14. jūnijam',
        '2021. gada 14. junija',
        '14.06.2021',
        '14. 06. 2021',
        '14/06/2021',
        '14-06-2021',
        '2021.06.14',
        '2021-06-14',
        '14. jūnijs, 2021',
        '14. jūnijā 2021. gadā',
        '14 June 2021',
        '14th of June 2021',
        'June 14, 2021',
        '14 Jun, 2021',
        '2021.g. 14.jūn.',
        '14 июня 2021 года',
        'tikšanās notika ⟦2021. gada\n14. jūnijā⟧ Kuldīgā',
      ],
    ],
    [point('2012-11-09'), ['⟦09.11.12⟧. plkst. 10.50', '9.11.2012']],
    [
      point('2020-07'),
      ['2020. gada jūlijā', '2020.gada jūlijs', '2020.g. jūlija', 'jūlijs 2020', 'July 2020', '07/2020', '07.2020'],
    ],
    [point('2020'), ['2020. gadā', '2020.gads', '2020.g.', '⟦divtūkstoš divdesmitā gada⟧ sākumā']],
    [
      point('2023'),
      ['divtūkstoš divdesmit trešā gada', 'divi tūkstoši divdesmit trešais gads', '2023. gada sākumā', '2023. gada nogalē'],
    ],
    [
      range('2021-03-01', '2023-02-28'),
      [
        'no ⟦2021. gada 1. marta līdz 2023. gada 28. februārim⟧',
        '01.03.2021.-28.02.2023',
        '01.03.2021. līdz 28.02.2023',
        '1.03.2021.g. – 28.02.2023.g.',
        '2021-03-01 – 2023-02-28',
        'no ⟦01.03.2021. līdz 2023. gada 28. februārim⟧',
        '2021. gada 1. marts — 2023. gada 28. februāris',
        'from ⟦1 March 2021 to 28 February 2023⟧',
        'с ⟦1 марта 2021 года по 28 февраля 2023 года⟧',
        'с ⟦1 марта 2021-го по 28 февраля 2023-го⟧',
        'nu ⟦01.03.2021. leidz 28.02.2023⟧.',
        '⟦2021.gada 1.marta līdz\n2023.gada 28.februārim⟧',
        'nu ⟦2021. goda 1. marta leidz 2023. goda 28. februaram⟧',
      ],
    ],
    [
      range('2022-09', '2024-08'),
      [
        '2022. gada septembris – 2024. gada augusts',
        '2022.gada septembris-2024.gada augusts',
        '09/2022–08/2024',
        '09.2022.–08.2024',
        'Septembris 2022 - Augusts 2024',
        'September 2022 – August 2024',
        'September 2022-August 2024',
      ],
    ],
    [range('2024-01', '2024-06'), ['janvāris–jūnijs 2024', 'from ⟦January through June 2024⟧']],
    [
      range('2022', '2025'),
      ['2022.–2025. gadā', 'no ⟦2022. gada līdz 2025. gadam⟧', '2022.g. – 2025.g.', 'laikā no ⟦2022. līdz 2025. gadam⟧'],
    ],
    [range('2022', '2025', { isBareYear: true }), ['2022-2025', '2022 – 2025']],
    [point('2019', { isBareYear: true }), ['laiks: ⟦2019⟧']],
    [
      range('2023-05-12', '2023-05-14'),
      [
        '2023. gada 12.–14. maijā',
        '12. - 14. maijā 2023',
        '12.05-14.05.2023',
        '12.-14.05.2023',
        'no ⟦2023. gada 12. līdz 14. maijam⟧',
        'May 12–14, 2023',
        '12 to 14 May 2023',
        'between ⟦12 and 14 May 2023⟧',
      ],
    ],
    [range('2019-04-03', '2019-04-05'), ['no ⟦3.-5.aprīlim (2019.g.)⟧ Jelgavā']],
    [range('2023-05-12', '2023-05-13'), ['2023. gada 12. un 13. maijā', '2023.gada 12.,13.maijā']],
    [
      range('2023-12-28', '2024-01-03'),
      ['2023. gada 28. decembra līdz 3. janvārim', '28. decembra līdz 2024. gada 3. janvārim', '28 December – 3 January 2024'],
    ],
    [range('2023-09-30', '2023-10-02'), ['2023. gada 30. septembrī – 2. oktobrī']],
    [range('2021', '2022-12-31'), ['no ⟦2021. gada līdz 2022. gada 31. decembrim⟧']],
    [list(['2022-02-03', '2022-02-05', '2022-02-09']), ['2022. gada 3., 5. un 9. februārī']],
    [
      list([
        ['2019-06-11', '2019-06-12'],
        ['2019-06-18', '2019-06-19'],
      ]),
      ['2019. gada 11. – 12. jūnijā un 18. – 19. jūnijā'],
    ],
    [
      list([['2017', '2018'], ['2018', '2019']], { marker: 'school-year' }),
      ['⟦2017./2018. un 2018./2019⟧. mācību gadā', '⟦2017./2018., 2018./2019⟧. m.g.'],
    ],
    [list(['2019', '2020']), ['2019. un 2020. gadā']],
    [point('--05-06'), ['6. maijā', 'piektdien, ⟦6. maijā⟧']],
    [range('--04-05', '--04-13'), ['no ⟦5. aprīļa līdz 13.aprīlim⟧']],
    [range('--04', '--11'), ['no ⟦aprīļa līdz novembrim⟧', 'no ⟦aprīļa līdz novembra beigām⟧']],
    [range('--10', '--03', { yearHint: 'this', endYearHint: 'next' }), ['no ⟦oktobra līdz nākamā gada martam⟧']],
    [range('--09', '--09', { yearHint: 'this', endYearHint: 'next' }), ['no ⟦šī gada septembra līdz nākamā gada septembrim⟧']],
    [range('--10', '--03', { yearHint: 'last', endYearHint: 'this' }), ['no ⟦oktobra līdz šī gada martam⟧']],
    [range('--03', '--05', { yearHint: 'this' }), ['no ⟦marta līdz šī gada maijam⟧']],
    [point('--11'), ['⟦novembrī⟧ būs talka', 'satiksimies ⟦novembra nogalē⟧']],
    [range('2012-04-18', '2012-04-22'), ['no ⟦2012. gada 18.04. – 22.04.⟧', '2012. gada 18.04.–22.04.', '2012.g. 18.04. līdz 22.04.']],
    [point('2012-04-18'), ['2012. gada 18.04.']],
    [point('--05-06', { yearHint: 'this' }), ['š.g. 06.05.', 'šī gada 6. maijā', 'š.g. 6. maijā', 'š. g. 6.maijā', 'šogad 6. maijā']],
    [range('--09-26', '--09-30', { yearHint: 'this' }), ['š.g. 26.09.–30.09.', 'šī gada 26.09. – 30.09.', 'no ⟦š.g. 26.09. līdz 30.09.⟧']],
    [point('2019'), ['⟦2019. gadā⟧ 10.12 miljoni', '⟦2019. gadā⟧ 1.10.2.']],
    [point('--11-15', { yearHint: 'last' }), ['pērnā gada 15. novembrī', 'pagājušā gada 15. novembrī']],
    [toDateValue([{ from: NOTHING, to: NOTHING }], { yearHint: 'next' }), ['nākamgad']],
    [point('2026', { bound: 'until' }), ['completed by the end of ⟦2026⟧', 'līdz ⟦2026. gada beigām⟧']],
    [point('2026', { bound: 'from' }), ['since the beginning of ⟦2026⟧']],
    [point('2024-05-31', { bound: 'until' }), ['līdz ⟦2024. gada 31. maijam⟧', 'until ⟦31 May 2024⟧', 'līdz ⟦31.05.2024⟧.']],
    [
      point('2024-05-31', { bound: 'from' }),
      ['sākot ar ⟦2024. gada 31. maiju⟧', 'kopš ⟦2024. gada 31. maija⟧', 'since ⟦31 May 2024⟧'],
    ],
    [range('2020', '2021', { marker: 'school-year' }), ['2020/2021', '⟦2020./21⟧. m.g.', '⟦2020./2021⟧. mācību gadā']],
    [
      range('2022-04', '2022-06', { marker: 'quarter' }),
      ['2022. gada 2. ceturksnī', '2022.gada II ceturksnis', '2022. gada otrais ceturksnis', '2. ceturksnis 2022'],
    ],
    [range('2025-04', '2025-06', { marker: 'quarter' }), ['second quarter of 2025', 'II ceturksnis 2025', 'Q2 2025']],
    [
      range('2026-01', '2026-03', { marker: 'quarter', bound: 'until' }),
      ['līdz ⟦2026. gada pirmā ceturkšņa⟧ beigām', 'līdz ⟦2026. gada I ceturksnim⟧'],
    ],
    [range('2023-04', '2026-09', { marker: 'quarter' }), ['no ⟦2023. gada 2. ceturkšņa līdz 2026. gada III ceturksnim⟧']],
    [range('2010-07', '2010-12', { marker: 'half-year' }), ['2010. gada otrajā pusē', '2010.gada 2. pusgads']],
    [point('2023', { marker: 'season' }), ['2023. gada rudenī', 'rudenī 2023', 'autumn 2023']],
    [
      range('2014', '2020', { marker: 'programme-period' }),
      ['programma ⟦2014.–2020. gadam⟧', '⟦2014.-2020. gada⟧ plānošanas periodā'],
    ],
    [
      range('2014', '2020', { marker: 'programme-period', isBareYear: true }),
      ['Interreg programme ⟦2014-2020⟧', '⟦2014-2020⟧ programming period', 'закрытие программы сотрудничества между соседями (⟦2014 – 2020⟧ гг.)'],
    ],
    [
      point('2016-05-03', { marker: 'regulation' }),
      ['⟦2016. gada 3. maija⟧ noteikumi Nr. 280', '⟦2016. gada 3. maijā⟧ (prot. Nr. 21)'],
    ],
    [point('2019-06-14', { marker: 'change' }), ['Pēdējās izmaiņas: ⟦14.06.2019⟧ 16:04', 'Last updated: ⟦14 June 2019⟧']],
    [point('2019-06-14', { marker: 'published' }), ['Publicēts: ⟦14.06.2019⟧.', 'Posted on ⟦June 14, 2019⟧']],
    [point('2021-04-22', { marker: 'today' }), ['Šodien: ⟦22.04.2021⟧.', 'Rīgā šobrīd ir ceturtdiena, ⟦22.04.2021⟧']],
    [range('2014', '2017', { marker: 'programme-period' }), ['programmas finansēšanas periodā no ⟦2014.-2017. gadam⟧']],
    [range('2008', '2025', { marker: 'copyright', isBareYear: true }), ['© ⟦2008-2025⟧ Kalnu novads']],
    [point('1978', { marker: 'birth' }), ['dzimis ⟦1978. gadā⟧']],
    [point('2023-02-23', { marker: 'call' }), ['⟦2023. gada 23. februāra⟧ projektu konkursā']],
  ],
  ignores: [
    ['aktivitātē 3.1.4.3.', 'a code of numbers'],
    ['5.6.2.0/18/I/012', 'a project number'],
    ['Nr. 2021-1-LV01-KA201-000012', 'a project number that begins with a year'],
    ['AIF/2022/KAPAC3/917', 'a year inside a project number'],
    ['Regula (ES) 2021/1060', 'the number of a regulation'],
    ['plkst. 8.30–17.00', 'times of day'],
    ['punkts 12.3. un 14.5.', 'numbers of clauses'],
    ['tālr. 26.05.20.21', 'a telephone number in pairs'],
    ['31.02.2021', 'no such day in the calendar'],
    ['45.13.2021', 'no such day or month'],
    ['3. Marta Ozola', 'a first name behind a number'],
    ['Marta un Maija', 'first names'],
    ['jauniešu mājā', 'a house is not May without its diacritics'],
    ['2000 eiro', 'a sum of four digits'],
    ['1950 cilvēku', 'people counted in four digits'],
    ['2021-н', 'letters behind a hyphen that end no Russian ordinal'],
    ['12 skolēni', 'a number that could be a day, without a month'],
    ['no 10 līdz 12', 'two numbers that could be days'],
    ['oktobra svētki', 'a month without a day, a year or the locative'],
  ],
});
