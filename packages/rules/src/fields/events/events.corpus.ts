/** Each event as `start..end place country`, `-` for what the text does not say. */
export const eventFinds: readonly (readonly [expected: readonly string[], texts: readonly string[]])[] = [
  [['2019-02-08..- - -'], ['2019. gada 8. februārī biedrībā “Krasti” notika piektā “Tehniskā palīdzība visu upju un ezeru baseinu integrēto apsaimniekošanas plānu sagatavošanai visā zemē” projekta “Zilais tilts” tematiskās grupas “Demonstrāciju lietas un vietas” sanāksme.']],
  [
    ['2019-06-03..2019-06-05 Tartu EE'],
    [
      'Projekta „Zilais tilts” otrā partneru tikšanās notika Tartu (Igaunija) no 2019. gada 3. līdz 5. jūnijam.',
      'No 2019. gada 3. līdz 5. jūnijam projekta dalībnieki viesojās Tartu (Igaunijā).',
    ],
  ],
  [['2018-09-07..- Valmiera LV'], ['Par projektu stāstīs lekcijā „Krasti” 2018. gada 7. septembrī Valmierā.']],
  [['2018-09-07..- Valmiera LV'], ['2018. gada 7. septembrī Valmierā norisinājās projekta „Zilais tilts” noslēguma konference.']],
  [
    ['2020-05-27..- - -'],
    [
      '12.05.2020.\nProjekta „Zilais tilts” seminārs tiešsaistē notiks 27. maijā.',
      'Projekta „Zilais tilts” seminārs tiešsaistē notiks 2020. gada 27. maijā.',
    ],
  ],
  [
    ['2022-10-10..2022-10-14 Barselona ES'],
    [
      'No 10. līdz 14. oktobrim audzēkņi viesojās Barselonā (Spānija) projekta „Zilais tilts” mobilitātē.\nPublicēts: 2022. gada 20. oktobrī',
    ],
  ],
  [
    ['2019-03-14..- Cēsis LV', '2019-03-21..- Valmiera LV'],
    ['Projekta „Zilais tilts” ietvaros 14. martā Cēsīs un 21. martā Valmierā notika semināri. Publicēts: 30.03.2019.'],
  ],
  [
    ['2018-06-12..2018-06-13 Tartu EE', '2018-06-19..2018-06-20 Tartu EE'],
    ['2018. gada 12. – 13. jūnijā un 19. – 20. jūnijā projekta dalībnieki viesojās Tartu.'],
  ],
  [['2024-07-03..2024-07-09 Ogre LV'], ['Nometne notiks no 3. līdz 9. jūlijam Ogrē. Projekts „Zilais tilts” norit 2024. gadā no maija līdz augustam.']],
  [['2021-07-19..2021-07-25 - -'], ['Projekta nometne norisinājās no 2021. gada 19. līdz 25. jūlijam un pulcēja 28 bērnus no Preiļiem un Zarasiem (Lietuvā).']],
  [
    ['2023-01-12..- Cēsis LV', '2023-02-16..- Limbaži LV'],
    ['Projekta „Zilais tilts” pasākumu plāns\n12.01.2023. Atklāšana Cēsīs\n16.02.2023. Seminārs Limbažos'],
  ],
  [['2017-06-30..- - -'], ['Projektam „Zilais tilts” ir draugi, kas ieradīsies 2017. gada 30. jūnijā.']],
  [['2019-05-17..- - -'], ['Norise: 17.05.2019., plkst. 12.00, Kalna pagasta tautas nams. Projekts „Zilais tilts”.']],
  [['2018-05-29..2018-05-30 - -'], ['2018. gada 29. un 30. maijā projekta dalībnieki apmeklēja kaimiņu muzejus.']],
  [
    ['2022-04-12..2022-04-13 Vilnius LT'],
    ['The second partner meeting of the project "Blue bridge" took place in Vilnius, Lithuania, on 12–13 April 2022.'],
  ],
  [
    ['2017-09-20..- Daugavpils LV'],
    ['Projekts „Zilais tilts” tika apstiprināts 2017. gada 3. augustā. Pirmā sanāksme – 2017. gada 20. septembrī Daugavpilī.'],
  ],
  [
    ['2021-05-17..2021-05-21 - -'],
    ['2021. gada pavasarī skolēni turpināja darbu, un no 17. līdz 21. maijam notika projekta „Zilais tilts” tiešsaistes mobilitāte.'],
  ],
  [
    ['2013-10-23..2013-10-27 - -'],
    ['No 2013. gada 23. līdz 27. oktobrim pie mums viesojās projekta „Zilais tilts” partneri no Itālijas, Polijas un Vācijas.'],
  ],
  [
    ['2021-05-05..- Ogre LV'],
    ['Projekta „Zilais tilts” seminārs notiks 2021. gada 5. maijā plkst. 10.00 Ogrē, pieteikšanās līdz 2021. gada 1. maijam.'],
  ],
];

