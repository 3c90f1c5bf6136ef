import { makeDecision, type DecisionWish } from '@siets/record';
import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf, sampleRecord } from './samples.ts';
import { collect, drop, record } from './steps.ts';

const id = idOf('egle');

/** A program that holds a work for half a minute from a second on. */
const holder = (runner: string, second: number) => {
  const at = (seconds: number): string => new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString();
  return { runner, now: at(second), until: at(second + 30) };
};

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

  test('changes stand in the order they were made, whatever the clocks of two machines said', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await record(store, 'egle');
    await decide(store, 'egle', { action: 'confirm', field: 'title' }, 'd1');
    const late = '2025-01-01T00:00:00.000Z';
    await store.decisions.undo(id, 'd1', { by: 'Jānis', at: late, seen: 1 });
    await store.decisions.add(id, [makeDecision(sampleRecord('egle'), { action: 'correct', field: 'title', value: 'Eglīte' }, { id: 'd2', by: 'Zane', at: late })], 2);
    const told = async (seen: number) => (await store.decisions.changesSince(id, seen)).map(({ decision, by, isUndoing }) => [decision.id, by, isUndoing]);
    expect(await told(0)).toEqual([['d1', 'Anna', false], ['d1', 'Jānis', true], ['d2', 'Zane', false]]);
    expect([await told(1), await told(2), await told(3)]).toEqual([[['d1', 'Jānis', true], ['d2', 'Zane', false]], [['d2', 'Zane', false]], []]);
    expect(await store.decisions.changesSince(idOf('osis'), 0)).toEqual([]);
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

    await decide(store, 'ozols', { action: 'confirm', field: 'title' }, 'meanwhile');
    const targets = ['liepa', 'ozols', 'apse', 'nekas', 'egle'].map((bytes) => ({ documentId: idOf(bytes), fieldIds: [field.id], seen: 0 }));
    const maker = { by: 'Anna', at: '2026-03-01T10:00:00.000Z' };
    await store.batches.begin('b1', { ...maker, correction: { action: 'reject', value: null, note: null, ask }, targets });
    expect(await store.batches.state('b1')).toEqual({ done: 0, left: 5, passedOver: 0, passedNames: [], isUndoing: false });

    // One program takes the work and is killed; another goes on once its time is over, and the first one waking up changes nothing.
    const [killed, other] = [holder('first', 0), holder('second', 1)];
    const made = (documentId: string) => ({ documentId, decisions: [{ ...makeDecision(sampleRecord('egle'), { action: 'reject', field: 'organisations' }, { id: `b-${documentId}`, ...maker }), batch: 'b1' }] });
    const applyNext = async (who: ReturnType<typeof holder>, limit: number) => {
      const stretch = await store.batches.take('b1', who, limit);
      if (stretch?.kind !== 'apply') return null;
      return store.batches.apply('b1', who, stretch.targets.map(({ documentId }) => (documentId === id ? { documentId, decisions: null } : made(documentId))));
    };
    expect(await applyNext(killed, 2)).toBe(true);
    expect(await store.decisions.batches(10)).toMatchObject([{ id: 'b1', decision: { action: 'reject', by: 'Anna' }, documents: 1, standing: 1, undoneAt: null, isOpen: true }]);
    expect([await store.batches.open(other), await store.batches.take('b1', other, 2)]).toEqual([[], null]);
    const later = holder('second', 60);
    expect(await store.batches.open(later)).toEqual(['b1']);
    expect(await applyNext(later, 1)).toBe(true);
    expect(await store.batches.apply('b1', killed, [made(idOf('nekas'))])).toBe(false);
    expect(await applyNext(later, 10)).toBe(true);
    expect(await store.batches.state('b1')).toEqual({ done: 2, left: 0, passedOver: 3, passedNames: ['ozols.txt', idOf('nekas'), 'egle.txt'], isUndoing: false });
    expect([await store.batches.open(later), await store.batches.take('b1', later, 1)]).toEqual([[], null]);
    expect(await store.decisions.batches(10, 'Jānis')).toEqual([]);
    expect(await store.decisions.batches(10, 'Anna')).toMatchObject([{ id: 'b1', documents: 2, isOpen: false }]);
    const organisations = async (bytes: string) => (await store.decisions.effective(idOf(bytes)))?.record.projects[0]?.organisations.length;
    expect(await Promise.all(names.map(organisations))).toEqual([1, 1, 0, 1, 0]);

    // One by itself, then the whole: what stood no more is not undone twice.
    await store.decisions.undo(idOf('liepa'), `b-${idOf('liepa')}`, { by: 'Jānis', at: '2026-03-02T10:00:00.000Z', seen: 1 });
    const undone = { by: 'Jānis', at: '2026-03-03T10:00:00.000Z' };
    await store.batches.beginUndo('b1', undone);
    expect(await store.batches.state('b1')).toMatchObject({ done: 0, left: 1, isUndoing: true });
    const stretch = await store.batches.take('b1', later, 10);
    if (stretch?.kind !== 'undo') throw new Error('expected something to undo');
    expect(await store.batches.undo('b1', later, [...stretch.standing, { documentId: idOf('liepa'), decisionId: `b-${idOf('liepa')}` }], undone)).toBe(true);
    expect(await store.batches.state('b1')).toMatchObject({ done: 1, left: 0 });
    expect(await Promise.all(names.map(organisations))).toEqual([1, 1, 1, 1, 1]);
    expect(await store.decisions.batches(10)).toMatchObject([{ standing: 0, undoneAt: undone.at, isOpen: false }]);
    expect((await store.decisions.ofDocument(idOf('apse'))).version).toBe(2);
  });

  test('undoing a correction of many documents stops what is left of it, also where another program holds it', async () => {
    const store = getStore();
    for (const bytes of ['egle', 'osis', 'liepa']) {
      await drop(store, bytes);
      await record(store, bytes);
    }
    const [field] = sampleRecord('egle').projects[0]?.organisations ?? [];
    if (!field) throw new Error('the sample has no organisation');
    const ask = { documentId: id, field: 'organisations', rule: field.rule, raw: field.raw, value: field.value };
    const targets = ['osis', 'liepa'].map((bytes) => ({ documentId: idOf(bytes), fieldIds: [field.id], seen: 0 }));
    const maker = { by: 'Anna', at: '2026-03-01T10:00:00.000Z' };
    await store.batches.begin('b1', { ...maker, correction: { action: 'reject', value: null, note: null, ask }, targets });
    const [first, second] = [holder('first', 0), holder('second', 1)];
    expect((await store.batches.take('b1', first, 1))?.kind).toBe('apply');
    await store.batches.beginUndo('b1', maker);
    expect(await store.batches.apply('b1', first, [{ documentId: idOf('osis'), decisions: null }])).toBe(false);
    expect(await store.batches.take('b1', second, 10)).toMatchObject({ kind: 'undo', standing: [] });
    expect(await store.batches.undo('b1', second, [], maker)).toBe(true);
    expect([await store.batches.open(second), await store.batches.state('b1')]).toMatchObject([[], { done: 0, left: 0 }]);
    expect(await store.batches.state('b0')).toBeNull();
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
