/** What a small document gives: `start..end`, and `months` where it says how long; `-` for nothing. */
export const periodFinds: readonly (readonly [expected: string, texts: readonly string[]])[] = [
  [
    '2021-03-01..2023-02-28',
    [
      'Projekta īstenošanas laiks: 01.03.2021. – 28.02.2023.',
      'Īstenošanas periods: no 2021. gada 1. marta līdz 2023. gada 28. februārim',
      'PROJEKTA ĪSTENOŠANA: 2021.gada 1.marts – 2023.gada 28.februāris.',
      'Projekta sākuma datums: 01.03.2021. Projekta beigu datums: 28.02.2023.',
      'Projekts „Zilais tilts” norisinājās no 2021. gada 1. marta līdz 2023. gada 28. februārim.',
      'Projekts „Zilais tilts” tika īstenots laika posmā no 01.03.2021. līdz 28.02.2023.',
      'Projekts „Zilais tilts” uzsākts 01.03.2021., noslēdzies 28.02.2023.',
      'The project will be implemented between 1 March 2021 and 28 February 2023.',
      'Период реализации проекта: 01.03.2021–28.02.2023',
      'Projekta norise\n1. fāze: 01.03.2021.–28.02.2022.\n2. fāze: 01.03.2022.–28.02.2023.',
      'Laiks: 01.03.2021. – 28.02.2023.',
      'Nr.\tProjekts\tSumma\tSākums\tBeigas\n1\tZilais tilts\t2 000 EUR\t01.03.2021.\t28.02.2023.',
      'Projekta nosaukums\tIesniedzējs\tĪstenošanas laiks\nZilais tilts\tbiedrība „Tilts”\t01.03.2021. – 28.02.2023.',
    ],
  ],
  ['2024-03..2026-10', ['Projekta īstenošanas ilgums\n2024. gada marts, darbu beigas 2026. gada oktobris.']],
  [
    '2016..2018',
    [
      'Projekta „Zilais tilts” realizācijas laiks ir 2016.–2018. gads.',
      'Īstenošanas termiņš: 2016-2018',
      'Projektu paredzēts īstenot no 2016. līdz 2018. gadam.',
      'Noslēdzies projekts „Zilais tilts” (2016-2018).',
      'The three-part project (2016–2018) has ended.',
    ],
  ],
  ['2013..2013', ['Projekts „Zilais tilts” tika īstenots 2013. gadā.', 'Īstenošanas laiks: 2013. gads']],
  [
    '2019-05..2019-12',
    [
      'Īstenošanas laiks: 2019. gada maijs - decembris',
      'Projekta „Zilais tilts” aktivitātes notiks no 2019. gada maija līdz decembrim.',
      'Kad: no 2019. gada maija līdz 2019. gada decembrim',
    ],
  ],
  ['2020-07..2022-06', ['Projekta plānotais īstenošanas laiks: 2020.gada III ceturksnis - 2022. gada II ceturksnis.']],
  ['2015..2016', ['Projekts tiek realizēts 2015./2016. mācību gadā.']],
  [
    '-..2025-06-30',
    [
      'Līdz 2025. gada 30. jūnijam tiks īstenots projekts „Zilais tilts”.',
      'Projekts „Zilais tilts” tiks īstenots līdz 2025. gada 30. jūnijam.',
      'Projekts „Zilais tilts” noslēgsies 2025. gada 30. jūnijā.',
      'Projekta termiņš: līdz 30.06.2025.',
      'Projekta īstenošanas termiņš – 2025. gada 30. jūnijs.',
      'Pļavās strādā projekts „Zilais tilts”. Tas noslēgsies 2025. gada 30. jūnijā.',
    ],
  ],
  [
    '2020-09-01..-',
    [
      'Projekts „Zilais tilts” sākās 2020. gada 1. septembrī ar atklāšanas pasākumu Siguldā.',
      'Biedrība 2020. gada 1. septembrī sāk īstenot projektu „Zilais tilts”.',
      'Kopš 2020. gada 1. septembra tiek īstenots projekts „Zilais tilts”.',
    ],
  ],
  [
    '2021-02-01..2022-01-31, 12',
    [
      'Projekta norises laiks: 2021. gada 1. februāris - 2022. gada 31. janvāris (12 mēneši)',
      'The project runs from 1 February 2021 until 31 January 2022 (12 months).',
    ],
  ],
  [
    '-..-, 24',
    [
      'Projekta ilgums: 24 mēneši',
      'Projekts „Zilais tilts” ilgs divus gadus.',
      'Projekts tiek īstenots 24 mēnešus.',
      'Ilgums: divi gadi',
    ],
  ],
  [
    '-..2015-03',
    ['Projekta realizācijas termiņš 2015. gada marts.', 'Projekta „Zilais tilts” realizācijas termiņš ir 2015. gada marts.'],
  ],
  [
    '2020-09-01..2021-08-31',
    [
      'Projekta īstenošanas termiņš bija no 2020. gada 1. septembra līdz 2020. gada 12. oktobrim, bet tas tika pagarināts līdz 2021. gada 31. augustam.',
    ],
  ],
  [
    '2019..2021',
    ['Skola no 2019.-2021. gadam piedalās Erasmus+ projektā „Zilais tilts”.', 'Erasmus+ programmas projekts „Zilais tilts” (2019-2021) noslēdzies.'],
  ],
  ['2012-10..2012-10', ['Projekts „Zilais tilts” tika īstenots 2012. gada oktobrī.']],
  ['2020-03..2021-10', ['Publicēts: 10.11.2021.\nNo 2020. gada marta līdz šā gada oktobrim tika īstenots projekts „Zilais tilts”.']],
  ['2025-06-01..2029-11-30', ['Project realization\n01.06.2025. - 30.11.2029.', 'Projekta norise\n\n01.06.2025. - 30.11.2029.']],
  [
    '-..-, 30',
    [
      'Pēc divarpus gadu darba noslēdzies projekts „Zilais tilts”.',
      'Biedrība noslēgusi 30 mēnešus garo sadarbības projektu.',
      'Projekts jāīsteno 30 mēnešu laikā no līguma noslēgšanas.',
    ],
  ],
];

