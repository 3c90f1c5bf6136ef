import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentTextSchema } from '@siets/record';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, type Run, type TestFolder } from '../../testing/index.ts';
import { toDocumentPage } from '../read/document-page.ts';
import { showBlocks } from '../read/show-blocks.ts';

const card = resolve(import.meta.dirname, '../../../../fixtures/reading/card-ruled.pdf');
// Reading starts processes, which takes its time on a busy machine: no clock is tested here.
const PATIENT = { timeout: 90_000 };
let folder: TestFolder;
beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('karte.txt', 'Projekta nosaukums:\tĀbeļdārzs <b>&</b>\n\nIeraksts');
  await folder.write('tukšs.txt', '');
  await folder.write('ļauns "><script>alert(1)</script>.txt', 'Virsraksts\n\n&lt;script&gt;alert(2)&lt;/script&gt; <img src=x onerror=alert(3)>');
});
afterAll(() => folder.remove());
const call = (name: string, ...args: string[]): Promise<Run> => callSiets(['read', join(folder.path, name), ...args]);

test('text is what the rules get', PATIENT, async () => {
  const { status, stdout } = await call('karte.txt');
  expect(stdout).toBe('Projekta nosaukums:\tĀbeļdārzs &\n\nIeraksts\n');
  expect(status).toBe(0);
});

test('blocks of a PDF stand page by page with their kinds, rows with their cells', PATIENT, async () => {
  const { stdout } = await callSiets(['read', card, '--format', 'blocks']);
  expect(stdout).toMatch(/── 1\. lapa/u);
  expect(stdout).toMatch(/ 2 virsraksts 1 +Projekta “Pļavas klase/u);
  expect(stdout).toMatch(/ 3 rinda +Projekta iesniedzējs: │ Zaļkalnes novada Brīvdabas skola/u);
});

test('--json is the document as the pipeline keeps it', PATIENT, async () => {
  const { stdout } = await callSiets(['read', card, '--json']);
  expect(documentTextSchema.parse(JSON.parse(stdout)).blocks.some(({ kind }) => kind === 'row')).toBe(true);
});

test('the page shows the words of a stranger and runs none of them', PATIENT, async () => {
  const out = join(folder.path, 'lapa.html');
  const { status } = await call('ļauns "><script>alert(1)</script>.txt', '--format', 'html', '--out', out);
  const page = await readFile(out, 'utf8');
  expect(status).toBe(0);
  expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;');
  expect(page).not.toMatch(/<script|<img/iu);
  expect(page).toContain('&amp;lt;script&amp;gt;alert(2)');
});

test('a file with a problem is told with its reason, and the status says so', PATIENT, async () => {
  const { status, stdout, stderr } = await call('tukšs.txt');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('empty');
  expect((await call('nav.txt')).status).toBe(1);
  expect((await call('karte.txt', '--format', 'pdf')).status).toBe(2);
});

test('words that OCR is not sure of are marked, and each block says how sure it is', () => {
  const text = 'Zaļā sēta\n\nKopā 120 EUR';
  const run = (start: number, end: number, confidence: number) => ({ start, end, page: 1, confidence, box: [10, 10, 50, 20] as [number, number, number, number] });
  const document = documentTextSchema.parse({
    id: 'sha256:0', mediaType: 'image/png', bytes: 9, pages: 1, textSource: 'ocr', text, textId: 'sha256:1',
    blocks: [{ start: 0, end: 9, kind: 'heading', page: 1, level: 1 }, { start: 11, end: 23, kind: 'paragraph', page: 1, level: null }],
    layout: { pages: [{ page: 1, start: 0, end: 23, width: 595, height: 842, rotation: 0 }], runs: [run(0, 9, 0.97), run(11, 15, 0.95), run(16, 19, 0.4), run(20, 23, 0.8)] },
    hints: {}, warnings: [{ code: 'page-read-badly', message: 'x', page: 1 }], reader: '0',
  });
  expect(showBlocks(document, 'a.png', [])).toMatch(/97 % Zaļā sēta[^]*Kopā 120\(\?\) EUR/u);
  const page = toDocumentPage(document, 'a.png', [{ name: 'b.txt', bytes: 3 }, { name: 'c.exe', problem: 'program' }]);
  expect(page).toContain('<span class="low" title="40 %">120</span> <span class="fair" title="80 %">EUR</span>');
  expect(page).toContain('program');
  expect(page.match(/<rect x=/gu)).toHaveLength(4);
});
