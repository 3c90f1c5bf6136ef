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

/** All that an iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
