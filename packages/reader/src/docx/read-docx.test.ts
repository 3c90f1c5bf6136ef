import { readFileSync } from 'node:fs';
import { ProblemError, type DocumentText } from '@siets/record';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packDocx, toParagraphXml } from '../../testing/index.ts';
import { read } from '../read.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/reading/${name}`, import.meta.url)));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textsOf = ({ text, blocks }: DocumentText, kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
const problemOf = async (bytes: Uint8Array, name = 'karte.docx', limits = {}): Promise<string> => {
  const error: unknown = await read(bytes, { name, limits }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error ?? new Error('was read');
  return error.problem.code;
};

describe('what a writer made', () => {
  test('a card: table rows with their lists, running lines of the pages apart', async () => {
    const document = await read(fixture('card-ruled.docx'));
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'header',
      'heading',
      ...Array.from({ length: 9 }, () => 'row'),
      'paragraph',
      'footer',
    ]);
    expect(textsOf(document, 'row')[1]).toBe(
      'Projekta nacionālie sadarbības partneri:\tBiedrība “Pļavu ļaudis”, kā arī četras Zaļkalnes novada ' +
        'pamatskolas un to vecāku padomes – Strautiņu, Ozolkroga, Priedaines un Vējupes.',
    );
    expect(textsOf(document, 'row')[7]).toMatch(
      /^Projekta galvenās darbības:\tPlānotās darbības ietver:\n- āra nodarbību ciklu .*;\n- skolotāju mācības/u,
    );
    expect(textsOf(document, 'header')).toEqual(['Zaļkalnes novada projektu reģistrs']);
    expect(document.hints).toMatchObject({ title: 'Projekta karte', author: 'Zaļkalnes novads' });
    expect(document).toMatchObject({ pages: null, textSource: 'markup', warnings: [] });
  });

  test('an article: headings, bullets and numbers', async () => {
    const document = await read(fixture('article.docx'));
    expect(textsOf(document, 'heading')).toEqual(['Skolēni pēta Strautupi un kopj pļavu pie skolas', 'Kas plānots']);
    expect(textsOf(document, 'list-item')).toEqual([
      '- āra nodarbības astoņās klašu grupās;',
      '- skolotāju mācības divās vasaras nometnēs;',
      '- noslēguma konference par bērnu pētījumiem.',
      '1. Vispirms skola sagatavos metodiku un darba lapas.',
      '2. Pēc tam klases dosies dabā katru otro nedēļu.',
    ]);
  });
});

test('tabs part columns; deleted words are gone, inserted ones stay', async () => {
  const tabbed = toParagraphXml('Termiņš:\t2025. gads');
  const changed = '<w:p><w:ins><w:r><w:t>jauns</w:t></w:r></w:ins><w:del><w:r><w:delText>vecs</w:delText></w:r></w:del></w:p>';
  expect((await read(packDocx(tabbed + changed))).text).toBe('Termiņš:\t2025. gads\n\njauns');
});

test('where empty paragraphs part the others, lines between them stay lines of one', async () => {
  const typed = ['Projekta kopējās', 'attiecināmās izmaksas:', '', '12 400 EUR', '', '- talka', 'pie upes;', '- soliņi.', '']
    .map((text) => toParagraphXml(text))
    .join('');
  expect((await read(packDocx(typed))).text).toBe(
    'Projekta kopējās\nattiecināmās izmaksas:\n\n12 400 EUR\n\n- talka\npie upes;\n- soliņi.',
  );
});

test('tags that were pasted as words are read as tags', async () => {
  const pasted = toParagraphXml('<b>Termiņš</b>\t<p>2025. gads</p> <p>pagarināts</p>');
  const document = await read(packDocx(toParagraphXml('### Zaļā taka') + pasted));
  expect(document.text).toBe('Zaļā taka\n\nTermiņš\t2025. gads\npagarināts');
  expect(document.blocks.map((block) => block.kind)).toEqual(['heading', 'row']);
});

describe('packages that are refused', () => {
  test('random bytes with the name of a DOCX', async () => {
    expect(await problemOf(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 131 + at * at * 7) % 256))).toBe('damaged');
  });
  test('cut off', async () => {
    const whole = fixture('article.docx');
    expect(await problemOf(whole.slice(0, whole.length / 2))).toBe('damaged');
  });
  test('a zip of something else', async () => {
    expect(await problemOf(zipSync({ 'a.txt': encode('a') }))).toBe('damaged');
    expect((await read(zipSync({ 'a.txt': encode('a') }), { name: 'arhīvs.zip' })).mediaType).toBe('application/zip');
  });
  test('protected by a password', async () => {
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(32),
    ]);
    expect(await problemOf(compound)).toBe('encrypted');
  });
  test('a bomb that says its size', async () => {
    expect(await problemOf(packDocx(toParagraphXml('a').repeat(700_000)))).toBe('too-large');
  });
  test('a bomb that lies about its size', async () => {
    const bomb = Buffer.from(packDocx(' '.repeat(3_000_000)));
    const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), bomb.lastIndexOf('word/document.xml') - 60);
    bomb.writeUInt32LE(1_000, entry + 24);
    expect(await problemOf(bomb, 'karte.docx', { maxPartBytes: 1_000_000 })).toBe('too-large');
  });
  test('a document type, which could hold entities', async () => {
    const body = encode(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="urn:w"><w:body><w:p/></w:body></w:document>`,
    );
    expect(await problemOf(packDocx('', { 'word/document.xml': body }))).toBe('damaged');
  });
  test('no words', async () => expect(await problemOf(packDocx(toParagraphXml('')))).toBe('no-text'));
});
