import { createHash } from 'node:crypto';
import { rowFilterSchema } from '@siets/api';
import { AskError, cellTypeOf, listRows, tableNames, tableOf, toCsvLine, type Filter, type RowsAnswer, type RowsAsked } from '@siets/dataset';
import { maySeeContacts } from '@siets/api';
import type { Store } from '@siets/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Who } from '../account/who.ts';
import { Refusal } from '../api/refusal.ts';
import type { Handlers } from '../api/serve-routes.ts';

const filtersSchema = z.array(rowFilterSchema);

/** JSON that stands in an address. */
export function readJson<T>(text: string | undefined, schema: z.ZodType<T>, empty: T): T {
  if (text === undefined) return empty;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new Refusal('bad-request', { details: [error instanceof Error ? error.message : String(error)] });
  }
}

/** Reads with a connection of its own, so that a slow question holds up nobody. */
export async function withReader<T>(store: Store, work: (reader: Awaited<ReturnType<Store['openReader']>>) => Promise<T>): Promise<T> {
  const reader = await store.openReader();
  try {
    return await work(reader);
  } catch (error) {
    throw error instanceof AskError ? new Refusal(error.code === 'no-table' ? 'not-found' : 'bad-request', error) : error;
  } finally {
    await reader.close();
  }
}

/** Says what the answer is by its hash; true where the asker has it already. */
function isKnown(request: FastifyRequest, reply: FastifyReply, body: string): boolean {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  return request.headers['if-none-match']?.split(/,\s*/u).includes(tag) === true;
}

const maySee = (table: string, { account }: Who): boolean => !tableNames.includes(table) || tableOf(table).isPersonal !== true || maySeeContacts(account.role);

type Page = Pick<RowsAsked, 'shown' | 'sort' | 'limit' | 'cursor'> & { columns?: string | undefined };

export function makeRowRoutes(store: Store): Handlers<'listTables' | 'getRows' | 'getRowsCsv' | 'askRows'> {
  const read = (table: string, { columns, ...page }: Page, filters: readonly Filter[], who: Who): Promise<RowsAnswer> => {
    if (!maySee(table, who)) throw new Refusal('not-allowed');
    return withReader(store, (reader) => listRows(reader, { ...page, table, filters, columns: columns?.split(',').filter((name) => name !== '') }));
  };
  return {
    listTables: async ({ who }) => ({
      tables: tableNames.filter((name) => maySee(name, who)).map((name) => ({
        name, meaning: tableOf(name).meaning,
        columns: tableOf(name).columns.map(({ name: column, label, meaning, schema, isSum }) => ({ name: column, label, meaning, isSum, type: cellTypeOf(schema) })),
      })),
    }),

    async getRows({ params: { table }, query: { filter, ...page }, who, request, reply }) {
      const answer = { table, shown: page.shown, ...(await read(table, page, readJson(filter, filtersSchema, []), who)) };
      if (isKnown(request, reply, JSON.stringify(answer))) void reply.code(304);
      return answer;
    },

    async getRowsCsv({ params: { table }, query: { filter, ...page }, who, request, reply }) {
      const { columns, rows, next } = await read(table, page, readJson(filter, filtersSchema, []), who);
      const body = [columns, ...rows].map(toCsvLine).join('');
      if (next !== null) void reply.header('link', `<${nextUrl(request.url, next)}>; rel="next"`);
      if (isKnown(request, reply, body)) return reply.code(304).send();
      return reply.type('text/csv; charset=utf-8').send(body);
    },

    askRows: async ({ params: { table }, body: { filters, ...page }, who }) => ({ table, shown: page.shown, ...(await read(table, page, filters, who)) }),
  };
}

function nextUrl(url: string, cursor: string): string {
  const [path = '', search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  query.set('cursor', cursor);
  return `${path}?${query.toString()}`;
}
