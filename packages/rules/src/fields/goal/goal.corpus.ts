import { defineFieldCorpus } from '../../../testing/index.ts';

export const goalCorpus = defineFieldCorpus<string>({
  finds: [
    [['saglabāt vecās ābeles un iestādīt jaunas'], [
      'Projekta mērķis ir saglabāt vecās ābeles un iestādīt jaunas.',
      'The overall aim of the project implemented by Harbour University (HU) as the Lead Partner, and Ruska University (RU) as the Project partner, is to saglabāt vecās ābeles un iestādīt jaunas.',
      'Projekta mērķis – saglabāt vecās ābeles un iestādīt jaunas. Talkas notiek rudenī.',
      'Projekta mērķis: saglabāt vecās ābeles un iestādīt jaunas.\nFinansējums: 300 EUR',
      'Projekta mērķis: Projekta mērķis ir saglabāt vecās ābeles\nun iestādīt jaunas.',
      'Mērķis\tsaglabāt vecās ābeles un iestādīt jaunas\nVieta\tCēsis',
      'Sākas projekts „Dārzs”. Tā galvenais mērķis ir saglabāt vecās ābeles un iestādīt jaunas.',
      'Projekta „Dārzs” vispārējais mērķis bija saglabāt vecās ābeles un iestādīt jaunas.',
      'Biedrība īsteno projektu „Dārzs”, kura mērķis ir saglabāt vecās ābeles un iestādīt jaunas.',
      'Projekts „Dārzs” tiek īstenots ar mērķi saglabāt vecās ābeles un iestādīt jaunas.',
      'Sociālās iekļaušanas projekta "Dārzs mums visiem" mērķis ir saglabāt vecās ābeles un iestādīt jaunas.',
      'Projekta Nr. LLI-777 “Dārzs mums visiem” (Sunny Garden) mērķis ir saglabāt vecās ābeles un iestādīt jaunas.',
      'Projekta iecere ir saglabāt vecās ābeles un iestādīt jaunas.',
    ]],
    [['godināt dārznieku Zīli (īst. v. Anna Kalna) un stādīt ābeles'], ['Projekta mērķis – godināt dārznieku Zīli (īst. v. Anna Kalna) un stādīt ābeles.']],
    [['Saglabāt vecās ābeles. Iestādīt jaunas ābeles'], ['Projekta mērķis: Saglabāt vecās ābeles. Iestādīt jaunas ābeles. Darbi notiek rudenī.\nVieta: Cēsis']],
    [['iemācīt bērniem stādīt ābeles'], ['Sākas projekts „Dārzs”. Jauniešu apmaiņas mērķis ir iemācīt bērniem stādīt ābeles.']],
    [['bērni iemācītos stādīt ābeles'], ['Skola uzsākusi projektu „Dārzs”, lai bērni iemācītos stādīt ābeles.']],
    [['keep the old apple trees and plant new ones'], [
      'The project’s aim is to keep the old apple trees and plant new ones.', 'The project “Garden” aimed to keep the old apple trees and plant new ones.',
      'The project, which aims to keep the old apple trees and plant new ones, is financed by the Green Fund.',
      'The aim of the project and of the e-garden – keep the old apple trees and plant new ones.',
      'The aim of the project is to keep the old apple trees and plant new ones.', 'The aim of the project “Garden” is to keep the old apple trees and plant new ones.', 'The project aims to keep the old apple trees and plant new ones.', 'The aims of the LIFE GARDEN project are to keep the old apple trees and plant new ones.']],
    [['1. Iepazīt veco dārzu. 2. Iestādīt jaunas ābeles'], ['Projekta mērķu kopsavilkums: 1. Iepazīt veco dārzu. 2. Iestādīt jaunas ābeles. Projekts notiek rudenī.']],
  ],
  traps: [
    ['Fonda mērķis ir palīdzēt dārzniekiem visā Latvijā.', 'the goal of a fund'],
    ['Biedrības „Zīle” mērķis ir palīdzēt dārzniekiem visā Latvijā.', 'the goal of a body with a name'],
    ['Programmas „Zaļā josta” mērķis ir palīdzēt dārzniekiem visā Latvijā.', 'the goal of a programme with a name'],
    ['Brauciena mērķis bija redzēt kaimiņu dārzus un tirgu.', 'the goal of a trip'],
    ['Aktivitātes mērķis – iemācīt bērniem potēt ābeles.', 'the goal of one activity'],
    ['Stažēšanās mērķis: redzēt kaimiņu dārzus un tirgu.', 'the goal of a stay behind a label'],
    ['Semināra mērķis: iemācīt visiem potēt ābeles.', 'the goal of a seminar behind a label'],
    ['Projekta „Dārzs” laikā notika brauciens, lai redzētu kaimiņu dārzus.', 'the purpose of a trip'],
    ['The project held talks aimed at keeping the old apple trees of the town.', 'what one of its activities was aimed at'],
    ['Projekta mērķa grupa: dārznieki un viņu ģimenes locekļi.', 'a target group is no goal'],
    ['Fonda mērķis – atbalstīt visus. Projekta mērķis – saglabāt vecās ābeles.', 'the fund\'s goal yields to the project\'s', ['saglabāt vecās ābeles']],
  ],
});
