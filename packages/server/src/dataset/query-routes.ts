import { randomUUID } from 'node:crypto';
import { maySeeContacts, type SavedQuery } from '@siets/api';
import { QueryError, queryDataset } from '@siets/dataset';
import type { SavedQueriesTable, Store } from '@siets/store';
import { hashToken, makeToken } from '../account/tokens.ts';
import type { Who } from '../account/who.ts';
import { Refusal } from '../api/refusal.ts';
import type { Handlers, RouteOptions } from '../api/serve-routes.ts';

const SECONDS = 20;
/** Queries that run at once; each has a process of its own. */
const AT_ONCE = 2;

export const queryOptions: RouteOptions = {
  runQuery: { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } },
  getRows: { config: { rateLimit: { max: 300, timeWindow: '1 minute' } } },
  getRowsCsv: { config: { rateLimit: { max: 300, timeWindow: '1 minute' } } },
  askRows: { config: { rateLimit: { max: 300, timeWindow: '1 minute' } } },
  startExport: { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } },
};

const toSaved = (row: SavedQueriesTable, who: Who): SavedQuery =>
  ({ id: row.id, name: row.name, sql: row.sql, isShared: row.is_shared === 1, by: row.made_by, isMine: row.owner === who.account.id, at: row.made_at });

type Names = 'runQuery' | 'listQueries' | 'saveQuery' | 'getQuery' | 'removeQuery' | 'listKeys' | 'makeKey' | 'revokeKey';

export function makeQueryRoutes(store: Store): Handlers<Names> {
  let running = 0;
  return {
    async runQuery({ body: { sql, limit }, who, request }) {
      if (running >= AT_ONCE) throw new Refusal('too-many-tries');
      running += 1;
      const gone = new AbortController();
      request.raw.on('close', () => request.raw.destroyed && !request.raw.complete && gone.abort());
      try {
        return await queryDataset(store, sql, { rows: limit, timeMs: SECONDS * 1000, contacts: maySeeContacts(who.account.role), signal: gone.signal });
      } catch (error) {
        throw error instanceof QueryError ? new Refusal('bad-request', { lv: error.lv, en: error.en, details: { code: error.code } }) : error;
      } finally {
        running -= 1;
      }
    },

    listQueries: async ({ who }) => ({ queries: (await store.saved.queries(who.account.id)).map((row) => toSaved(row, who)) }),

    async saveQuery({ body: { id = randomUUID(), name, sql, isShared }, who }) {
      const row = { id, name, sql, is_shared: Number(isShared), owner: who.account.id, made_by: who.account.displayName, made_at: new Date().toISOString() };
      if (!(await store.saved.saveQuery(row))) throw new Refusal('not-allowed');
      return toSaved(row, who);
    },

    async getQuery({ params, who }) {
      const found = await store.saved.query(params.id);
      if (!found || (found.is_shared === 0 && found.owner !== who.account.id)) throw new Refusal('not-found');
      return toSaved(found, who);
    },

    async removeQuery({ params, who }) {
      if (!(await store.saved.removeQuery(params.id, who.account.id))) throw new Refusal('not-found');
      return { ok: true };
    },

    listKeys: async () => ({
      keys: (await store.saved.keys()).map(({ id, name, made_by, made_at, used_at, revoked_at }) => ({ id, name, by: made_by, at: made_at, usedAt: used_at, revokedAt: revoked_at })),
    }),

    async makeKey({ body: { name }, who }) {
      const key = `siets_${makeToken()}`;
      const made = { id: randomUUID(), name, made_by: who.account.displayName, made_at: new Date().toISOString() };
      await store.saved.addKey({ ...made, hash: hashToken(key) });
      return { id: made.id, name, by: made.made_by, at: made.made_at, usedAt: null, revokedAt: null, key };
    },

    async revokeKey({ params }) {
      if (!(await store.saved.revokeKey(params.id, new Date().toISOString()))) throw new Refusal('not-found');
      return { ok: true };
    },
  };
}
