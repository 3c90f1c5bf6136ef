import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { insideFile } from './inside-contract.ts';
import { idOf, sampleText } from './samples.ts';
import { collect, drop, record } from './steps.ts';

const id = idOf('egle');

/** Keeps the original of a sample as intake does. */
export async function keep(store: Store, bytes: string): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'siets-keep-'));
  await writeFile(join(dir, 'file'), bytes);
  await store.originals.put(join(dir, 'file'));
  await rm(dir, { recursive: true });
}

/** What every store must do where a file is taken back. */
export function testWithdrawal(getStore: () => Store): void {
  const parts = async () => {
    const { dropped, recorded, duplicate, rejected, waiting, projects, problems } = await getStore().status();
    return { dropped, recorded, duplicate, rejected, waiting, projects, problems };
  };

  test('it still counts, and nothing that it said is left', async () => {
    const store = getStore();
    await keep(store, 'egle');
    const { arrivalId } = await drop(store, 'egle');
    await record(store, 'egle');
    expect(await store.arrivals.withdraw([arrivalId], 'Anna')).toEqual([{ arrivalId, name: 'egle.txt', documentId: id, isKept: false }]);
    expect(await store.arrivals.withdraw([arrivalId], 'Anna')).toEqual([]);
    expect(await parts()).toEqual({ dropped: 1, recorded: 0, duplicate: 0, rejected: 1, waiting: 0, projects: 0, problems: [{ code: 'withdrawn', count: 1 }] });
    expect(await store.originals.has(id)).toBe(false);
    expect([await store.documents.text(id), await store.documents.record(id)]).toEqual([null, null]);
    expect(await store.documents.get(id)).toMatchObject({ title: null, stage: 'rejected' });
    expect(await store.arrivals.get(arrivalId)).toMatchObject({ outcome: 'rejected', problem: { code: 'withdrawn' }, withdrawnAt: expect.stringMatching(/Z$/u) as unknown });
    expect((await store.receipts.owed()).map(({ problem }) => problem?.code)).toEqual(['withdrawn']);
    expect(await store.documents.retry({ stage: 'rejected' })).toEqual([]);
    expect(await collect(store.verify())).toEqual([]);
  });

  test('another arrival of the same bytes keeps the document and stands for it', async () => {
    const store = getStore();
    await keep(store, 'egle');
    const first = await drop(store, 'egle');
    const second = await drop(store, 'egle', { name: 'kopija.txt' });
    await record(store, 'egle');
    expect(await store.arrivals.withdraw([first.arrivalId], 'Anna')).toMatchObject([{ isKept: true }]);
    expect(await parts()).toMatchObject({ dropped: 2, recorded: 1, duplicate: 0, rejected: 1, projects: 1 });
    expect(await store.arrivals.get(second.arrivalId)).toMatchObject({ outcome: 'recorded', first: null });
    expect(await store.originals.has(id)).toBe(true);
    expect(await store.arrivals.withdraw([second.arrivalId], 'Anna')).toMatchObject([{ isKept: false }]);
    expect(await parts()).toMatchObject({ dropped: 2, rejected: 2, projects: 0 });
    expect(await store.originals.has(id)).toBe(false);
  });

  test('what waited is worked on no more, and dropped again it is taken up', async () => {
    const store = getStore();
    const { arrivalId } = await drop(store, 'egle');
    await store.arrivals.withdraw([arrivalId], 'Anna');
    expect(await store.sweep()).toEqual([]);
    expect(await drop(store, 'egle')).toMatchObject({ outcome: 'new' });
    expect(await parts()).toMatchObject({ dropped: 2, rejected: 1, waiting: 1 });
    await record(store, 'egle');
    expect(await parts()).toMatchObject({ dropped: 2, rejected: 1, recorded: 1, duplicate: 0 });
    expect(await store.arrivals.get(arrivalId)).toMatchObject({ outcome: 'rejected', problem: { code: 'withdrawn' } });
  });

  test('a file that never became bytes can be taken back too', async () => {
    const { arrivalId } = await drop(getStore(), 'x', { documentId: null, bytes: 0, problem: { code: 'unreadable', page: null } });
    expect(await getStore().arrivals.withdraw([arrivalId], 'Anna')).toMatchObject([{ documentId: null, isKept: false }]);
    expect(await parts()).toMatchObject({ dropped: 1, rejected: 1, problems: [{ code: 'withdrawn' }] });
  });

  test('what came inside goes with it, and comes again with it', async () => {
    const store = getStore();
    const { arrivalId } = await drop(store, 'vēstule');
    await store.documents.saveText(sampleText('vēstule'), [insideFile('egle')]);
    await record(store, 'egle');
    expect(await store.arrivals.withdraw([arrivalId], 'Anna')).toMatchObject([{ name: 'vēstule.txt' }, { documentId: id, isKept: false }]);
    expect(await parts()).toMatchObject({ dropped: 2, rejected: 2, projects: 0 });
    await drop(store, 'vēstule');
    await store.documents.saveText(sampleText('vēstule'), [insideFile('egle')]);
    expect(await parts()).toMatchObject({ dropped: 4, rejected: 2, waiting: 2 });
  });

  test('what came inside stays where another arrival brought the same file', async () => {
    const store = getStore();
    const { arrivalId } = await drop(store, 'vēstule');
    const second = await drop(store, 'vēstule');
    await store.documents.saveText(sampleText('vēstule'), [insideFile('egle')]);
    expect(await store.arrivals.withdraw([arrivalId], 'Anna')).toHaveLength(1);
    expect(await store.arrivals.inside(idOf('vēstule'))).toMatchObject([{ documentId: id, parent: { arrivalId: second.arrivalId }, outcome: 'waiting' }]);
  });
}
