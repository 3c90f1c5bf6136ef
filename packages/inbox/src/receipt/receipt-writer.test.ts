import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRecord } from '../../testing/index.ts';
import { ReceiptWriter, type OwedArrival, type ReceiptSource } from './receipt-writer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siets-receipts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const arrival = (arrivalId: number, rest: Partial<OwedArrival>): OwedArrival => ({
  arrivalId, documentId: exampleRecord.document.id, name: `${arrivalId}.pdf`, folder: '', receivedAt: '2026-11-22T10:00:00Z',
  outcome: 'recorded', problem: null, first: null, due: 1, ...rest,
});

/** Rows in memory that obey the same rule as the store's: written with an old count, a receipt stays owed. */
function toSource(rows: OwedArrival[]): ReceiptSource & { written: number[] } {
  const written: number[] = [];
  const told = new Map<number, number>();
  return {
    written,
    receipts: {
      owed: async ({ limit = 100 } = {}) => rows.filter((row) => (told.get(row.arrivalId) ?? 0) < row.due).slice(0, limit),
      written: async (arrivalId, due) => void (told.set(arrivalId, due), written.push(arrivalId)),
    },
    documents: { record: async (id) => (id === exampleRecord.document.id ? { record: exampleRecord } : null) },
  };
}

const toWriter = (source: ReceiptSource, errors: unknown[] = []): ReceiptWriter =>
  new ReceiptWriter({ inboxDir: join(folder, 'inbox'), spareDir: join(folder, 'data', 'atbildes'), source, onError: (error) => errors.push(error) });
const readReceipt = (name: string) => readFile(join(folder, 'inbox', '_atbildes', `${name}.txt`), 'utf8');

test('writes each outcome once, more of them than fit into one portion', async () => {
  const rows = Array.from({ length: 230 }, (_, index) => arrival(index + 1, {}));
  rows.push(arrival(231, { outcome: 'rejected', problem: { code: 'empty', page: null }, folder: 'mape' }));
  rows.push(arrival(232, { outcome: 'duplicate', first: { arrivalId: 1, name: '1.pdf', folder: '', receivedAt: '2026-11-22T09:00:00Z' } }));
  rows.push(arrival(233, { outcome: 'failed', documentId: null }));
  const source = toSource(rows);
  const writer = toWriter(source);
  await Promise.all([writer.writeOwed(), writer.writeOwed()]);
  expect(source.written).toEqual(rows.map(({ arrivalId }) => arrivalId));
  expect(await readReceipt('1.pdf')).toContain('NOLASĪTS');
  expect(await readReceipt('mape/231.pdf')).toContain('Fails ir tukšs');
  expect(await readReceipt('232.pdf')).toContain('„1.pdf”');
  expect(await readReceipt('233.pdf')).toContain('siets retry');
});

test('after a retry the same receipt tells the new outcome', async () => {
  const rows = [arrival(1, { outcome: 'failed' })];
  const writer = toWriter(toSource(rows));
  await writer.writeOwed();
  rows[0] = arrival(1, { due: 2 });
  await writer.writeOwed();
  expect(await readReceipt('1.pdf')).toContain('NOLASĪTS');
  expect(await readReceipt('1.pdf')).not.toContain('NEIZDEVĀS');
});

test('what fails is told and stays owed', async () => {
  const source = toSource([arrival(1, {})]);
  const errors: unknown[] = [];
  const { documents } = source;
  source.documents = { record: async () => { throw new Error('the disk is gone'); } };
  const writer = toWriter(source, errors);
  await writer.writeOwed();
  expect(errors).toHaveLength(1);
  source.documents = documents;
  await writer.writeOwed();
  expect(source.written).toEqual([1]);
});

test('a link is told of, though it is no arrival', async () => {
  await toWriter(toSource([])).writeLeft({ name: 'mape/saite.pdf', code: 'not-a-file' }, new Date());
  expect(await readReceipt('mape/saite.pdf')).toContain('Tas nav parasts fails');
});

test('receipts of a read-only inbox lie in the data folder', async () => {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox, { mode: 0o555 });
  await chmod(folder, 0o777);
  const isRoot = process.getuid?.() === 0;
  // The superuser may write anywhere, so another user has to try.
  if (isRoot) process.seteuid?.(65_534);
  try {
    await toWriter(toSource([arrival(1, {})])).writeOwed();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
  expect(await readFile(join(folder, 'data', 'atbildes', '1.pdf.txt'), 'utf8')).toContain('NOLASĪTS');
});
