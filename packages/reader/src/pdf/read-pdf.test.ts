import { readFileSync } from 'node:fs';
import { documentTextSchema, ProblemError, type DocumentText } from '@siets/record';
import { describe, expect, test } from 'vitest';
import { makeTextPdf, type PdfWord } from '../../testing/text-pdf.ts';
import { read } from '../read.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/reading/${name}`, import.meta.url)));
const rowsOf = ({ text, blocks }: DocumentText): string[][] =>
  blocks.flatMap((block) => (block.cells ? [block.cells.map(({ start, end }) => text.slice(start, end))] : []));
const textsOf = ({ text, blocks }: DocumentText, kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await read(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error ?? new Error('was read');
  return error.problem.code;
};

const card: string[][] = [
  ['Projekta iesniedzējs:', 'Zaļkalnes novada Brīvdabas skola “Rasa”'],
  [
    'Projekta nacionālie sadarbības partneri:',
    'Biedrība “Pļavu ļaudis”, kā arī četras Zaļkalnes novada pamatskolas un to vecāku padomes – Strautiņu, ' +
      'Ozolkroga, Priedaines un Vējupes.',
  ],
  ['Finansēšanas avots:', 'Pārrobežu sadarbības programma “Kopīgi soļi” 2021.–2027. gadam.\nValsts budžeta finansējums.'],
  ['Projekta indikatīvais īstenošanas termiņš:', '2025. gada 1. marts – 2027. gada 28. februāris'],
  ['Projekta kopējās attiecināmās izmaksas:', '248 600,50 EUR (85 % programmas grants, 15 % nacionālais līdzfinansējums).'],
  ['Pašvaldības līdzfinansējums:', 'Līdzfinansējums no pašvaldības nav nepieciešams, darbības tiek finansētas pilnā apmērā.'],
  [
    'Projekta mērķis:',
    'Projekta mērķis ir iemācīt bērniem un jauniešiem vērot dabu, saprast ūdens ciklu un kopt savu pļavu, tādējādi stiprinot ' +
      'skolas lomu vietējā kopienā un ģimeņu ikdienā.',
  ],
  [
    'Projekta galvenās darbības:',
    'Plānotās darbības ietver:\n• āra nodarbību ciklu astoņās klašu grupās, tai skaitā ūdens kvalitātes mērījumus ' +
      'Strautupē un pļavas augu uzskaiti;\n• skolotāju mācības divās vasaras nometnēs, kurās piedalās arī Igaunijas partneru pedagogi;\n' +
      '• novērojumu datubāzes izveidi un publisku karti, ko papildina paši skolēni;\n• noslēguma konferenci par bērnu pētījumiem, tai skaitā vecāku ' +
      'aptauju par projekta ietekmi.',
  ],
  ['Kontaktpersona:', 'Ilze Paraudziņa, projekta vadītāja, ilze.paraudzina@rasa.example, tālr. 20000001'],
];

describe('tables of labels and values', () => {
  test('drawn by lines, labels centred', async () => {
    // Two short paragraphs of one cell without a gap or a short line between them are one here.
    const ruled = card.map(([label = '', value = '']) => [label, value.replace('gadam.\nValsts', 'gadam. Valsts')]);
    expect(rowsOf(await read(fixture('card-ruled.pdf')))).toEqual(ruled);
  });
  test('without lines, over two pages', async () => expect(rowsOf(await read(fixture('card-open.pdf')))).toEqual(card));
  test('without lines and colons', async () => {
    const bare = card.map(([label = '', value = '']) => [label.replace(':', ''), value]);
    expect(rowsOf(await read(fixture('card-open-no-colon.pdf')))).toEqual(bare);
  });
  test('printed by a browser, one with three columns', async () => {
    expect(rowsOf(await read(fixture('card-ruled-browser.pdf')))).toEqual([
      ['Projekta nosaukums', 'Zaļā taka gar Vējupi'],
      ['Projekta kopējās attiecināmās izmaksas', '12 400 EUR'],
      [
        'Projekta galvenās aktivitātes un sagaidāmie rezultāti',
        'Projektā paredzēts:\n• sakopt taku trīs kilometru garumā un uzstādīt norādes, ' +
          'lai tā būtu droša bērniem un ērta senioriem;\n• uzstādīt divus soliņus.',
      ],
      ['Gads', 'Grants, EUR', 'Pašvaldība, EUR'],
      ['2024', '6 000', '2 000'],
      ['2025', '3 000', '1 400'],
    ]);
  });
  test('newspaper columns are none', async () => {
    const document = await read(fixture('columns.pdf'));
    expect(rowsOf(document)).toEqual([]);
    expect(textsOf(document, 'paragraph')[0]).toBe(
      'Sestdien Vējupes krastā notika pavasara talka, kurā Zaļkalnes novada iedzīvotāji sakopa taku un ' +
        'uzstādīja divus jaunus soliņus. Talku organizēja biedrība “Pļavu ļaudis” projektā “Zaļā taka”.',
    );
  });
});

describe('pages', () => {
  test('headings, lists and paragraphs; running lines apart', async () => {
    const document = await read(fixture('article.pdf'));
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'header',
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
      'footer',
      'header',
      'paragraph',
      'footer',
    ]);
    expect(textsOf(document, 'header')).toEqual(['Zaļkalnes Vēstis', 'Zaļkalnes Vēstis']);
    expect(textsOf(document, 'footer')).toEqual(['1', '2']);
    expect(textsOf(document, 'list-item')[3]).toBe('1. Vispirms skola sagatavos metodiku un darba lapas.');
  });

  test('every page is a stretch of the text, every run stands on its page', async () => {
    const document = await read(fixture('card-open.pdf'));
    expect(document.pages).toBe(2);
    const { pages, runs } = document.layout;
    expect(pages[0]?.start).toBe(0);
    expect(pages[1]?.start).toBe(pages[0]?.end);
    expect(pages[1]?.end).toBe(document.text.length);
    for (const {
      start,
      end,
      page,
      box: [left, top, right, bottom],
    } of runs) {
      const { width = 0, height = 0, ...stretch } = pages[page - 1] ?? { start: 0, end: 0 };
      expect(start >= stretch.start && end <= stretch.end && start < end).toBe(true);
      expect(left >= 0 && left < right && right <= width && top >= 0 && top < bottom && bottom <= height).toBe(true);
    }
    const sum = runs.find(({ start, end }) => document.text.slice(start, end).startsWith('248 600,50'));
    expect(sum?.page).toBe(1);
  });

  test('the same bytes give the same document, which keeps the contract', async () => {
    const [first, second] = [await read(fixture('article.pdf')), await read(fixture('article.pdf'))];
    expect(second).toEqual(first);
    expect(documentTextSchema.parse(first)).toEqual(first);
    expect(first.text).toBe(first.text.normalize('NFC'));
    expect(first.hints).toMatchObject({ created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) });
  });

  test('a page without text is a warning, a file without text a problem', async () => {
    const words: PdfWord[] = [{ x: 72, y: 700, size: 12, text: 'Projekta budgets ir 500 EUR.' }];
    const { warnings, pages } = await read(makeTextPdf([words, []]));
    expect(pages).toBe(2);
    expect(warnings).toMatchObject([{ code: 'page-without-text', page: 2 }]);
    expect(await problemOf(makeTextPdf([[], []]))).toBe('no-text');
  });
});

