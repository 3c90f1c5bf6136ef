import { expect, test } from 'vitest';
import type { AuditTask, Store } from '../src/index.ts';
import { decide } from './decisions-contract.ts';
import { idOf, sampleRecord } from './samples.ts';
import { drop, record } from './steps.ts';

const AT = '2026-03-05T10:00:00.000Z';
const ANNA = { by: 'Anna', at: AT };

/** What every store must do in the blind audit. */
export function testAudit(getStore: () => Store): void {
  const fill = async (share: number, words = ['egle', 'osis']) => {
    const store = getStore();
    await store.review.setSettings({ auditShare: share, auditSeed: 'sēkla', doubtBelow: 0.5 });
    for (const bytes of words) {
      await drop(store, bytes);
      await record(store, bytes);
    }
    return store;
  };
  const nextOf = async (store: Store, field: string, user = 'u1'): Promise<AuditTask> => {
    for (;;) {
      const { task } = await store.audit.next(user);
      if (!task) throw new Error(`expected a question of ${field}; there is none`);
      if (task.field === field) return task;
      await store.audit.skip(task.taskId, user);
    }
  };
  const resultOf = async (store: Store, field: string) => {
    const found = (await store.audit.results()).find((result) => result.field === field);
    return [found?.audited, found?.wrong];
  };

  test('sure values are drawn by share and seed, never shown, and each once', async () => {
    const store = await fill(1);
    const { task, open } = await store.audit.next('u1');
    expect(open).toBe(10); // two documents of five fields
    expect(Object.keys(task ?? {})).toEqual(['taskId', 'documentId', 'name', 'field', 'project', 'projectTitle', 'about']);
    const title = await nextOf(store, 'title');
    expect(title).toMatchObject({ about: null, projectTitle: null });
    expect(await nextOf(store, 'costs')).toMatchObject({ about: '3 863,61 EUR', project: 0 });
    expect((await store.audit.next('u2')).open).toBe(10); // another may be asked what this one passed on
    await store.review.setSettings({ auditShare: 0 });
    await drop(store, 'liepa');
    await record(store, 'liepa');
    expect((await store.audit.next('u2')).open).toBe(10);
  });

  test('the same seed draws the same, whenever it draws', async () => {
    const drawn = async (store: Store) => {
      const reader = await store.openReader();
      const rows = await reader.db.selectFrom('audits').select(['field_id']).orderBy('field_id').execute();
      await reader.close();
      return rows.map(({ field_id }) => field_id);
    };
    const store = await fill(0.5, ['egle', 'osis', 'liepa', 'kļava']);
    const first = await drawn(store);
    expect(first.length).toBeGreaterThan(4);
    expect(first.length).toBeLessThan(16);
    for (const auditShare of [0.1, 0.5]) {
      await store.review.setSettings({ auditShare });
      expect(await store.review.refresh()).toBe(4);
      expect(await drawn(store)).toEqual(first);
    }
  });

  test('an answer is compared; where it differs it counts as an error until the person says who is right', async () => {
    const store = await fill(1);
    const cost = await nextOf(store, 'costs');
    const same = { role: 'total', amount: 3863.61, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: null };
    expect(await store.audit.answer(cost.taskId, same, ANNA)).toMatchObject({ isSame: true, machine: { amount: 3863.61 } });
    expect(await store.audit.answer(cost.taskId, same, ANNA)).toBeNull();
    expect(await resultOf(store, 'costs')).toEqual([1, 0]);
    const other = await nextOf(store, 'costs');
    expect(await store.audit.answer(other.taskId, { ...same, role: 'grant' }, ANNA)).toMatchObject({ isSame: false });
    expect(await resultOf(store, 'costs')).toEqual([2, 1]);
    expect(await store.audit.settle(other.taskId, 'right', 'Juris')).toBeNull();
    expect(await store.audit.settle(other.taskId, 'right', 'Anna')).toEqual({ isAcceptanceChanged: false });
    expect(await resultOf(store, 'costs')).toEqual([2, 0]);
    expect(await store.audit.settle(other.taskId, 'wrong', 'Anna')).toBeNull();
    const title = await nextOf(store, 'title', 'u2');
    await store.audit.answer(title.taskId, null, ANNA);
    await store.audit.settle(title.taskId, 'unclear', 'Anna');
    expect(await resultOf(store, 'title')).toEqual([0, 0]);
  });

  test('what a person decided on, or the machine reads otherwise by now, is asked no more', async () => {
    const store = await fill(1, ['egle']);
    await decide(store, 'egle', { action: 'confirm', field: 'title' }, 'd1');
    const read = sampleRecord('egle', { rules: '0.0.2' });
    const [cost] = read.projects[0]?.costs ?? [];
    if (cost) cost.value = { ...cost.value, amount: 1 };
    await store.reruns.begin({ from: 'extract' }, '0.0.2');
    await store.documents.saveRecord(read);
    await store.documents.publish(idOf('egle'));
    await expect(nextOf(store, 'title')).rejects.toThrow('none');
    const reader = await store.openReader();
    const { machine } = await reader.db.selectFrom('audits').select('machine').where('field', '=', 'costs').executeTakeFirstOrThrow();
    await reader.close();
    expect(JSON.parse(machine)).toMatchObject({ amount: 1 });
  });

  test('taken back or erased, nothing that the document said is left, and the count stands', async () => {
    const store = await fill(1);
    for (const bytes of ['egle', 'osis']) {
      const { task } = await store.audit.next('u1');
      await store.audit.answer((bytes === 'egle' ? await nextOf(store, 'title') : task ?? (await nextOf(store, 'title'))).taskId, 'egle', ANNA);
    }
    const before = (await store.audit.results()).reduce((sum, { audited }) => sum + audited, 0);
    const arrivals = await store.arrivals.list();
    await store.arrivals.withdraw(arrivals.map(({ arrivalId }) => arrivalId), 'Anna');
    const reader = await store.openReader();
    const rows = await reader.db.selectFrom('audits').select(['machine', 'mine', 'about']).execute();
    await reader.close();
    expect(rows).toEqual(Array.from({ length: before }, () => ({ machine: 'null', mine: null, about: null })));
    expect((await store.audit.results()).reduce((sum, { audited }) => sum + audited, 0)).toBe(before);
  });
}
