import { encode, type HostileFile } from './hostile-file.ts';

const page = (body: string): Uint8Array => encode(`<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Zaļā taka</title></head><body>${body}</body></html>`);
const nest = (open: string, close: string, depth: number): string => `${open.repeat(depth)}dziļi${close.repeat(depth)}`;
const line = 'Projekta nosaukums: Zaļā taka. ';

/** A page that wants to reach `address` in every way that a page can. */
export const pageThatCalls = (address: string): Uint8Array =>
  page(
    `<p>${line}</p><img src="${address}/a.png"><script src="${address}/b.js"></script><link rel="stylesheet" href="${address}/c.css">` +
      `<iframe src="${address}/d"></iframe><object data="${address}/e"></object><script>fetch('${address}/f'); for (;;);</script>` +
      `<meta http-equiv="refresh" content="0;url=${address}/g"><img src=x onerror="fetch('${address}/h')">`,
  );

/** Saved pages, RTF and other markup. */
export const hostileMarkup: readonly HostileFile[] = [
  { name: '50-mb-rinda.html', what: '50 MB in one line', ends: ['too-large'], make: () => page(`<p>${line.repeat(1_600_000)}</p>`) },
  { name: '20-mb-rinda.html', what: '20 MB in one line', ends: ['read', 'too-large', 'too-much-memory', 'too-slow'], isSlow: true, make: () => page(`<p>${line.repeat(600_000)}</p>`) },
  { name: '40-mb-iezimes.html', what: '40 MB of marks with hardly a word', ends: ['read', 'too-large', 'too-much-memory', 'too-slow'], isSlow: true, make: () => page(`<p>${line}</p>${'<i class="menu x"></i><br>'.repeat(1_500_000)}`) },
  { name: 'ligzdas-100000.html', what: '100,000 div elements inside each other', ends: ['read'], make: () => page(nest('<div>', '</div>', 100_000)) },
  { name: 'ligzdas-izvelnes.html', what: '100,000 menus inside each other', ends: ['read', 'no-text'], make: () => page(nest('<div class="menu" id="nav">', '</div>', 100_000)) },
  { name: 'ligzdas-tabulas.html', what: '5,000 tables inside each other', ends: ['read'], make: () => page(nest('<table><tr><td>', '</td></tr></table>', 5_000)) },
  { name: 'ligzdas-saraksti.html', what: '5,000 lists inside each other', ends: ['read'], make: () => page(nest('<ul><li>', '</li></ul>', 5_000)) },
  { name: 'neaizverti.html', what: '300,000 elements that are never closed', ends: ['read'], make: () => page('<b><p>a '.repeat(300_000)) },
  { name: 'plata-tabula.html', what: 'cells that reach over 1,000 columns and rows', ends: ['read', 'too-large'], make: () => page(`<table>${'<tr><td colspan="1000" rowspan="1000">a</td><td>b</td></tr>'.repeat(2_000)}</table>`) },
  { name: 'komentars.html', what: 'a comment that never ends', ends: ['read', 'no-text'], make: () => page(`<p>${line}</p><!-- ${'-'.repeat(2_000_000)}`) },
  { name: 'pazimes.html', what: '200,000 attributes on one element', ends: ['read'], make: () => page(`<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ')}>${line}</p>`) },
  { name: 'entitijas.html', what: 'a million entities, some of them unknown', ends: ['read'], make: () => page(`<p>${line}${'&amp;&nbsp;&bez;&#x110000;'.repeat(250_000)}</p>`) },
  { name: 'skripts.html', what: 'scripts that loop, pictures and frames elsewhere', ends: ['read'], make: () => pageThatCalls('http://127.0.0.1:9') },
  { name: 'tukss.html', what: 'a page that only a script would fill', ends: ['no-text'], make: () => page('<div id="app"></div><script>document.body.innerText = "Zaļā taka"</script>') },
  { name: 'ligzdas.rtf', what: 'a million groups inside each other', ends: ['damaged', 'read', 'too-large', 'no-text', 'unknown-type'], make: () => encode(`{\\rtf1\\ansi\\ansicpg1257 ${line}${'{'.repeat(1_000_000)}`) },
  { name: 'bin.rtf', what: 'claims two billion bytes of picture', ends: ['damaged', 'read', 'no-text'], make: () => encode(`{\\rtf1\\ansi ${line}\\par{\\pict\\bin2000000000 abc}}`) },
  { name: 'puse.rtf', what: 'cut off', ends: ['damaged', 'read'], make: () => encode(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}} ${line.repeat(20)} {\\b Kop`) },
];