describe('words across lines', () => {
  const lines = (...texts: string[]): PdfWord[] => texts.map((text, at) => ({ x: 72, y: 700 - at * 14, size: 12, text }));
  const wide = 'Wide enough to say where the full lines of this page end, more or less.';
  const read1 = async (...texts: string[]): Promise<string> => (await read(makeTextPdf([lines(...texts, wide)]))).text;

  test('a hyphen at the end of a line goes', async () => {
    expect(
      await read1(
        'The municipality will renovate the kindergarten and the neighbour-',
        'hood library before the end of the coming year, it was said today.',
      ),
    ).toContain('the neighbourhood library');
  });
  test('a compound that keeps its hyphen elsewhere keeps it', async () => {
    expect(
      await read1(
        'A low-cost plan was signed by the two towns after they saw the low-',
        'cost offer of the builder, which nobody had expected to be this low.',
      ),
    ).toContain('the low-cost offer');
  });
  test('a number range keeps its hyphen', async () => {
    expect(
      await read1(
        'The programme of the two neighbouring regions for the years 2021-',
        '2027 pays for the whole work and for the first winter of lighting it.',
      ),
    ).toContain('2021-2027 pays');
  });
});

describe('files that cannot be read', () => {
  test('with a password', async () => expect(await problemOf(fixture('encrypted.pdf'))).toBe('encrypted'));
  for (const part of [0.1, 0.5, 0.9]) {
    test(`cut off at ${part * 100} %`, async () => {
      const bytes = fixture('article.pdf');
      expect(await problemOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe('damaged');
    });
  }
  test('more pages than allowed', async () => {
    await expect(read(makeTextPdf([[], [], []]), { limits: { maxPages: 2 } })).rejects.toMatchObject({
      problem: { code: 'too-large' },
    });
  });
});

describe('labels and values that a tab parts', () => {
  const words = (x: number, y: number, text: string): PdfWord => ({ x, y, size: 12, text });
  test('become rows where the gap is wider than a blank, wherever the tab stop was', async () => {
    const page = [
      words(72, 760, 'A line of prose that is long enough to say where the page ends on its right side.'),
      words(72, 720, 'Project title'),
      words(160, 720, 'Green path'),
      words(72, 700, 'Total costs'),
      words(148, 700, '12 400 EUR'),
      words(72, 680, 'Duration of the project'),
      words(216, 680, '24 months'),
    ];
    expect(rowsOf(await read(makeTextPdf([page])))).toEqual([
      ['Project title', 'Green path'],
      ['Total costs', '12 400 EUR'],
      ['Duration of the project', '24 months'],
    ]);
  });
  test('words that a program placed one by one are no columns', async () => {
    const line = (y: number, ...parts: string[]): PdfWord[] => parts.map((text, at) => words(72 + at * 60, y, text));
    const page = [...line(700, 'Projekta', 'kopsumma', 'sastada'), ...line(686, 'simts', 'divdesmit', 'eiro')];
    expect(rowsOf(await read(makeTextPdf([page.map((word) => ({ ...word, text: word.text.padEnd(9, 'a') }))])))).toEqual([]);
  });
});

test('a table that its program drew column by column reads row by row', async () => {
  const rows = [
    ['Project title:', 'Green path along the river'],
    ['Total costs of the', '12 400 EUR, of them 75 %'],
    ['project:', 'from the programme'],
    ['Period:', '2024-2025'],
  ];
  const column = (at: 0 | 1): PdfWord[] => rows.map((row, line) => ({ x: at ? 240 : 72, y: 700 - line * 14, size: 12, text: row[at] ?? '' }));
  expect(rowsOf(await read(makeTextPdf([[...column(0), ...column(1)]])))).toEqual([
    ['Project title:', 'Green path along the river'],
    ['Total costs of the project:', '12 400 EUR, of them 75 % from the programme'],
    ['Period:', '2024-2025'],
  ]);
});
