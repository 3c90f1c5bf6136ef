import type { Role, User } from '@siets/api';
import type { StoredUser } from '@siets/store';
import { makeAccounts, type Accounts } from '../account/accounts.ts';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';

const toUser = (user: StoredUser): User => ({ ...user, role: user.role as Role, language: user.language === 'en' ? 'en' : 'lv' });

function known<T>(found: T | null | false): T {
  if (found === null || found === false) throw new Refusal('not-found');
  return found;
}

export function makeUserRoutes({ store: { people } }: ApiContext): Handlers<'listUsers' | 'addUser' | 'changeUser' | 'resetUser' | 'removeUser' | 'getLog'> {
  const accountsOf = (who: Who): Accounts => makeAccounts(people, who.account.name);
  return {
    listUsers: async () => ({ users: (await people.list()).map(toUser) }),

    async addUser({ body, who }) {
      const { user, link } = await accountsOf(who).add(body);
      return { user: toUser(user), link };
    },

    async changeUser({ params, body, who }) {
      const change = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      return toUser(known(await accountsOf(who).change(params.userId, change)));
    },

    async resetUser({ params, who }) {
      const { user, link } = known(await accountsOf(who).reset(params.userId));
      return { user: toUser(user), link };
    },

    async removeUser({ params, who }) {
      return { ok: known(await accountsOf(who).remove(params.userId)) };
    },

    async getLog({ query }) {
      const entries = await people.listLog(query);
      return { entries, next: entries.length === query.limit ? (entries.at(-1)?.id ?? null) : null };
    },
  };
}
