import { problemTexts, type ProblemCode } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';

const problemCodes = Object.keys(problemTexts) as [ProblemCode, ...ProblemCode[]];
const outcomes = ['recorded', 'duplicate', 'rejected', 'failed', 'waiting'] as const;
const reasonSchema = z.object({ lv: z.string(), en: z.string() });

/** dropped = recorded + duplicate + rejected + failed + waiting. */
export const statusSchema = z
  .object({
    dropped: z.int(), recorded: z.int(), duplicate: z.int(), rejected: z.int(), failed: z.int(), waiting: z.int(),
    projects: z.int(),
    /** How many of the dropped came inside others. */
    inside: z.int(),
    perMinute: z.number().nullable(), secondsLeft: z.number().nullable(), oldestWaiting: z.string().nullable(),
    problems: z.array(z.object({ code: z.string(), count: z.int(), reason: reasonSchema })),
    failures: z.array(z.object({ error: z.string(), count: z.int() })),
    /** False while the disk is full: nothing is taken in. */
    isTaking: z.boolean(),
  })
  .meta({ id: 'Status' });
export type StatusAnswer = z.infer<typeof statusSchema>;

export const arrivalSchema = z
  .object({
    arrivalId: z.int(), documentId: z.string().nullable(), name: z.string(), folder: z.string(), source: z.string(), bytes: z.int(), receivedAt: z.string(),
    outcome: z.enum(outcomes),
    problem: z.object({ code: z.string(), page: z.int().nullable(), detail: z.string().nullable(), reason: reasonSchema }).nullable(),
    /** What went wrong on our side; null unless failed. */
    error: z.string().nullable(),
    canRetry: z.boolean(),
    canWithdraw: z.boolean(),
  })
  .meta({ id: 'Arrival' });
export type ArrivalAnswer = z.infer<typeof arrivalSchema>;

export const uploadedSchema = z
  .object({
    name: z.string(), bytes: z.int(), arrivalId: z.int().nullable(), documentId: z.string().nullable(),
    /** `refused`: it was not taken in; `reason` says why. */
    outcome: z.enum(['new', 'duplicate', 'rejected', 'refused']),
    reason: reasonSchema.nullable(),
  })
  .meta({ id: 'Uploaded' });
export type Uploaded = z.infer<typeof uploadedSchema>;

export const fileRoutes = {
  getStatus: defineRoute({ method: 'GET', path: '/api/status', needs: 'read', summary: 'The conservation equation: what became of every dropped file', answer: statusSchema }),
  listArrivals: defineRoute({
    method: 'GET', path: '/api/arrivals', needs: 'read', summary: 'Files as they came in, newest first; with `outcome` failed or rejected those that need a hand',
    query: z.object({
      outcome: z.enum(outcomes).optional(), code: z.enum(problemCodes).optional(), name: z.string().max(200).optional(),
      before: z.coerce.number().int().positive().optional(), limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({ arrivals: z.array(arrivalSchema), /** Ask with `before` for what comes after; null at the end. */ next: z.int().nullable() }),
  }),
  retry: defineRoute({
    method: 'POST', path: '/api/arrivals/retry', needs: 'review', summary: 'Puts failed or rejected documents back to work',
    body: z.object({ documentIds: z.array(z.string()).max(1000).optional(), stage: z.enum(['failed', 'rejected']).default('failed'), code: z.enum(problemCodes).optional() }),
    answer: z.object({ retried: z.int() }),
  }),
  withdraw: defineRoute({
    method: 'POST', path: '/api/arrivals/:arrivalId/withdraw', needs: 'review', summary: 'Takes a file back with all that came inside of it',
    params: z.object({ arrivalId: z.coerce.number().int().positive() }),
    answer: z.object({ withdrawn: z.array(z.object({ arrivalId: z.int(), name: z.string(), isKept: z.boolean() })) }),
  }),
  upload: defineRoute({
    method: 'POST', path: '/api/uploads', needs: 'review', summary: 'Takes in files: parts `file` of a form, each streamed to disk', bodyType: 'multipart',
    answer: z.object({ files: z.array(uploadedSchema) }),
  }),
};
