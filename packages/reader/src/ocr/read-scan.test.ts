import { describe, expect, test } from 'vitest';
import { documentTextSchema } from '@siets/record';
import { fixture, makePicturePdf, scanPage, textsOf, toJpeg } from '../../testing/index.ts';
import { read } from '../read.ts';

const rowsOf = (document: Awaited<ReturnType<typeof read>>): string[] => textsOf(document, 'row');

describe('pictures of text', () => {
  test('a scanned page that lies on its side and askew is read row by row, each word with its place and its confidence', async () => {
    const scan = makePicturePdf([await scanPage(fixture('card-ruled.pdf'), 1, { turn: 90, skew: 1.5, dpi: 150 })]);
    const document = documentTextSchema.parse(await read(scan, { name: 'scan.pdf' }));
    expect(document.textSource).toBe('ocr');
    expect(document.reader).toContain('tesseract.js');
    expect(document.warnings).toEqual([]);
    expect(rowsOf(document)).toContain('Projekta indikatīvais īstenošanas termiņš:\t2025. gada 1. marts – 2027. gada 28. februāris');
    const { pages, runs } = document.layout;
    const name = runs.find(({ start, end }) => document.text.slice(start, end) === 'Projekta');
    expect(name?.confidence).toBeGreaterThan(0.8);
    // Turned clockwise by a quarter, the head of the page is at its right and words run down.
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? Infinity);
    const [left = 0, top = 0, right = 0, bottom = 0] = name?.box ?? [];
    expect(left).toBeGreaterThan((pages[0]?.width ?? 0) * 0.8);
    expect(bottom - top).toBeGreaterThan(2 * (right - left));
  });

  test('a photograph of two columns in a shadow', async () => {
    const photo = toJpeg(await scanPage(fixture('columns.pdf'), 1, { skew: 2, shadow: 110, dpi: 200 }));
    const document = await read(photo, { name: 'foto.jpg' });
    expect(document.mediaType).toBe('image/jpeg');
    expect(textsOf(document, 'paragraph').join('\n')).toContain('Projekta kopējās izmaksas ir 12 400 eiro.');
    expect(rowsOf(document)).toEqual([]);
  });
});
