import type { Uploaded } from '@siets/api';
import { expect, test } from 'vitest';
import { ApiFailure } from '../api-client.ts';
import { makeUploads, type Send, type Uploads } from './uploads.ts';

const taken = (name: string, more: Partial<Uploaded> = {}): Uploaded => ({
  name,
  bytes: 3,
  arrivalId: 1,
  documentId: 'sha256:1',
  outcome: 'new',
  reason: null,
  ...more,
});
const fileOf = (name: string, text = 'abc'): File => new File([text], name);

const states = (uploads: Uploads) => uploads.list().map(({ name, state }) => [name, state]);

function settled(uploads: Uploads): Promise<void> {
  const isOver = () => uploads.list().every(({ state }) => state === 'done' || state === 'failed');
  return new Promise((resolve) => {
    const stop = uploads.subscribe(() => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
}

test('files go one after the other, and each tells how far it is', async () => {
  let open = 0;
  const seen: string[] = [];
  const send: Send = async (file, { onProgress }) => {
    open += 1;
    seen.push(`${file.name} ${open}`);
    onProgress?.(2, 3);
    await Promise.resolve();
    open -= 1;
    return { files: [taken(file.name)] };
  };
  const uploads = makeUploads(send);
  const progress: number[] = [];
  uploads.subscribe(() => progress.push(uploads.list()[0]?.sent ?? -1));
  const end = settled(uploads);
  uploads.add([fileOf('a.txt'), fileOf('b.txt')], 10);
  await end;
  expect([seen, states(uploads)]).toEqual([
    ['a.txt 1', 'b.txt 1'],
    [
      ['a.txt', 'done'],
      ['b.txt', 'done'],
    ],
  ]);
  expect(progress).toContain(2);
});

test('too large and empty files are not sent, and say why in both languages', () => {
  const uploads = makeUploads(() => {
    throw new Error('was sent');
  });
  uploads.add([fileOf('big.pdf', 'x'.repeat(11)), fileOf('none.pdf', '')], 10);
  expect(states(uploads)).toEqual([
    ['big.pdf', 'failed'],
    ['none.pdf', 'failed'],
  ]);
  expect(
    uploads.list().map(({ reason }) => [reason?.lv.includes('lielāks') ?? false, reason?.en.includes('empty') ?? false]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('what the server refuses is no success, and a failed one can be sent again', async () => {
  let tries = 0;
  const reason = { lv: 'Neder.', en: 'Wrong.' };
  const send: Send = async (file) => {
    if (file.name === 'x.exe') return { files: [taken(file.name, { outcome: 'refused', reason })] };
    tries += 1;
    if (tries === 1) throw new ApiFailure({ code: 'disk-full', lv: 'Pilns.', en: 'Full.' });
    return { files: [taken(file.name, { outcome: 'duplicate' })] };
  };
  const uploads = makeUploads(send);
  let end = settled(uploads);
  uploads.add([fileOf('x.exe'), fileOf('a.txt')], 10);
  await end;
  expect(uploads.list().map(({ state, reason: why }) => [state, why?.en])).toEqual([
    ['failed', 'Wrong.'],
    ['failed', 'Full.'],
  ]);
  end = settled(uploads);
  uploads.repeat(2);
  await end;
  expect(uploads.list()[1]).toMatchObject({ state: 'done', result: { outcome: 'duplicate' } });
  uploads.clear();
  expect(uploads.list()).toEqual([]);
});
