import { defineFieldCorpus } from '../../../testing/index.ts';

export const titleCorpus = defineFieldCorpus<string>({
  finds: [
    [['Saulainā pļava'], [
      'Projekta nosaukums: „Saulainā pļava”\nFinansējums: 2000 EUR',
      'Projekta nosaukums: Saulainā pļava\nFinansējums: 2000 EUR',
      'Projekta nosaukums\tSaulainā pļava\nFinansējums\t2000 EUR',
      'Projekta Nr. un nosaukums: Nr. LLI-777 “Saulainā pļava”',
      'Projekta nosaukums: Saulainā pļava (LLI-777)',
      'Project title: Saulainā pļava\nTotal budget: EUR 2000',
      'Projekta „Saulainā pļava” ietvaros notika talka.',
      'Talka notika projektā “Saulainā pļava”.',
      'Biedrība īsteno projektu "Saulainā pļava".',
      'Sākas projekts Nr. 5.6.2.0/16/I/777 „Saulainā pļava”.',
      'Sākas projekts ar nosaukumu «Saulainā pļava».',
      'Iesniegts pieteikums „Saulainā pļava” par pļavas kopšanu.',
      'Noslēdzies “Saulainā pļava” projekts.',
      'The project “Saulainā pļava” has started.',
      'Projekta “Saulainā pļava” apraksts\n\nMērķis: kopt pļavu kopā ar kaimiņiem.',
      'Projekta Saulainā pļava apraksts\n\nMērķis: kopt pļavu kopā ar kaimiņiem.',
      'PROJEKTS „SAULAINĀ PĻAVA”\n\nPirmdien sākās projekts „Saulainā pļava”.',
      'Saulainā pļava (LLI-777)\n\nPartneri tikās pie upes un vienojās par darbiem.',
    ]],
    [['Upes krasta labiekārtošana ciemā'], [
      'Saņemts lēmums par projekta  Upes krasta labiekārtošana ciemā” (Nr. LLI-777) apstiprināšanu.',
      'Upes krasta labiekārtošana ciemā\n\nSaņemts lēmums par projekta Upes krasta labiekārtošana ciemā apstiprināšanu.',
      '„Upes krasta labiekārtošana ciemā” (Nr. LLI-777) tika apstiprināta martā.',
    ]],
    [['Tautas tērpu darbnīca Zilupē'], [
      'Biedrība īsteno projektu Tautas tērpu darbnīca Zilupē (Nr. LLI-777).',
      'Darbi notiek projekta Nr. 9.2.4.2/16/I/077 Tautas tērpu darbnīca Zilupē ietvaros.',
    ]],
    [['Quiet Village'], ['The Quiet Village project is run by three towns.', 'Quiet Village: a report\n\n"Quiet Village" was a project of three towns.']],
    [['BlueMeadow 2030'], ['Reģions īsteno projektu BlueMeadow 2030, kura partneri tiekas rītdien.']],
    [['Biedrības „Zīle” sētas labiekārtošana'], ['Projekta nosaukums: Biedrības „Zīle” sētas labiekārtošana', 'projekts „Biedrības „Zīle” sētas labiekārtošana”']],
    [['Pļavas kopšana un ganības ciema malā'], [
      'projekta LLI-777 “Pļavas kopšana un ganības ciema malā (Open Meadow)” ietvaros. Projekta “Open Meadow” dalībnieki. Projekta “Open Meadow” noslēgums.',
    ]],
  ],
  traps: [
    ['Notika projekta 4. aktivitāte „Talka pie upes”.', 'a quotation behind „aktivitāte” names an activity'],
    ['Biedrības „Zīle” projekts ir beidzies.', 'a quotation behind „biedrības” names the body that runs it'],
    ['Programmas „Radošā Eiropa” projekts ir beidzies.', 'a quotation behind „programmas” names the programme'],
    ['Projektu konkursā „Mūsu ciems” piedalījās skola.', 'a quotation behind „konkursā” names the call'],
    ['Projektu apstiprina, un projekta ERAF daļa ir liela.', 'a fund in capitals behind „projekta” is no name'],
    ['PROJEKTU KONKURSA NOLIKUMS', 'in a line of capitals a capital is no sign of a name'],
    ['Projekta vadītāja Nr. 5 kabinetā', 'no name follows „projekta” here'],
    ['Pēc iepriekšējā projekta „Vecā pļava” sākas projekts „Saulainā pļava”.', 'an earlier project yields to the present one', ['Saulainā pļava']],
  ],
});
