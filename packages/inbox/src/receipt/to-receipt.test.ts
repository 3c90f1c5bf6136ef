import { problemCodes, problemTexts, warningCodes, warningTexts, type SietsRecord } from '@siets/record';
import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../../testing/index.ts';
import type { ReceiptInput, ReceiptOutcome } from './receipt-input.ts';
import { toReceipt } from './to-receipt.ts';

const toInput = (result: ReceiptOutcome): ReceiptInput => ({
  number: 12, name: 'mape/pieteikums.pdf', receivedAt: '2026-11-22T10:53:20.000Z', documentId: exampleRecord.document.id, result,
});
/** The Latvian and the English half. */
const halves = (receipt: string): [string, string] => {
  const [lv = '', en = ''] = receipt.split('\nIn English\n');
  return [lv, en];
};

describe('a recorded file', () => {
  const [lv, en] = halves(toReceipt(toInput({ outcome: 'recorded', record: exampleRecord })));

  test('the first line says all in short, in Latvian time', () =>
    expect(lv.split('\n')[0]).toBe('Nr. 12 · 22.11.2026. 12:53 · NOLASĪTS / READ · mape/pieteikums.pdf'));

  test.each([
    'projekta kartīte', 'Tajā ir 1 projekts.', 'Nosaukums: Zivju taka Alojas upē', 'Numurs: 21-09-A00702-000014',
    'Finansētājs: Eiropas Lauksaimniecības fonds lauku attīstībai', 'Laiks: 05.09.2021. – 06.2023.',
    '- 13\u00A0863,60\u00A0EUR, kopējās izmaksas, plānots', '- 62,5 %, atbalsts, LAD', '- Biedrība „Alojas krasti” (iesniedzējs, LV)',
    '- Igaunijas upju draugi (partneris, EE)', 'Valstis: LV, EE', 'Vietas: Staicele', 'siets show 4f4f4f4f4f4f',
  ])('tells in Latvian: %s', (line) => expect(lv).toContain(line));

  test('names what is doubtful, and nothing that is sure', () => {
    expect(lv).toContain('Lūdzu, pārbaudiet:\n    - nesaskan: Daļu summa nav vienāda ar kopējām izmaksām\n    - Organizācijas: „Igaunijas upju draugi” (drošība 41 %)');
    expect(lv).not.toContain('Sākums ir pirms beigām');
    expect(lv).not.toContain('95 %');
  });

  test('says what happened while reading, with the page', () => {
    expect(lv).toContain(`2. lapa: ${warningTexts['page-without-text'].lv}`);
    expect(en).toContain(`page 2: ${warningTexts['page-without-text'].en}`);
  });

  test('tells the same in English', () => {
    for (const line of ['Title: Zivju taka Alojas upē', 'Please check:', 'Organisations: „Igaunijas upju draugi” (confidence 41 %)', 'It tells of 1 project.']) {
      expect(en).toContain(line);
    }
  });
});

test('a page that is no project is told so', () => {
  const record: SietsRecord = { ...exampleRecord, projects: [] };
  const [lv, en] = halves(toReceipt(toInput({ outcome: 'recorded', record })));
  expect(lv).toContain('Projektu tajā nav.');
  expect(en).toContain('It tells of no project.');
});

test('several projects are numbered', () => {
  const [project] = exampleRecord.projects;
  const record = { ...exampleRecord, projects: Array.from({ length: 21 }, () => project) } as SietsRecord;
  const [lv] = halves(toReceipt(toInput({ outcome: 'recorded', record })));
  expect(lv).toContain('Tajā ir 21 projekts.');
  expect(lv).toContain('Projekts 21\n');
});

test.each(problemCodes)('a file refused as %s: the reason and what to do, in both languages', (code) => {
  const [lv, en] = halves(toReceipt(toInput({ outcome: 'rejected', problem: { code, page: null } })));
  expect(lv).toContain('NAV PIEŅEMTS');
  expect(lv).toContain(problemTexts[code].lv);
  expect(en).toContain(problemTexts[code].en);
});

test.each(warningCodes)('the warning %s has both its sentences', (code) => {
  const document = { ...exampleRecord.document, warnings: [{ code, message: '', page: null }] };
  const [lv, en] = halves(toReceipt(toInput({ outcome: 'recorded', record: { ...exampleRecord, document } })));
  expect(lv).toContain(warningTexts[code].lv);
  expect(en).toContain(warningTexts[code].en);
});

test('a duplicate names the file that came first and what it says', () => {
  const first = { number: 3, name: 'vecais.pdf', receivedAt: '2026-01-31T22:30:00.000Z' };
  const [lv, en] = halves(toReceipt(toInput({ outcome: 'duplicate', first, record: exampleRecord })));
  expect(lv).toContain('„vecais.pdf”, 01.02.2026. 00:30 (Nr. 3)');
  expect(lv).toContain('Zivju taka Alojas upē');
  expect(en).toContain('"vecais.pdf", 01.02.2026. 00:30 (no. 3)');
});

test('signs that could mislead the eye do not reach the receipt', () => {
  const receipt = toReceipt({ ...toInput({ outcome: 'failed' }), name: 'rēķins\u202Etxt.exe\n\u0007' });
  expect(receipt).not.toMatch(/\p{Bidi_Control}|[^\P{Cc}\n]/u);
  expect(receipt.split('\n')[0]).toContain('rēķins\uFFFDtxt.exe');
});

test('a value of any length stays within the receipt', () => {
  const [project] = exampleRecord.projects;
  const title = { ...project?.title, value: '🎣'.repeat(100_000) };
  const record = { ...exampleRecord, projects: [{ ...project, title }] } as SietsRecord;
  const receipt = toReceipt(toInput({ outcome: 'recorded', record }));
  expect(receipt.length).toBeLessThan(6_000);
  expect(receipt.isWellFormed()).toBe(true);
});
