import type { LogAction } from '@siets/record';

// Accounts, their sessions and what they did. Passwords and tokens come here as hashes only.

/** An account as it is listed. Times are ISO 8601, UTC. */
export interface StoredUser {
  id: string;
  /** As it was typed; names that differ in case alone are one. */
  name: string;
  displayName: string;
  role: string;
  language: string;
  isDisabled: boolean;
  createdAt: string;
  lastLoginAt: string | null;
  hasPassword: boolean;
}

export interface NewUser {
  id: string;
  name: string;
  displayName: string;
  role: string;
  language: string;
  /** Its hash; null until the owner sets one. */
  password: string | null;
}

export type UserChange = Partial<Pick<StoredUser, 'displayName' | 'role' | 'language' | 'isDisabled'>>;

export type LinkPurpose = 'first-admin' | 'set-password';

export interface StoredSession {
  user: StoredUser;
  csrf: string;
  endsAt: string;
}

export interface LogEntry {
  id: number;
  at: string;
  by: string;
  /** A LogAction, or one of an older version. */
  action: string;
  subject: string | null;
  detail: string | null;
}

export interface LogFilter {
  by?: string | undefined;
  action?: string | undefined;
  subject?: string | undefined;
  /** Entries with an id below this one. */
  before?: number | undefined;
  limit: number;
}

/** `name-taken`: another account has it; `name-retired`: a removed account had it, and what was decided under it is its owner's; `last-administrator`: nobody could administer any more; `not-first`: there are accounts. */
export class PeopleError extends Error {
  readonly code: 'name-taken' | 'name-retired' | 'last-administrator' | 'not-first';

  constructor(code: PeopleError['code']) {
    super(code);
    this.name = 'PeopleError';
    this.code = code;
  }
}

export interface People {
  /** Accounts that were not removed. */
  count(): Promise<number>;
  list(): Promise<StoredUser[]>;
  get(id: string): Promise<StoredUser | null>;
  /** How others see who logs in by a name, also of removed accounts; where an older version gave a name again, its present owner's. */
  displayNames(): Promise<ReadonlyMap<string, string>>;
  /** With the hash of the password, for login; disabled and removed accounts are not found. */
  forLogin(name: string): Promise<(StoredUser & { password: string | null }) | null>;
  passwordOf(id: string): Promise<string | null>;
  /** Throws PeopleError `name-taken` or `name-retired`; with `isFirst` `not-first` where an account came between. */
  add(user: NewUser, options?: { isFirst?: boolean }): Promise<StoredUser>;
  /** Throws PeopleError `last-administrator`. Disabling ends the sessions. Null where there is no such account. */
  change(id: string, change: UserChange, administrator: string): Promise<StoredUser | null>;
  remove(id: string, administrator: string): Promise<boolean>;
  /** Ends all sessions but the one of `keep` (hash of its token). */
  setPassword(id: string, password: string, keep?: string): Promise<void>;

  /** Makes older links of that person void. Links for the first account stand beside each other (each machine offers its own) until there is one. */
  addLink(link: { tokenHash: string; purpose: LinkPurpose; userId: string | null; endsAt: string }): Promise<void>;
  /** Uses a link up; null where it is unknown, used or too old. */
  useLink(tokenHash: string, purpose: LinkPurpose, now: string): Promise<{ userId: string | null } | null>;

  openSession(session: { tokenHash: string; userId: string; csrf: string; endsAt: string }): Promise<void>;
  session(tokenHash: string, now: string): Promise<StoredSession | null>;
  /** Puts off the end. */
  keepSession(tokenHash: string, endsAt: string): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  endSessionsOf(userId: string): Promise<void>;

  log(entry: Omit<LogEntry, 'id'> & { action: LogAction }): Promise<void>;
  /** Newest first. */
  listLog(filter: LogFilter): Promise<LogEntry[]>;
  /** Removes ended sessions, links that are too old, and entries of the log from before `logsBefore`. */
  prune(now: string, logsBefore: string): Promise<void>;
}
