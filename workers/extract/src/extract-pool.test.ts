import { GiveUpError } from '@siets/queue';
import { sampleText } from '@siets/store/testing';
import { afterEach, expect, test } from 'vitest';
import { createExtractPool, type ExtractPool } from './extract-pool.ts';

let pool: ExtractPool | undefined;
afterEach(() => pool?.close());

const entry = new URL('../testing/naughty-child.ts', import.meta.url);
const open = (size = 1, deadlineMs = 150): ExtractPool => (pool = createExtractPool({ size, deadlineMs, memoryMb: 200, entry }));
const saying = (text: string) => ({ ...sampleText('egle'), text });

test('the rules run in a process of their own and give what they give here', async () => {
  const { extract } = await import('@siets/rules');
  pool = createExtractPool({ size: 1, deadlineMs: 30_000, memoryMb: 700 });
  const document = sampleText('egle');
  expect(await pool.extract(document)).toEqual({ record: extract(document).record, trace: extract(document).trace });
});

test('rules that loop are ended, given up after a second try, and the next document is done', async () => {
  const one = open();
  const looping = one.extract(saying('loop'));
  await expect(looping).rejects.toThrow(GiveUpError);
  await expect(looping).rejects.toThrow(/longer than 150 ms, in each of 2 tries/u);
  expect((await one.extract(saying('well'))).record.projects).toHaveLength(1);
});

test('one that loops does not hold up another', async () => {
  const two = open(2, 2_000);
  const looping = two.extract(saying('loop')).catch(() => 'ended');
  expect((await two.extract(saying('well'))).trace).toBeNull();
  await two.close();
  expect(await looping).toBe('ended');
});

test('rules that take too much memory cost their own process, not ours', async () => {
  await expect(open(1, 60_000).extract(saying('eat'))).rejects.toThrow(/memory/u);
});

test('an error of the rules is not tried again', async () => {
  await expect(open().extract(saying('throw'))).rejects.toThrow(new GiveUpError('Error: a rule broke its promise'));
});

test('closed while it waits or works, it rejects, and the document is not given up', async () => {
  const one = open(1, 60_000);
  const ends = Promise.allSettled([one.extract(saying('loop')), one.extract(saying('well'))]);
  await new Promise((done) => setTimeout(done, 100));
  await one.close();
  for (const end of await ends) expect(end.status === 'rejected' && !(end.reason instanceof GiveUpError)).toBe(true);
});
