import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeReceipt } from './merge-receipt.ts';
import { cutToBytes, toReceiptPath } from './receipt-path.ts';
import { toReceipt } from './to-receipt.ts';
import type { ReceiptOutcome } from './receipt-input.ts';
import { writeReceipt } from './write-receipt.ts';

const receiptOf = (number: number, result: ReceiptOutcome): string =>
  toReceipt({ number, name: 'a.pdf', receivedAt: '2026-11-22T10:53:20.000Z', documentId: null, result });
const refused = receiptOf(3, { outcome: 'rejected', problem: { code: 'damaged', page: null } });
const waiting = receiptOf(3, { outcome: 'waiting' });
const later = receiptOf(7, { outcome: 'rejected', problem: { code: 'encrypted', page: null } });

describe('mergeReceipt', () => {
  test('a retry replaces the answer', () => expect(mergeReceipt(waiting, refused)).toBe(refused));

  test('a later file of the same name has the page, and the earlier one its line', () => {
    const merged = mergeReceipt(refused, later);
    expect(merged.startsWith(later.trimEnd())).toBe(true);
    expect(merged.trimEnd().split('\n').at(-1)).toBe(refused.split('\n')[0]);
  });

  test('a retry of the earlier file changes its line only', () => {
    const merged = mergeReceipt(mergeReceipt(waiting, later), refused);
    expect(merged).toBe(mergeReceipt(refused, later));
  });

  test('writing the same again changes nothing', () => {
    const merged = mergeReceipt(refused, later);
    expect(mergeReceipt(merged, later)).toBe(merged);
  });

  test('what somebody else wrote there is replaced', () => expect(mergeReceipt('piezīme', later)).toBe(later));
});

describe('toReceiptPath', () => {
  test('keeps folders', () => expect(toReceiptPath('/r', 'a/b', 'c.pdf')).toBe('/r/a/b/c.pdf.txt'));

  test.each([['ASCII', `${'a'.repeat(251)}.pdf`], ['two bytes a letter', `${'ā'.repeat(125)}.pdf`], ['emoji', `${'👩‍🌾'.repeat(22)}.pdf`]])(
    'a name of 255 bytes fits, whole characters kept: %s',
    (_, name) => {
      const part = basename(toReceiptPath('/r', '', name));
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(part)).toBeGreaterThan(220);
      expect(part.isWellFormed()).toBe(true);
    },
  );

  test('two long names that begin alike do not meet', () => {
    const start = 'a'.repeat(250);
    expect(toReceiptPath('/r', '', `${start}1.txt`)).not.toBe(toReceiptPath('/r', '', `${start}2.txt`));
  });

  test('never leaves its folder', () => expect(toReceiptPath('/r', '../..', '..')).toBe('/r/_../_../_...txt'));

  test('cuts between characters as people see them', () => {
    expect(cutToBytes('a👩‍🌾b', 11)).toBe('a');
    expect(cutToBytes('a👩‍🌾b', 12)).toBe('a👩‍🌾');
    expect(cutToBytes('e\u0304e\u0304', 5)).toBe('e\u0304');
  });
});

describe('writeReceipt', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'siets-receipt-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('makes folders, updates in one step and leaves nothing beside', async () => {
    const file = { folder: 'mape', name: 'a.pdf' };
    await writeReceipt(folder, file, waiting);
    const path = await writeReceipt(folder, file, refused);
    expect(await readFile(path, 'utf8')).toBe(refused);
    expect(await readdir(join(folder, 'mape'))).toEqual(['a.pdf.txt']);
  });
});
