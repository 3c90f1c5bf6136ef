import { makeDecision, type DecisionWish } from '@siets/record';
import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf, sampleRecord } from './samples.ts';
import { collect, drop, record } from './steps.ts';

const id = idOf('egle');

/** Decides on a document as a person who sees it now. */
export async function decide(store: Store, bytes: string, wish: DecisionWish, decisionId: string): Promise<number> {
  const seen = await store.decisions.effective(idOf(bytes));
  if (!seen) throw new Error(`there is no record of ${bytes}`);
  return store.decisions.add(idOf(bytes), [makeDecision(seen.record, wish, { id: decisionId, by: 'Anna', at: '2026-03-01T10:00:00.000Z' })], seen.version);
}

/** What every store must do with decisions. */
export function testDecisions(getStore: () => Store): void {
  const title = async () => {
    const reader = await getStore().openReader();
    const row = await reader.db.selectFrom('fields').selectAll().where('field', '=', 'title').executeTakeFirst();
    const document = await getStore().documents.get(id);
    await reader.close();
    return row && { value: JSON.parse(row.value) as unknown, state: row.state, source: row.source, flag: row.flag, document: document?.title };
  };

  test('a decision is seen in the tables, and undone it is history', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    expect(await title()).toMatchObject({ value: 'egle', state: 'extracted' });
    expect(await decide(store, 'egle', { action: 'correct', field: 'title', value: 'Eglīte' }, 'd1')).toBe(1);
    expect(await title()).toEqual({ value: 'Eglīte', state: 'person', source: 'person', flag: null, document: 'Eglīte' });
    expect(await decide(store, 'egle', { action: 'approve', field: 'title' }, 'd2')).toBe(2);
    expect(await title()).toMatchObject({ value: 'Eglīte', state: 'approved' });
    expect(await store.decisions.undo(id, 'd1', { by: 'Jānis', at: '2026-03-02T10:00:00.000Z', seen: 2 })).toBe(3);
    // The approval was of another value: it stands no more, and says so.
    expect(await title()).toMatchObject({ value: 'egle', state: 'extracted', flag: 'machine-disagrees' });
    const { version, decisions } = await store.decisions.ofDocument(id);
    expect([version, decisions.map(({ id: each, undone }) => [each, undone?.by ?? null])]).toEqual([3, [['d1', 'Jānis'], ['d2', null]]]);
    await expect(store.decisions.undo(id, 'd1', { by: 'Jānis', at: '2026-03-02T10:00:00.000Z', seen: 3 })).rejects.toThrow('standing decision');
    expect((await store.decisions.ofDocument(id)).version).toBe(3);
  });

  test('who has not seen the last change overwrites nothing', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    const seen = await store.decisions.effective(id);
    const wish = (value: string, decisionId: string) =>
      makeDecision(sampleRecord('egle'), { action: 'correct', field: 'title', value }, { id: decisionId, by: 'x', at: '2026-03-01T10:00:00.000Z' });
    await store.decisions.add(id, [wish('Eglīte', 'a')], seen?.version ?? -1);
    await expect(store.decisions.add(id, [wish('Egļu taka', 'b')], seen?.version ?? -1)).rejects.toMatchObject({ name: 'DecisionConflictError', version: 1 });
    expect(await title()).toMatchObject({ value: 'Eglīte' });
    expect((await store.decisions.ofDocument(id)).decisions).toHaveLength(1);
  });

  test('a new record never overwrites a decision', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    await decide(store, 'egle', { action: 'correct', field: 'title', value: 'Eglīte' }, 'd1');
    await store.reruns.begin({ from: 'extract' }, '0.0.2');
    await store.documents.saveRecord(sampleRecord('egle', { rules: '0.0.2', projects: 1 }));
    await store.documents.publish(id);
    expect(await title()).toMatchObject({ value: 'Eglīte', state: 'person', flag: null, document: 'Eglīte' });
    expect((await store.documents.record(id))?.record.projects[0]?.title?.value).toBe('egle');
  });

  test('all decisions are listed for an export', async () => {
    const store = getStore();
    for (const bytes of ['egle', 'osis']) {
      await drop(store, bytes);
      await record(store, bytes);
      await decide(store, bytes, { action: 'confirm', field: 'title' }, bytes);
    }
    const found = await collect(store.decisions.all());
    expect(found.map(({ documentId, decision }) => [documentId, decision.id, decision.by])).toEqual([[id, 'egle', 'Anna'], [idOf('osis'), 'osis', 'Anna']]);
  });
}
