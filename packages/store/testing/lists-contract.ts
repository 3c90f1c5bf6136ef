import type { ListEntry } from '@siets/record';
import { expect, test } from 'vitest';
import type { ListCheck, Store } from '../src/index.ts';

const ANNA = { id: 'u1', name: 'Anna' };
const OTTO = { id: 'u2', name: 'Oto' };
const body = (name: string): ListEntry => ({ kind: 'organisation', name, aliases: [], registrationNumber: null, country: 'LV' });
const LABEL: ListEntry = { kind: 'label', words: 'Projekta virzītājs', field: 'organisations', role: 'lead' };
const unique: ListCheck = (entry, others) => (others.some((other) => JSON.stringify(other) === JSON.stringify(entry)) ? { lv: 'Jau ir.', en: 'There already.' } : null);

/** What every store must do with the lists that administrators keep. */
export function testLists(getStore: () => Store, openBeside: () => Promise<Store>): void {
  test('own lists have a version of what is in them, whoever added it and in whatever order, and another store sees them', async () => {
    const { lists } = getStore();
    const beside = await openBeside();
    expect([await lists.current(), await beside.lists.current()]).toEqual([null, null]);
    const [first] = await lists.add([body('Ozolkalna sēklu krātuve'), LABEL], ANNA, unique);
    const both = await beside.lists.current();
    expect(both?.version).toMatch(/^l[0-9a-f]{8}$/u);
    await lists.remove(first?.id ?? '', ANNA);
    expect((await beside.lists.current())?.version).not.toBe(both?.version);
    await beside.lists.add([body('Ozolkalna sēklu krātuve')], OTTO, unique);
    expect(await lists.current()).toEqual(both);
  });

  test('every change is kept, the last one of an entry can be undone, and what is refused leaves nothing', async () => {
    const { lists } = getStore();
    const [made] = await lists.add([body('Ozolkalna krātuve')], ANNA, unique);
    const id = made?.id ?? '';
    await lists.change(id, body('Ozolkalna sēklu krātuve'), OTTO, unique);
    await expect(lists.add([body('Bebru skola'), body('Ozolkalna sēklu krātuve')], ANNA, unique)).rejects.toMatchObject({ code: 'refused', lv: 'Jau ir.' });
    const [changed, added] = await lists.changes(10);
    expect([changed, added]).toMatchObject([{ by: OTTO, was: { name: 'Ozolkalna krātuve' }, now: { name: 'Ozolkalna sēklu krātuve' } }, { by: ANNA, was: null }]);
    await expect(lists.undo(added?.id ?? 0, ANNA, unique)).rejects.toMatchObject({ code: 'gone' });
    await lists.undo(changed?.id ?? 0, ANNA, unique);
    expect(await lists.all()).toMatchObject([{ id, entry: { name: 'Ozolkalna krātuve' }, by: ANNA }]);
    await lists.remove(id, OTTO);
    await expect(lists.remove(id, ANNA)).rejects.toMatchObject({ code: 'gone' });
    const [removed] = await lists.changes(1);
    await lists.undo(removed?.id ?? 0, ANNA, unique);
    expect((await lists.all()).map(({ entry }) => entry)).toEqual([body('Ozolkalna krātuve')]);
  });
}
