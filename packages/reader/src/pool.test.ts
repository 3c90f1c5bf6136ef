import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReaderPool, type ReaderPool } from './pool.ts';

let folder: string;
let pool: ReaderPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siets-reader-'));
  pool = createReaderPool({ size: 1, limits: { maxBytes: 100_000 } });
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

const codeOf = async (path: string): Promise<string> => {
  const outcome = await pool.read({ path });
  return outcome.ok ? 'read' : outcome.problem.code;
};

test('plain text and a saved page are read, each with its name', async () => {
  await writeFile(join(folder, 'karte.txt'), 'Projekta iesniedzējs: Žagatu kultūras nams');
  await writeFile(join(folder, 'lapa.html'), '<html><body><p>Žagatu kultūras nams</p></body></html>');
  expect(await pool.read({ path: join(folder, 'karte.txt') })).toMatchObject({ ok: true, document: { textSource: 'plain' } });
  expect(await pool.read({ path: join(folder, 'lapa.html') })).toMatchObject({
    ok: true,
    document: { textSource: 'markup', text: 'Žagatu kultūras nams' },
  });
});

test('what cannot be opened has its reason', async () => {
  await writeFile(join(folder, 'liels.txt'), 'a'.repeat(100_001));
  expect(await codeOf(join(folder, 'nav.txt'))).toBe('vanished');
  expect(await codeOf(folder)).toBe('not-a-file');
  expect(await codeOf('/dev/null')).toBe('not-a-file');
  expect(await codeOf(join(folder, 'liels.txt'))).toBe('too-large');
});

test('a DOCX that is no zip, and a zip that is no DOCX', async () => {
  await writeFile(
    join(folder, 'bojats.docx'),
    Uint8Array.from({ length: 3_000 }, (_, at) => (at * 31 + at * at) % 256),
  );
  await writeFile(join(folder, 'puse.docx'), 'PK\u0003\u0004 word/document.xml and then nothing');
  expect(await codeOf(join(folder, 'bojats.docx'))).toBe('damaged');
  expect(await codeOf(join(folder, 'puse.docx'))).toBe('damaged');
});
