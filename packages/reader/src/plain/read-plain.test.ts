import { ProblemError } from '@siets/record';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const card = 'Projekta “Zaļā sēta” apraksts\n\nProjekta iesniedzējs: Žagatu kultūras nams\nKopējās izmaksas: 12 400 EUR\n';
const problemOf = async (bytes: Uint8Array, name?: string): Promise<string> => {
  const error: unknown = await read(bytes, name === undefined ? {} : { name }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error ?? new Error('was read');
  return error.problem.code;
};

describe('encodings give the same text', () => {
  const expected = card.trimEnd();
  const forms: Record<string, Uint8Array> = {
    'UTF-8': bytesOf(card),
    'UTF-8 with a mark': bytesOf(`\uFEFF${card}`),
    NFD: bytesOf(card.normalize('NFD')),
    CRLF: bytesOf(card.replaceAll('\n', '\r\n')),
    'windows-1257': iconv.encode(card, 'windows-1257'),
    'UTF-16 little end first': iconv.encode(card, 'utf-16le', { addBOM: true }),
    'UTF-16 big end first': iconv.encode(card, 'utf-16be', { addBOM: true }),
    'UTF-16 without a mark': iconv.encode(card, 'utf-16le', { addBOM: false }),
    'soft hyphens and zero-width blanks': bytesOf(card.replace('kultūras', 'kul\u00ADtū\u200Bras')),
  };
  for (const [form, bytes] of Object.entries(forms)) {
    test(`as ${form}`, async () => expect((await read(bytes)).text).toBe(expected));
  }
});

test('an assumed code page is said, a proven one is not', async () => {
  const guessed = await read(iconv.encode(card, 'windows-1257'));
  expect(guessed.warnings).toMatchObject([{ code: 'encoding-assumed', detail: 'windows-1257' }]);
  expect((await read(bytesOf(card))).warnings).toEqual([]);
});

describe('what is no text', () => {
  test('nothing at all', async () => expect(await problemOf(new Uint8Array())).toBe('empty'));
  test('blanks only', async () => expect(await problemOf(bytesOf(' \n\t\n'))).toBe('empty'));
  test('random bytes', async () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919 + ((at * at) % 251)) % 256);
    expect(await problemOf(noise)).toBe('unknown-type');
  });
  test('bytes that no code page turns into words', async () => {
    const noise = Uint8Array.from({ length: 2_000 }, (_, at) => 0x80 + ((at * 73 + ((at * at) % 97)) % 128));
    expect(await problemOf(noise)).toBe('unknown-encoding');
  });
  test('a picture that ends after its head', async () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
    ]);
    expect(await problemOf(png, 'plakāts.png')).toBe('damaged');
  });
});

test('wrapped lines stay wrapped, runs of empty lines shrink to two', async () => {
  const { text } = await read(bytesOf('Projekta kopējās  \nattiecināmās izmaksas:\n\n\n\n\n85 000 EUR\n\n'));
  expect(text).toBe('Projekta kopējās\nattiecināmās izmaksas:\n\n\n85 000 EUR');
});

test('tags go, their breaks stay, a labelled line with paragraphs is one row', async () => {
  const { text, blocks } = await read(
    bytesOf(
      '### Projekta Zaļā sēta apraksts\n\n<b>Termiņš</b>\t01.02.2024.&nbsp;&ndash; 2025\n<b>Darbības</b>\t<p>Iecere:</p> <p>1. Talka</p><ul><li>soliņi</li></ul>\nPēc < 3 gadiem',
    ),
  );
  expect(text).toBe(
    'Projekta Zaļā sēta apraksts\n\nTermiņš\t01.02.2024.\u00A0– 2025\nDarbības\tIecere:\n1. Talka\n- soliņi\nPēc < 3 gadiem',
  );
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'row', 'row', 'paragraph']);
  const cells = blocks[2]?.cells?.map(({ start, end }) => text.slice(start, end));
  expect(cells).toEqual(['Darbības', 'Iecere:\n1. Talka\n- soliņi']);
});

test('Markdown marks go, words and addresses stay', async () => {
  const source =
    '# Zaļā sēta\n\n**Mērķis:** *sakopt* [sētu](https://zala-seta.example/par)\n\n| Loma | Summa |\n|---|---:|\n| Kopā | 5 000 EUR |\n\n* talka\n* `ID_7*2`\n';
  const { text, blocks, mediaType } = await read(bytesOf(source), { name: 'sēta.md' });
  expect(text).toBe(
    'Zaļā sēta\n\nMērķis: sakopt sētu (https://zala-seta.example/par)\n\nLoma\tSumma\nKopā\t5 000 EUR\n\n* talka\n* ID_7*2',
  );
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'row', 'row', 'list-item', 'list-item']);
  expect(mediaType).toBe('text/markdown');
});

test('list items keep their marks and their wrapped lines, dates are no list', async () => {
  const { text, blocks } = await read(bytesOf('Plānots:\n- mācības\nbibliotēkā;\n2) talka.\n\n14. jūnijā notiks\nsvētki.'));
  expect(blocks.map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([
    ['paragraph', 'Plānots:'],
    ['list-item', '- mācības\nbibliotēkā;'],
    ['list-item', '2) talka.'],
    ['paragraph', '14. jūnijā notiks\nsvētki.'],
  ]);
});

test('a text under the name of another format is read with a warning where it says something, else it is a damaged file', async () => {
  const told = `${card}\nProjekta mērķis ir sakopt sētu un iesaistīt visus ciema ļaudis, lai kultūras nama pagalms kļūtu par vietu, kur vasarā satikties un svinēt svētkus.`;
  expect((await read(bytesOf(told), { name: 'apraksts.docx' })).warnings).toMatchObject([{ code: 'wrong-extension' }]);
  expect(await problemOf(bytesOf('šis nav dokuments'), 'apraksts.docx')).toBe('damaged');
  expect(await problemOf(bytesOf('šis nav dokuments'), 'apraksts.pdf')).toBe('damaged');
});

describe('blanks inside a line', () => {
  const textOf = async (text: string): Promise<string> => (await read(bytesOf(text))).text;
  test('doubled ones close', async () => expect(await textOf('Biedrība  aicina   talkā')).toBe('Biedrība aicina talkā'));
  test('one wide gap behind a few words parts a label from its value', async () => {
    expect(await textOf('Projekta nosaukums        Zaļā pļava')).toBe('Projekta nosaukums\tZaļā pļava');
  });
  test('several wide gaps are no label', async () => expect(await textOf('viens     divi     trīs')).toBe('viens divi trīs'));
  test('an indent stays', async () => expect(await textOf('- viens\n  - divi')).toBe('- viens\n  - divi'));
});
