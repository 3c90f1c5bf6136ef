import { defineFieldCorpus } from '../../../testing/index.ts';

export const otherTitlesCorpus = defineFieldCorpus<string>({
  finds: [
    [['Sunny Meadow for All'], [
      'Projekta nosaukums: „Saulainā pļava” (Sunny Meadow for All)',
      'projekts „Saulainā pļava (Sunny Meadow for All)”',
      'projekts „Saulainā pļava / Sunny Meadow for All”',
      'projekts „Saulainā pļava” / “Sunny Meadow for All” sācies',
      'projekts „Saulainā pļava” “Sunny Meadow for All” sācies',
    ]],
    [['SUNMEAD'], ['projekts „Saulainā pļava” (SUNMEAD, LLI-777) sācies', 'Projekta nosaukums: Saulainā pļava (SUNMEAD)', 'Projekta nosaukums: Saulainā pļava\nAkronīms: SUNMEAD', 'Projekta nosaukums: Saulainā pļava\nProjekta nosaukuma saīsinājums: SUNMEAD']],
    [['Saulainā pļava'], ['Projekta nosaukums: “Sunny Meadow for All” (tulk. “Saulainā pļava”)', 'Project title: Sunny Meadow for All\nTitle in Latvian: Saulainā pļava']],
    [['Sunny Meadow for All'], [
      'projekts „Saulainā pļava” (Sunny Meadow for All) sācies',
      'Projekta nosaukums: Saulainā pļava; angl. Sunny Meadow for All',
      'Projekta nosaukums: Saulainā pļava, angļu val. – Sunny Meadow for All',
    ]],
    [['Restoring Plants for the Life of Yards'], ['Skola piedalās projekta REPLY (Restoring Plants for the Life of Yards) pasākumā.']],
    [['SunnyMeadow'], ['projekts „Saulainā pļava visiem/ SunnyMeadow” sācies', 'projekts „Saulainā pļava (SunnyMeadow)” sācies']],
    [['SMFA', 'Sunny Meadow for All 2015'], ['Projekta nosaukums: Saulainā pļava (SMFA - Sunny Meadow for All 2015)']],
    [['TownWalk'], ['The council has implemented the project “Walks Through the Town of Ships” TownWalk in autumn.']],
    [['The Sunny Meadow Route'], ['Dome atbalsta projektu „Saulainās pļavas ceļš”/ The Sunny Meadow Route” kopā ar partneri.']],
    [['Mols, kas vieno ciemus'], ['Projektā PIER ALIVE (pilns nosaukums LV: Mols, kas vieno ciemus) iecerēts izveidot laipu.']],
    [['Saulainā pļavā mūžīgi'], ['Novads piedalās projekta SunMeadow (Saulainā pļavā mūžīgi) pasākumā.']],
    [['SUNMEAD'], ['TITLE: Saulainā pļava\nACRONYM: SUNMEAD\nhttp:\nDuration: 24 months']],
    [['LIFE-IP SaulMeadow'], ['Pārvalde īsteno projektu „Saulainā pļava” (LIFE-IP SaulMeadow*), kas sākas rudenī.']],
    [['LIFE Meadow'], [
      'LIFE Meadow\n\nProjekta nosaukums: Pļavu tīkls upes krastā\nFinansējums: 300 EUR',
      'projekts „Saulainā pļava” (LIFE Meadow, LIFE21-NAT-LV-101074777) sākas rudenī']],
  ],
  traps: [
    ['PROJEKTA „SAULAINĀ PĻAVA” KARTE\nProjekta vadītājs: Ilze Kalna', 'a word among capitals, no short name'],
    ['Skola piedalās projekta REPLY (Meeting of all Plants in Yards) pasākumā.', 'words whose first letters do not spell the short name'],
    ['projekts „Saulainā pļava” (ELFLA, 25-09-CL03-C0LA19.2201-000777) sācies', 'a fund beside the number is no name'],
    ['ERAF\n\nProjekta nosaukums: Pļavu tīkls upes krastā\nFinansējums: 300 EUR', 'a fund that heads the page is no name of the project'],
    ['projekts „Saulainā pļava” (Nr. LLI-777) sācies', 'a number in brackets is no name'],
    ['projekts „Ceļa pārbūve (2. kārta)” sācies', 'a part of the Latvian title in brackets stays in it'],
    ['projekts „Saulainā pļava” (ERAF/2008/77 līgums) sācies', 'pieces of a number are no acronyms'],
  ],
});
