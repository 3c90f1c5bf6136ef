import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf } from './samples.ts';
import { collect, drop, record } from './steps.ts';
import { addVersion } from './versions-contract.ts';

const WORDS = ['egle', 'osis', 'kļava', 'liepa', 'bērzs', 'priede', 'vītols', 'apse'];

/** What every store must do where several work on it at once; `others` are stores on the same data. */
export function testAtOnce(getStores: () => Promise<Store[]>): void {
  test('the same bytes dropped at once in several places are one document, the same drop one arrival', async () => {
    const stores = await getStores();
    const answers = await Promise.all(stores.flatMap((store) => WORDS.map((bytes) => drop(store, bytes, { claim: `claim-${bytes}` }))));
    expect(new Set(answers.map(({ arrivalId }) => arrivalId)).size).toBe(WORDS.length);
    const copies = await Promise.all(stores.flatMap((store) => WORDS.map((bytes) => drop(store, bytes))));
    expect(copies.every(({ outcome }) => outcome === 'duplicate')).toBe(true);
    expect(await stores[0]?.status()).toMatchObject({ dropped: WORDS.length * (stores.length + 1), waiting: WORDS.length });
    expect(await collect((stores[0] as Store).verify({ isDeep: false })).then((found) => found.filter(({ code }) => code !== 'original-missing'))).toEqual([]);
  });

  test('documents taken through all stages at once, each by everybody, are recorded once', async () => {
    const stores = await getStores();
    const [first] = stores as [Store];
    for (const bytes of WORDS) await drop(first, bytes);
    await Promise.all(stores.flatMap((store) => WORDS.map((bytes) => record(store, bytes))));
    expect(await first.status()).toMatchObject({ dropped: WORDS.length, recorded: WORDS.length, waiting: 0, projects: WORDS.length });
  });

  test('versions of a paper that are published at once find each other', async () => {
    const stores = await getStores();
    await Promise.all([1, 2, 3, 4].map((n) => addVersion(stores[n % stores.length] as Store, `egle:${n}`, `Beigas 202${n}`)));
    expect(await stores[0]?.status()).toMatchObject({ recorded: 4, projects: 1, replaced: 3 });
    expect(await stores[0]?.documents.versions(idOf('egle:1'))).toHaveLength(4);
  });
}
