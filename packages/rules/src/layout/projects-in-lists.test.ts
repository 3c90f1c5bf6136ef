import { describe, expect, it } from 'vitest';
import { readTextOf, viewOf } from '../../testing/index.ts';
import { extract } from '../extract.ts';
import { findProjects } from './projects.ts';

const projectsOf = (text: string) => extract(readTextOf(text)).record.projects;
/** Each project as title, bodies with their role, and sums with role, share and payer. */
const rowsOf = (text: string): string[] =>
  projectsOf(text).map(({ title, organisations, costs }) => [
    title?.value ?? '–',
    organisations.map(({ value }) => `${value.name}/${value.role}`).join(', '),
    costs.map(({ value }) => [value.role, value.amount ?? `${value.percent}%`, value.payer].filter((one) => one !== null).join(' ')).join(', '),
  ].join(' | '));

/** The words of each project's own stretch. */
const parts = (text: string): string[] => findProjects(viewOf(text)).map(({ own }) => text.slice(own[0]!.start, own[0]!.end).trim());

describe('projects told in other shapes', () => {
  it('takes blocks of labels whose name is not the first', () => {
    const block = (n: number, body: string, name: string): string => `Projekta Nr. ${n}\nIesniedzējs: ${body}\nNosaukums: ${name}\nFinansējums: ${n}500 eiro\n`;
    expect(rowsOf(`APSTIPRINĀTIE PROJEKTI\n${block(1, 'Biedrība „Zars”', 'Brīvdabas klase')}${block(2, 'Zīļu novada dome', 'Suņu laukums')}`)).toEqual([
      'Brīvdabas klase | Biedrība „Zars”/applicant | total 1500', 'Suņu laukums | Zīļu novada dome/applicant | total 2500',
    ]);
  });

  it('leaves one project whole whose parts have names', () => {
    expect(parts('Projekta nosaukums: Zaļais ciems\nIesniedzējs: Zīļu novada dome\nFinansējums: 2500 eiro\nNosaukums: Zaļais ciems')).toHaveLength(1);
  });

  it('takes rows drawn with strokes, whose sums print no currency', () => {
    const text = 'Konkursā atbalstīti\n\n| Nr. | Projekta iesniedzējs | Projekta nosaukums | Piešķirtā summa |\n|---|---|---|---|\n| 1. | Biedrība „Zars” | Dārza kopšana | 450 |\n| 2. | Zīļu pamatskola | Soliņi pie upes | 600 |\n| | Kopā | | 1050 |';
    expect(rowsOf(text)).toEqual(['Dārza kopšana | Biedrība „Zars”/applicant | ', 'Soliņi pie upes | Zīļu pamatskola/applicant | ']);
  });

  it('takes a table with a cell on each line that a stroke ends', () => {
    const text = 'Konkursa rezultāti\n\nNr. |\nProjekta nosaukums |\nIesniedzējs |\nPiešķirtais finansējums, EUR |\n1. |\nDārza kopšana |\nBiedrība „Zars” |\n450,00 |\n2. |\nSoliņi pie upes |\nZīļu pamatskola |\n600,00 |';
    expect(rowsOf(text)).toEqual(['Dārza kopšana | Biedrība „Zars”/applicant | grant 450', 'Soliņi pie upes | Zīļu pamatskola/applicant | grant 600']);
  });

  it('takes sentences that say who carries out which project, its name in marks or without', () => {
    const told = (open: string, close: string): string =>
      `Novadā ir trīs projekti. Projektu ${open}Raibā sēta${close} realizē biedrība „Zars”. Biedrība „Kļava” realizē projektu ${open}Ķiršu taka${close}. Zīļu pamatskola īsteno projektu ${open}Soliņi pie upes${close}.`;
    const rows = ['Raibā sēta | biedrība „Zars”/implementer | ', 'Ķiršu taka | Biedrība „Kļava”/implementer | ', 'Soliņi pie upes | Zīļu pamatskola/implementer | '];
    expect(rowsOf(told('„', '”'))).toEqual(rows);
    expect(rowsOf(told('', ''))).toEqual(rows);
    expect(rowsOf('Biedrība „Zars” šogad īsteno projektu „Ābeļdārzs” (Valsts kultūrkapitāla fonds). Tā realizē arī projektu „Ķiršu taka” (Latvijas vides aizsardzības fonds).')).toHaveLength(2);
    // One sentence on one project, and the next on the same.
    expect(projectsOf('Biedrība „Zars” īsteno projektu „Ābeļdārzs”. Zīļu skola īsteno projektu „Ābeļdārzs”.')).toHaveLength(1);
  });

  it('parts names that brackets follow', () => {
    const rows = projectsOf('Zīļu muzejs šogad īsteno projektus „Ābeļdārzs” (Valsts kultūrkapitāla fonds), „Ķiršu taka” (Latvijas vides aizsardzības fonds); arī „Soliņi”.');
    expect(rows.map(({ title, funders }) => [title?.value, funders.map(({ value }) => value.name)])).toEqual([['Ābeļdārzs', ['Valsts kultūrkapitāla fonds']], ['Ķiršu taka', ['Latvijas vides aizsardzības fonds']], ['Soliņi', []]]);
  });

  it('takes rows of two lines, the body above and the name below', () => {
    const paid = 'Projekti, kas saņēmuši atbalstu\n\nBiedrība „Zars”\nDārza kopšana – 450 EUR\n\nBiedrība „Kļava”\nĶiršu taka – 320 EUR\n\nZīļu pamatskola\nSoliņi pie upes – 600 EUR';
    expect(rowsOf(paid)).toEqual(['Dārza kopšana | Biedrība „Zars”/applicant | grant 450', 'Ķiršu taka | Biedrība „Kļava”/applicant | grant 320', 'Soliņi pie upes | Zīļu pamatskola/applicant | grant 600']);
    const quoted = 'Atbalstītie projekti:\n\nBiedrība „Zars”\n„Dārza kopšana”\nBiedrība „Kļava”\n„Ķiršu taka”\nZīļu pamatskola\n„Soliņi pie upes”';
    expect(rowsOf(quoted)).toEqual(['Dārza kopšana | Biedrība „Zars”/applicant | ', 'Ķiršu taka | Biedrība „Kļava”/applicant | ', 'Soliņi pie upes | Zīļu pamatskola/applicant | ']);
    // Addresses below bodies are no names.
    expect(projectsOf('Projekta partneri\n\nBiedrība „Zars”\nDārza iela 3\nBiedrība „Kļava”\nMeža iela 4\nZīļu pamatskola\nUpes iela 5').length).toBeLessThan(2);
  });

  it('takes lines that begin with the number of a project and its name', () => {
    const text = 'Pārrobežu programmas projekti, kuros piedalās novads:\n\nLLI-776 Green Yards. Vadošais partneris – Kuldīgas novada pašvaldība. Kopējais budžets 450 000 EUR, ERAF 382 500 EUR.\nLLI-777 Safe Sports. Vadošais partneris – Talsu novada pašvaldība. Kopējais budžets 250 000 EUR, ERAF 212 500 EUR.';
    expect(rowsOf(text)).toEqual(['Green Yards | Kuldīgas novada pašvaldība/lead | total 450000, grant 382500 ERAF', 'Safe Sports | Talsu novada pašvaldība/lead | total 250000, grant 212500 ERAF']);
  });

  it('takes items without names that say what the money is for', () => {
    const text = 'Mantojuma programmā piešķirts finansējums:\n\n• Zīļu luterāņu baznīca – torņa jumta restaurācijai – 9000 eiro;\n• Kļavu muiža – logu atjaunošanai – 4500 eiro;\n• Ozolu draudze – altāra konservācijai – 7000 eiro.';
    expect(rowsOf(text)).toEqual(['– | Zīļu luterāņu baznīca/applicant | grant 9000', '– |  | grant 4500', '– | Ozolu draudze/applicant | grant 7000']);
    const parts = text.replace('Mantojuma programmā piešķirts finansējums', 'Projektam „Dārzs” piešķirts finansējums šādām aktivitātēm');
    expect(projectsOf(parts).length).toBeLessThan(2);
  });

  it('takes names up to the one who applied, and whose the name is before a colon', () => {
    const named = 'Konkursā „Mana sēta” atbalstīti 3 projekti:\n1. Laukuma ierīkošana, iesniedzējs biedrība „Zars”, finansējums 350 eiro\n2. Ķiršu takas izveide, iesniedzējs biedrība „Kļava”, finansējums 320 eiro\n3. Soliņi pie upes, iesniedzējs Zīļu muzejs, finansējums 280 eiro';
    expect(rowsOf(named)).toEqual(['Laukuma ierīkošana | biedrība „Zars”/applicant | grant 350', 'Ķiršu takas izveide | biedrība „Kļava”/applicant | grant 320', 'Soliņi pie upes | Zīļu muzejs/applicant | grant 280']);
    const colon = 'Jauniešu projektu konkursa uzvarētāji:\n\nBiedrība „Zars”: „Ābeļdārzs” (300 EUR)\nJauniešu grupa „Kļava”: „Ķiršu taka” (320 EUR)\nZīļu jauniešu centrs: „Soliņi” (280 EUR)';
    expect(rowsOf(colon)).toEqual(['Ābeļdārzs | Biedrība „Zars”/applicant | grant 300', 'Ķiršu taka | Jauniešu grupa „Kļava”/applicant | grant 320', 'Soliņi | Zīļu jauniešu centrs/applicant | grant 280']);
    expect(projectsOf(colon).map(({ programme }) => programme)).toEqual([null, null, null]);
  });

  it('takes as many lines for a row as there are heads, though names end with years and sums print no currency', () => {
    const cells = [['Zīļu biedrība', 'Ciema svētki 2018', '2500'], ['FREE OAK', 'Kalna vasara', '1694*'], ['Give and Elm', 'Ķiršu taka', '2356.60']];
    const text = `Konkursā finansiāls atbalsts piešķirts 3 projektiem par kopējo summu 6550.60 EUR.\nProjekta iesniedzējs |\nProjekta nosaukums |\nNo fonda piešķirtā summa, EUR |\n${cells.flat().map((cell) => `${cell} |`).join('\n')}`;
    expect(rowsOf(text)).toEqual(['Ciema svētki 2018 | Zīļu biedrība/applicant | grant 2500', 'Kalna vasara | FREE OAK/applicant | grant 1694', 'Ķiršu taka | Give and Elm/applicant | grant 2356.6']);
    // A house number below a label is no sum.
    expect(projectsOf(text.replace('summa, EUR', 'iela'))[0]?.costs).toEqual([]);
  });

  it('takes groups above names without marks where „projekti” stands above', () => {
    const text = 'Atbalstīti ir šādi projekti:\n\nIG „Zīles”\n\nCIEMA SVĒTKI\n\nIG “Kļavas” Balvi\n\nDārzu diena “Mēs kopā”\n\nBiedrība “Osis”\n\nSkatuves tērpi';
    expect(rowsOf(text)).toEqual(['CIEMA SVĒTKI | IG „Zīles”/applicant | ', 'Dārzu diena “Mēs kopā” | IG “Kļavas” Balvi/applicant | ', 'Skatuves tērpi | Biedrība “Osis”/applicant | ']);
  });

  it('takes items with who applied in brackets or behind a dash, bullets below a numbered item too', () => {
    const text = 'Iniciatīvu konkurss\n\nDome nolēma finansēt piecus projektus:\n\n1. Skatu platforma upes krastā (iesniedzējs Jānis Ozols);\n\n2. Estrādes – parka kopšana (iesniedzēja Anna Liepa);\n\n3. Tīri ceļi (iesniedzējs Juris Bērzs).';
    expect(projectsOf(text).map(({ title }) => title?.value)).toEqual(['Skatu platforma upes krastā', 'Estrādes – parka kopšana', 'Tīri ceļi']);
    const nested = 'Fonda lēmumi\n\n1. atbalstīta 31 pasākuma finansēšana;\n2. apstiprināts finansējums projektu īstenošanai:\n• “Putnu portāla uzturēšana” – īstenotājs Zīļu Dabas fonds;\n• “Zaļās zīmes” pārbaude 2024. gadā – īstenotājs Zīļu pašvaldības SIA “Koku dārzs”;\n• “Krasta talkas” – īstenotājs biedrība “Osis”;';
    expect(rowsOf(nested)).toEqual(['Putnu portāla uzturēšana | Zīļu Dabas fonds/implementer | ', '“Zaļās zīmes” pārbaude 2024. gadā | Zīļu pašvaldības SIA “Koku dārzs”/implementer | ', 'Krasta talkas | biedrība “Osis”/implementer | ']);
  });

  it('takes a short name before a long one under words on projects, and no other words before a colon', () => {
    const items = '• LIFE_OAK: Ozolu audžu kopšana un atjaunošana\n• AcornLIFE: Zīļu izmantošana pārtikā\n• LIFE Elm Tree: Gobu saglabāšana parkos';
    expect(projectsOf(`Apstiprinātie projekti Latvijā:\n\n${items}`).map(({ title }) => title?.value)).toEqual(['LIFE_OAK: Ozolu audžu kopšana un atjaunošana', 'AcornLIFE: Zīļu izmantošana pārtikā', 'LIFE Elm Tree: Gobu saglabāšana parkos']);
    expect(projectsOf('Kontakti\n\n• SIA Oak: Dārza iela 3\n• AS Elm: Meža iela 4\n• ZS Ash: Upes iela 5').length).toBeLessThan(2);
  });

  it('takes numbered blocks whose first line is the name', () => {
    const text = 'Zīļu fonds 2013. gadā naudu piešķīra šādiem projektiem:\n \n1. Jauno mūziķu kursi. \nTēma „Mūzika pasaulē“. Projektu vada Anna Liepa. ($2000)\n \n2. Krājuma „Puķes“ izdošana.\nProjektu vada Juris Bērzs. ($1000)\n \n3. Krātuves apkopšana. \nProjektu vada Ilze Kalna. ($1100)';
    expect(projectsOf(text).map(({ title, costs }) => [title?.value, costs[0]?.value.amount])).toEqual([['Jauno mūziķu kursi', 2000], ['Krājuma „Puķes“ izdošana', 1000], ['Krātuves apkopšana', 1100]]);
  });

  it('takes bodies that are each given a sum, and names that sentences on money begin with', () => {
    const given = 'Atbalstīti 3 projektu pieteikumi, dotācijas piešķirtas šādām organizācijām:\n\n• Zīļu Latviešu Apvienībai—3850 Ls\n• Ozolu-Kļavu biedrībai „Osis”—1600 Ls\n• Liepu latviešu biedrībai—950 Ls';
    expect(rowsOf(given)).toEqual(['– | Zīļu Latviešu Apvienība/applicant | grant 3850', '– | Ozolu-Kļavu biedrība „Osis”/applicant | grant 1600', '– | Liepu latviešu biedrība/applicant | grant 950']);
    const paid = 'Vasarā ielaidīs zivis. Projekta “Zivis Zīļu ezerā” kopējās izmaksas ir 2175 EUR, no kurām 1718 EUR ir Zivju fonda finansējums. Projekta “Zivis Kļavu ezerā” kopējās izmaksas ir 7250 EUR, no kurām 5727 EUR ir Zivju fonda finansējums.';
    expect(rowsOf(paid)).toEqual(['Zivis Zīļu ezerā |  | total 2175, grant 1718 Zivju fonds', 'Zivis Kļavu ezerā |  | total 7250, grant 5727 Zivju fonds']);
  });

  it('leaves a sentence on all projects out of the last one, and takes „par … latiem” as the whole', () => {
    const text = 'Dome nolēma atbalstīt trīs ieceres, naudu lūdzot Eiropas Lauksaimniecības fondam lauku attīstībai.\n\nViens būs projekts "Tilta pārbūve" par 133 174 latiem muzejā.\n\nOtrs ir projekts "Zāles siltināšana" par 41 319 latiem.\n\nTrešais projekts ir "Rotaļu laukums" par 7117 latiem. Visiem projektiem paredzēts 75 procentu finansējums no Eiropas.';
    expect(projectsOf(text).map(({ costs }) => costs.map(({ value }) => [value.role, value.amount ?? `${value.percent}%`]))).toEqual([133_174, 41_319, 7117].map((sum) => [['total', sum], ['grant', '75%']]));
  });
});

