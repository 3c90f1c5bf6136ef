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

  test('one correction of many documents: found by rule, words and value, made in one batch, undone as one', async () => {
    const store = getStore();
    const names = ['egle', 'osis', 'liepa', 'ozols', 'apse'];
    for (const bytes of names) {
      await drop(store, bytes);
      await record(store, bytes);
    }
    await decide(store, 'osis', { action: 'confirm', field: 'organisations' }, 'confirmed');
    const [field] = sampleRecord('egle').projects[0]?.organisations ?? [];
    if (!field) throw new Error('the sample has no organisation');
    const ask = { documentId: id, field: 'organisations', rule: field.rule, raw: field.raw, value: field.value };
    const found = await store.decisions.findAlike(ask, 10);
    expect([found.isMore, found.fields.map(({ documentId, title: named, seen }) => [documentId, named, seen])]).toEqual([false, ['liepa', 'ozols', 'apse'].map((each) => [idOf(each), each, 0])]);
    expect(await store.decisions.findAlike(ask, 2)).toMatchObject({ isMore: true, fields: [{ documentId: idOf('liepa') }, { documentId: idOf('ozols') }] });
    for (const other of [{ raw: 'Ūdru novads' }, { rule: 'organisations/other' }, { value: { ...field.value, role: 'partner' } }, { field: 'funders' }])
      expect((await store.decisions.findAlike({ ...ask, ...other }, 10)).fields).toEqual([]);

    const made = (bytes: string) => {
      const decision = makeDecision(sampleRecord(bytes), { action: 'reject', field: 'organisations' }, { id: `b-${bytes}`, by: 'Anna', at: '2026-03-01T10:00:00.000Z' });
      return { documentId: idOf(bytes), decisions: [{ ...decision, batch: 'b1' }], seen: 0 };
    };
    await decide(store, 'ozols', { action: 'confirm', field: 'title' }, 'meanwhile');
    expect(await store.decisions.addMany([made('liepa'), made('ozols'), made('apse'), { ...made('liepa'), documentId: idOf('nekas') }])).toEqual([idOf('ozols'), idOf('nekas')]);
    expect(await store.decisions.batches(10)).toMatchObject([{ id: 'b1', decision: { action: 'reject', by: 'Anna' }, documents: 2, standing: 2, undoneAt: null }]);
    const organisations = async (bytes: string) => (await store.decisions.effective(idOf(bytes)))?.record.projects[0]?.organisations.length;
    expect(await Promise.all(names.map(organisations))).toEqual([1, 1, 0, 1, 0]);
    // One by itself, then the whole: what stood no more is not undone twice.
    await store.decisions.undo(idOf('liepa'), 'b-liepa', { by: 'Jānis', at: '2026-03-02T10:00:00.000Z', seen: 1 });
    const standing = await store.decisions.ofBatch('b1');
    expect(standing).toEqual([{ documentId: idOf('apse'), decisionId: 'b-apse' }]);
    const undone = { by: 'Jānis', at: '2026-03-03T10:00:00.000Z' };
    expect(await store.decisions.undoMany([...standing, { documentId: idOf('liepa'), decisionId: 'b-liepa' }], undone)).toBe(1);
    expect(await Promise.all(names.map(organisations))).toEqual([1, 1, 1, 1, 1]);
    expect(await store.decisions.batches(10)).toMatchObject([{ standing: 0, undoneAt: undone.at }]);
    expect((await store.decisions.ofDocument(idOf('apse'))).version).toBe(2);
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
