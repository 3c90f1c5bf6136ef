import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { measureAgreement } from './pdf/agreement.ts';
import { createReaderPool } from './pool.ts';
import { read } from './read.ts';
import { SecondOpinion } from './second-opinion.ts';

const path = new URL('../../../fixtures/reading/card-open.pdf', import.meta.url).pathname;
const bytes = new Uint8Array(readFileSync(path));
const second = new SecondOpinion({ ...defaultLimits, secondOpinionMs: 30_000 });
const pool = createReaderPool({ size: 1, limits: { secondOpinionMs: 30_000 } });
afterAll(async () => {
  await Promise.all([second.close(), pool.close()]);
});

test('two engines that read the same words agree, in whatever order and however hyphens fall', () => {
  expect(measureAgreement('Zaļā taka bibliotēkā', 'taka\nbiblio-\ntēkā Zaļā')).toBe(1);
  expect(measureAgreement('Zaļā taka', 'Zaïâ taka')).toBe(0.5);
});

test('a PDF that both read alike has no warning', async () => {
  const outcome = await pool.read({ path });
  expect(outcome).toMatchObject({ ok: true, document: { pages: 2, warnings: [] } });
});

test('where they read different texts, the document says so', async () => {
  const document = await read(bytes);
  expect((await second.compare(bytes, document)).warnings).toEqual([]);
  const garbled = { ...document, text: document.text.replace(/[aāeēiī]/gu, 'ð') };
  expect((await second.compare(bytes, garbled)).warnings).toMatchObject([{ code: 'engines-disagree' }]);
});

test('it can stand in, as plain lines, and says so', async () => {
  const outcome = await second.standIn(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.result.text).toContain('248 600,50 EUR');
  expect(outcome.result).toMatchObject({
    pages: 2,
    hints: { author: 'Zaļkalnes novads' },
    warnings: [{ code: 'second-engine-used' }],
  });
});

test('what both refuse is damaged', async () => {
  expect(await pool.read({ bytes: bytes.slice(0, 5_000), name: 'puse.pdf' })).toMatchObject({
    ok: false,
    problem: { code: 'damaged' },
  });
});
