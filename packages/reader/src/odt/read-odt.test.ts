import { describe, expect, test } from 'vitest';
import { fixture, odfSpaces, packOdt, packZip, problemOf, textsOf } from '../../testing/index.ts';
import { read } from '../read.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const p = (text: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`;
const cell = (text: string, spans = ''): string => `<table:table-cell ${spans}>${text}</table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (...rows: string[]): string => `<table:table>${rows.join('')}</table:table>`;

describe('what a writer made', () => {
  test.each(['article', 'card-ruled'])('%s reads like its DOCX', async (name) => {
    const [odt, docx] = await Promise.all([read(fixture(`${name}.odt`)), read(fixture(`${name}.docx`))]);
    expect(odt).toMatchObject({ mediaType: 'application/vnd.oasis.opendocument.text', textSource: 'markup', pages: null, warnings: [] });
    for (const kind of ['heading', 'paragraph', 'row', 'list-item', 'header']) expect(textsOf(odt, kind)).toEqual(textsOf(docx, kind));
  });
});

describe('tables', () => {
  test('merged cells keep their columns', async () => {
    const body = table(
      row(cell(p('Summa'), 'table:number-rows-spanned="2"'), cell(p('ERAF')), cell(p('85 %'))),
      row('<table:covered-table-cell/>', cell(p('Novads')), cell(p('15 %'))),
      row(cell(p('Kopā 12 400 EUR'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell(p('100 %'))),
    );
    expect((await read(packOdt(body))).text).toBe('Summa\tERAF\t85 %\n\tNovads\t15 %\nKopā 12 400 EUR\t\t100 %');
  });
  test('a table inside a cell', async () => {
    const inner = table(row(cell(p('Igaunija')), cell(p('Tartu'))));
    const body = table(row(cell(p('Partneri:')), cell(inner)), row(cell(p('Laiks:')), cell(p('2024. gads'))));
    expect((await read(packOdt(body))).text).toBe('Partneri:\tIgaunija | Tartu\nLaiks:\t2024. gads');
  });
  test('a list inside a cell', async () => {
    const list = `<text:list><text:list-item>${p('talka;')}</text:list-item><text:list-item>${p('mācības.')}</text:list-item></text:list>`;
    const body = table(row(cell(p('Darbības:')), cell(list)), row(cell(p('Laiks:')), cell(p('2024'))));
    expect((await read(packOdt(body))).text).toBe('Darbības:\t- talka;\n- mācības.\nLaiks:\t2024');
  });
  test('a thousand like empty cells are few', async () => {
    const body = table(row(cell(p('Laiks:')), cell(p('2024')), '<table:table-cell table:number-columns-repeated="16000"/>'));
    expect((await read(packOdt(body))).text).toBe('Laiks:\t2024');
  });
});

const numbers =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>' +
  '<text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="1" text:display-levels="2"/>' +
  '<text:list-level-style-number text:level="3" style:num-suffix=")" style:num-format="a"/></text:list-style>';
const item = (...content: string[]): string => `<text:list-item>${content.join('')}</text:list-item>`;
const list = (more: string, ...items: string[]): string => `<text:list ${more}>${items.join('')}</text:list>`;

describe('lists', () => {
  test('numbers of several levels are kept as they are printed, also after a paragraph between', async () => {
    const body =
      list('xml:id="a" text:style-name="L"', item(p('Piešķirt finansējumu'), list('', item(p('skolai'), list('', item(p('soliem')))), item(p('muzejam'))))) +
      p('Balsojums atklāts.') +
      list('text:style-name="L" text:continue-list="a"', item(p('Uzdot pārvaldei')));
    expect(textsOf(await read(packOdt(body, numbers)), 'list-item')).toEqual([
      '1. Piešķirt finansējumu', '1.1. skolai', 'a) soliem', '1.2. muzejam', '2. Uzdot pārvaldei',
    ]);
  });
  test('a numbered heading keeps its number', async () => {
    const body = list('text:style-name="L"', item('<text:h text:outline-level="1">Mērķis</text:h>')) + p('Kopt pļavu.');
    expect(textsOf(await read(packOdt(body, numbers)), 'heading')).toEqual(['1. Mērķis']);
  });
});

test('blanks, tabs, line ends; comments and deleted words are gone; notes and boxes come after', async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Bez PVN.')}</text:note-body></text:note>`;
  const box = `<draw:frame><draw:text-box>${p('Mazais lodziņš')}</draw:text-box></draw:frame>`;
  const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('dzēsts')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const comment = `<office:annotation>${p('piezīme malā')}</office:annotation>`;
  const body = `${deleted}${p(`${box}Summa:<text:tab/>12${comment}<text:s text:c="1"/>400 EUR${note}`)}${p('Viena<text:line-break/>divas')}`;
  expect((await read(packOdt(body))).text).toBe('Summa:\t12 400 EUR\n\nMazais lodziņš\n\nViena\ndivas\n\n1. Bez PVN.');
});

test('addresses are hints, an address that only the link holds is shown', async () => {
  const body = p('<text:a xlink:href="https://novads.example/projekts">Vairāk</text:a>, raksti <text:a xlink:href="mailto:a.ozola@novads.example">Annai</text:a>');
  const { text, hints } = await read(packOdt(body));
  expect(text).toBe('Vairāk, raksti Annai (a.ozola@novads.example)');
  expect(hints).toEqual({ links: 'https://novads.example/projekts\nmailto:a.ozola@novads.example' });
});

test('a bold line alone is a heading', async () => {
  const bold = '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  expect(textsOf(await read(packOdt(p('Projekta mērķis', 'B') + p('Kopt pļavu.'), bold)), 'heading')).toEqual(['Projekta mērķis']);
});

describe('a package that somebody packed anew is known all the same', () => {
  test.each(['with its type compressed', 'without its type'])('%s', async (how) => {
    const type = 'application/vnd.oasis.opendocument.text';
    const manifest = `<manifest:manifest ${odfSpaces}><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`;
    const content = `<office:document-content ${odfSpaces}><office:body><office:text>${p('Taka')}</office:text></office:body></office:document-content>`;
    const files = { 'content.xml': content, 'META-INF/manifest.xml': manifest, ...(how === 'without its type' ? {} : { mimetype: type }) };
    expect((await read(packZip(files))).mediaType).toBe(type);
  });
});

describe('refused', () => {
  test('with a password', async () => {
    const manifest = encode(`<manifest:manifest ${odfSpaces}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`);
    expect(await problemOf(packOdt(p('x'), '', { 'META-INF/manifest.xml': manifest }))).toBe('encrypted');
  });
  test('entities of its own', async () => {
    const content = encode(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]><office:document-content ${odfSpaces}><office:body/></office:document-content>`);
    expect(await problemOf(packOdt('', '', { 'content.xml': content }))).toBe('damaged');
  });
  test('nested too deep', async () => {
    expect(await problemOf(packOdt('<text:section>'.repeat(600) + p('x') + '</text:section>'.repeat(600)))).toBe('too-large');
  });
  test('no words', async () => expect(await problemOf(packOdt(p('')))).toBe('no-text'));
});
