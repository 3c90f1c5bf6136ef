import { randomUUID } from 'node:crypto';
import type { Role, User } from '@siets/api';
import type { StoredUser } from '@siets/store';
import { hashToken, makeToken } from '../account/tokens.ts';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

const ADMINISTRATOR: Role = 'administrator';
const LINK_DAYS = 3;
export const toUser = (user: StoredUser): User => ({ ...user, role: user.role as Role, language: user.language === 'en' ? 'en' : 'lv' });

/** A one-time link that its owner opens to set a password; the token stands behind `#`, which no server and no log sees. */
export async function makePasswordLink(people: ApiContext['store']['people'], userId: string): Promise<string> {
  const token = makeToken();
  await people.addLink({ tokenHash: hashToken(token), purpose: 'set-password', userId, endsAt: new Date(Date.now() + LINK_DAYS * 86_400_000).toISOString() });
  return `/set-password#token=${token}`;
}

export function makeUserRoutes({ store: { people } }: ApiContext): Handlers<'listUsers' | 'addUser' | 'changeUser' | 'resetUser' | 'removeUser' | 'getLog'> {
  const log = (by: string, action: string, subject: string, detail: string | null = null) =>
    people.log({ at: new Date().toISOString(), by, action, subject, detail });
  return {
    listUsers: async () => ({ users: (await people.list()).map(toUser) }),

    async addUser({ body, who }) {
      const user = await people.add({ id: randomUUID(), password: null, ...body });
      await log(who.account.name, 'user-added', user.name, user.role);
      return { user: toUser(user), link: await makePasswordLink(people, user.id) };
    },

    async changeUser({ params, body, who }) {
      const change = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const user = await people.change(params.userId, change, ADMINISTRATOR);
      if (!user) throw new Refusal('not-found');
      await log(who.account.name, 'user-changed', user.name, Object.keys(change).join(', '));
      return toUser(user);
    },

    async resetUser({ params, who }) {
      const user = await people.get(params.userId);
      if (!user) throw new Refusal('not-found');
      await people.endSessionsOf(user.id);
      await log(who.account.name, 'user-reset', user.name);
      return { user: toUser(user), link: await makePasswordLink(people, user.id) };
    },

    async removeUser({ params, who }) {
      const user = await people.get(params.userId);
      if (!user || !(await people.remove(user.id, ADMINISTRATOR))) throw new Refusal('not-found');
      await log(who.account.name, 'user-removed', user.name);
      return { ok: true };
    },

    async getLog({ query }) {
      const entries = await people.listLog(query);
      return { entries, next: entries.length === query.limit ? (entries.at(-1)?.id ?? null) : null };
    },
  };
}