describe('lists of projects in prose and in blocks', () => {
  it('takes sums behind dashes that one council gives in a sentence, whatever the names say', () => {
    const text = 'Zīles atbalsta biedrības\n\nZīļu novada dome dzīvnieku biedrībai “Ūsas” projekta “Labā skola” īstenošanai piešķīra 317 eiro, Zīļu novada senioru biedrībai pasākuma “Lai visiem prieks” rīkošanai — 1400 eiro, biedrībai “Osis” krājuma “Kļavu dziesmas” izdošanai — 1900 eiro. Zīļu kopienai “ZIK” gadatirgus “Krāsas” rīkošanai piešķīra 1017 eiro.';
    expect(rowsOf(text)).toEqual([
      'Labā skola | biedrība “Ūsas”/applicant | grant 317 Zīļu novada dome', 'Lai visiem prieks | Zīļu novada senioru biedrība/applicant | grant 1400 Zīļu novada dome',
      'Kļavu dziesmas | biedrība “Osis”/applicant | grant 1900 Zīļu novada dome', 'Krāsas | Zīļu kopiena “ZIK”/applicant | grant 1017 Zīļu novada dome',
    ]);
  });

  it('takes one body after another that is given a sum, and the municipality that all are given money by', () => {
    const text = 'Kuldīgas dievnami saņems pašvaldības līdzfinansējumu savu projektu īstenošanai.\n\nGrīvas Romas katoļu baznīca saņems 4 686 eiro logu restaurācijai, Sv. Pētera ķēdēs Romas katoļu draudze saņems 5 tūkst. eiro krustu atjaunošanai, Kļavu draudze saņems 4 773 eiro ikonai, 1. vecticībnieku draudze saņems 787 eiro projekta izstrādei.';
    expect(rowsOf(text)).toEqual([['Grīvas Romas katoļu baznīca', 4686], ['Sv. Pētera ķēdēs Romas katoļu draudze', 5000], ['Kļavu draudze', 4773], ['1. vecticībnieku draudze', 787]].map(([name, sum]) => `– | ${name}/applicant | grant ${sum} pašvaldība`));
    const items = 'Zīļu novada pašvaldība, izskatot konkursam iesniegtos projektus, atbalstīja visus. Finansējums piešķirts šādiem darbiem:\n- Zīļu baznīcai – durvju atjaunošanai piešķirti 1385 eiro, daļēji sedzot pieprasīto summu.\n- Kļavu muzejam – žalūziju nomaiņai piešķirti 2000 eiro.\n- Ozolu draudzei – sienu remontam piešķirti 3000 eiro.';
    expect(rowsOf(items)).toEqual([['Zīļu baznīca', 1385], ['Kļavu muzejs', 2000], ['Ozolu draudze', 3000]].map(([name, sum]) => `– | ${name}/applicant | grant ${sum} Zīļu novada pašvaldība`));
  });

  it('takes paragraphs that each tell whose application a council supports', () => {
    const text = 'Zīļu novada dome nolēmusi piešķirt līdzfinansējumu kopumā 7556 eiro.\nDeputāti atbalstījuši Zīļu Jaunavas Marijas debesīs uzņemšanas Romas katoļu draudzes dekāna Jāņa Kalna pieteikumu par griestu atjaunošanu. Projekta apstiprināšanas gadījumā paredzēts pašvaldības līdzfinansējums 4639 eiro.\nLīdzfinansējumu piešķirs arī diviem projektiem. Atbalstīts Osu biedrības pieteikums par līdzfinansējumu 917 eiro apmērā telpu remontam.\nTāpat deputāti nolēmuši atbalstīt Kļavu draudzes pieteikumu par žoga atjaunošanu. Nolēmuši projektam piešķirt 2000 eiro, kas ir 10% no kopējās projekta summas.';
    expect(rowsOf(text)).toEqual([
      '– | Zīļu Jaunavas Marijas debesīs uzņemšanas Romas katoļu draudze/applicant | own 4639 pašvaldība', '– | Osu biedrība/applicant | own 917 Zīļu novada dome', '– | Kļavu draudze/applicant | grant 2000 Zīļu novada dome',
    ]);
  });

  it('takes sums in brackets behind „projektiem”, and items that only say „projektam”', () => {
    const text = 'Ar Zīļu novada domes lēmumu līdzfinansējums piešķirts šādiem projektiem- IK “Zars”- Foto pakalpojumi pasākumos (2000 eiro); darbnīcas “Vara” izveidei (1590 eiro) un dārzu apsaimniekošanai (410 eiro).';
    expect(rowsOf(text)).toEqual(['Foto pakalpojumi pasākumos | IK “Zars”/applicant | own 2000 Zīļu novada dome', 'Vara |  | own 1590 Zīļu novada dome', '– |  | own 410 Zīļu novada dome']);
    const items = '1. Zīļu koledžas projektam, lai Moldovā apmācītu robežsargus;\n2. Projektam, lai Gruzijā kopā stādītu kokus, ko īstenos Kļavu skola;\n3. Ozolu foruma projektam, kura mērķis ir stiprināt partnerības Moldovā.';
    const aid = projectsOf(`Attīstības sadarbības projektu konkurss ir noslēdzies.\n\nFinansējums piešķirts:\n\n${items}`);
    expect(aid.map(({ countries }) => countries.map(({ value }) => `${value.code} ${value.role}`))).toEqual([['MD beneficiary'], ['GE beneficiary'], ['MD beneficiary']]);
    expect(projectsOf(`Kārtība:\n\n${items}`).length).toBeLessThan(2);
  });

  it('takes whoever has a project, one after another, in Latvian and Russian', () => {
    const lv = 'Konkursā uzvarēja biedrība „Zars” ar projektu „Ābeļdārzs”; jauniešu klubs „Osis” ar projektu „Ķiršu taka”; Zīļu muzejs ar projektu „Soliņi”.';
    expect(rowsOf(lv)).toEqual(['Ābeļdārzs | biedrība „Zars”/applicant | ', 'Ķiršu taka | jauniešu klubs „Osis”/applicant | ', 'Soliņi | Zīļu muzejs/applicant | ']);
    const ru = 'Победителями стали пять организаций. Среди них – областное отделение большого общественного объединения друзей «Дуб» с проектом «Сад у реки»; клуб «Ветка» с проектом «Тропа»; Центр музыки с идеей учебного фильма «Гусли» и другие.';
    expect(rowsOf(ru)).toEqual(['Сад у реки | Дуб/applicant | ', 'Тропа | клуб «Ветка»/applicant | ', 'Гусли | Центр музыки/applicant | ']);
    expect(projectsOf('В число поддержанных входит проект «Сад» (клуб «Ветка»), который учит сажать, проект «Тропа» с прогулками.').map(({ title }) => title?.value)).toEqual(['Сад', 'Тропа']);
  });

  it('takes lines that each begin with whoever is given a sum, and the foundation that awarded them', () => {
    const text = 'The Community Foundation of Oak County recently awarded four grants totaling $17,500.\n\nThe following local organizations receive support;\n\nAcorn Park Association, $6,500 for the main entrance.\n\nFriends of Birch School No. 5, $2,000 for a new well.\n\nElm Food Bank, $4,000. Big Idea for hungry children';
    expect(rowsOf(text)).toEqual([['Acorn Park Association', 6500], ['Friends of Birch School No. 5', 2000], ['Elm Food Bank', 4000]].map(([name, sum]) => `– | ${name}/applicant | grant ${sum} Community Foundation of Oak County`));
    expect(projectsOf(text.replace('receive support', 'are partners').replace('awarded four grants', 'met')).length).toBeLessThan(2);
  });

  it('takes sums of which the sentence before tells who is given them', () => {
    const text = 'Novada biedrības īsteno projektus.\n\nBiedrības "Zīļu klubs" projekts ielas labiekārtošanai tika iesniegts fondam. Tam pašvaldība garantējusi 700 latu līdzfinansējumu. Savukārt kluba "Sliedes" projektam BMX trases labiekārtošanai pašvaldība nolēmusi piešķirt 400 latu.\n\nSacensības rīko biedrība "Ozolu komanda". Rīkošanas izdevumu segšanai pašvaldība iedalījusi 200 latus, kā arī 50 latu vērtībā izgatavos balvu.';
    expect(projectsOf(text).map(({ title, organisations, costs }) => [title, organisations[0]?.value.name, costs[0]?.value.role, costs[0]?.value.amount])).toEqual([[null, 'Biedrība "Zīļu klubs"', 'own', 700], [null, 'klubs "Sliedes"', 'grant', 400], [null, 'biedrība "Ozolu komanda"', 'own', 200]]);
  });

  it('takes bodies and their sums from items, works with sums in brackets, and names whose words stand in brackets below', () => {
    const head = 'Zīļu novada dome lēma par finansējuma piešķiršanu biedrībām.\n\nOrganizācijām piešķirti līdzekļi 18 466 EUR apmērā:\n';
    const items = ' • Zīļu brālībai “Nema” 11 000 EUR - telpu nomai;\n • Ozolu biedrībai 2 250 EUR – pasākumu organizēšanai;\n • Biedrībai “Osis” 900 EUR – folkloras kopas “Kļavas” ierakstam;';
    expect(rowsOf(head + items)).toEqual([['Zīļu brālība “Nema”', 11_000], ['Ozolu biedrība', 2250], ['Biedrība “Osis”', 900]].map(([name, sum]) => `– | ${name}/applicant | grant ${sum} Zīļu novada dome`));
    const works = 'No tiem 626 714 euro piešķirti Zīļu baznīcas jumta atjaunošanai (341 714 euro), Kļavu baznīcas fasādes restaurācijai (225 000 euro), kā arī Sakrālā mantojuma nama jumta darbiem (60 000 euro).';
    expect(projectsOf(works).map(({ costs, places }) => [costs.map(({ value }) => value.amount), places.map(({ value }) => value.name).includes('Sakrāla')])).toEqual([341_714, 225_000, 60_000].map((sum) => [[sum], false]));
    const below = 'Apstiprināti un atbalstīti trīs jauniešu iniciatīvu projekti:\n\n  1. “Vai tā ir brīvība?”\n\n(plānots aprīlī)\n\n  • “Mūsu režisors”\n\n(svinības maijā)\n\n  • “Veselīgi našķi”\n\n(oktobrī)';
    expect(projectsOf(below).map(({ title }) => title?.value)).toEqual(['Vai tā ir brīvība?', 'Mūsu režisors', 'Veselīgi našķi']);
  });

  it('takes names with the one who thought of them in brackets', () => {
    const text = 'Konkursā atbalstīti 4 projekti, kurus plānots realizēt rudenī:\n\n• “Mans budžets” ( projekta iniciatore Anna Zīle);\n• “Ar sirdi!” ( projekta iniciators Juris Kalns);\n• “Jaunie mediji” ( projekta iniciatore Ilze Osa)';
    expect(projectsOf(text).map(({ title }) => title?.value)).toEqual(['Mans budžets', 'Ar sirdi!', 'Jaunie mediji']);
  });

  it('takes blocks that begin with the same labels, though none has a name', () => {
    const block = (leader: string, countries: string): string => `Priority: Safe Region\nProject leader: ${leader}\nParticipating countries: ${countries}\n\nThe project works with young people and teaches them to help each other.`;
    const text = `Completed projects\n\n${block('Acorn Center', 'Latvia, Estonia')}\n\n${block('Birch University', 'Sweden, Latvia')}`;
    expect(rowsOf(text)).toEqual(['– | Acorn Center/lead | ', '– | Birch University/lead | ']);
  });

  it('takes paragraphs that semicolons part under words on chosen projects', () => {
    const items = '“Rīta rosme!” – sporta nodarbības;\n\nParka kopšana Kuldīgas novadā – talkas un inventāra iegāde;\n\n“Soliņi” – soliņu uzstādīšana pie upes.';
    expect(projectsOf(`Konkurss ir noslēdzies. Kopumā finansējumu ieguva 3 projekti:\n\n${items}\n\nApsveicam!`).map(({ title }) => title?.value)).toEqual(['Rīta rosme!', 'Parka kopšana Kuldīgas novadā', 'Soliņi']);
    expect(projectsOf(`Projektā notiks:\n\n${items}`).length).toBeLessThan(2);
  });

  it('takes numbered blocks with a sum each, whoever begins them and whichever way round the marks are', () => {
    const text = 'ZAL Kultūras fonds 2013. gadā piešķīra $6,000 četriem projektiem.\n\n1. Anna Zīle, “Ozolu dziesmas” – dziesmas korim.\n  Piedalīsies koris un pianiste. ($2,000)\n\n2. ” Kļavu grāmata“, izdošanai (J. Kalns) ($ 1,000)\n\n3.“Ķiršu taka”, Zīļu biedrības pulciņa atbalstam ($  800)\n\n4. “Soliņi”, uzstādīšanai ($ 600)';
    expect(rowsOf(text)).toEqual(['Ozolu dziesmas', 'Kļavu grāmata', 'Ķiršu taka', 'Soliņi'].map((title, at) => `${title} |  | grant ${[2000, 1000, 800, 600][at]} ZAL Kultūras fonds`));
  });

  it('takes the measure in front of „projekta pieteikumu” for no title, and the tax on a sum for no grant', () => {
    const text = 'Zīļu novada dome nolēma piedalīties LEADER projektu konkursā aktivitātē „Mantojuma saglabāšana”, iesniedzot projekta pieteikumu „Muzeja istaba”. Projekta izmaksas ir 2388 eiro, kā arī 414 eiro PVN maksājumiem.\n\nSavukārt ar projektu „Zāles krēsli” dome piedalīsies aktivitātē „Brīvā laika pavadīšana”. Izmaksas ir 3630 eiro, kā arī 630 eiro PVN maksājumiem.';
    expect(rowsOf(text)).toEqual(['Muzeja istaba | Zīļu novada dome/applicant | total 2388', 'Zāles krēsli |  | total 3630']);
  });

  it('does not let one who told of all carry them out', () => {
    const text = 'Jaunieši pieteica idejas projektu konkursā, portālu informēja „Zīļu mājas” projektu vadītāja Anna Zīle. Finansējums piešķirts šādiem projektiem:\n1. „Ābeļdārzs”\n2. „Ķiršu taka”\n3. „Soliņi”';
    expect(rowsOf(text)).toEqual(['Ābeļdārzs |  | ', 'Ķiršu taka |  | ', 'Soliņi |  | ']);
  });
});

