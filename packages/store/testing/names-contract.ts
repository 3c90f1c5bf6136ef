import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { decide } from './decisions-contract.ts';
import { drop, record } from './steps.ts';

/** What every store must do with names that people type. */
export function testNames(getStore: () => Store): void {
  const names = async (...starts: string[]) => (await getStore().names.find('organisation', starts, 10)).map(({ name }) => name);

  test('a name is found by beginnings of its words as long as a document gives it', async () => {
    const store = getStore();
    for (const bytes of ['egle', 'osis']) {
      await drop(store, bytes);
      await record(store, bytes);
    }
    expect(await names('novad', 'udru')).toEqual(['Ūdru novada pašvaldība']);
    expect(await names('dru')).toEqual([]);
    const value = { name: 'Bebru skola', role: 'applicant', country: 'LV', registrationNumber: null };
    await decide(store, 'egle', { action: 'correct', field: 'organisations', value }, 'd1');
    expect([await names('udru'), await names('bebru')]).toEqual([['Ūdru novada pašvaldība'], ['Bebru skola']]);
    const [first, second] = await store.arrivals.list();
    await store.arrivals.withdraw([first?.arrivalId ?? 0, second?.arrivalId ?? 0], 'Anna');
    expect([await names('udru'), await names('bebru')]).toEqual([[], []]);
  });

  test('a funder that is printed in several ways counts once in the queue, as most documents print it', async () => {
    const store = getStore();
    const ways = [['egle', 'Vides fonds'], ['osis', 'Vides aizsardzības fonds'], ['liepa', 'Vides aizsardzības fonds']] as const;
    for (const [bytes, name] of ways) {
      await drop(store, bytes);
      await record(store, bytes);
      await decide(store, bytes, { action: 'add', field: 'funders', value: { id: 'lvaf', name }, note: 'vēstulē' }, `d-${bytes}`);
    }
    const { funder } = await store.review.counts({});
    expect(funder.filter(({ value }) => value === 'lvaf')).toEqual([{ value: 'lvaf', label: 'Vides aizsardzības fonds', count: 3 }]);
    expect((await store.review.counts({ text: 'vides fonds' })).funder.filter(({ value }) => value === 'lvaf').map(({ count }) => count)).toEqual([3]);
  });
}
