import type { Block } from '@siets/record';
import { expect, test } from 'vitest';
import { sentenceAround, toTextPieces } from './text-pieces.ts';

const block = (kind: Block['kind'], start: number, end: number, cells?: Block['cells']): Block => ({ kind, start, end, page: null, level: null, ...(cells && { cells }) });

test('rows that follow each other are a table, a paragraph parts them', () => {
  const text = 'A\tB\nC\tD\nteksts\nE\tF';
  const row = (start: number) => block('row', start, start + 3, [{ start, end: start + 1 }, { start: start + 2, end: start + 3 }]);
  const pieces = toTextPieces(text, [row(0), row(4), block('paragraph', 8, 14), row(15)]);
  expect(pieces.map((piece) => [piece.kind, piece.kind === 'table' ? piece.rows.length : 0])).toEqual([['table', 2], ['paragraph', 0], ['table', 1]]);
});

test('a long table is cut into several, none of its rows lost', () => {
  const text = 'x\n'.repeat(500);
  const pieces = toTextPieces(text, Array.from({ length: 500 }, (_, n) => block('row', n * 2, n * 2 + 1)));
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.rows.length : 0), 0)).toBe(500);
});

test('a text without blocks is shown by its lines', () => {
  expect(toTextPieces('viens\n\ndivi', []).map(({ start, end }) => [start, end])).toEqual([[0, 5], [7, 11]]);
});

test('a paragraph of a megabyte is cut at blanks, none of its words lost', () => {
  const text = 'koki '.repeat(200_000);
  const pieces = toTextPieces(text, [block('paragraph', 0, text.length)]);
  expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4001);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(pieces.every(({ start }) => start === 0 || text[start - 1] === ' ')).toBe(true);
});

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { start: from, end: to } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, to);
};

test('the sentence around words, not its neighbours', () => {
  expect(around('Projekts sākās agri. Tā izmaksas ir 5 000 EUR. Pēc tam beidzās.', '5 000 EUR')).toBe('Tā izmaksas ir 5 000 EUR.');
  expect(around('Sāka 2023. gada 1. martā un beidza.', '1. martā')).toBe('Sāka 2023. gada 1. martā un beidza.');
  expect(around('Nosaukums: Dzirnavas\nPartneris: Upe', 'Dzirnavas')).toBe('Nosaukums: Dzirnavas');
});

test('a text of one endless line gives no more than a stretch', () => {
  expect(around(`${'a '.repeat(100_000)}VĀRDS ${'b '.repeat(100_000)}`, 'VĀRDS').length).toBeLessThan(900);
});
