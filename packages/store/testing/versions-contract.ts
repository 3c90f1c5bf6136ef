import { makeDecision, type DocumentText, type SietsRecord } from '@siets/record';
import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { drop } from './steps.ts';

const BODY = Array.from({ length: 10 }, (_, n) => `Projekta ${n}. posmā pašvaldība atjauno taku gar ezeru un ierīko atpūtas vietas ${n * 7}.`).join('\n');

/** A sample whose record also says what stands in `more`: of the same title as `bytes` says before its colon. */
function paper(bytes: string, more: string): { text: DocumentText; record: SietsRecord } {
  const [title = ''] = bytes.split(':');
  const [text, record] = [sampleText(title), sampleRecord(title)];
  const whole = `${text.text}${BODY}\n${more}`;
  const ids = { id: idOf(bytes), textId: idOf(whole), text: whole };
  return { text: { ...text, ...ids }, record: { ...record, document: { ...record.document, ...ids } } };
}

/** Drops and records one of a paper's versions; what stands before the colon of `bytes` is its title. */
export async function addVersion(store: Store, bytes: string, more: string): Promise<void> {
  await drop(store, bytes);
  const { text, record } = paper(bytes, more);
  await store.documents.saveText(text);
  await store.documents.saveRecord(record);
  await store.documents.publish(idOf(bytes));
}

/** What every store must do with versions of one paper. */
export function testVersions(getStore: () => Store): void {
  const current = async (bytes: string) => (await getStore().documents.versions(idOf(bytes))).filter(({ isCurrent }) => isCurrent).map(({ name }) => name);
  const counts = async () => {
    const { dropped, recorded, projects, replaced } = await getStore().status();
    return { dropped, recorded, projects, replaced };
  };

  test('the same text in another format counts once, and the same one stands in either order of arrival', async () => {
    const [a, b] = ['egle:pdf', 'egle:docx'].toSorted((x, y) => (idOf(x) < idOf(y) ? -1 : 1)) as [string, string];
    await addVersion(getStore(), b, 'x');
    await addVersion(getStore(), a, 'X');
    expect(await counts()).toEqual({ dropped: 2, recorded: 2, projects: 1, replaced: 1 });
    expect(await current(a)).toEqual([`${a}.txt`]);
    expect((await getStore().documents.versions(idOf(a))).map(({ likeness }) => likeness?.relation ?? null)).toEqual(['same-text', null]);
  });

  test('a newer version of the same paper replaces the older, others stand alone', async () => {
    await addVersion(getStore(), 'egle:1', 'Beigas 2024');
    await addVersion(getStore(), 'osis:1', 'Beigas 2024');
    await addVersion(getStore(), 'egle:2', 'Beigas 2025');
    expect(await counts()).toEqual({ dropped: 3, recorded: 3, projects: 2, replaced: 1 });
    expect(await current('egle:1')).toEqual(['egle:2.txt']);
    expect((await getStore().documents.versions(idOf('egle:2')))[0]).toMatchObject({ name: 'egle:1.txt', isCurrent: false, likeness: { relation: 'version', shared: ['egle'] } });
    expect(await getStore().documents.versions(idOf('osis:1'))).toEqual([]);
  });

  test('when the version that stands is withdrawn, another stands for the paper', async () => {
    const store = getStore();
    for (const n of [1, 2, 3]) await addVersion(store, `egle:${n}`, `Beigas 202${n}`);
    expect(await counts()).toMatchObject({ projects: 1, replaced: 2 });
    const [arrival] = await store.arrivals.ofDocument(idOf('egle:3'));
    await store.arrivals.withdraw([arrival?.arrivalId ?? 0], 'Anna');
    expect(await current('egle:1')).toEqual(['egle:2.txt']);
    const [second] = await store.arrivals.ofDocument(idOf('egle:2'));
    await store.arrivals.withdraw([second?.arrivalId ?? 0], 'Anna');
    expect(await store.documents.versions(idOf('egle:1'))).toEqual([]);
    expect(await counts()).toMatchObject({ projects: 1, replaced: 0 });
  });

  test('when another version comes or goes, the receipts of those it changes are owed anew, and only theirs', async () => {
    const store = getStore();
    const owed = async (): Promise<string[]> => {
      const found = await store.receipts.owed();
      for (const { arrivalId, due } of found) await store.receipts.written(arrivalId, due);
      return found.map(({ name }) => name);
    };
    await addVersion(store, 'egle:1', 'Beigas 2024');
    await addVersion(store, 'osis:1', 'Beigas 2024');
    expect(await owed()).toEqual(['egle:1.txt', 'osis:1.txt']);
    await addVersion(store, 'egle:2', 'Beigas 2025');
    expect(await owed()).toEqual(['egle:1.txt', 'egle:2.txt']);
    await addVersion(store, 'egle:3', 'Beigas 2026');
    expect(await owed()).toEqual(['egle:1.txt', 'egle:2.txt', 'egle:3.txt']);
    const [last] = await store.arrivals.ofDocument(idOf('egle:3'));
    await store.arrivals.withdraw([last?.arrivalId ?? 0], 'Anna');
    expect(await owed()).toEqual(['egle:1.txt', 'egle:2.txt', 'egle:3.txt']);
    await store.reruns.begin({ from: 'extract', ids: [idOf('egle:1')] }, '0.0.1');
    await store.documents.saveRecord(paper('egle:1', 'Beigas 2024').record);
    expect(await store.documents.publish(idOf('egle:1'))).toBe(true);
    expect(await owed()).toEqual([]); // it says the same as before
  });

  test('a paper is reviewed once: decisions on one version count on the one that stands, where their words stand', async () => {
    const store = getStore();
    await addVersion(store, 'egle:1', 'Beigas 2024');
    const seen = await store.decisions.effective(idOf('egle:1'));
    if (!seen) throw new Error('expected a record');
    const wish = { action: 'correct', field: 'title', value: 'Eglīte' } as const;
    await store.decisions.add(idOf('egle:1'), [makeDecision(seen.record, wish, { id: 'd1', by: 'Anna', at: '2026-03-01T10:00:00.000Z' })], 0);
    await addVersion(store, 'egle:2', 'Beigas 2025');
    expect(await current('egle:1')).toEqual(['egle:2.txt']);
    expect(await store.documents.get(idOf('egle:2'))).toMatchObject({ title: 'Eglīte' });
    await store.decisions.undo(idOf('egle:1'), 'd1', { by: 'Anna', at: '2026-03-02T10:00:00.000Z', seen: 1 });
    expect(await store.documents.get(idOf('egle:2'))).toMatchObject({ title: 'egle' });
  });
}