export const eventIgnores: readonly (readonly [text: string, reason: string])[] = [
  ['Projektā „Dārzs” būs darbs 2018. gada rudenī stādīto ozolu kopšanai un pasākums.', 'when something that is spoken of was done'],
  ['Projekta īstenošanas laiks: 01.03.2021. – 28.02.2023.', 'the period of the project'],
  ['Projekts „Zilais tilts” (idejas īstenošanas laiks: 2020. gada 17. augusts – 17. septembris)', 'when an idea is carried out'],
  ['2017. gada 28. jūnijā tika atbalstīts projekts „Zilais tilts” Ogrē.', 'the day of a decision, the verb in front of the project'],
  ['2012. gada septembrī Upju fonds (UF) izsludināja projektu konkursu „Zilais tilts”.', 'the month of a call'],
  ['Komisija no 01.04.2019. līdz 17.04.2019. vērtēja projektu atbilstību.', 'the days of those who judge'],
  ['Projekts „Zilais tilts”\nKomitejas sanāksmes lēmuma datums: 24.01.2017.\nPrioritāte: tūrisms', 'the day of a decision behind its label'],
  ['Projekts „Zilais tilts” apstiprināts 2017. gada 3. augustā.', 'the day of a decision'],
  ['Līgums par semināru rīkošanu parakstīts 2017. gada 3. augustā.', 'the day of a signature'],
  ['Semināram var pieteikties līdz 2022. gada 5. maijam.', 'a deadline'],
  ['Projekta „Zilais tilts” seminārs tiešsaistē notiks 27. maijā.', 'no year in the text'],
  ['Seminārs notiks 27. maijā. Projekts „Zilais tilts” norit no 2021. gada aprīļa līdz 2022. gada augustam.', 'a day that lies twice in the stretch of the project'],
  ['Pasākums „Atbalsts ciemiem” programmā 2014.–2020. gadam', 'the years of a programme'],
  ['2021. gada pavasarī, ievērojot visus piesardzības pasākumus, turpinājās projekta darbi.', 'measures, no events'],
  ['Ar SIA „Kalns” 2021. gada 5. maijā noslēgts līgums par semināru rīkošanu projektā.', 'the day of a contract about events'],
  ['Projekta būvdarbi uzsākti 2021. gada 5. maijā Ogrē.', 'the first day of works'],
  ['Rīgā, 2021. gada 5. maijā\nProjekts „Zilais tilts”', 'the place and date of a paper'],
  ['Publicēts: 14.06.2019. Seminārs noticis.', 'the day of publication'],
];

/** What each dated event of a text is called, `-` where the text does not say; why it is so. */
export const eventTitles: readonly (readonly [titles: readonly string[], text: string, reason: string])[] = [
  [['Noslēguma konference „Tilti”'], 'Noslēguma konference „Tilti” notiks 2020. gada 7. maijā Ogrē.', 'before its date, with its name'],
  [['jauniešu apmaiņa „Kadru kalve”'], 'No 2019. gada 12. līdz 21. augustam Apē norisinājās jauniešu apmaiņa „Kadru kalve”.', 'behind its date, where none stands before'],
  [['vecāku sapulce', 'dzejas vakars „Runā skaļāk!”'], 'Aicinām uz diviem pasākumiem: 2018. gada 14. martā plkst. 17.00 – vecāku sapulce, bet 23. martā – dzejas vakars „Runā skaļāk!”.', 'each behind the dash of its date'],
  [['Kick-off seminar', 'Study visit', 'Final webinar'], 'Kick-off seminar Rīgā 2019. gada 6. un 7. novembrī; Study visit to Oslo 2020. gada 2.–5. martā; Final webinar 2021. gada 24. februārī.', 'each before its date, parted by semicolons'],
  [['konference „Spārni”', 'seminārs'], 'Par to stāstīja konferencē „Spārni” Utrehtā (Nīderlande) 2025. gada 2.–5. septembrī un seminārā Salaspilī 2025. gada 11. decembrī.', 'before the date, though another stands nearer behind it'],
  [['-', 'noslēguma tikšanās'], 'Nākamā paredzēta Seviljā (Spānija) 2023. gada 5. maijā, noslēguma tikšanās – Izmirā (Turcija) 2023. gada 9. oktobrī.', 'what a comma parts off belongs to the next date'],
  [['Ziemas raksti'], 'Projekta tikšanās:\n1. Oulu (Somija), 2019. gada 18.–22. novembris – “Ziemas raksti”', 'a name alone behind the dash'],
  [['-'], 'Tikšanās: 2025. gada 5.–6. februārī Pērnavā (Igaunija).', 'a label asks for events and names none'],
  [['Filmu vakars „Skaties līdzi!”'], 'Projektam ir noslēgums. Filmu vakars „Skaties līdzi!” notiks Balvu klētī 2025. gada 12. decembrī.', 'the exclamation mark of a name ends no sentence'],
];