export const periodIgnores: readonly (readonly [text: string, reason: string])[] = [
  ['Projektu „Zilais tilts” finansē Igaunijas–Latvijas programma 2014.–2020. gadam.', 'the years of a programme'],
  ['Projekts atbilst novada attīstības programmai 2022.–2029. gadam.', 'the years of a strategy'],
  ['Projekts tiek īstenots 2021.–2027. gada plānošanas periodā.', 'the planning period'],
  ['Līgums par projekta „Zilais tilts” īstenošanu parakstīts 2021. gada 5. maijā.', 'the day of a signature'],
  ['Projekts „Zilais tilts” apstiprināts 2021. gada 5. maijā.', 'the day of a decision'],
  ['Projekta „Zilais tilts” iesniegums nodots 2021. gada 5. maijā.', 'the day of an application'],
  ['Projekta „Zilais tilts” seminārs notiks 2021. gada 5. maijā Ogrē.', 'the day of an event'],
  ['Projekta „Zilais tilts” dalībnieki no 2021. gada 5. līdz 9. maijam viesojās Tartu.', 'the days of a trip'],
  ['Pieteikties projekta nometnei var līdz 2021. gada 5. maijam.', 'a deadline of an application'],
  ['Projekts īstenots saskaņā ar Ministru kabineta 2016. gada 3. maija noteikumiem Nr. 280.', 'the date of a regulation'],
  ['Biedrība īsteno projektu „Ciema stāsti no 1975. gada līdz 1990. gadam”.', 'years that a name tells of'],
  ['Projekta „Demokrātijas skola 2023-2024” apraksts', 'years in a name'],
  ['Iepriekšējais projekts „Vecais tilts” noslēdzās 2015. gadā.', 'another project'],
  ['Projekts\tSumma\tLēmuma datums\nZilais tilts\t2 000 EUR\t05.05.2021.', 'the day of a decision in its column'],
  ['Programmas īstenošanas laiks: 2014-2020', 'the years of a programme behind a label'],
  ['Norises laiks: 2022. gada 9. maijs', 'a day, not a period'],
  ['Projekts ilgst vismaz 12 mēnešus, bet ne ilgāk par 24 mēnešiem.', 'limits, not a length'],
  ['Projekta ietvaros notika piecu mēnešu prakse Itālijā.', 'the length of a stay'],
  ['Projekta gaitā no 2017. gada 3. līdz 9. jūlijam Turku norisinājās jauniešu apmaiņa.', 'the days of a stay'],
  ['2014. gada jūnijā noslēgts līgums ar pašvaldību par projekta „Zilais tilts” realizāciju.', 'the month of a contract'],
  ['Projektu atbalsta pēc Lauku attīstības programmas no 2014. līdz 2020. gadam, un tas notiek saskaņā ar plānu.', 'the years of a programme'],
  ['Projekta uzraudzības periods ir no 2023. gada 1. marta līdz 2028. gada 28. februārim.', 'time after the project'],
  ['Norvēģijas grantu 2009-2014 programmas projekta sanāksmē piedalījās pieci partneri.', 'the years of a grant scheme'],
  ['No 9. līdz 10. aprīlim 2014. gadā notika programmas sekretariāta un piecu pašvaldību kopīgi rīkots un labi apmeklēts seminārs projekta vadītājiem.', 'the days of an event that is named late'],
  ['Tie, kas iesniedza projektu līdz 01.04.2022., bet vēl nav saņēmuši atbildi, to saņems līdz aprīļa beigām.', 'a promise of an answer'],
  ['Līgums par projekta „Zilais tilts” īstenošanu starp novada pašvaldību un Talsu novada biedrībām noslēgts 2021. gadā.', 'the year of a contract that is named long before'],
  ['The project „Zilais tilts” enters its third period; the second period (ended on April 30, 2018) was busy.', 'the end of a phase'],
  ['Skola dibināta 1978. gadā. Projekts „Zilais tilts” tai ir pirmais.', 'the year of a foundation'],
];
