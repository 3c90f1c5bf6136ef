import { randomUUID } from 'node:crypto';
import type { QueueFilter, QueueItem, SavedFilter } from '@siets/api';
import { queueFilterSchema } from '@siets/api';
import type { QueueFilter as StoredFilter, QueueRow } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { ApiContext } from './context.ts';
import { lookAt } from './document-answer.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './serve-routes.ts';
import { readNames } from './show-names.ts';

type Names = 'getQueue' | 'getQueueCounts' | 'nextInQueue' | 'openNext' | 'listFilters' | 'saveFilter' | 'changeFilter' | 'removeFilter';

/** `me` and `nobody` as the store knows them: by the name to log in with, and empty. */
const toStored = ({ reviewer, ...filter }: QueueFilter, { account }: Who): StoredFilter =>
  ({ ...filter, ...(reviewer !== undefined && { reviewer: reviewer === 'me' ? account.name : reviewer === 'nobody' ? '' : reviewer }) });

const toItem = (row: QueueRow): QueueItem => ({ ...row, kind: row.kind as QueueItem['kind'], status: row.status as QueueItem['status'] });

export function makeQueueRoutes(context: ApiContext): Handlers<Names> {
  const { store } = context;
  const { review } = store;
  const save = async (id: string, who: Who, { name, filter, isShared }: Pick<SavedFilter, 'name' | 'filter' | 'isShared'>): Promise<SavedFilter> => {
    await review.saveFilter({ id, userId: who.account.id, name, filter, isShared });
    return { id, name, filter, isShared, isMine: true };
  };

  return {
    async getQueue({ query: { order, limit, cursor, ...filter }, who }) {
      const { items, next } = await review.queue(toStored(filter, who), { order, limit, cursor });
      const names = await readNames(store);
      return { items: items.map((row) => toItem({ ...row, claimedBy: row.claimedBy && names.person(row.claimedBy) })), next };
    },

    async getQueueCounts({ query, who }) {
      const [counts, names] = await Promise.all([review.counts(toStored(query, who)), readNames(store)]);
      return { ...counts, reviewer: counts.reviewer.map((each) => ({ ...each, label: names.name(each.value) })) };
    },

    async nextInQueue({ query: { after, ...filter }, who }) {
      return { documentId: await review.next(toStored(filter, who), { after, me: who.account.id }) };
    },

    async openNext({ query: { after, expected, ...filter }, who }) {
      const documentId = await review.next(toStored(filter, who), { after, expected, me: who.account.id });
      return { document: documentId === null || documentId === after ? null : await lookAt(context, who, documentId) };
    },

    async listFilters({ who }) {
      const filters = await review.filters(who.account.id);
      return {
        filters: filters.flatMap(({ id, userId, name, filter, isShared }) => {
          // A filter of an older version may ask for what is gone: it is left out instead of failing the page.
          const read = queueFilterSchema.safeParse(filter);
          return read.success ? [{ id, name, filter: read.data, isShared, isMine: userId === who.account.id }] : [];
        }),
      };
    },

    saveFilter: ({ body, who }) => save(randomUUID(), who, body),

    async changeFilter({ params, body, who }) {
      const mine = (await review.filters(who.account.id)).some(({ id, userId }) => id === params.filterId && userId === who.account.id);
      if (!mine) throw new Refusal('not-found');
      return save(params.filterId, who, body);
    },

    async removeFilter({ params, who }) {
      if (!(await review.removeFilter(params.filterId, who.account.id))) throw new Refusal('not-found');
      return { ok: true };
    },
  };
}
