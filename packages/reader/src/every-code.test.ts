import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { problemCodes, warningCodes } from '@siets/record';
import { describe, expect, test } from 'vitest';
import { hostileFiles } from '../testing/hostile/index.ts';
import { makeTextPdf, scanPage, toJpeg, type PdfWord } from '../testing/index.ts';
import { checkNesting } from './container/child-file.ts';
import { cropRows } from './ocr/grey-image.ts';
import { read } from './read.ts';

// A code that nothing can bring about is a promise to nobody: each one stands in a test that makes a file for it.

const PATIENT = { timeout: 120_000 };
const root = resolve(import.meta.dirname, '../../..');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = (text: string): PdfWord => ({ x: 72, y: 700, size: 14, text });
const page = makeTextPdf([[word('Projekta nosaukums: Sporta laukums pie skolas')]]);
const codesOf = async (bytes: Uint8Array, name: string, options = {}): Promise<string[]> =>
  (await read(bytes, { name, ...options })).warnings.map(({ code }) => code);

/** A scan of the page's head as an inline picture, for the stream of another page. */
async function pictureOf(pdf: Uint8Array): Promise<string> {
  const { width, height, data } = cropRows(await scanPage(pdf, 1, { dpi: 150 }), 180, 420);
  return `q 595 0 0 ${(595 * height) / width} 0 600 cm BI /W ${width} /H ${height} /CS /G /BPC 8 /F /AHx ID ${Buffer.from(data).toString('hex')}> EI Q`;
}

describe('warnings that no other test brings about', () => {
  test('letters-mended', async () => {
    const garbled = Buffer.from(bytesOf('Īstenotājs: Žagatu kultūras nams')).toString('latin1');
    expect(await codesOf(bytesOf(garbled), 'a.txt')).toEqual(['letters-mended']);
  });

  test('broken-characters', async () => {
    const cut = bytesOf('Īstenotājs: Žagatu kultūras nams, kopējās izmaksas un mērķis. Čiekurkalns, Ķekava, Ādaži').slice(0, -3);
    expect(await codesOf(Uint8Array.from([...cut, 0xc4]), 'a.txt')).toEqual(['encoding-assumed', 'broken-characters']);
  });

  test('page-unreadable', async () => {
    const looped = hostileFiles.find(({ name }) => name === 'aplis-lapas.pdf')?.make() ?? new Uint8Array();
    expect(await codesOf(looped, 'a.pdf', { ocr: 'none' })).toContain('page-unreadable');
  });

  test('text-layer-replaced', PATIENT, async () => {
    const hidden = Array.from({ length: 14 }, (_, at) => ({ x: 72, y: 600 - 20 * at, size: 9, text: 'xqzjw kbrvt ppqqx zzwkj hgfdq wrtzx qqpxv bnmkz jxqwz' }));
    const replaced = makeTextPdf([hidden], `${await pictureOf(page)}\n3 Tr`);
    expect(await codesOf(replaced, 'a.pdf')).toContain('text-layer-replaced');
  });

  test('page-out-of-time', PATIENT, async () => {
    const picture = await pictureOf(page);
    const mixed = makeTextPdf([[word('Lapa ar teksta slani, kura ir pietiekami daudz burtu.')], []], ['', picture]);
    expect(await codesOf(mixed, 'a.pdf', { limits: { deadlinePerScanMs: 1 } })).toContain('page-out-of-time');
  });

  test('picture-cut-off', PATIENT, async () => {
    const photo = toJpeg(cropRows(await scanPage(page, 1, { dpi: 150 }), 180, 420));
    expect(await codesOf(photo.slice(0, Math.floor(photo.length * 0.6)), 'a.jpg')).toContain('picture-cut-off');
  });
});

test('nested-archives', () => {
  expect(() => checkNesting([{ name: 'a.txt', bytes: new Uint8Array() }], 3, { maxNesting: 3 })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'nested-archives' }) }),
  );
});

/** Every test of the product and every list of hostile files. */
function testSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = resolve(folder, name);
    if (name === 'node_modules' || name.startsWith('.')) return [];
    if (statSync(path).isDirectory()) return testSources(path);
    return name.endsWith('.test.ts') || name.startsWith('hostile-') ? [readFileSync(path, 'utf8')] : [];
  });
}

const sources = ['packages', 'workers', 'scripts'].flatMap((folder) => testSources(resolve(root, folder))).join('\n');

test.each([...problemCodes, ...warningCodes])('%s stands in a test', (code) => {
  expect(new RegExp(`['"\`: ]${code}['"\`,. ]`, 'u').test(sources)).toBe(true);
});
