import { randomUUID } from 'node:crypto';
import type { Role } from '@siets/api';
import type { LogAction } from '@siets/record';
import type { NewUser, People, StoredUser, UserChange } from '@siets/store';
import { hashToken, makeToken } from './tokens.ts';

const ADMINISTRATOR: Role = 'administrator';
const LINK_DAYS = 3;

export interface WithLink {
  user: StoredUser;
  /** Path with a one-time token. */
  link: string;
}

/** What an administrator does with accounts, each told in the access log. Null and false: there is no such account. Throws PeopleError. */
export interface Accounts {
  add(user: Pick<NewUser, 'name' | 'displayName' | 'role' | 'language'>): Promise<WithLink>;
  change(id: string, change: UserChange): Promise<StoredUser | null>;
  /** Ends the sessions. */
  reset(id: string): Promise<WithLink | null>;
  remove(id: string): Promise<boolean>;
}

/** A one-time link that its owner opens to set a password; the token stands behind `#`, which no server and no log sees. */
async function makePasswordLink(people: People, userId: string): Promise<string> {
  const token = makeToken();
  await people.addLink({ tokenHash: hashToken(token), purpose: 'set-password', userId, endsAt: new Date(Date.now() + LINK_DAYS * 86_400_000).toISOString() });
  return `/set-password#token=${token}`;
}

/** `via` names another way than the page, for the access log. */
export function makeAccounts(people: People, by: string, via?: string): Accounts {
  const log = (action: LogAction, subject: string, detail?: string) =>
    people.log({ at: new Date().toISOString(), by, action, subject, detail: [detail, via].filter((part) => part !== undefined).join('; ') || null });
  return {
    async add(given) {
      const user = await people.add({ id: randomUUID(), password: null, ...given });
      await log('user-added', user.name, user.role);
      return { user, link: await makePasswordLink(people, user.id) };
    },

    async change(id, change) {
      const user = await people.change(id, change, ADMINISTRATOR);
      if (user) await log('user-changed', user.name, Object.keys(change).join(', '));
      return user;
    },

    async reset(id) {
      const user = await people.get(id);
      if (!user) return null;
      await people.endSessionsOf(user.id);
      await log('user-reset', user.name);
      return { user, link: await makePasswordLink(people, user.id) };
    },

    async remove(id) {
      const user = await people.get(id);
      if (!user || !(await people.remove(user.id, ADMINISTRATOR))) return false;
      await log('user-removed', user.name);
      return true;
    },
  };
}
