import { expect, test } from 'vitest';
import { Outbox, SendError, type SendFailure } from './outbox.ts';
import type { Pending } from './pending-wishes.ts';

const pending = (key: string): Pending => ({ key, wish: { action: 'confirm', field: key }, field: 'title', project: 0, raw: null });

/** A box with a server that fails as told, then takes everything. */
function makeBox(failures: SendFailure[] = [], kept: Pending[] = [], met: string[] = []) {
  const seen = { sent: [] as string[][], kept, refused: [] as string[], conflicts: [] as string[], timers: [] as (() => void)[], refreshed: 0 };
  const box: Outbox = new Outbox({
    kept: { read: () => seen.kept, write: (all) => void (seen.kept = [...all]) },
    send: async (batch) => {
      await Promise.resolve();
      const failure = failures.shift();
      if (failure) throw new SendError(failure, failure);
      seen.sent.push(batch.map(({ wish }) => wish.field));
    },
    refresh: async () => ((seen.refreshed += 1), await Promise.resolve(), ({ key }) => met.includes(key)),
    onChange: () => {}, onRefused: (all) => void seen.refused.push(...all.map(({ key }) => key)), onConflict: (all) => void seen.conflicts.push(...all.map(({ key }) => key)),
    later: (action) => seen.timers.push(action),
  });
  return { box, seen };
}
const settle = async () => { for (let n = 0; n < 30; n += 1) await Promise.resolve(); };

test('what is decided while a request is on its way goes together with the next', async () => {
  const { box, seen } = makeBox();
  box.add(pending('a'));
  box.add(pending('b'), pending('c'));
  await settle();
  expect([seen.sent, seen.kept, box.state]).toEqual([[['a'], ['b', 'c']], [], 'idle']);
});

test('without network everything is kept and tried again, and what got through is not sent twice', async () => {
  const { box, seen } = makeBox(['offline', 'offline'], [], ['a']);
  box.add(pending('a'));
  await settle();
  expect([box.state, seen.kept.map(({ key }) => key), seen.timers.length]).toEqual(['offline', ['a'], 1]);
  box.add(pending('b'));
  seen.timers[0]?.();
  await settle();
  expect(box.state).toBe('offline');
  seen.timers[1]?.();
  await settle();
  expect([seen.sent, seen.kept, box.state, seen.refreshed]).toEqual([[['b']], [], 'idle', 2]);
});

test('an ended session waits for a login; a page opened anew finds what was unsent', async () => {
  const first = makeBox(['signed-out']);
  first.box.add(pending('a'));
  await settle();
  expect([first.box.state, first.seen.timers]).toEqual(['signed-out', []]);
  const { box, seen } = makeBox([], first.seen.kept);
  await box.flush();
  expect([seen.sent, seen.kept, seen.refreshed]).toEqual([[['a']], [], 1]);
});

test('what got through before the page was closed, or from another tab, is not sent again', async () => {
  const { box, seen } = makeBox([], [pending('a'), pending('b')], ['a']);
  await box.flush();
  expect([seen.sent, seen.kept]).toEqual([[['b']], []]);
});

test('what the server refuses leaves the box and is told, the rest goes on', async () => {
  const { box, seen } = makeBox(['refused']);
  box.add(pending('a'));
  box.add(pending('b'));
  await settle();
  expect([seen.refused, seen.sent, box.state]).toEqual([['a'], [['b']], 'idle']);
});

test('a conflict waits until a person has chosen', async () => {
  const { box, seen } = makeBox(['conflict']);
  box.add(pending('a'));
  await settle();
  box.add(pending('b'));
  await box.flush();
  expect([box.state, seen.conflicts, seen.sent]).toEqual(['conflict', ['a'], []]);
  box.choose(({ key }) => key !== 'a');
  await settle();
  expect([seen.sent, seen.kept, box.state]).toEqual([[['b']], [], 'idle']);
});

test('what was not sent yet can be taken back, what is on its way cannot', async () => {
  const { box, seen } = makeBox();
  box.add(pending('a'), pending('b'));
  box.add(pending('c'));
  expect([box.takeBack('a'), box.takeBack('c'), box.takeBack('x')]).toEqual([false, true, false]);
  await settle();
  expect(seen.sent).toEqual([['a', 'b']]);
});
