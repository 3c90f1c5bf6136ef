import { userInfo } from 'node:os';
import type { Account, Role } from '@siets/api';
import type { Store, StoredUser } from '@siets/store';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../guards.ts';
import { hashToken, makeToken } from './tokens.ts';

export const COOKIE = 'siets';

/** Who makes a request. */
export interface Who {
  account: Account;
  csrf: string;
  /** When the session ends unless it is used; null for the user of this machine. */
  endsAt: string | null;
  /** Hash of the session's token; null for the user of this machine. */
  session: string | null;
  isLocal: boolean;
  /** A program with a key: no page of another origin can send its header, so it needs no token. */
  isMachine?: boolean;
}

export const toAccount = ({ id, name, displayName, role, language }: StoredUser): Account =>
  ({ id, name, displayName, role: role as Role, language: language === 'en' ? 'en' : 'lv' });

function localName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'siets'; // a user without an entry in the system's list
  }
}

/** While there are no accounts, whoever sits at this machine works as its administrator. */
const local: Omit<Who, 'csrf'> = {
  account: { id: 'local', name: localName(), displayName: localName(), role: 'administrator', language: 'lv' }, endsAt: null, session: null, isLocal: true,
};

const isThisMachine = ({ ip, hostname }: FastifyRequest): boolean => isLoopback(ip.replace(/^::ffff:/u, '')) && isLoopback(hostname);

/** Tells who makes a request by its cookie. */
export class Doorkeeper {
  readonly #people: Store['people'];
  readonly #saved: Store['saved'];
  readonly #localCsrf = makeToken();
  /** Accounts are never fewer than one again: once seen, not asked again. */
  #hasAccounts = false;

  constructor({ people, saved }: Pick<Store, 'people' | 'saved'>) {
    this.#people = people;
    this.#saved = saved;
  }

  async hasAccounts(): Promise<boolean> {
    this.#hasAccounts ||= (await this.#people.count()) > 0;
    return this.#hasAccounts;
  }

  async recognise(request: FastifyRequest): Promise<Who | null> {
    const key = /^Bearer (siets_[\w-]+)$/u.exec(request.headers.authorization ?? '')?.[1];
    if (key !== undefined) return this.#recogniseKey(key);
    const token = request.cookies[COOKIE];
    if (token !== undefined && token !== '') {
      const hash = hashToken(token);
      const found = await this.#people.session(hash, new Date().toISOString());
      if (found) return { account: toAccount(found.user), csrf: found.csrf, endsAt: found.endsAt, session: hash, isLocal: false };
    }
    if (await this.hasAccounts()) return null;
    return isThisMachine(request) ? { ...local, csrf: this.#localCsrf } : null;
  }

  /** A key reads as an analyst does. */
  async #recogniseKey(key: string): Promise<Who | null> {
    const found = await this.#saved.useKey(hashToken(key), new Date().toISOString());
    const account = found && { id: `key:${found.id}`, name: found.name, displayName: found.name, role: 'analyst' as const, language: 'en' as const };
    return account && { account, csrf: makeToken(), endsAt: null, session: null, isLocal: false, isMachine: true };
  }
}
