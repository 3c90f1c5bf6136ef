import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (html: string): Promise<string> => (await read(bytesOf(html))).text;

const page = (content: string): string => `<!doctype html><html lang="lv"><head><title>Zaļā sēta | Žagatas</title>
<meta name="author" content="Ilze Ozoliņa-Paraudziņa"><style>p{}</style></head><body>
<div class="cookie-notice">Mēs izmantojam sīkdatnes.</div>
<header><a href="/">Žagatu novads</a><nav><ul><li><a href="/a">Sākums</a></li><li><a href="/b">Projekti</a></li></ul></nav></header>
${content}
<aside>Saistītie raksti</aside><footer>© Žagatu novads</footer><script>var a = 'nē';</script></body></html>`;

const article = `<h1>Sākas projekts “Zaļā sēta”</h1><p>Talka notiks <b>14.&nbsp;jūnijā</b>.<br>Visi gaidīti!<br><br>Otrā daļa.</p>
<ul><li>soliņi;</li><li>stādi:<ul><li>liepas</li></ul></li></ul><ol start="3"><li>posms</li></ol>
<table><tr><th>Termiņš</th><td>2024. gads</td></tr><tr><td>Kopējās<br>izmaksas</td><td><p>12 400 EUR, tai skaitā:</p><ul><li>grants</li></ul></td></tr></table>
<p><strong>Kontakti</strong></p><p>Ilze, <a href="mailto:ilze@zagatas.example">rakstiet</a></p>`;

const articleText =
  'Sākas projekts “Zaļā sēta”\n\nTalka notiks 14.\u00A0jūnijā.\nVisi gaidīti!\n\nOtrā daļa.\n\n- soliņi;\n- stādi:\n  - liepas\n3. posms\n\n' +
  'Termiņš\t2024. gads\nKopējās izmaksas\t12 400 EUR, tai skaitā:\n- grants\n\nKontakti\n\nIlze, rakstiet (ilze@zagatas.example)';

for (const [form, content] of Object.entries({
  'a page with <main>': `<main>${article}</main>`,
  'a page of div elements only': `<div class="wrap"><div class="main-menu"><a href="/c">Aktualitātes</a></div><div class="text">${article}</div></div>`,
  'a page placed by a table': `<table><tr><td><ul class="menu"><li><a href="/c">Aktualitātes</a></li></ul></td><td>${article}</td></tr></table>`,
})) {
  test(`${form}: content and tables stay, menus and notices go`, async () =>
    expect(await textOf(page(content))).toBe(articleText));
}

test('blocks say what each stretch is', async () => {
  const { text, blocks, hints, textSource } = await read(bytesOf(page(article)));
  expect(blocks.map((block) => block.kind)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'row',
    'row',
    'heading',
    'paragraph',
  ]);
  expect(blocks[7]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual(['Termiņš', '2024. gads']);
  expect(hints).toEqual({ title: 'Zaļā sēta | Žagatas', author: 'Ilze Ozoliņa-Paraudziņa' });
  expect(textSource).toBe('markup');
});

test('a headline outside the main part leads the text', async () => {
  expect(
    await textOf(
      page('<div class="hero"><h1>Zaļā sēta</h1></div><main><p>Projekts sakops divdesmit sētas Žagatu novadā.</p></main>'),
    ),
  ).toBe('Zaļā sēta\n\nProjekts sakops divdesmit sētas Žagatu novadā.');
});

test('the code page that the page declares is used', async () => {
  const html =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1257"></head><body><p>Žagatu kultūras nams “Ķīlis”</p></body></html>';
  const { text, warnings } = await read(iconv.encode(html, 'windows-1257'));
  expect(text).toBe('Žagatu kultūras nams “Ķīlis”');
  expect(warnings).toEqual([]);
});

test('cells that reach over rows and columns leave their places empty', async () => {
  const { text } = await read(
    bytesOf(
      '<html><body><table><tr><td rowspan="2">Partneri</td><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>' +
        '<tr><td colspan="2">Kopā</td><td>3</td></tr></table></body></html>',
    ),
  );
  expect(text).toBe('Partneri\tA\t1\n\tB\t2\nKopā\t\t3');
});

test('ten thousand nested elements are read at once, and said', async () => {
  const { text, warnings } = await read(
    bytesOf(`<html><body>${'<div>'.repeat(10_000)}Dziļi${'</div>'.repeat(10_000)}</body></html>`),
  );
  expect(text).toBe('Dziļi');
  expect(warnings.map((warning) => warning.code)).toEqual(['nested-too-deep']);
});

test('a table of labels stays one, though a value holds a heading or a table', async () => {
  const { text } = await read(
    bytesOf(
      '<html><body><table><tr><td>Nosaukums</td><td><h2>Zaļā sēta</h2></td></tr><tr><td>Izmaksas</td><td>' +
        '<table><tr><td>2024</td><td>500</td></tr></table></td></tr></table></body></html>',
    ),
  );
  expect(text).toBe('Nosaukums\tZaļā sēta\nIzmaksas\t2024 | 500');
});

test.each([
  ['<!doctype html><!-- saved from url=(0031)https://udri.example/projekti/1 --><html><body><p>Projekts „Egle”</p>', 'https://udri.example/projekti/1'],
  ['<html><head><link rel="canonical" href="https://udri.example/egle#a"></head><body><p>Projekts „Egle”</p>', 'https://udri.example/egle'],
  ['<html><head><meta property="og:url" content="https://udri.example/egle"></head><body><p>Projekts „Egle”</p>', 'https://udri.example/egle'],
  ['<html><head><link rel="canonical" href="/egle"><base href="javascript:1"></head><body><p>Projekts „Egle”</p>', undefined],
])('where a page was: %s', async (html, source) => {
  expect((await read(bytesOf(html))).hints['source']).toBe(source);
});