describe('what the head of a list says of all rows', () => {
  it('does not hand down the goal of the contest, nor the council that decided as who carries out', () => {
    const head = 'Zīļu novada pašvaldība izsludināja pieteikšanos projektu konkursam ar mērķi veicināt iedzīvotāju līdzdalību. Zīļu novada domes sēdē lemts par finansējuma piešķiršanu projektiem.';
    expect(projectsOf(`${head}\n\nAtbalstītie projekti:\n1. „Ābeļdārzs”, 450 EUR;\n2. „Ķiršu taka”, 320 EUR;\n3. „Soliņi”, 600 EUR.`).map(({ goal, organisations }) => [goal, organisations.filter(({ value }) => value.role === 'implementer').length])).toEqual([0, 1, 2].map(() => [null, 0]));
  });

  const rows = '1. „Ābeļdārzs”, biedrība „Zars”, 450 EUR;\n2. „Ķiršu taka”, biedrība „Kļava”, 320 EUR;\n3. „Soliņi”, Zīļu muzejs, 600 EUR.';

  it('hands down the fund or the council that pays, as inherited', () => {
    expect(rowsOf(`Valsts kultūrkapitāla fonds atbalstījis trīs projektus\n\n${rows}`)).toEqual([
      'Ābeļdārzs | biedrība „Zars”/applicant | grant 450 Valsts kultūrkapitāla fonds', 'Ķiršu taka | biedrība „Kļava”/applicant | grant 320 Valsts kultūrkapitāla fonds',
      'Soliņi | Zīļu muzejs/applicant | grant 600 Valsts kultūrkapitāla fonds',
    ]);
    const contest = projectsOf(`Noslēdzies Zīļu novada pašvaldības mazo grantu projektu konkurss. Atbalstu saņems:\n\n${rows}`);
    expect(contest.map(({ costs }) => costs.map(({ value, parts }) => [value.role, value.payer, parts?.payer?.evidence.map((one) => one.as)]))).toEqual([0, 1, 2].map(() => [['grant', 'Zīļu novada pašvaldība', ['inherited']]]));
    // Whose people told of it pays nothing.
    expect(projectsOf(`Projekti atbalstīti, informē Zīļu novada pašvaldība.\n\n${rows}`).map(({ costs }) => costs[0]?.value.payer)).toEqual([null, null, null]);
  });

  it('hands down the council that announced the contest, and the one that adds to money of a named fund', () => {
    const payers = (head: string): unknown[] => projectsOf(`${head}\n\n${rows}`).map(({ costs }) => [costs[0]?.value.role, costs[0]?.value.payer]);
    expect(payers('Noslēdzies jauniešu projektu konkurss, kuru martā izsludināja Zīļu novada dome. Atbalstīti trīs projekti:')).toEqual([0, 1, 2].map(() => ['grant', 'Zīļu novada dome']));
    expect(payers('Zīļu novada domes sēdē tika skatīts jautājums par līdzfinansējuma piešķiršanu projektiem, kurus finansē Eiropas Lauksaimniecības fonds lauku attīstībai. Deputāti atbalstīja projektus:')).toEqual([0, 1, 2].map(() => ['own', 'Zīļu novada dome']));
    expect(projectsOf(`Zīļu pašvaldība plāno ES un investīciju projektu īstenošanai izmantot budžeta līdzekļus.\n\nAtbalstītie projekti:\n${rows}`).map(({ funders }) => funders.length)).toEqual([0, 0, 0]);
  });

  it('hands down the one of several funds that decides, a column of the table, and a municipality without its name', () => {
    const payers = (text: string): unknown[] => projectsOf(text).map(({ costs }) => costs[0]?.value.payer);
    const funds = 'Valsts kultūrkapitāla fondā apstiprināti darbi, kuriem kopā ar AS „Latvijas valsts meži” atbalstu piešķirti 75 000 eiro.';
    expect(payers(`${funds}\n\nAtbalstītie projekti:\n${rows}`)).toEqual(['Valsts kultūrkapitāla fonds', 'Valsts kultūrkapitāla fonds', 'Valsts kultūrkapitāla fonds']);
    // Two that both only support: nobody says which gives a row its sum.
    expect(payers(`Ar Valsts kultūrkapitāla fonda un AS „Latvijas valsts meži” atbalstu īstenotie projekti:\n${rows}`)).toEqual([null, null, null]);
    const table = 'Latvijas vides aizsardzības fonda padomes sēdē apstiprināti projekti.\n\nĪstenotājs Projekta nosaukums Finansējums, EUR\nZīļu novada dome Ābeļdārza kopšana 23 749\nKļavu novada dome Ķiršu takas izveide 14 515\nOzolu muzejs Soliņi pie upes 19 832';
    expect(payers(table)).toEqual(['Latvijas vides aizsardzības fonds', 'Latvijas vides aizsardzības fonds', 'Latvijas vides aizsardzības fonds']);
    expect(payers(table.replace('Finansējums, EUR', 'Kopējās izmaksas, EUR'))).toEqual([null, null, null]);
    const blocks = rows.replace(/\d\. („[^”]+”), ([^\n]+), (\d+) EUR[;.]/gu, '$2, projekts $1. Piešķirtais līdzfinansējums: Ls $3.');
    expect(payers(`Pašvaldības līdzfinansējumu ieguva šādas biedrības:\n\n${blocks.replaceAll('\n', '\n\n')}`)).toEqual(['pašvaldība', 'pašvaldība', 'pašvaldība']);
    expect(payers(`Zīļu novada domes sēdē apstiprināti konkursa uzvarētāji.\n\nZīļu novada pašvaldības atbalstītie projekti:\n${rows}`)).toEqual(['Zīļu novada pašvaldība', 'Zīļu novada pašvaldība', 'Zīļu novada pašvaldība']);
  });

  it('hands down shares of each project', () => {
    const text = `Zīļu novadā atbalstīti projekti\n\n${rows.replace(/, (\d+) EUR/gu, ', kopējās izmaksas $1 EUR')}\n\nProjektus 85% apmērā finansē Eiropas Reģionālās attīstības fonds, 15% – Zīļu novada pašvaldība.`;
    expect(projectsOf(text).map(({ costs }) => costs.map(({ value }) => [value.role, value.percent, value.payer]))).toEqual([0, 1, 2].map(() => [['total', null, null], ['grant', 85, 'Eiropas Reģionālās attīstības fonds'], ['own', 15, 'Zīļu novada pašvaldība']]));
  });

  it('takes what a council adds as its own share', () => {
    const text = `Zīļu novada domes sēdē deputāti nolēma piešķirt līdzfinansējumu šādiem projektiem:\n\n${rows}`;
    expect(projectsOf(text).map(({ costs }) => costs.map(({ value }) => [value.role, value.payer]))).toEqual([0, 1, 2].map(() => [['own', 'Zīļu novada dome']]));
  });

  it('leaves each sum to its row where the heading speaks of all money', () => {
    const text = 'Atbalstītie projekti un piešķirtais finansējums:\n1. „Ābeļdārzs” (biedrība „Zars”) EUR 450\n2. „Ķiršu taka” (biedrība „Kļava”) EUR 320\n3. „Soliņi” (Zīļu pamatskola) EUR 600';
    expect(rowsOf(text)).toEqual(['Ābeļdārzs | biedrība „Zars”/applicant | grant 450', 'Ķiršu taka | biedrība „Kļava”/applicant | grant 320', 'Soliņi | Zīļu pamatskola/applicant | grant 600']);
  });

  it('reads „ar finansējumu” as what is given', () => {
    const text = 'Konkursā atbalstīti projekti:\n• Biedrības „Zars” projekts „Ābeļdārzs” ar finansējumu EUR 951;\n• Biedrības „Kļava” projekts „Ķiršu taka” ar finansējumu EUR 720, kopējās izmaksas EUR 900;\n• Biedrības „Osis” projekts „Soliņi” ar kopējo finansējumu EUR 600.';
    expect(projectsOf(text).map(({ costs }) => costs.map(({ value }) => [value.role, value.amount]))).toEqual([[['grant', 951]], [['grant', 720], ['total', 900]], [['total', 600]]]);
  });

  it('takes a contest with a year in its name for no fund of that name', () => {
    const text = `Zīļu novada pašvaldības projektu konkursā „Sabiedrība ar dvēseli 2019” atbalstīti:\n\n${rows}`;
    expect(projectsOf(text).map(({ funders, programme }) => [funders.length, programme?.value.name])).toEqual([0, 1, 2].map(() => [0, 'Sabiedrība ar dvēseli 2019']));
  });

  it('takes gifts that sentences tell one after another, each with its body before the sum or behind a joint', () => {
    const gifts = [
      'Biedrībai „Zars” piešķirti 600 eiro lasījumu rīkošanai', 'biedrība „Osis” 300 eiro izmantos gadatirgum.',
      'Zīļu kultūras nams organizēs svētkus, pašvaldība tos atbalstīs ar 550 eiro', 'Kļavu bibliotēkai uzvedumam „Aka” piešķirti 400 eiro.',
    ];
    const text = `Projektu konkursā saņemti 29 pieteikumi.\n\n${gifts[0]}, bet ${gifts[1]} ${gifts[2]}, savukārt ${gifts[3]}`;
    expect(parts(text)).toEqual(gifts);
    expect(parts(text.replace('Projektu konkursā saņemti 29 pieteikumi.', 'Šī projekta mērķis ir svinēt.'))).toHaveLength(1);
    expect(parts(text.replaceAll(/piešķirti|atbalstīs|izmantos/gu, 'maksā'))).toHaveLength(1);
  });

  it('takes rows that say who applied, what for and how much, between dashes', () => {
    const text = 'Atbalstītie projekti\n\n* SIA „Zars” – Valodas kursi iesācējiem – 19584,00 €\n* SIA „Osis” – Lasītāju klubs – 8000,00 €\n* Biedrība „Zīle” – Rokdarbu skola – 700,50 €';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title }) => title?.value)).toEqual(['Valodas kursi iesācējiem', 'Lasītāju klubs', 'Rokdarbu skola']);
    const [first] = projects;
    expect(first?.organisations.map(({ value }) => [value.name, value.role])).toEqual([['SIA „Zars”', 'applicant']]);
    expect(first?.costs.map(({ value }) => [value.role, value.amount])).toEqual([['grant', 19_584]]);
  });

  it('takes rows whose parts stand at the same place, parted by dashes, commas or the ends of lines', () => {
    const head = 'Nordic NGO programme\n\nThe following projects are supported:\n\n';
    const rows = ['Green Piers | Latvian Yacht Union/applicant | grant 310000', 'Safe Homes | Society “Oak”/applicant | grant 265500', 'Brave Voices | Youth Centre “Zīle”/applicant | grant 298000'];
    const layouts: string[][] = [
      ['Green Piers – Latvian Yacht Union, partners in Sweden, DKK 310 000', 'Safe Homes – Society “Oak”, partners in Norway, DKK 265 500', 'Brave Voices – Youth Centre “Zīle”, partners in Poland, DKK 298 000'],
      ['1. Latvian Yacht Union, Green Piers, EUR 310 000', '2. Society “Oak”, Safe Homes, EUR 265 500', '3. Youth Centre “Zīle”, Brave Voices, EUR 298 000'],
      ['- Green Piers, led by Latvian Yacht Union: €310,000', '- Safe Homes, led by Society “Oak”: €265,500', '- Brave Voices, led by Youth Centre “Zīle”: €298,000'],
      ['Latvian Yacht Union\nGreen Piers\nEUR 310 000\n', 'Society “Oak”\nSafe Homes\nEUR 265 500\n', 'Youth Centre “Zīle”\nBrave Voices\nEUR 298 000'],
    ];
    for (const lines of layouts) expect(rowsOf(head + lines.join('\n'))).toEqual(rows);
    // The countries that take part, and no body.
    expect(rowsOf(`${head}Green Piers (Latvia, Sweden) EUR 310 000\nSafe Homes (Norway, Latvia) EUR 265 500\nBrave Voices (Latvia, Poland) EUR 298 000`)).toEqual(rows.map((row) => row.replace(/\| .* \|/u, '|  |')));
    // Shares of one project's partners are no projects.
    expect(projectsOf('The project “Pier” is supported.\n\nBudget of the partners:\n\nGreen Piers – Latvian Yacht Union, DKK 310 000\nSafe Homes – Society “Oak”, DKK 265 500\nBrave Voices – Youth Centre “Zīle”, DKK 298 000')).toHaveLength(1);
  });
});
