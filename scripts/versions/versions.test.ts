import { resolve } from 'node:path';
import { comparePapers } from '@siets/record';
import { beforeAll, expect, test } from 'vitest';
import { loadPapers, meets, toPaper, type PaperDocument } from './paper-documents.ts';

// How well versions of a paper are told from other papers, on every document of the fixtures.

const LONG_ENOUGH = 60;

let papers: PaperDocument[];
beforeAll(async () => {
  papers = await loadPapers(resolve(import.meta.dirname, '../../fixtures/documents'));
}, 60_000);

const longOnes = () => papers.filter(({ fingerprint }) => fingerprint.tokens >= LONG_ENOUGH);

/** Every paper for which the change makes another version that is not recognised. */
function missed(change: (text: string) => string): string[] {
  return longOnes().flatMap((paper) => {
    const changed = toPaper(`${paper.id} changed`, change(paper.text));
    return meets(paper, changed) && comparePapers(paper.facts, changed.facts) ? [] : [paper.id];
  });
}

/** Lines of about 70 characters, parted where a file of another format parts them. */
const rewrap = (text: string): string => text.replaceAll(/[^\S\n]+/gu, ' ').replaceAll(/(?=\S)(.{50,70}) /gu, '$1\n');

test('no two documents of the fixtures are one paper', () => {
  const pairs = papers.flatMap((a, at) => papers.slice(at + 1).map((b) => [a, b] as const));
  expect(pairs.length).toBeGreaterThan(1000);
  expect(pairs.filter(([a, b]) => comparePapers(a.facts, b.facts)).map(([a, b]) => `${a.id} = ${b.id}`)).toEqual([]);
});

test('the same text with other line ends and blanks is always recognised', () => {
  expect(missed(rewrap)).toEqual([]);
});

test('a version with one line more is recognised in at least nineteen of twenty', () => {
  const { length } = missed((text) => `${text}\nPapildināts ar jaunu rindu, kuras iepriekš nebija.\n`);
  expect(length / longOnes().length).toBeLessThan(0.05);
});

/** Other words of the same length: the next letter for each, the next digit but two. */
const otherWords = (words: string): string =>
  words.replaceAll(/\p{L}/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) ^ 1)).replaceAll(/\d/gu, (digit) => String((Number(digit) + 3) % 10));

/** The text with the titles and numbers of its projects changed, wherever and however broken they stand. */
function fillAnew({ record, text }: PaperDocument): string {
  const filled = record.projects.flatMap(({ title, otherTitles, identifiers }) => [title, ...otherTitles, ...identifiers].flatMap((field) => (field ? [field.raw] : [])));
  const standing = (raw: string) => new RegExp(raw.split(/\s+/u).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('\\s+'), 'giu');
  return filled.reduce((changed, raw) => changed.replaceAll(standing(raw), otherWords), text);
}

test('one form filled in for two projects is two papers', () => {
  const wrong = longOnes().flatMap((paper) => {
    const second = toPaper(`${paper.id} filled in anew`, fillAnew(paper));
    const isNamed = [paper, second].every(({ record }) => record.projects.some(({ title }) => title));
    return isNamed && comparePapers(paper.facts, second.facts) ? [paper.id] : [];
  });
  expect(wrong).toEqual([]);
});
