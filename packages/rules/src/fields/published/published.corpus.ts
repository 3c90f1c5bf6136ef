export const publishedFinds: readonly (readonly [expected: string, texts: readonly string[]])[] = [
  [
    '2019-06-14',
    [
      'Publicēts: 14.06.2019.\nSākas projekts „Zilais tilts”',
      'Ievietots 14.06.2019\nSākas projekts „Zilais tilts”',
      'Sākas projekts „Zilais tilts”\n14.06.2019.\nTas ilgs gadu.',
      'Sākas projekts „Zilais tilts”\n\n2019. gada 14. jūnijs\n\nTas ilgs gadu.',
      '14 Jun, 2019\n\nA new project begins',
      'Sākas projekts\n2019-06-14 14:22\nTas ilgs gadu.',
      'Posted on June 14, 2019\nA new project',
      'Publicēts: 14.06.2019. Pēdējās izmaiņas: 20.06.2019.',
      '11:22, 14.Jūnijs, 2019 , Jaunumi , Novada ziņas , Tūrisms\nSākas projekts „Zilais tilts”',
      'Kalnu muzejs\nSākas projekts „Zilais tilts”\nKategorija: Projekti\nPiektdiena, 14 Jūnijs 2019\nTas ilgs gadu.',
      '14.06.2019. | Jaunumi\nSākas projekts „Zilais tilts”',
    ],
  ],
];

export const publishedIgnores: readonly (readonly [text: string, reason: string])[] = [
  ['Pēdējās izmaiņas: 14.06.2019 16:04', 'the day of a change'],
  ['Raksts atjaunots: 12.01.2021.', 'the day of a change'],
  ['Pirmdiena, 2022. gada 4. aprīlis\nSākas projekts', 'the clock of the site'],
  ['Šodien: 22.04.2021.', 'the clock of the site'],
  ['© 2008-2025 Kalnu novads', 'a copyright line'],
  ['Dome 2019. gada 14. jūnijā nolēma atbalstīt projektu.', 'the day of a decision'],
  ['Projekta īstenošanas laiks:\n14.06.2019.', 'the value of another label'],
];
