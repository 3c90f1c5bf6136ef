import { documentKinds } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { queueOrders, reviewStatuses } from './queue-names.ts';
import { doneSchema } from './session.ts';

export const reviewStatusSchema = z.enum(reviewStatuses);

const word = z.string().max(200);

/** The filters of the queue, as they stand in the address of the page. */
export const queueFilterSchema = z.object({
  status: reviewStatusSchema.optional(),
  /** Id of the authority list, or the name where the list has none. */
  funder: word.optional(),
  /** Year in which the first project begins, else of publication. */
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  /** Name of the municipality. */
  municipality: word.optional(),
  kind: z.enum(documentKinds).optional(),
  /** Id of the account that claimed it or decided last; `me` for one's own, `nobody` for unclaimed ones. */
  reviewer: word.optional(),
  /** Every word must begin a word of the title, file name, funder or an organisation; letters without diacritics match too. */
  text: word.optional(),
});
export type QueueFilter = z.infer<typeof queueFilterSchema>;

export const queueItemSchema = z
  .object({
    documentId: z.string(),
    arrivalId: z.int().nullable(),
    name: z.string(),
    folder: z.string(),
    title: z.string().nullable(),
    kind: z.enum(documentKinds).nullable(),
    funder: z.string().nullable(),
    year: z.int().nullable(),
    municipality: z.string().nullable(),
    status: reviewStatusSchema,
    projects: z.int(),
    /** Fields that a person should look at. */
    doubtful: z.int(),
    /** What looking at it is worth: the expected errors, each with the weight of its field. */
    worth: z.number(),
    /** Who works on it now. */
    claimedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** The question that was asked of a colleague. */
    question: z.string().nullable(),
    openComments: z.int(),
    receivedAt: z.string().nullable(),
    changedAt: z.string(),
  })
  .meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItemSchema>;

const countSchema = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const savedFilterSchema = z
  .object({ id: z.string(), name: z.string().trim().min(1).max(80), filter: queueFilterSchema, isShared: z.boolean(), isMine: z.boolean() })
  .meta({ id: 'SavedFilter' });
export type SavedFilter = z.infer<typeof savedFilterSchema>;
const newFilter = savedFilterSchema.pick({ name: true, filter: true, isShared: true });

/** Where in the queue a person is. */
export const nextQuerySchema = queueFilterSchema.extend({ after: z.string().max(100).optional() });

export const queueRoutes = {
  getQueue: defineRoute({
    method: 'GET', path: '/api/queue', needs: 'read', summary: 'Documents that need a person, the most valuable doubt first',
    query: queueFilterSchema.extend({
      order: z.enum(queueOrders).default('doubt'), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(200).optional(),
    }),
    answer: z.object({ items: z.array(queueItemSchema), /** Ask with this for what comes after; null at the end. */ next: z.string().nullable() }),
  }),
  getQueueCounts: defineRoute({
    method: 'GET', path: '/api/queue/counts', needs: 'read', summary: 'How many documents meet the filters, and how many would with each other choice',
    query: queueFilterSchema,
    answer: z.object({
      total: z.int(),
      /** Each counted with the other filters as they are; the most frequent first, at most fifty of a kind. */
      status: z.array(countSchema), funder: z.array(countSchema), year: z.array(countSchema), municipality: z.array(countSchema),
      kind: z.array(countSchema), reviewer: z.array(countSchema),
    }),
  }),
  nextInQueue: defineRoute({
    method: 'GET', path: '/api/queue/next', needs: 'review', summary: 'Which document comes after this one, passing over what others claimed; nobody looks at it yet',
    query: nextQuerySchema, answer: z.object({ documentId: z.string().nullable() }),
  }),
  listFilters: defineRoute({ method: 'GET', path: '/api/filters', needs: 'read', summary: 'Saved filters: one’s own and shared ones', answer: z.object({ filters: z.array(savedFilterSchema) }) }),
  saveFilter: defineRoute({ method: 'POST', path: '/api/filters', needs: 'read', summary: 'Saves a filter', body: newFilter, answer: savedFilterSchema }),
  changeFilter: defineRoute({
    method: 'PUT', path: '/api/filters/:filterId', needs: 'read', summary: 'Changes one’s own filter', params: z.object({ filterId: z.string() }), body: newFilter, answer: savedFilterSchema,
  }),
  removeFilter: defineRoute({
    method: 'DELETE', path: '/api/filters/:filterId', needs: 'read', summary: 'Removes one’s own filter', params: z.object({ filterId: z.string() }), answer: doneSchema,
  }),
};
