import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StillChangingError } from '@siets/inbox';
import { ProblemError } from '@siets/record';
import { createRuntime, loadSettings, type Runtime } from '@siets/runtime';
import { idOf, openTempStore, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFile, type DroppedFile } from './take-file.ts';

let opened: OpenedStore;
let runtime: Runtime;
beforeEach(async () => {
  opened = await openTempStore();
  runtime = await createRuntime(loadSettings({ SIETS_LOG: 'silent' }, { dataDir: opened.store.dataDir }));
});
afterEach(async () => {
  await runtime.stop();
  await opened.dispose();
});

async function dropped(text: string, more: Partial<DroppedFile> = {}): Promise<DroppedFile> {
  const path = join(opened.store.dataDir, 'dropped.txt');
  await writeFile(path, text);
  return { path, name: 'Ūdru līgums.txt', folder: 'a/b', source: 'inbox', receivedAt: new Date(), ...more };
}

test('the original and the row are there, and the work is queued', async () => {
  expect(await takeFile(runtime, await dropped('viens'))).toMatchObject({ documentId: idOf('viens'), outcome: 'new' });
  expect(await runtime.store.originals.has(idOf('viens'))).toBe(true);
  expect(await runtime.store.arrivals.list()).toMatchObject([{ name: 'Ūdru līgums.txt', folder: 'a/b', bytes: 5, outcome: 'waiting' }]);
  expect(await runtime.queue.counts('read')).toMatchObject({ ready: 1 });
});

test('the same drop offered again after a crash is one arrival', async () => {
  const file = await dropped('viens', { claim: 'drop-1' });
  const first = await takeFile(runtime, file);
  expect(await takeFile(runtime, file)).toEqual(first);
  expect(await runtime.store.status()).toMatchObject({ dropped: 1, waiting: 1 });
});

test('a file that changed under the copy does not count yet', async () => {
  await expect(takeFile(runtime, await dropped('viens', { isUnchanged: async () => false }))).rejects.toThrow(StillChangingError);
  expect(await runtime.store.status()).toMatchObject({ dropped: 0 });
});

test('a file that cannot be had is an arrival with a reason', async () => {
  const file = await dropped('viens', { path: join(opened.store.dataDir, 'none') });
  expect(await takeFile(runtime, file)).toMatchObject({ documentId: null, outcome: 'rejected', problem: { code: 'vanished' } });
  expect(await runtime.store.status()).toMatchObject({ dropped: 1, rejected: 1 });
});

test('a claimed file that cannot be read for the moment is offered again, not refused and removed', async () => {
  const file = await dropped('viens', { isUnchanged: async () => true });
  const originals = { ...runtime.store.originals, put: () => Promise.reject(new ProblemError('unreadable')) };
  await expect(takeFile({ ...runtime, store: { ...runtime.store, originals } }, file)).rejects.toThrow('unreadable');
  expect(await runtime.store.status()).toMatchObject({ dropped: 0 });
});

test('where the queue cannot be reached the file is safe all the same', async () => {
  const enqueue = () => Promise.reject(new Error('connection refused'));
  expect(await takeFile({ ...runtime, enqueue }, await dropped('viens'))).toMatchObject({ outcome: 'new' });
  expect(await runtime.store.sweep()).toMatchObject([{ id: idOf('viens'), stage: 'read' }]);
});
