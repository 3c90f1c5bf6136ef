import { describe, expect, test } from 'vitest';
import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';
import type { DocumentKind } from '../value-names.ts';
import { comparePapers, toPaperFacts } from './compare-papers.ts';
import { toFingerprint } from './fingerprint.ts';
import { orderPapers, type PaperVersion } from './order-papers.ts';

const BODY = Array.from({ length: 12 }, (_, n) => `Projekta ${n}. posmā Ūdru novada pašvaldība atjauno taku gar ezeru un ierīko atpūtas vietas numur ${n * 7}.`).join('\n');

const made = <T>(value: T) => ({ value }) as Field<T>;

interface Paper {
  kind?: DocumentKind;
  title?: string;
  number?: string;
}

const facts = (text: string, { kind = 'project-card', title, number }: Paper = {}) => {
  const project = { title: title === undefined ? null : made(title), otherTitles: [], identifiers: number === undefined ? [] : [made({ value: number, scheme: null })] };
  const record = { document: { kind: made(kind), text }, projects: title === undefined && number === undefined ? [] : [project] } as unknown as SietsRecord;
  return toPaperFacts(record, toFingerprint(text).words);
};

describe('one paper', () => {
  test('the same words in another format: line ends, case, parted words', () => {
    const other = `ŪDRU TAKA\n\n${BODY.replaceAll('pašvaldība', 'pašval-\ndība').replaceAll(' gar ', '  gar\n')}`;
    expect(comparePapers(facts(`Ūdru taka ${BODY}`), facts(other, { kind: 'news' }))).toEqual({ relation: 'same-text', similarity: 1, shared: [] });
  });

  test('a version with a changed date and sum, of the same title or number', () => {
    const [a, b] = [`Beigas: 2024. Kopā 1000 EUR. ${BODY}`, `Beigas: 2025. Kopā 1200 EUR. ${BODY}`];
    expect(comparePapers(facts(a, { title: 'Ūdru taka' }), facts(b, { title: 'ūdru TAKA' }))).toMatchObject({ relation: 'version', shared: ['udru taka'] });
    expect(comparePapers(facts(a, { number: '19-08-A0' }), facts(b, { number: '19 08 A0', title: 'x' }))).toMatchObject({ relation: 'version', shared: ['1908a0'] });
  });

  test('nearly the same words where neither names a project', () => {
    expect(comparePapers(facts(BODY), facts(BODY.replace('atpūtas', 'peldu')))).toMatchObject({ relation: 'version', shared: [] });
  });
});

describe('two papers', () => {
  test.each<[string, Paper, Paper, string]>([
    ['one form, two numbers', { number: 'A1' }, { number: 'A2' }, BODY],
    ['one form, two titles', { title: 'Ūdru taka' }, { title: 'Bebru taka' }, BODY],
    ['two kinds', { title: 'Ūdru taka', kind: 'news' }, { title: 'Ūdru taka' }, BODY.replace('atpūtas', 'peldu')],
    ['the report of another year', { title: 'Ūdru taka', kind: 'report' }, { title: 'Ūdru taka', kind: 'report' }, `${BODY} Pārskats par 2024. gadu`],
    ['the call of another year', { kind: 'call' }, { kind: 'call' }, `${BODY} Konkurss 2024. gadā`],
    ['other words about the same project', { title: 'Ūdru taka' }, { title: 'Ūdru taka' }, BODY.replace(/\p{L}+a /gu, 'citi vārdi ')],
  ])('%s', (_, a, b, other) => expect(comparePapers(facts(`${BODY} Pārskats 2023. gadā`, a), facts(other, b))).toBeNull());

  test('too few words say nothing', () => {
    expect(comparePapers(facts('Pielikums Nr. 1'), facts('pielikums nr 1'))).toBeNull();
  });
});

test('like texts meet in a band, others hardly', () => {
  const bands = new Set(toFingerprint(BODY).bands);
  const meets = (text: string) => toFingerprint(text).bands.filter((band) => bands.has(band)).length;
  expect(meets(BODY.replace('ezeru', 'upi'))).toBeGreaterThan(6);
  expect(meets(BODY.split(' ').toReversed().join(' '))).toBe(0);
  expect(toFingerprint('')).toMatchObject({ tokens: 0, bands: [] });
});

describe('which version stands', () => {
  const version = (id: string, more: Partial<PaperVersion> = {}): PaperVersion => ({ id, words: 'w', published: null, textSource: 'plain', arrived: 1, ...more });
  const first = (...versions: PaperVersion[]) => orderPapers(versions)[0]?.id;

  test.each<[string, PaperVersion[], string]>([
    ['the later published', [version('a', { published: '2024-03' }), version('b', { published: '2024-11', words: 'x' }), version('c', { words: 'y', arrived: 9 })], 'b'],
    ['the one that was not scanned', [version('a', { textSource: 'ocr', arrived: 5 }), version('b', { words: 'x' })], 'b'],
    ['the one that came last', [version('b', { arrived: 1 }), version('c', { words: 'x', arrived: 2 })], 'c'],
    ['among formats of one text always the same', [version('b', { arrived: 1 }), version('a', { arrived: 2 })], 'a'],
  ])('%s', (_, versions, id) => {
    expect(first(...versions)).toBe(id);
    expect(first(...versions.toReversed())).toBe(id);
  });
});
