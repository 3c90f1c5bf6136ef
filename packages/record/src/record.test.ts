import { describe, expect, it } from 'vitest';
import { comparePartialDates, toPartialDate } from './partial-date.ts';
import { problemCodes, ProblemError, problemTexts } from './problem.ts';
import { recordSchema, type SietsRecord } from './record.ts';
import { toJsonSchema } from './json-schema.ts';

const kind = { id: 'f_1', value: 'news' as const, raw: 'devās', evidence: [{ start: 0, end: 5, page: null, as: 'value' as const }], source: 'rule' as const, rule: 'kind/news', confidence: 0.9 };
const record: SietsRecord = {
  document: {
    id: 'sha256:0', mediaType: 'text/plain', bytes: 5, pages: null, textSource: 'plain', languages: [{ code: 'lav', share: 1 }], kind, published: null, text: 'devās',
    textId: 'sha256:1', warnings: [], reader: '0.1.0', rules: '0.1.0+0000000',
  },
  projects: [],
};

describe('the record contract', () => {
  it('takes a document without projects', () => expect(recordSchema.parse(record)).toEqual(record));
  it.each([
    ['a kind that does not exist', { ...record, document: { ...record.document, kind: { ...kind, value: 'poem' } } }],
    ['a confidence above one', { ...record, document: { ...record.document, kind: { ...kind, confidence: 1.2 } } }],
    ['a project without its lists', { ...record, projects: [{}] }],
  ])('refuses %s', (_what, wrong) => expect(recordSchema.safeParse(wrong).success).toBe(false));
  it('is published as JSON Schema with every field of the contract', () => {
    const text = JSON.stringify(toJsonSchema());
    for (const name of ['otherTitles', 'durationMonths', 'registrationNumber', 'partnerCount', 'evidence', 'absent', 'textSource']) expect(text).toContain(`"${name}"`);
  });
});

describe('partial dates', () => {
  it.each([[2024, 2, 29, '2024-02-29'], [2023, 2, 29, null], [2023, 13, null, null], [2023, 6, null, '2023-06'], [2023, null, null, '2023'], [23, null, null, null]])(
    '%s %s %s → %s', (year, month, day, expected) => expect(toPartialDate(year, month, day)).toBe(expected));
  it('compares by what both state', () => {
    expect(comparePartialDates('2023', '2023-05')).toBe(0);
    expect(comparePartialDates('2022-12', '2023')).toBe(-1);
  });
});

describe('problems', () => {
  it('each say in Latvian and English what to do', () => {
    for (const code of problemCodes) {
      expect(problemTexts[code].lv.length).toBeGreaterThan(30);
      expect(problemTexts[code].en.length).toBeGreaterThan(30);
    }
  });
  it('carry their cause', () => {
    const cause = new Error('xref');
    expect(new ProblemError('damaged', { cause, page: 3 })).toMatchObject({ cause, problem: { code: 'damaged', page: 3 } });
  });
});
