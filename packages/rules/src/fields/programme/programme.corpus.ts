import { defineFieldCorpus } from '../../../testing/index.ts';

export const programmeCorpus = defineFieldCorpus<string>({
  finds: [
    [['Latvijas–Lietuvas pārrobežu sadarbības programma'], ['Projekts notiek Latvijas–Lietuvas pārrobežu sadarbības programmā.']],
    [['Interreg Igaunijas-Latvijas programma 2021.-2027. gadam'], ['Programma, prioritāte: Interreg Igaunijas-Latvijas programma 2021.-2027. gadam, 4. prioritāte: Tūrisms']],
    [['4.2.1. pasākums „Ciemu atjaunošana”'], [
      'Projekts notiek darbības programmas „Izaugsme un nodarbinātība” 4.2.1. pasākumā „Ciemu atjaunošana”.',
      'Projekts notiek 4.2.1. pasākuma „Ciemu atjaunošana” ietvaros.',
    ]],
    [['pasākums „Ciemu atjaunošana”'], [
      'Projekts notiek Lauku attīstības programmas 2014.-2020.gadam pasākuma „Ciemu atjaunošana” ietvaros.',
      'Projekts „Dārzs” notiek ELFLA pasākuma „Ciemu atjaunošana” ietvaros.',
    ]],
    [['Melnās jūras reģiona pārrobežu sadarbības programma 2007.-2013.gadam'], ['Dalība Melnās jūras reģiona pārrobežu sadarbības programmas 2007.-2013.gadam projektā „Krasts”.']],
    [['2.3. Dārzu un parku kopšana'], ['Projekta īstenotājs: biedrība „Zīle”\nĪstenotā rīcība:\n2.3. Dārzu un parku kopšana\nAttiecināmās izmaksas: 300 EUR']],
    [['aktivitāte „Zaļie ciemi”'], ['Projekts tiek īstenots aktivitātes „Zaļie ciemi” ietvaros.', 'Projektu līdzfinansē aktivitātes „Zaļie ciemi” ietvaros.']],
    [['Nordplus Junior'], ['Finansēšanas avots: Nordplus Junior 2024']],
    [['Kopā krāsaināk 2024'], ['Konkurss: Kopā krāsaināk 2024\nProjekta nosaukums: Dārzs', 'Projektu konkursā „Kopā krāsaināk 2024” atbalstīts skolas dārzs.']],
    [['Baltic Harbours Cooperation Programme 2014-2020'], ['The project is funded within the Baltic Harbours Cooperation Programme 2014-2020.']],
    [['pasākums „Ciemu atjaunošana”'], ['Projekts notiek Lauku attīstības programmas atklāta konkursa pasākuma „Ciemu atjaunošana” ietvaros.']],
    [['Somijas–Latvijas–Igaunijas pārrobežu sadarbības programma 2007-2013'], ['Projekts notiek Somijas–Latvijas–Igaunijas pārrobežu sadarbības programmas 2007-2013 ietvaros.']],
    [['aktivitāte „Zaļie ciemi”'], ['Biedrība projektu „Dārzs” iesniegs Latvijas vides aizsardzības fonda konkursam, aktivitātē „Zaļie ciemi”.']],
    [['Ciemu atjaunošana lauku apvidos'], ['Projekta nosaukums: Dārzs\nPasākums: Ciemu atjaunošana lauku apvidos\nFonds: ELFLA']],
    [['Interreg V-A Latvijas – Lietuvas programma 2014.–2020. gadam'], ['Projektu „Dārzs” īsteno Interreg V-A Latvijas – Lietuvas programmas 2014.–2020. gadam ietvaros.']],
    [['Interreg Latvija-Lietuva'], ['Interreg Latvija-Lietuva\n\nProjekts „Dārzs”']],
    [['Reģionu dārzi un parki'], ['Projekts „Dārzs” notiek EEZ finanšu instrumenta prioritātes „Reģionu dārzi un parki” otrajā konkursā.']],
    [['Klimata pārmaiņu finanšu instruments'], ['Projektu „Dārzs” līdzfinansē Klimata pārmaiņu finanšu instruments.']],
    [['Nordplus'], ['Skola īsteno Nordplus projektu „Dārzs”. Partneri atrada platformā eTwinning.']],
    [['Zaļā josta'], ['Projektu „Dārzs” finansē programma „Zaļā josta”.']],
  ],
  traps: [
    ['ESF projekta pasākuma „Veselības diena” laikā notika talka.', 'an event of the project: the fund does not stand right before it'],
    ['Notika mācību programma „Dārznieks”, ko atbalstīja skola.', 'a programme of lessons pays nothing'],
    ['Projekts atbilst novada attīstības programmai „Novads 2030”.', 'a plan of a municipality pays nothing'],
    ['Skolēni piedalījās konkursā „Gudrā pūce” un ieguva balvas.', 'a competition that gives no money to projects'],
    ['Projekta 2. aktivitātē „Talka” strādāja visi.', 'an activity of the project is no line of a programme'],
    ['Projekta aktivitātes „Talka” ietvaros visi strādāja.', 'an activity of the project within which people worked'],
    ['Gatavojoties Latvijas simtgades svinībām, sākas projekts „Dārzs Latvijas simtgadei”.', 'an anniversary is no programme'],
    ['Projektā Nr. 1.1.1.5/3/25/I/777 „Dārzs” top pieteikumi programmai Horizon Europe.', 'a programme that a project of the cohesion policy prepares for'],
    ['The project „Dārzs” supports the next Framework Programme.', 'a word that any programme has'],
    ['Aktīvo iedzīvotāju fonda projekts „Dārzs” sācies.', 'a fund by its name is no programme'],
  ],
});
