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
}
