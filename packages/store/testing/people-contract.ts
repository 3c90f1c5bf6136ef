import { expect, test } from 'vitest';
import type { NewUser, Store } from '../src/index.ts';

const user = (name: string, more: Partial<NewUser> = {}): NewUser => ({ id: name, name, displayName: name, role: 'reviewer', language: 'lv', password: 'hash', ...more });
const later = '2099-01-01T00:00:00.000Z';
const asOfNow = '2026-03-01T00:00:00.000Z';

/** What every store must do with accounts. */
export function testPeople(getStore: () => Store): void {
  test('names of accounts are one in any case, and nobody gets one again that a removed account had', async () => {
    const { people } = getStore();
    expect(await people.add(user('Anna', { role: 'administrator' }), { isFirst: true })).toMatchObject({ name: 'Anna', hasPassword: true });
    await expect(people.add(user('x', { name: 'ANNA' }))).rejects.toMatchObject({ code: 'name-taken' });
    await expect(people.add(user('Ilze'), { isFirst: true })).rejects.toMatchObject({ code: 'not-first' });
    await people.add(user('Zane'));
    expect(await people.forLogin('zANE')).toMatchObject({ id: 'Zane', password: 'hash' });
    expect(await people.remove('Zane', 'administrator')).toBe(true);
    expect(await people.forLogin('Zane')).toBeNull();
    await expect(people.add(user('Zane2', { name: 'zANE' }))).rejects.toMatchObject({ code: 'name-retired' });
    await people.add(user('Zanda'));
    expect([await people.count(), (await people.list()).map(({ id }) => id)]).toEqual([2, ['Anna', 'Zanda']]);
  });

  test('somebody can always administer', async () => {
    const { people } = getStore();
    await people.add(user('Anna', { role: 'administrator' }));
    await expect(people.change('Anna', { role: 'analyst' }, 'administrator')).rejects.toMatchObject({ code: 'last-administrator' });
    await expect(people.change('Anna', { isDisabled: true }, 'administrator')).rejects.toMatchObject({ code: 'last-administrator' });
    await expect(people.remove('Anna', 'administrator')).rejects.toMatchObject({ code: 'last-administrator' });
    await people.add(user('Zane', { role: 'administrator' }));
    expect(await people.change('Anna', { role: 'analyst' }, 'administrator')).toMatchObject({ role: 'analyst' });
  });

  test('a session holds until it ends, its account is disabled, or the password changes', async () => {
    const { people } = getStore();
    await people.add(user('Anna', { role: 'administrator' }));
    await people.add(user('Zane'));
    const open = (tokenHash: string, userId = 'Zane', endsAt = later) => people.openSession({ tokenHash, userId, csrf: `c-${tokenHash}`, endsAt });
    const standing = async (...tokens: string[]) => (await Promise.all(tokens.map((token) => people.session(token, asOfNow)))).map((session) => session?.user.id ?? null);
    await open('a');
    await open('b');
    await open('old', 'Zane', '2026-02-28T00:00:00.000Z');
    expect(await people.session('a', asOfNow)).toMatchObject({ user: { id: 'Zane' }, csrf: 'c-a', endsAt: later });
    expect(await standing('a', 'b', 'old')).toEqual(['Zane', 'Zane', null]);
    await people.setPassword('Zane', 'new', 'b');
    expect(await standing('a', 'b')).toEqual([null, 'Zane']);
    await people.endSession('b');
    await open('c');
    expect(await standing('b', 'c')).toEqual([null, 'Zane']);
    await people.change('Zane', { isDisabled: true }, 'administrator');
    expect(await standing('c')).toEqual([null]);
    await people.change('Zane', { isDisabled: false }, 'administrator');
    expect(await standing('c')).toEqual([null]);
  });

  test('a link is good for once, and a new one makes the older void', async () => {
    const { people } = getStore();
    await people.add(user('Anna'));
    const link = (tokenHash: string, endsAt = later) => people.addLink({ tokenHash, purpose: 'set-password', userId: 'Anna', endsAt });
    await link('first');
    await link('second');
    expect(await people.useLink('first', 'set-password', asOfNow)).toBeNull();
    expect(await people.useLink('second', 'first-admin', asOfNow)).toBeNull();
    expect(await people.useLink('second', 'set-password', asOfNow)).toEqual({ userId: 'Anna' });
    expect(await people.useLink('second', 'set-password', asOfNow)).toBeNull();
    await link('old', '2026-02-01T00:00:00.000Z');
    expect(await people.useLink('old', 'set-password', asOfNow)).toBeNull();
  });

  test('each machine may offer the first account, and all offers end with it', async () => {
    const { people } = getStore();
    const offer = (tokenHash: string) => people.addLink({ tokenHash, purpose: 'first-admin', userId: null, endsAt: later });
    for (const machine of ['here', 'there', 'anywhere']) await offer(machine);
    expect(await people.useLink('here', 'first-admin', asOfNow)).toEqual({ userId: null });
    expect(await people.useLink('there', 'first-admin', asOfNow)).toEqual({ userId: null });
    await people.add(user('Anna'), { isFirst: true });
    expect(await people.useLink('anywhere', 'first-admin', asOfNow)).toBeNull();
    await expect(people.add(user('Zane'), { isFirst: true })).rejects.toThrow('not-first');
  });

  test('the log is read from its end, filtered, and forgets', async () => {
    const { people } = getStore();
    for (const [n, by] of ['Anna', 'Zane', 'Anna'].entries()) await people.log({ at: `2026-0${n + 1}-01T00:00:00.000Z`, by, action: 'look', subject: `d${n}`, detail: null });
    const [last, ...older] = await people.listLog({ limit: 10 });
    expect([last?.subject, older.map(({ subject }) => subject)]).toEqual(['d2', ['d1', 'd0']]);
    expect((await people.listLog({ by: 'Anna', before: last?.id, limit: 10 })).map(({ subject }) => subject)).toEqual(['d0']);
    await people.prune(asOfNow, '2026-02-15T00:00:00.000Z');
    expect((await people.listLog({ limit: 10 })).map(({ subject }) => subject)).toEqual(['d2']);
  });
}
