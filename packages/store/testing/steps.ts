import type { ArrivalAnswer, NewArrival, Store } from '../src/index.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';

/** Drops a sample file; the bytes stand for the file. */
export const drop = (store: Store, bytes: string, more: Partial<NewArrival> = {}): Promise<ArrivalAnswer> =>
  store.arrivals.add({
    name: `${bytes}.txt`, source: 'inbox', receivedAt: new Date(), documentId: idOf(bytes), bytes: Buffer.byteLength(bytes), ...more,
  });

/** Takes a waiting document through all stages. */
export async function record(store: Store, bytes: string, options: Parameters<typeof sampleRecord>[1] = {}): Promise<void> {
  await store.documents.saveText(sampleText(bytes, options.reader));
  await store.documents.saveRecord(sampleRecord(bytes, options), { fields: [] });
  await store.documents.publish(idOf(bytes));
}

/** Records a project of this title with this total, in a municipality of then. Two with one title and unlike totals are a doubtful pair. */
export async function recordTotal(store: Store, bytes: string, { title, eur, stage, applicant }: { title: string; eur: number; stage: 'planned' | 'spent'; applicant?: string }): Promise<void> {
  const { document, projects: [project] } = sampleRecord(bytes);
  const [cost] = project?.costs ?? [];
  const [organisation] = project?.organisations ?? [];
  if (!project?.title || !cost || !organisation) throw new Error('expected a sample with a title, an applicant and a sum');
  const place = { name: 'Rūjienas novads', kind: 'municipality' as const, code: null, country: 'LV' };
  const told = {
    ...project, title: { ...project.title, value: title }, places: [{ ...organisation, id: `${organisation.id}p`, value: place }],
    organisations: [{ ...organisation, value: { ...organisation.value, name: applicant ?? organisation.value.name } }],
    costs: [{ ...cost, value: { ...cost.value, amount: eur, eur, stage } }],
  };
  await drop(store, bytes);
  await store.documents.saveText(sampleText(bytes));
  await store.documents.saveRecord({ document, projects: [told] }, { fields: [] });
  await store.documents.publish(idOf(bytes));
}

/** All that an iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
