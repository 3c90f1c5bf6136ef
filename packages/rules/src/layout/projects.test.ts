import { describe, expect, it } from 'vitest';
import { readTextOf, viewOf } from '../../testing/index.ts';
import { extract } from '../extract.ts';
import { findProjects } from './projects.ts';

/** The words of each project's own stretch. */
const parts = (text: string): string[] => findProjects(viewOf(text)).map(({ own }) => text.slice(own[0]!.start, own[0]!.end).trim());

/** The title of one of the projects. */
const titleOf = (text: string, index: number): unknown => extract(readTextOf(text)).record.projects[index]?.title?.value;

describe('one project', () => {
  it.each([
    ['a card', 'Projekta nosaukums: Dārzs\nKopējās izmaksas: 300 EUR'],
    ['a list of partners with their budgets', 'Projekta partneri:\n1. biedrība „Zīle” – 300 EUR\n2. biedrība „Kļava” – 400 EUR'],
    ['a list of activities with sums', 'Projekta „Dārzs” aktivitātes:\n1. talka (300 EUR)\n2. izstāde (400 EUR)'],
    ['an earlier project beside the present one', 'Projekts „Dārzs” sākas, tam piešķirti 300 EUR.\n\nIepriekšējais projekts „Taka” beidzās pērn, tam bija 400 EUR.'],
    ['a list of bodies with a dash and their sums', 'Īstenotie projekti un to partneri\n\n• biedrība „Zīle” – viesi, 300 EUR\n• Kļavu skola – saimnieki, 400 EUR\n• Ozolu dome – viesi, 500 EUR'],
    ['a project told of after one that is its neighbour', 'Projekts „Dārzs” sākas, tam piešķirti 300 EUR.\n\nDārzā talkoja arī projekts „Taka”, kas ir mūsu draugi no kaimiņu ciema.'],
    ['names joined beside a project called by another name', 'Projekts „Dārzs” ir viens no daudziem. Citur īsteno projektus „Taka” un „Sēta”.'],
    ['projects that were there before', 'Pēc iepriekšējiem projektiem „Taka” un „Sēta” sākas jauns darbs.'],
    ['blocks of partners', 'Projekts „Dārzs”\n\nZīļu novada pašvaldība\nFinansējums: 400 EUR\nTermiņš: 2024. gads\n\nKļavu novada pašvaldība\nFinansējums: 500 EUR\nTermiņš: 2024. gads'],
    ['items with bodies in quotation marks', 'Atbalstītie projekti\n\n• biedrība „Zīle”, 300 EUR\n• biedrība „Kļava”, 400 EUR'],
    ['a flat table of partners', 'Partneris Budžets Daļa\nZīles skola 300,00\nKļavu skola 400,00'],
    ['items of one project that name it again and again', 'Projekta „Dārzs” darbi:\n• projekta „Dārzs” talka, 300 EUR;\n• projekta „Dārzs” izstāde, 400 EUR;\n• projekta „Dārzs” noslēgums, 500 EUR'],
    ['parts of a sentence that tell of the sums of one project', 'Projekta „Dārzs” izmaksas: talka – 300 EUR; stādi un sēklas – 400 EUR; noslēguma svētki – 500 EUR'],
    ['sums that partners of one project get', 'Notiek projektu konkurss. Šī projekta „Dārzs” partneri saņems 300 eiro Zīļu domei stādu iegādei, 400 eiro Kļavu domei žoga remontam un 500 eiro Ozolu domei soliņu iegādei.'],
    ['sums of all that measures got together', 'Projektu konkursā piešķirti kopumā 9000 eiro 12 projektiem tūrismam, kopumā 8000 eiro deviņiem projektiem sportam un kopumā 7000 eiro kultūrai.'],
    ['numbered lines below heads without a body', 'Nr. Projekta nosaukums Termiņš\n1. Dārza kopšana\n2. Talka\n3. Izstāde'],
    ['two paragraphs of which one names no sum', 'Projektam „Dārzs” piešķirti 300 EUR.\n\nTalkā palīdzēja projekts „Taka”, ko atbalsta skola.'],
    ['a table of partners', 'Partneris\tBudžets\tDaļa\nZīles skola\t300,00\t50,00\nKļavu skola\t400,00\t50,00'],
  ])('%s', (_, text) => expect(findProjects(viewOf(text))).toHaveLength(1));
});

