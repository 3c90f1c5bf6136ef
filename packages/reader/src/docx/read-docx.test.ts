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

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = encode(
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>',
);
const styles = encode(
  `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`,
);
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (text: string, depth: number, list = 1): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const readBody = (body: string, others = {}): Promise<DocumentText> => read(packDocx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles, ...others }));

describe('what mammoth alone would drop', () => {
  test('numbers of lists and headings as Word prints them, counted on over other paragraphs', async () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Lēmums')}</w:p>`;
    const document = await readBody(
      heading + item('Piešķirt', 0) + item('skolai', 1) + item('soliem', 2) + item('muzejam', 1) + toParagraphXml('Balsojums.') + item('Uzdot', 0) + item('Cits', 0, 3) + heading,
    );
    expect(textsOf(document, 'heading')).toEqual(['I. Lēmums', 'II. Lēmums']);
    expect(textsOf(document, 'list-item')).toEqual(['1. Piešķirt', '1.1. skolai', 'a) soliem', '1.2. muzejam', '2. Uzdot', '7. Cits']);
  });

  test('fields in one tag, line ends of old programs, moved words', async () => {
    const body =
      `<w:p><w:fldSimple w:instr="DATE">${run('2024. gads')}</w:fldSimple><w:r><w:cr/></w:r>${run('Otra.')}</w:p>` +
      `<w:p><w:moveFrom>${run('Vecā vieta')}</w:moveFrom><w:moveTo>${run('Jaunā vieta')}</w:moveTo></w:p>`;
    expect((await readBody(body)).text).toBe('2024. gads\nOtra.\n\nJaunā vieta');
  });

  test('a text box, with a picture of itself for old programs or without, once', async () => {
    const content = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
    const spaces = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:schemas-microsoft-com:vml"';
    const drawing = (text: string): string => `<w:drawing><wps:wsp><wps:txbx>${content(text)}</wps:txbx></wps:wsp></w:drawing>`;
    const choice = (text: string): string => `<mc:Choice Requires="wps">${drawing(text)}</mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${content('Otrs.')}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const paragraph = (inner: string): string => `<w:p ${spaces}>${run('Taka.')}<w:r>${inner}</w:r></w:p>`;
    const alternate = (inner: string): string => `<mc:AlternateContent>${inner}</mc:AlternateContent>`;
    const body = paragraph(alternate(choice('Pirmais.'))) + paragraph(alternate(choice('nav') + fallback)) + paragraph(drawing('Trešais.'));
    expect((await readBody(body)).text.split('\n\n').filter((text) => text !== 'Taka.')).toEqual(['Pirmais.', 'Otrs.', 'Trešais.']);
  });

  test('addresses that the text links to are hints', async () => {
    const target = 'https://novads.example/projekts';
    const relations = encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="l1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}"/></Relationships>`,
    );
    const body = `<w:p><w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="l1">${run('Vairāk')}</w:hyperlink></w:p>`;
    expect(await readBody(body, { 'word/_rels/document.xml.rels': relations })).toMatchObject({ text: 'Vairāk', hints: { links: target } });
  });
});

test('notes stand after the text, merged cells keep their columns, a table inside a cell is one line of it', async () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const p = (text: string): string => `<w:p>${run(text)}</w:p>`;
  const inner = `<w:tbl>${row(cell(p('Igaunija')), cell(p('Tartu')))}</w:tbl><w:p/>`;
  const table = `<w:tbl>${row(cell(p('Summa'), '<w:vMerge w:val="restart"/>'), cell(p('ERAF')), cell(p('85 %')))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(p('Novads')), cell(p('15 %')))}${row(cell(p('Kopā'), '<w:gridSpan w:val="2"/>'), cell(inner))}</w:tbl>`;
  const note = encode(`<w:footnotes ${W}><w:footnote w:id="1">${p('Bez PVN.')}</w:footnote></w:footnotes>`);
  const relations = encode(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
  );
  const body = `<w:p>${run('12 400 EUR')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' gadā')}</w:p>${table}`;
  const { text } = await readBody(body, { 'word/footnotes.xml': note, 'word/_rels/document.xml.rels': relations });
  expect(text).toBe('12 400 EUR gadā\n\nSumma\tERAF\t85 %\n\tNovads\t15 %\nKopā\t\tIgaunija | Tartu\n\n1. Bez PVN.');
});
