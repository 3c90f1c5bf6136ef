import { expect, test } from 'vitest';
import { createReaderPool, read, readerVersion } from './index.ts';

test('the example of the README: a pure conversion, and a pool', async () => {
  const bytes = new TextEncoder().encode('Projekta iesniedzējs:\tŽagatu kultūras nams\n');
  const document = await read(bytes, { name: 'karte.txt' });
  expect(document).toMatchObject({ text: 'Projekta iesniedzējs:\tŽagatu kultūras nams', reader: readerVersion, blocks: [{ kind: 'row' }] });
  const pool = createReaderPool({ size: 2 });
  expect(await pool.read({ bytes, name: 'karte.txt' })).toEqual({ ok: true, document, children: [], cost: null });
  await pool.close();
  expect(readerVersion).toMatch(/^\d+\.\d+\.\d+ \(pdfjs [\d.]+, mammoth [\d.]+\)$/u);
});
