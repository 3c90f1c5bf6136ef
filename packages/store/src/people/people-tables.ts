import type { Generated } from 'kysely';

export interface UsersTable {
  id: string;
  /** The name to log in with, folded: unique. */
  name: string;
  /** As it was typed. */
  shown_name: string;
  display_name: string;
  role: string;
  language: string;
  /** Null until its owner sets one. */
  password: string | null;
  is_disabled: number;
  /** A removed account stays for the names in the history; it can do nothing. */
  removed_at: string | null;
  created_at: string;
  last_login_at: string | null;
}

export interface SessionsTable {
  /** Hash of the token in the cookie. */
  token_hash: string;
  user_id: string;
  csrf: string;
  created_at: string;
  ends_at: string;
}

/** One-time links: `first-admin` makes the first account, `set-password` sets that of `user_id`. */
export interface LinksTable {
  token_hash: string;
  purpose: string;
  user_id: string | null;
  ends_at: string;
}

export interface AccessLogTable {
  key: Generated<number>;
  at: string;
  /** Name of who did it, as of then. */
  made_by: string;
  action: string;
  subject: string | null;
  detail: string | null;
}

export interface PeopleTables {
  users: UsersTable;
  sessions: SessionsTable;
  links: LinksTable;
  access_log: AccessLogTable;
}
