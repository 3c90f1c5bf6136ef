import { refuseOwn } from '@siets/gazetteer';
import { rulesVersion } from '@siets/rules';
import { openTempStore, sampleText, drop } from '@siets/store/testing';
import { expect, test } from 'vitest';
import { extractWorker } from './extract-worker.ts';

const ANNA = { id: 'u1', name: 'Anna' };
const TEXT = 'Projekts „Sēklas visiem”\nProjekta iesniedzējs: biedrība „Zaļā līkne”\nProjekta partneri: OSK\nPar to vienojās Ozolkalna sēklu krātuvē.\n';

test('a body that somebody adds is read from the next document on, by the same worker, and is gone once it is removed', async () => {
  const opened = await openTempStore();
  const { store } = opened;
  const settings = { extractors: 1, extractMs: 60_000, extractMemoryMb: 700 };
  const worker = await extractWorker.start({ store, settings } as Parameters<typeof extractWorker.start>[0]);
  try {
    const read = async (bytes: string) => {
      await drop(store, bytes);
      const document = { ...sampleText(bytes), text: TEXT };
      await store.documents.saveText(document);
      await worker.handle({ id: document.id } as Parameters<typeof worker.handle>[0]);
      const { record } = (await store.documents.record(document.id))!;
      return { rules: record.document.rules, names: record.projects.flatMap(({ organisations }) => organisations.map(({ value }) => value.name)) };
    };
    expect(await read('egle')).toEqual({ rules: rulesVersion, names: expect.not.arrayContaining(['Ozolkalna sēklu krātuve']) });
    const [added] = await store.lists.add([{ kind: 'organisation', name: 'Ozolkalna sēklu krātuve', aliases: ['OSK'], registrationNumber: '40001234567', country: 'LV' }], ANNA, refuseOwn);
    const version = (await store.lists.current())?.version.slice(1);
    expect(await read('osis')).toEqual({ rules: `${rulesVersion}.l${version}`, names: expect.arrayContaining(['Ozolkalna sēklu krātuve']) });
    await store.lists.remove(added?.id ?? '', ANNA);
    expect(await read('bērzs')).toEqual({ rules: rulesVersion, names: expect.not.arrayContaining(['Ozolkalna sēklu krātuve']) });
  } finally {
    await worker.close?.();
    await opened.dispose();
  }
});
