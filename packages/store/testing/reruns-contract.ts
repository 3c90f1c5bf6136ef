import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { collect, drop, record } from './steps.ts';

const id = idOf('egle');

/** What every store must do where old documents are worked on anew. */
export function testReruns(getStore: () => Store): void {
  const counts = async () => {
    const { dropped, recorded, waiting, again, projects } = await getStore().status();
    return { dropped, recorded, waiting, again, projects };
  };

  test('a document worked on anew counts as recorded, and its record stands until the new one does', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    const { rerun, documents } = await store.reruns.begin({ from: 'extract' }, '0.0.2');
    expect(documents).toBe(1);
    expect(await counts()).toEqual({ dropped: 1, recorded: 1, waiting: 0, again: 1, projects: 1 });
    const [waiting] = await store.sweep();
    expect(waiting).toMatchObject({ id, stage: 'extract' });
    expect(waiting?.priority).toBeGreaterThan(15); // behind every flood
    await store.documents.saveRecord(sampleRecord('egle', { rules: '0.0.2', projects: 2 }));
    expect(await counts()).toMatchObject({ projects: 1 });
    expect((await store.documents.record(id))?.record.document.rules).toBe('0.0.1');
    expect(await store.documents.publish(id)).toBe(true);
    expect(await store.documents.publish(id)).toBe(false);
    expect(await counts()).toEqual({ dropped: 1, recorded: 1, waiting: 0, again: 0, projects: 2 });
    expect(await store.reruns.get()).toMatchObject({ rerun, rules: '0.0.2', waiting: 0, done: 1, failed: 0 });
    const [done] = await collect(store.reruns.documents(rerun));
    expect(done).toMatchObject({ documentId: id, name: 'egle.txt', state: 'done' });
    expect(done?.changes.map(({ field, project, was }) => [field, project, was])).toContainEqual(['title', 1, null]);
    expect(await store.receipts.owed({ documentId: id })).toHaveLength(1); // that of the first reading, and no other
  });

  test('a new text is kept apart until its record stands', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    await store.reruns.begin({ from: 'read' }, '0.0.1');
    expect(await store.documents.saveText(sampleText('egle', '0.0.2'))).toBe(true);
    expect((await store.documents.text(id))?.reader).toBe('0.0.2');
    expect((await store.documents.record(id))?.record.document.reader).toBe('0.0.1');
    await store.documents.saveRecord(sampleRecord('egle', { reader: '0.0.2', rules: '0.0.1' }));
    await store.documents.publish(id);
    expect((await store.documents.record(id))?.record.document.reader).toBe('0.0.2');
    expect(await store.documents.get(id)).toMatchObject({ reader: '0.0.2', again: null, stage: 'recorded' });
  });

  test('where it fails or is refused the old record stands', async () => {
    const store = getStore();
    for (const bytes of ['egle', 'osis']) {
      await drop(store, bytes);
      await record(store, bytes);
    }
    const { rerun } = await store.reruns.begin({ from: 'read' }, '0.0.2');
    expect(await store.documents.fail(id, 'no memory')).toBe(true);
    expect(await store.documents.reject(idOf('osis'), { code: 'damaged', page: null })).toBe(true);
    expect(await counts()).toEqual({ dropped: 2, recorded: 2, waiting: 0, again: 0, projects: 2 });
    expect((await collect(store.reruns.documents(rerun))).map(({ state, error }) => [state, error])).toEqual([['failed', 'no memory'], ['failed', 'damaged']]);
    expect(await store.sweep()).toEqual([]);
  });

  test('which documents are taken: by rules, by what they are, by id, or those that failed', async () => {
    const store = getStore();
    for (const [bytes, rules, projects] of [['egle', '0.0.1', 1], ['osis', '0.0.2', 1], ['uzsaukums', '0.0.2', 0]] as const) {
      await drop(store, bytes);
      await record(store, bytes, { rules, projects });
    }
    await drop(store, 'bērzs');
    await store.documents.fail(idOf('bērzs'), 'no memory');
    const plan = (ask: Partial<Parameters<Store['reruns']['plan']>[0]>) => collect(store.reruns.plan({ from: 'extract', ...ask }));
    expect(await store.reruns.rulesInUse()).toHaveLength(2);
    expect(await plan({})).toHaveLength(3);
    expect(await plan({ rules: ['0.0.1'] })).toEqual([id]);
    expect(await plan({ rules: [] })).toEqual([]);
    expect(await plan({ where: [{ name: 'kind', is: '=', value: 'call' }] })).toEqual([idOf('uzsaukums')]);
    expect(await plan({ where: [{ name: 'title', is: '=', value: 'e*' }, { name: 'kind', is: '!=', value: 'call' }] })).toEqual([id]);
    expect(await plan({ where: [{ name: 'name', is: '=', value: 'OSIS.*' }] })).toEqual([idOf('osis')]);
    expect(await plan({ where: [{ name: 'received', is: '<', value: '2020' }] })).toEqual([]);
    expect(await plan({ ids: [idOf('osis')] })).toEqual([idOf('osis')]);
    expect(await plan({ failed: true })).toEqual([idOf('bērzs')]);
    const { documents } = await store.reruns.begin({ from: 'extract', failed: true }, '0.0.2');
    expect(documents).toBe(1);
    expect(await counts()).toMatchObject({ waiting: 1, recorded: 3 });
    await record(store, 'bērzs');
    expect(await store.reruns.get()).toMatchObject({ done: 1, failed: 0 });
  });
}
