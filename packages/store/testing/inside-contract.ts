import { expect, test } from 'vitest';
import type { InsideFile, Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { drop, record } from './steps.ts';

/** A file inside another, whose bytes the word stands for. */
export const insideFile = (bytes: string, more: Partial<InsideFile> = {}): InsideFile => ({
  name: `${bytes}.txt`, folder: '', documentId: idOf(bytes), bytes: Buffer.byteLength(bytes), ...more,
});

/** What every store must do with files that came inside others. */
export function testInside(storeOf: () => Store): void {
  const outcomesOf = async (bytes: string) => (await storeOf().arrivals.inside(idOf(bytes))).map(({ name, outcome }) => `${name} ${outcome}`);

  test('files inside are arrivals of their own, taken in with the text of what held them', async () => {
    const store = storeOf();
    const { arrivalId } = await drop(store, 'pasts');
    const broken: InsideFile = { name: 'x.pdf', folder: 'a', documentId: null, bytes: 0, problem: { code: 'damaged', page: null } };
    expect(await store.documents.saveText(sampleText('pasts'), [insideFile('egle'), broken])).toBe(true);
    expect(await store.documents.saveText(sampleText('pasts'), [insideFile('egle'), broken])).toBe(false);
    expect(await store.status()).toMatchObject({ dropped: 3, waiting: 2, rejected: 1, inside: 2 });
    expect((await store.sweep()).map(({ id, stage }) => [id, stage])).toEqual([[idOf('pasts'), 'extract'], [idOf('egle'), 'read']]);
    const [first, second] = await store.arrivals.inside(idOf('pasts'));
    expect(first).toMatchObject({ source: 'inside', depth: 1, parent: { arrivalId, name: 'pasts.txt' }, outcome: 'waiting' });
    expect(second).toMatchObject({ folder: 'a', documentId: null, outcome: 'rejected', problem: { code: 'damaged' } });
  });

  test('read again, by a better reader, nothing comes twice and nothing new is lost', async () => {
    const store = storeOf();
    await drop(store, 'pasts');
    await store.documents.saveText(sampleText('pasts'), [insideFile('egle'), insideFile('egle')]);
    await store.documents.reject(idOf('pasts'), { code: 'too-slow', page: null });
    await store.documents.retry({ stage: 'rejected' });
    await store.documents.saveText(sampleText('pasts'), [insideFile('egle'), insideFile('egle'), insideFile('osis')]);
    expect(await outcomesOf('pasts')).toEqual(['egle.txt waiting', 'egle.txt duplicate', 'osis.txt waiting']);
  });

  test('what came inside a mail is from whoever sent it; a page keeps its address; a person is not told of', async () => {
    const store = storeOf();
    for (const [mail, from] of [['pasts', 'Ilze Priede <ilze@udri.example>'], ['mājas', 'Ilze Priede <ilze.priede@inbox.lv>']] as const) {
      await drop(store, mail);
      await store.documents.saveText({ ...sampleText(mail), hints: { from } }, [insideFile(`${mail} egle`)]);
      await store.documents.saveText({ ...sampleText(`${mail} egle`), hints: { source: 'https://udri.example/egle' } });
    }
    const reader = await store.openReader();
    const rows = await reader.db.selectFrom('documents').select(['source_address', 'sender']).orderBy('key').execute();
    await reader.close();
    expect(rows).toEqual([
      { source_address: null, sender: 'udri.example' }, { source_address: 'https://udri.example/egle', sender: 'udri.example' },
      { source_address: null, sender: null }, { source_address: 'https://udri.example/egle', sender: null },
    ]);
    expect(JSON.stringify(rows)).not.toContain('ilze');
  });

  test('equal bytes inside and outside are duplicates that name where the first one stands', async () => {
    const store = storeOf();
    await drop(store, 'egle');
    await drop(store, 'pasts');
    await store.documents.saveText(sampleText('pasts'), [insideFile('egle'), insideFile('osis')]);
    expect(await outcomesOf('pasts')).toEqual(['egle.txt duplicate', 'osis.txt waiting']);
    const { arrivalId } = await drop(store, 'osis');
    expect((await store.arrivals.get(arrivalId))?.first).toMatchObject({ name: 'osis.txt', parent: { name: 'pasts.txt' } });
    expect(await drop(store, 'pasts')).toMatchObject({ outcome: 'duplicate' });
    expect(await store.status()).toMatchObject({ dropped: 6, duplicate: 3, waiting: 3, inside: 2 });
  });

  test('the dropped file owes a receipt anew for each thing that happens inside, however deep', async () => {
    const store = storeOf();
    await drop(store, 'pasts');
    await drop(store, 'pasts', { name: 'kopija.eml' });
    await store.documents.saveText(sampleText('pasts'), [insideFile('zip')]);
    await store.documents.saveText(sampleText('zip'), [insideFile('egle')]);
    await store.documents.saveRecord(sampleRecord('pasts', { projects: 0 }));
    await store.documents.publish(idOf('pasts'));
    const tell = async () => {
      const owed = await store.receipts.owed();
      for (const { arrivalId, due } of owed) await store.receipts.written(arrivalId, due);
      return owed.map(({ name }) => name);
    };
    expect(await tell()).toEqual(['pasts.txt', 'kopija.eml']);
    await record(store, 'egle');
    expect(await tell()).toEqual(['pasts.txt', 'kopija.eml']);
    await store.documents.reject(idOf('zip'), { code: 'damaged', page: null });
    expect(await tell()).toEqual(['pasts.txt', 'kopija.eml']);
    expect(await tell()).toEqual([]);
    expect((await store.arrivals.inside(idOf('zip')))[0]).toMatchObject({ depth: 2, parent: { name: 'zip.txt' } });
  });

  test('how deep a document stands and what its dropped file brought along is known', async () => {
    const store = storeOf();
    await drop(store, 'pasts');
    await store.documents.saveText(sampleText('pasts'), [insideFile('zip'), insideFile('osis')]);
    await store.documents.saveText(sampleText('zip'), [insideFile('egle')]);
    expect(await store.arrivals.measureInside(idOf('pasts'))).toEqual({ depth: 0, count: 1 });
    expect(await store.arrivals.measureInside(idOf('zip'))).toEqual({ depth: 1, count: 2 });
    expect(await store.arrivals.measureInside(idOf('egle'))).toEqual({ depth: 2, count: 3 });
  });

  test('what stood too deep is read when somebody unpacked it', async () => {
    const store = storeOf();
    await drop(store, 'pasts');
    await store.documents.saveText(sampleText('pasts'), [insideFile('zip')]);
    await store.documents.reject(idOf('zip'), { code: 'nested-archives', page: null });
    expect(await drop(store, 'zip')).toMatchObject({ outcome: 'new', problem: null });
    expect(await store.arrivals.measureInside(idOf('zip'))).toMatchObject({ depth: 0 });
    expect((await store.sweep()).map(({ id }) => id)).toContain(idOf('zip'));
  });
}
