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
function toSource(rows: OwedArrival[], inside: Record<string, OwedArrival[]> = {}, versions: Awaited<ReturnType<ReceiptSource['documents']['versions']>> = []): ReceiptSource & { written: number[] } {
  const written: number[] = [];
  const told = new Map<number, number>();
  return {
    written,
    receipts: {
      owed: async ({ limit = 100 } = {}) => rows.filter((row) => (told.get(row.arrivalId) ?? 0) < row.due).slice(0, limit),
      written: async (arrivalId, due) => void (told.set(arrivalId, due), written.push(arrivalId)),
    },
    arrivals: { inside: async (id) => inside[id] ?? [] },
    documents: { record: async (id) => (id === exampleRecord.document.id ? { record: exampleRecord } : null), versions: async () => versions },
  };
}

const toWriter = (source: ReceiptSource, errors: unknown[] = []): ReceiptWriter =>
  new ReceiptWriter({ inboxDir: join(folder, 'inbox'), spareDir: join(folder, 'data', 'atbildes'), source, onError: (error) => errors.push(error) });
const readReceipt = (name: string) => readFile(join(folder, 'inbox', '_atbildes', `${name}.txt`), 'utf8');

test('writes each outcome once, more of them than fit into one portion', async () => {
  const rows = Array.from({ length: 230 }, (_, index) => arrival(index + 1, {}));
  rows.push(arrival(231, { outcome: 'rejected', problem: { code: 'empty', page: null }, folder: 'mape' }));
  rows.push(arrival(232, { outcome: 'duplicate', first: { arrivalId: 1, name: '1.pdf', folder: '', receivedAt: '2026-11-22T09:00:00Z', parent: null } }));
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

test('the receipt of a mail tells what became of each file inside, also of those inside of these', async () => {
  const { id } = exampleRecord.document;
  const zip = arrival(2, { name: 'visi.zip', documentId: 'sha256:b', outcome: 'waiting' });
  const known = arrival(4, {
    name: 'Otrs.docx', folder: '2024', outcome: 'duplicate',
    first: { arrivalId: 3, name: 'a.docx', folder: '', receivedAt: '2026-11-22T09:00:00Z', parent: { arrivalId: 1, name: 'c.eml', folder: '' } },
  });
  const old = arrival(5, { name: 'vecs.doc', documentId: 'sha256:c', outcome: 'rejected', problem: { code: 'old-word', page: null } });
  await toWriter(toSource([arrival(1, { name: 'vēstule.eml' })], { [id]: [zip, old], 'sha256:b': [known] })).writeOwed();
  const [lv = ''] = (await readReceipt('vēstule.eml')).split('\nIn English\n');
  expect(lv).toContain('Tajā bija 3 faili: gaida 1, jau bija 1, nav pieņemts 1\n');
  const told = lv.split('\n').filter((line) => /^ +(?:Nr\.|Šis ir vecā|Tieši tāds)/u.test(line));
  expect(told).toEqual([
    '  Nr. 2 · GAIDA · visi.zip',
    '    Nr. 4 · JAU BIJA · 2024/Otrs.docx',
    expect.stringContaining('„c.eml › a.docx”'),
    '  Nr. 5 · NAV PIEŅEMTS · vecs.doc',
    expect.stringContaining('saglabājiet kā DOCX'),
  ]);
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

test('the receipt says which version of a paper it replaces, or which stands for it', async () => {
  const own = { documentId: exampleRecord.document.id, arrivalId: 2, name: '2.pdf', likeness: null };
  const other = { documentId: 'sha256:b', arrivalId: 1, name: '1.docx', likeness: { relation: 'same-text' as const } };
  await toWriter(toSource([arrival(2, {})], {}, [{ ...other, isCurrent: false }, { ...own, isCurrent: true }])).writeOwed();
  expect(await readReceipt('2.pdf')).toContain('Šis aizstāj „1.docx” (Nr. 1): tas pats teksts. Abi ir saglabāti, projekts skaitīts vienreiz.');
  await toWriter(toSource([arrival(2, { due: 2 })], {}, [{ ...other, isCurrent: true, likeness: { relation: 'version' } }, { ...own, isCurrent: false }])).writeOwed();
  expect(await readReceipt('2.pdf')).toContain('"1.docx" (no. 1) stands for it: another version of the same paper.');
});

test('what fails is told and stays owed', async () => {
  const source = toSource([arrival(1, {})]);
  const errors: unknown[] = [];
  const { documents } = source;
  source.documents = { ...documents, record: async () => { throw new Error('the disk is gone'); } };
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
