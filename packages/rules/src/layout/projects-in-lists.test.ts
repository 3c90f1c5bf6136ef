import { describe, expect, it } from 'vitest';
import { readTextOf } from '../../testing/index.ts';
import { extract } from '../extract.ts';

const projectsOf = (text: string) => extract(readTextOf(text)).record.projects;
/** Each project as title, bodies with their role, and sums with role, share and payer. */
const rowsOf = (text: string): string[] =>
  projectsOf(text).map(({ title, organisations, costs }) => [
    title?.value ?? '–',
    organisations.map(({ value }) => `${value.name}/${value.role}`).join(', '),
    costs.map(({ value }) => [value.role, value.amount ?? `${value.percent}%`, value.payer].filter((one) => one !== null).join(' ')).join(', '),
  ].join(' | '));

describe('projects told in other shapes', () => {
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
});

describe('what the head of a list says of all rows', () => {
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
});