describe('several projects', () => {
  it('takes rows whose sums have their currency in the head of the column alone', () => {
    const text = 'Atbalstītie projekti\n\nNr.\tProjekta nosaukums\tIesniedzējs\tPiešķirts, EUR\n1.\tSoliņi pie ezera\tBiedrība „Zīle”\t800\n2.\tKoku stādi\tKļavu skola\t42\nKopā\t\t\t842';
    expect(findProjects(viewOf(text))).toHaveLength(2);
    expect([0, 1].map((index) => extract(readTextOf(text)).record.projects[index]?.costs.map(({ value }) => [value.role, value.amount]))).toEqual([[['grant', 800]], [['grant', 42]]]);
    expect(findProjects(viewOf(text.replace('Piešķirts, EUR', 'Dalībnieki')))).toHaveLength(1);
  });

  it('takes blocks that a number heads and paragraphs that each tell of a project in English', () => {
    const blocks = ['Projekts Nr.1\nNosaukums: Sporta zāle\nSumma: 45 000 EUR', 'Projekts Nr.2\nNosaukums: Pagasta ceļš\nSumma: 88 000 EUR'];
    expect(parts(blocks.join('\n\n'))).toEqual(blocks);
    expect(parts(blocks.join('\n\n').replaceAll('Projekts Nr.', 'Iepirkums Nr.'))).toHaveLength(1);
    const told = ['Project "Reading Dog" was supported with EUR 1,200.', 'Project "Digital Granny" received EUR 8,450.'];
    expect(parts(told.join('\n\n'))).toEqual(told);
  });

  it('names a row whose cells strokes part by the cell below „Projekta nosaukums”', () => {
    const text = 'Rīcība | Projekta iesniedzējs | Projekta nosaukums | Izmaksas, EUR | Finansējums, EUR\n1.1. | SIA „Auza” | Graudu pārstrāde | 20 000,00 | 14 000,00\n2.1. | Biedrība „Zīle” | Brīvdabas klase | 9 999,99 | 8 999,99';
    expect([titleOf(text, 0), titleOf(text, 1)]).toEqual(['Graudu pārstrāde', 'Brīvdabas klase']);
  });

  it('takes rows without columns one by one though the lines look cut at a width', () => {
    const rows = ['„Ābeļu svētki” Biedrība „Zīle” 450,00', '„Jaunatnes diena” Jauniešu centrs „Kvartāls” 700,00', '„Mazpulku nometne” Biedrība „Asns” 1 200,00', '„Rudens deja” Biedrība „Zars” 380,50'];
    expect(parts(`Atbalstīti 4 projekti\n\nProjekta nosaukums Pieteicējs Piešķirtais finansējums (EUR)\n${rows.join('\n')}`)).toEqual(rows);
  });

  it('takes the items of a list', () => {
    const text = 'Atbalstītie projekti:\n1. „Dārzs”, iesniedzējs – Zīles skola, 300 EUR;\n2. „Taka”, iesniedzējs – Kļavu skola, 400 EUR.\n\nVairāk rudenī.';
    expect(parts(text)).toEqual(['„Dārzs”, iesniedzējs – Zīles skola, 300 EUR;', '„Taka”, iesniedzējs – Kļavu skola, 400 EUR.']);
    expect(findProjects(viewOf(text))[0]!.shared.map(({ start, end }) => text.slice(start, end).trim())).toEqual([expect.stringContaining('Atbalstītie projekti:'), 'Vairāk rudenī.']);
  });

  it('takes names that one sentence joins, and says all the rest of each', () => {
    const text = 'Līdz maijam Zīļu dome īstenos projektus „Ābeļdārzs” un „Ķiršu taka”. ELFLA sedz 90 %.';
    expect(parts(text)).toEqual(['„Ābeļdārzs”', '„Ķiršu taka”']);
  });

  it('takes a sum in front of each name', () => {
    const text = '420 eiro ieguvis projekts „Ābeļdārzs”, bet 320 eiro piešķirti projektam „Ķiršu taka”.';
    expect(parts(text)).toEqual(['420 eiro ieguvis projekts „Ābeļdārzs”', '320 eiro piešķirti projektam „Ķiršu taka”']);
  });

  it('ends a name whose outer mark was lost where the next row begins', () => {
    const text = 'Deputāti piešķīra līdzekļus šādām biedrībām: 410 eiro biedrībai “Zīle” projektam “Tērpi kopai “Sienāzis”, 283 eiro biedrībai “Kļava” projektam “Ķiršu taka”.';
    expect(parts(text)).toEqual(['410 eiro biedrībai “Zīle” projektam “Tērpi kopai “Sienāzis”', '283 eiro biedrībai “Kļava” projektam “Ķiršu taka”']);
  });

  it('takes as many paragraphs with a name each as the text counts projects', () => {
    const text = 'Apstiprināti divi bibliotēkas projekti\n\nProjektā „Ābeļdārzs” būs talkas.\n\nProjekta „Ķiršu taka” laikā būs lasījumi.';
    expect(parts(text)).toEqual(['Projektā „Ābeļdārzs” būs talkas.', 'Projekta „Ķiršu taka” laikā būs lasījumi.']);
    expect(parts(text.replace('divi', 'trīs'))).toHaveLength(1);
  });

  it('takes names on lines of their own with words below', () => {
    const told = ['Warm Homes\nThe project insulates houses.', 'Quiet Roads\nTwo towns pave a road (LV).', 'Best Teams\nHospitals train together.'];
    const text = `The approved projects are following:\n\n${told.join('\n\n')}\n\nRead more`;
    expect(parts(text)).toEqual(told);
    expect(titleOf(text, 1)).toBe('Quiet Roads');
    const marked = `Atbalstītie projekti:\n\n${told.map((one) => `  • ${one.replace('\n', '\n\n')}`).join('\n\n')}`;
    expect(parts(marked)).toHaveLength(3);
    expect(titleOf(marked, 1)).toBe('Quiet Roads');
    expect(parts(`The programme is following:\n\n${told.join('\n\n')}`)).toHaveLength(1);
  });

  it('takes the paragraph behind a list that tells of one more', () => {
    const list = 'Apstiprinātie projekti:\n• Zīļu domes projekts „Ābeļdārzs”, 2000 eiro;\n• Kļavu domes projekts „Ķiršu taka”, 3000 eiro.';
    expect(parts(`${list}\n\nApstiprināts arī SIA „Cirsma” projekts „Zāģis”, 900 EUR.\n\nPaldies!`).at(-1)).toBe('Apstiprināts arī SIA „Cirsma” projekts „Zāģis”, 900 EUR.');
    expect(parts(`${list}\n\nPiešķirti 5000 EUR.`)).toHaveLength(2);
  });

  it('takes items with a name, a dash, a body and a sum', () => {
    const text = 'Atbalstītie projekti\n\n• Mūsu sēta – Zīles skola, 300 EUR\n• Upes balss – biedrība „Loki”, 400 EUR\n• Stāstu dārzs – Kļavu bibliotēka, 500 EUR';
    expect(parts(text)).toEqual(['Mūsu sēta – Zīles skola, 300 EUR', 'Upes balss – biedrība „Loki”, 400 EUR', 'Stāstu dārzs – Kļavu bibliotēka, 500 EUR']);
  });

  it('takes items that hold a name and a sum behind the body', () => {
    const text = 'Apstiprinātie projekti:\n• Zīļu domes projekts laukumam „Ābeļdārzs”, AF finansējums – 2 miljoni eiro;\n• Kļavu domes projekts bērniem „Ķiršu taka”, AF finansējums – 3 miljoni eiro.';
    expect(parts(text)).toEqual([
      'Zīļu domes projekts laukumam „Ābeļdārzs”, AF finansējums – 2 miljoni eiro;', 'Kļavu domes projekts bērniem „Ķiršu taka”, AF finansējums – 3 miljoni eiro.',
    ]);
  });

  it('takes lines with a name and a sum under words on chosen projects', () => {
    const lines = ['Biedrība „Zīle” – „Ābeļdārzs” – 300 EUR', 'Biedrība „Kļava” – „Ķiršu taka” – 400 EUR'];
    expect(parts(`Konkursā atbalstīti šādi projekti:\n${lines.join('\n')}`)).toEqual(lines);
  });

  it('takes blocks with a name above the same labels', () => {
    const blocks = ['Ābeļdārzs\nIesniedzējs: biedrība „Zars”\nFinansējums: 400 EUR', '„Ķiršu taka”\nIesniedzējs: Ozolu skola\nFinansējums: 500 EUR'];
    expect(parts(`Atbalstītie projekti\n\n${blocks.join('\n\n')}`)).toEqual(blocks);
  });

  it('takes names with „projekts” before and a sum behind each', () => {
    const text = 'Dome piešķir naudu: projektam „Dārzs” 400 EUR, projektam „Taka” 500 EUR un projektam „Pļava” 600 EUR.';
    expect(parts(text)).toEqual(['projektam „Dārzs” 400 EUR', ', projektam „Taka” 500 EUR', 'un projektam „Pļava” 600 EUR']);
  });

  it('takes the rows of a table', () => {
    const text = 'Atbalstītie projekti\n\nNr.\tProjekts\tIesniedzējs\tSumma\n1\tDārzs\tZīles skola\t300,00\n2\tTaka\tKļavu skola\t400,00\n\tKopā\t\t700,00';
    expect(parts(text)).toEqual(['1\tDārzs\tZīles skola\t300,00', '2\tTaka\tKļavu skola\t400,00']);
  });

  it('takes the rows of a table that has lost its columns', () => {
    const rows = ['1. Zīļu laukuma labiekārtošana Zīļu novada pašvaldība 12 450,00', '2. Skatuves iegāde biedrība „Zars” 8 300,50'];
    const text = `Atbalstītie projekti\n\nNr. Projekta nosaukums Projekta iesniedzējs Finansējums, EUR\n${rows.join('\n')}\nKopā 20 750,50`;
    expect(parts(text)).toEqual(rows);
    expect([0, 1].map((index) => titleOf(text, index))).toEqual(['Zīļu laukuma labiekārtošana', 'Skatuves iegāde']);
  });

  it('takes rows whose body comes first, its form behind the quotation', () => {
    const text = 'Projekta īstenotājs Projekta nosaukums Finansējums, EUR\n„Zaļais krasts” biedrība Pļavu kopšana pie ezera 6 230\nBauskas novada dome Parka taku atjaunošana 7 415';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, organisations, costs }) => [title?.value, organisations[0]?.value.name, costs[0]?.value.amount, costs[0]?.value.role])).toEqual([
      ['Pļavu kopšana pie ezera', 'biedrība „Zaļais krasts”', 6230, 'grant'], ['Parka taku atjaunošana', 'Bauskas novada dome', 7415, 'grant'],
    ]);
  });

  it('takes rows with a line for each cell', () => {
    const text = 'Atbalstītie projekti\n\nNr.\nProjekta nosaukums\nProjekta iesniedzējs\nKopējās izmaksas, EUR\n1.\nSkatuves iegāde\nbiedrība „Zars”\n8 300,50\n2.\nTaku kopšana\nZīļu novada pašvaldība\n5 120,00';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, organisations, costs }) => [title?.value, organisations[0]?.value.name, costs[0]?.value.amount, costs[0]?.value.role])).toEqual([
      ['Skatuves iegāde', 'biedrība „Zars”', 8300.5, 'total'], ['Taku kopšana', 'Zīļu novada pašvaldība', 5120, 'total'],
    ]);
  });

  it('takes paragraphs that each tell of a name and of a sum given', () => {
    const told = ['Tūkstotis eiro piešķirts Zīļu biedrībai, lai īstenotu projektu „Dārzs”, kas ilgs gadu.', 'Fonds atbalstījis arī Kļavu skolas projektu „Taka”, kam piešķirti 500 eiro.'];
    expect(parts(told.join('\n\n'))).toEqual(told);
  });

  it('takes blocks that begin with the label of a name', () => {
    const text = 'Projekta nosaukums: Dārzs\nSumma: 300 EUR\n\nProjekta nosaukums: Taka\nSumma: 400 EUR';
    expect(parts(text)).toEqual(['Projekta nosaukums: Dārzs\nSumma: 300 EUR', 'Projekta nosaukums: Taka\nSumma: 400 EUR']);
  });

  it('takes names with sums in brackets', () => {
    const given = 'Konkursā atbalstu saņems biedrība „Zīle” projektam „Rīti” (piešķirti 800 eiro) un Kļavu skola izstādei „Māli” (500 eiro).';
    expect(parts(given)).toHaveLength(2);
    expect(findProjects(viewOf(given)).map((_, index) => titleOf(given, index))).toEqual(['Rīti', 'Māli']);
    const text = 'Konkursā atbalstīti trīs projekti: koncerts „Rīti” (EUR 800), izstāde „Māli” (EUR 950) un plenērs „Jūra” (EUR 400).';
    expect(parts('Bibliotēka īstenoja divus projektus: „Lasām kopā” (VKKF, 1 200 EUR) un „Stāstu diena” (novada pašvaldība, 450 EUR).')).toEqual(['„Lasām kopā” (VKKF, 1 200 EUR)', 'un „Stāstu diena” (novada pašvaldība, 450 EUR).']);
    expect(parts(text)).toEqual(['koncerts „Rīti” (EUR 800)', ', izstāde „Māli” (EUR 950)', 'un plenērs „Jūra” (EUR 400).']);
  });

  it('takes blocks that a year and a name in quotation marks open above the same labels', () => {
    const block = (year: number, name: string): string => `${year} "${name}" in the program Erasmus+\nLeading partner: Oak School, partners: Elm House (Latvia)\nTotal cost of the project: 9 000 EUR`;
    const text = `Recent projects:\n\n${block(2023, 'Acorns')}\n\n${block(2021, 'Cherries')}`;
    expect(parts(text)).toEqual([block(2023, 'Acorns'), block(2021, 'Cherries')]);
    expect(findProjects(viewOf(text)).map((_, index) => titleOf(text, index))).toEqual(['Acorns', 'Cherries']);
  });

  it('takes items without sums where the words above say that projects were chosen', () => {
    const text = 'Komisija nolēma atbalstīt šādus projektus:\n• Zīļu skola, „Ābeļdārzs”;\n• biedrība „Zīle”, „Ķiršu taka”.\n\nPaldies visiem.';
    expect(parts(text)).toEqual(['Zīļu skola, „Ābeļdārzs”;', 'biedrība „Zīle”, „Ķiršu taka”.']);
  });

  it('takes parts that each have a number, or that the page counts', () => {
    const first = 'Vasarā sākas projekts Nr. LLI-776 „Zaļais pagalms”, tajā skolas iekārto pagalmus un bērni mācās dārza darbus.';
    const second = 'Rudenī sākas projekts Nr. LLI-777 „Drošais sports”, tajā ciemi iekārto laukumus un treneri mācās palīdzēt.';
    expect(parts(`${first}\n\n${second}`)).toEqual([first, second]);
    const paid = 'Biedrība iesniedza projektu „Zaļais pagalms”, tā kopējās izmaksas ir 18 640 EUR, un tas ilgs divus gadus.';
    const counted = 'Otrs iesniegtais projekts „Drošais sports” ir turpinājums jau īstenotam projektam „Ceļš uz skolu”, tajā ir pieci partneri.';
    expect(parts(`${paid}\n\n${counted}`)).toEqual([paid, counted]);
  });

  it('reads percentages of who pays in each of two projects, and no period where many projects ran in a year', () => {
    const told = ['Projekta „Dārzs” kopējās izmaksas ir 9000 EUR (ERAF – 85 %, Aglonas novada dome – 15 %).', 'Projekta „Taka” kopējās izmaksas ir 8000 EUR (ERAF – 85 %, Aglonas novada dome – 15 %).'];
    const { projects } = extract(readTextOf(`Projektu īstenošana 2015. gadā\n\n${told.join('\n\n')}`)).record;
    expect(projects.map(({ costs, period }) => [costs.map(({ value }) => [value.role, value.percent, value.payer]), period.start])).toEqual(
      [0, 1].map(() => [[['total', null, null], ['grant', 85, 'ERAF'], ['own', 15, 'Aglonas novada dome']], null]),
    );
  });

  it('takes rows that say what, who and how much between commas', () => {
    const rows = ['Ceļveža „Zīļu takas” izdevums, veltīts simtgadei, Biedrība „Zars”, 1200 EUR;', '17.mūzikas dienas Balvos, Balvu kultūras un atpūtas centrs, 2000 EUR;', 'Kora svētki, Balvu novada pašvaldība, 371 EUR.'];
    const text = `Fonds izsludināja konkursu, tajā iesniegti 147 projekti. Finansiālu atbalstu saņems šādi projekti:\n${rows.map((row) => `• ${row}`).join('\n')}`;
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, organisations, costs }) => [title?.value, organisations.map(({ value }) => value.name), costs.map(({ value }) => [value.role, value.amount, value.payer])])).toEqual([
      ['Ceļveža „Zīļu takas” izdevums, veltīts simtgadei', ['Biedrība „Zars”'], [['grant', 1200, null]]],
      ['17.mūzikas dienas Balvos', ['Balvu kultūras un atpūtas centrs'], [['grant', 2000, null]]],
      ['Kora svētki', ['Balvu novada pašvaldība'], [['grant', 371, null]]],
    ]);
    expect(parts(text.replace('šādi projekti:', 'šādi darbi:').replace('147 projekti', '147 raksti'))).toHaveLength(1);
  });

  it('takes items whose group stands by its initials before the name, and names whose mark is glued to the next word', () => {
    const items = ['IIG „Zīlieši” „Ģimenes diena” EUR 537,48. Svētki visam ciemam.', 'Zīļu skolas vecāku IG „Raibās jostas” EUR 500,00. Top jostas.', 'B-a „Pomorje” „Stāvvieta” EUR 550,00. Bruģēs laukumu.'];
    const named = (text: string): unknown[] => extract(readTextOf(text)).record.projects.map(({ title, organisations }) => [title?.value, organisations[0]?.value.name]);
    expect(named(`Naudu ieguvušie projekti novadā:\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}`)).toEqual([['Ģimenes diena', 'IIG „Zīlieši”'], ['Raibās jostas', 'Zīļu skolas vecāku IG'], ['Stāvvieta', 'B-a „Pomorje”']]);
    expect(named('Zīļu novada projekti:\n\nB-a “Zīle” “Lieli darbi“Aglonas pag. 700,00 EUR\nB-a “Centrs “Liepa”“Baznīcu diena”Galēnu pag. 650,00 EUR')).toEqual([['Lieli darbi', 'B-a “Zīle”'], ['Baznīcu diena', 'Centrs “Liepa”']]);
  });

  it('leaves other matters of an agenda out of its projects, and its table of contents', () => {
    const first = '1. Par braucienu\nDome nolēma braukt projekta Nr. LLI-776 „Zaļais pagalms” ietvaros.';
    const second = '2. Par dalību konkursā\nDome nolēma piedalīties ar projekta iesniegumu „Drošais sports”, kura kopējās izmaksas ir 24 310,00 EUR ar nodokli.';
    const rest = '3. Par zemes nomu\nDome nolēma noteikt sākumcenu 3 200,00 EUR un izskatīja Zīļu draudzes iesniegumu.';
    const contents = 'Darba kārtība:\n1. Par braucienu\n2. Par dalību konkursā\n3. Par zemes nomu';
    const text = `Zīļu novada dome\n\n${contents}\n\n${first}\n\n${second}\n\n${rest}`;
    expect(parts(text)).toEqual([first, second]);
    expect(findProjects(viewOf(text)).map(({ shared }) => shared.map(({ start, end }) => text.slice(start, end).trim()))).toEqual([['Zīļu novada dome\n\nDarba kārtība:'], ['Zīļu novada dome\n\nDarba kārtība:']]);
  });

  it('gives the one project of an agenda its own matter and the head of the page', () => {
    const own = '2. Par projektu „Drošais sports”\nDome nolēma īstenot projektu „Drošais sports”.';
    const text = `Zīļu novada dome\n\n1. Par zemes nomu\nCena ir 900 EUR.\n\n${own}\n\n3. Par lēmuma projektu\nDome skata lēmuma projektu, naudas sods 700 EUR.`;
    expect(parts(text)).toEqual([own]);
    expect(extract(readTextOf(text)).record.projects.map(({ costs }) => costs.length)).toEqual([0]);
    expect(parts(text.replace('3. Par lēmuma projektu', 'Par lēmuma projektu').replace('1. Par zemes', 'Par zemes'))).toEqual([text.replace('3. Par lēmuma projektu', 'Par lēmuma projektu').replace('1. Par zemes', 'Par zemes')]);
  });

  it('takes names that close two marks with one, each behind its sum', () => {
    const text = 'Dome lēma par līdzfinansējuma piešķiršanu projektiem: 410 eiro biedrībai „Kļava” projektam „Deju kopai „Zīle”, 283 eiro biedrībai „Centrs „Liepa” projektam „Taka” un 900 eiro biedrībai „Osis” projektam „Sols”.';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, costs }) => [title?.value, costs.map(({ value }) => [value.role, value.amount, value.payer])])).toEqual([
      ['Deju kopai „Zīle”', [['own', 410, null]]], ['Taka', [['own', 283, null]]], ['Sols', [['own', 900, null]]],
    ]);
  });

  it('takes items of several lists that „projekts” names, behind a quotation mark or a dash', () => {
    const items = ['1. vieta – Zīļu biedrības „Zars” projektam „Ābeļdārzs”;', '2. vieta – Kļavu draudzes projektam – Soliņi pie upes;', '• Ozolu skolas projektam – Parks „Ķiršu taka”.'];
    const text = `Konkursa uzvarētāji:\n${items[0]}\n${items[1]}\nVeicināšanas balvas:\n${items[2]}`;
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, organisations }) => [title?.value, organisations.map(({ value }) => value.name)])).toEqual([
      ['Ābeļdārzs', ['Zīļu biedrība „Zars”']], ['Soliņi pie upes', ['Kļavu draudze']], ['Parks „Ķiršu taka”', ['Ozolu skola']],
    ]);
  });

  it('takes items in English whose body „by” names before the project', () => {
    const text = 'Grants were awarded to the following projects:\n1. A project by “Oak Centre” – “Reading Together”, to help schools in Georgia;\n2. A project by “Elm House” – “Quiet Gardens” in Moldova;\n3. A project by “Ash Circle” association, “Rivers” – clean water in Kenya.';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ title, organisations, countries }) => [title?.value, organisations.map(({ value }) => value.name), countries.map(({ value }) => value.code)])).toEqual([
      ['Reading Together', ['Oak Centre'], ['GE']], ['Quiet Gardens', ['Elm House'], ['MD']], ['Rivers', ['Ash Circle'], ['KE']],
    ]);
  });

  it('takes the parts of a sentence between semicolons, and two names that one part joins', () => {
    const parted = ['“Zīļu ceļa pārbūve”', ' un “Kļavu skolas siltināšana” 135 870 euro', 'ERAF projekta “Pakalpojumi novadā” ēkas pārbūve - 217 466 euro', 'projekta “Veselības diena” darbiem - 12 061 euro'];
    const text = `Nauda paredzēta projektu turpināšanai: - ${parted[0]}${parted[1]}; - ${parted[2]}; - ${parted[3]}`;
    expect(parts(text)).toEqual(parted.map((one) => one.trim()));
  });

  it('takes sums that sentences give to somebody for something', () => {
    const text = 'Zivju fonds atbalstījis vairākus projektus.\n\nPadome atbalstījusi 5000 eiro piešķiršanu Bauskas novada domei laivas iegādei un 4750 eiro piešķiršanu Valsts vides dienestam iekārtu uzlabošanai, kā arī 850 eiro piešķirti Limbažu novada pašvaldībai ezera aizsardzībai.';
    const { projects } = extract(readTextOf(text)).record;
    expect(projects.map(({ organisations, costs }) => [organisations.map(({ value }) => [value.name, value.role]), costs.map(({ value }) => [value.role, value.amount])])).toEqual([
      [[['Bauskas novada dome', 'applicant']], [['grant', 5000]]], [[['Valsts vides dienests', 'applicant']], [['grant', 4750]]], [[['Limbažu novada pašvaldība', 'applicant']], [['grant', 850]]],
    ]);
  });

  it('takes rows of a table without sums by their numbers, the heads run together', () => {
    const rows = ['1.Society „Acorns”Voluntary platform', '2.Union „Oak”Another garden', '3.Association „Elm House”A strong body'];
    const text = `Projects of the measure\n\nNo.Project PromoterProject's title\n${rows.join('\n')}\n\nContacts`;
    expect(parts(text)).toEqual(rows);
    expect(extract(readTextOf(text)).record.projects.map(({ title, organisations }) => [title?.value, organisations[0]?.value.name])).toEqual([
      ['Voluntary platform', 'Society „Acorns”'], ['Another garden', 'Union „Oak”'], ['A strong body', 'Association „Elm House”'],
    ]);
  });

  it('takes names that sentences join in English, one without marks among them', () => {
    const text = 'Supported projects are “Acorns”, ELM II, “Rivers”. In tourism projects “Green Railway” and “Coast” new routes will be made.';
    expect(findProjects(viewOf(text)).map((_, index) => titleOf(text, index))).toEqual(['Acorns', 'ELM II', 'Rivers', 'Green Railway', 'Coast']);
  });

  it('says the introduction of a list only of that list', () => {
    const list = (first: number): string => ['Dārzs', 'Taka'].map((name, at) => `  ${at + 1}. „${name} ${first}”, iesniedzējs – Zīļu ev. lut. draudze, publiskais finansējums – ${first}00 EUR;`).join('\n');
    const text = `Vērtēšana ir galā.\n\nApstiprināti 1. rīcībā „Vides sakārtošana” iesniegtie projekti:\n\n${list(3)}\n\nApstiprināti 2. rīcībā „Kultūras kopšana” iesniegtie projekti:\n\n${list(4)}`;
    const scopes = findProjects(viewOf(text));
    expect(scopes.map(({ shared }) => shared.map(({ start, end }) => text.slice(start, end)).join(' ').match(/„(?:Vides|Kultūras) [^”]+”/gu)?.join())).toEqual(['„Vides sakārtošana”', '„Vides sakārtošana”', '„Kultūras kopšana”', '„Kultūras kopšana”']);
    expect(extract(readTextOf(text)).record.projects[0]?.organisations.map(({ value }) => [value.name, value.role])).toEqual([['Zīļu ev. lut. draudze', 'applicant']]);
  });

  it('gives the body of one project to no other in a list whose items name their own', () => {
    const text = 'Atbalstīti projekti. Galveno balvu guva Ozolu muzejs.\n• biedrības „Zars” projekts „Dārzs”, 300 EUR;\n• projekts „Taka”, 400 EUR;\n• biedrības „Zīle” projekts „Sēta”, 500 EUR;\n• biedrības „Kļava” projekts „Sols”, 600 EUR.';
    expect(extract(readTextOf(text)).record.projects.map(({ organisations }) => organisations.map(({ value }) => value.name))).toEqual([['biedrība „Zars”'], [], ['biedrība „Zīle”'], ['biedrība „Kļava”']]);
  });

  it('takes no short name for a second project where brackets behind the full one hold it', () => {
    const page = (bracket: string): string => `Par projektu Nr. LLI-777 „TAKA”\n\nZīļu novads sāk projektu „Kopā pa mežu”${bracket}. Projekta kopējās izmaksas ir 9000 EUR.`;
    expect(parts(page(' (akronīms TAKA)'))).toHaveLength(1);
    expect(parts(page(' (akronīms MEŽS)'))).toHaveLength(2);
  });

  it('takes sections that each name a project and a sum', () => {
    const first = '1. § Par projektu „Zaļais pagalms”\nDome nolemj īstenot projektu „Zaļais pagalms” skolas pagalmā, un tā kopējās izmaksas ir 18 640,00 EUR, kā lemts maijā.';
    const second = '2. § Par projektu „Drošais sports”\nDome nolemj īstenot projektu „Drošais sports” ciema laukumā, un tā kopējās izmaksas ir 24 310,00 EUR, kā lemts maijā.';
    expect(parts(`${first}\n\n${second}`)).toEqual([first, second]);
  });
});
