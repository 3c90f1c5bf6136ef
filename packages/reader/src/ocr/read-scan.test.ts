import { describe, expect, test } from 'vitest';
import { documentTextSchema } from '@siets/record';
import { fixture, makePicturePdf, makeTextPdf, scanPage, textsOf, toJpeg, type PdfWord } from '../../testing/index.ts';
import { read } from '../read.ts';
import { cropRows } from './grey-image.ts';

// OCR takes seconds, more on a busy machine: no clock is tested here.
const PATIENT = { timeout: 120_000 };
const word = (x: number, y: number, text: string): PdfWord => ({ x, y, size: 12, text });
/** A table with lines: label, value; the second label is wrapped. */
const card = makeTextPdf(
  [
    [
      word(72, 780, 'Projekta apraksts'),
      word(76, 740, 'Projekta nosaukums:'),
      word(226, 740, 'Sporta laukums pie skolas'),
      word(76, 712, 'Projekta kopsumma un'),
      word(76, 698, 'finansu avots:'),
      word(226, 712, '248 600,50 EUR no programmas'),
    ],
  ],
  '70 690 450 70 re S 220 690 m 220 760 l S 70 728 m 520 728 l S',
);

describe('pictures of text', PATIENT, () => {
  test('a scanned page that lies on its side and askew is read row by row, each word with its place and its confidence', async () => {
    const scan = makePicturePdf([await scanPage(card, 1, { turn: 90, skew: 1.5 })]);
    const document = documentTextSchema.parse(await read(scan, { name: 'scan.pdf' }));
    expect(document.textSource).toBe('ocr');
    expect(document.reader).toContain('tesseract.js');
    expect(document.warnings).toEqual([]);
    expect(textsOf(document, 'row')).toEqual([
      'Projekta nosaukums:\tSporta laukums pie skolas',
      'Projekta kopsumma un finansu avots:\t248 600,50 EUR no programmas',
    ]);
    const { pages, runs } = document.layout;
    const name = runs.find(({ start, end }) => document.text.slice(start, end) === 'nosaukums:');
    expect(name?.confidence).toBeGreaterThan(0.8);
    // Turned clockwise by a quarter, the head of the page is at its right and words run down.
    const [left = 0, top = 0, right = 0, bottom = 0] = name?.box ?? [];
    expect(left).toBeGreaterThan((pages[0]?.width ?? Infinity) * 0.8);
    expect(bottom - top).toBeGreaterThan(2 * (right - left));
  });

  test('a photograph of two columns in a shadow', async () => {
    const photo = toJpeg(await scanPage(fixture('columns.pdf'), 1, { skew: 2, shadow: 110 }));
    const document = await read(photo, { name: 'foto.jpg' });
    expect(document.mediaType).toBe('image/jpeg');
    expect(textsOf(document, 'paragraph').join('\n')).toContain('Projekta kopējās izmaksas ir 12 400 eiro.');
    expect(textsOf(document, 'row')).toEqual([]);
  });

  test('beside a page with a text layer: each page is read its own way', async () => {
    const { width, height, data } = cropRows(await scanPage(card, 1), 130, 300);
    const picture = `q 595 0 0 ${(595 * height) / width} 0 500 cm BI /W ${width} /H ${height} /CS /G /BPC 8 /F /AHx ID ${Buffer.from(data).toString('hex')}> EI Q`;
    const document = await read(makeTextPdf([[word(72, 700, 'Lapa ar teksta slani, kura ir pietiekami daudz burtu.')], []], ['', picture]));
    expect(document.textSource).toBe('mixed');
    expect(document.text).toContain('teksta slani');
    expect(document.text).toContain('Projekta nosaukums');
    const isRead = document.layout.runs.map(({ page, confidence }) => `${page} ${confidence === undefined ? 'text' : 'ocr'}`);
    expect([...new Set(isRead)]).toEqual(['1 text', '2 ocr']);
  });

  test('a page whose time runs out is named, and one that nobody could read is a problem', async () => {
    const scan = makePicturePdf([await scanPage(card, 1)]);
    await expect(read(scan, { limits: { deadlinePerScanMs: 1 } })).rejects.toMatchObject({ problem: { code: 'too-slow', page: 1 } });
  });
});

test('no picture is read where OCR is off', async () => {
  const scan = makePicturePdf([await scanPage(card, 1, { dpi: 50 })]);
  await expect(read(scan, { ocr: 'none' })).rejects.toMatchObject({ problem: { code: 'no-text' } });
});

test('the size of a picture is checked before a pixel is unpacked', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAA//8AAP//CAYAAAAAAAAA', 'base64');
  await expect(read(png, { name: 'milzu.png' })).rejects.toMatchObject({ problem: { code: 'too-large', detail: 'maxPixels: 65535 × 65535 pixels' } });
});
