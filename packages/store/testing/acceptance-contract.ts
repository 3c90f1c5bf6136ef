import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { decide } from './decisions-contract.ts';
import { idOf, sampleRecord } from './samples.ts';
import { collect, drop, record } from './steps.ts';

const id = idOf('egle');
const WISH = { threshold: 0.9, limit: 0.02 };

/** What every store must do where fields are accepted by their confidence alone. */
export function testAcceptance(getStore: () => Store): void {
  /** Judged values as if people had answered so many questions. */
  const judge = async (store: Store, count: number, verdict: 'same' | 'wrong', start = 0) => {
    const { key } = await store.links.write((trx) => trx.selectFrom('documents').select('key').limit(1).executeTakeFirstOrThrow());
    const rows = Array.from({ length: count }, (_, n) => ({
      id: `t${start + n}`, document: key, field_id: `x${start + n}`, field: 'title', project: 0, about: null, confidence: 0.95, draw: 0, machine: '"x"', mine: '"x"', verdict,
      answered_by: 'Anna', answered_at: '2026-03-05T10:00:00.000Z', skipped_by: '[]',
    }));
    await store.links.write((trx) => trx.insertInto('audits').values(rows).execute());
  };
  const titleOf = async (store: Store, bytes = 'egle') => {
    const seen = await store.decisions.effective(idOf(bytes));
    return seen?.record.projects[0]?.title;
  };
  const begin = async () => {
    const store = getStore();
    await store.review.setSettings({ auditShare: 0, doubtBelow: 0.5 });
    await drop(store, 'egle');
    await record(store, 'egle');
    return store;
  };

  test('it is refused until 300 values were judged well enough, and says how many are missing', async () => {
    const store = await begin();
    await expect(store.audit.setAcceptance('title', WISH)).rejects.toMatchObject({ name: 'AcceptanceError', en: expect.stringContaining('300 more') as unknown, lv: expect.stringContaining('vēl 300') as unknown });
    await judge(store, 299, 'same');
    await expect(store.audit.setAcceptance('title', WISH)).rejects.toMatchObject({ en: expect.stringContaining(' 1 more') as unknown });
    await judge(store, 6, 'wrong', 299);
    await expect(store.audit.setAcceptance('title', WISH)).rejects.toMatchObject({ en: expect.stringContaining('as high as 4.2 %') as unknown });
    expect(await store.audit.setAcceptance('title', { threshold: null, limit: 0.05 })).toMatchObject({ isActive: false });
    expect(await store.audit.setAcceptance('title', { threshold: 0.9, limit: 0.05 })).toMatchObject({ isActive: true, audited: 305, wrong: 6 });
    await expect(store.audit.setAcceptance('title', { threshold: 0.96, limit: 0.05 })).rejects.toMatchObject({ en: expect.stringContaining('300 more') as unknown });
  });

  test('sure values are accepted in nobody’s name, told apart in rows and history, and given up when the error rises', async () => {
    const store = await begin();
    await judge(store, 300, 'same');
    await store.audit.setAcceptance('title', WISH);
    expect((await titleOf(store))?.state).toBeUndefined();
    expect(await store.audit.applyAcceptance()).toBe(1);
    expect(await store.audit.applyAcceptance()).toBe(0);
    expect(await titleOf(store)).toMatchObject({ state: 'accepted', source: 'rule' });
    await drop(store, 'osis');
    await record(store, 'osis');
    expect(await titleOf(store, 'osis')).toMatchObject({ state: 'accepted' });
    const reader = await store.openReader();
    const rows = await reader.db.selectFrom('fields').select(['field', 'state']).where('document', '=', 1).execute();
    await reader.close();
    expect(rows.filter(({ state }) => state !== 'extracted')).toEqual([{ field: 'title', state: 'accepted' }]);
    expect((await store.decisions.ofDocument(id)).decisions).toMatchObject([{ action: 'confirm', by: 'automatic', undone: null }]);
    const wrong = (await collect(store.verify({ isDeep: false }))).filter(({ code }) => code !== 'original-missing');
    expect(wrong).toEqual([]);
    // A person looks after all: their word counts, and stands when the acceptance ends.
    await decide(store, 'osis', { action: 'confirm', field: 'title' }, 'd1');
    expect(await titleOf(store, 'osis')).toMatchObject({ state: 'checked' });
    await judge(store, 9, 'wrong', 300);
    await store.review.setSettings({ auditShare: 1 });
    await store.review.refresh();
    let { task } = await store.audit.next('u1');
    for (; task && task.field !== 'title'; { task } = await store.audit.next('u1')) await store.audit.skip(task.taskId, 'u1');
    const answered = await store.audit.answer(task?.taskId ?? '', null, { by: 'Anna', at: '2026-03-05T10:00:00.000Z' });
    expect(answered).toMatchObject({ isSame: false, isAcceptanceChanged: true });
    expect(await store.audit.applyAcceptance()).toBe(2);
    expect((await titleOf(store))?.state).toBeUndefined();
    expect(await titleOf(store, 'osis')).toMatchObject({ state: 'checked' });
    expect((await store.decisions.ofDocument(id)).decisions).toMatchObject([{ by: 'automatic', undone: { by: 'automatic' } }]);
  });

  test('another reading is accepted for what it says, and what a person undid is not accepted again', async () => {
    const store = await begin();
    await judge(store, 300, 'same');
    await store.audit.setAcceptance('title', WISH);
    await store.audit.applyAcceptance();
    const read = sampleRecord('egle', { rules: '0.0.2' });
    if (read.projects[0]?.title) read.projects[0].title.value = 'Egle';
    await store.reruns.begin({ from: 'extract' }, '0.0.2');
    await store.documents.saveRecord(read);
    await store.documents.publish(id);
    expect(await titleOf(store)).toMatchObject({ value: 'Egle', state: 'accepted', source: 'rule' });
    const { version, decisions } = await store.decisions.ofDocument(id);
    expect(decisions.map(({ undone }) => undone?.by ?? null)).toEqual(['automatic', null]);
    await store.decisions.undo(id, decisions[1]?.id ?? '', { by: 'Anna', at: '2026-03-05T10:00:00.000Z', seen: version });
    expect(await store.audit.applyAcceptance()).toBe(0);
    expect((await titleOf(store))?.state).toBeUndefined();
    await expect(store.decisions.add(id, [{ ...(decisions[1] as never as object), id: 'x' } as never], version + 1)).rejects.toThrow('of a person');
  });
}
