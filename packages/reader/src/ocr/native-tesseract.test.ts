import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fixture, makePicturePdf, scanPage } from '../../testing/index.ts';
import { read } from '../read.ts';

const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout ?? '';
const isThere = languages.split('\n').includes('lav');
// With CI=true what is left out is a failure: there the program is installed.
const mayMiss = process.env['CI'] === undefined;

test.skipIf(!isThere && mayMiss)('the program tesseract reads a scan where it is installed with Latvian data, and is named', { timeout: 60_000 }, async () => {
  const scan = makePicturePdf([await scanPage(fixture('columns.pdf'), 1, { skew: -1 })]);
  const { text, reader, textSource } = await read(scan, { ocr: 'native' });
  expect(textSource).toBe('ocr');
  expect(reader).toMatch(/; tesseract \d+\.\S+, lav$/u);
  expect(text).toContain('Projekta kopējās izmaksas ir 12 400 eiro.');
});
