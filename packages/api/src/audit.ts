import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { fieldNameSchema } from './document.ts';
import { doneSchema } from './session.ts';

const rate = z.number().min(0).max(1);

/** A field that a person is asked for without being shown what the machine read. */
export const auditTaskSchema = z
  .object({
    taskId: z.string(), documentId: z.string(), name: z.string(), field: fieldNameSchema, project: z.int().nullable(), projectTitle: z.string().nullable(),
    /** The words that are asked about, where a field holds several values: what is their role, their sum? Null where it holds one. */
    about: z.string().nullable(),
  })
  .meta({ id: 'AuditTask' });

export const auditResultSchema = z
  .object({
    field: fieldNameSchema,
    /** Values that were judged, and how many of them were wrong; where a threshold is set, of those from there upwards. A difference that nobody settled is an error. */
    audited: z.int(), wrong: z.int(),
    /** Share of wrong values with its 95 % interval (Wilson); null where none was judged. */
    error: rate.nullable(), low: rate.nullable(), high: rate.nullable(),
    /** From this confidence upwards values are accepted; null: never. */
    threshold: rate.nullable(),
    /** The most errors that the administrator bears. */
    limit: rate,
    /** At least 300 values were audited and `high` is below `limit`. */
    isActive: z.boolean(),
  })
  .meta({ id: 'AuditResult' });

export const auditRoutes = {
  nextAudit: defineRoute({
    method: 'GET', path: '/api/audit/next', needs: 'review', summary: 'The next blind question; null where there is none', answer: z.object({ task: auditTaskSchema.nullable(), open: z.int() }),
  }),
  answerAudit: defineRoute({
    method: 'POST', path: '/api/audit/:taskId/answer', needs: 'review', params: z.object({ taskId: z.string() }),
    summary: 'Answers it; only then the machine’s value is shown. `value` null: the document does not say it',
    body: z.object({ value: z.unknown() }), answer: z.object({ isSame: z.boolean(), machine: z.unknown(), mine: z.unknown() }),
  }),
  settleAudit: defineRoute({
    method: 'POST', path: '/api/audit/:taskId/settle', needs: 'review', params: z.object({ taskId: z.string() }),
    summary: 'Where both differ: says whether the machine was right after all; `unclear` counts for nothing',
    body: z.object({ verdict: z.enum(['right', 'wrong', 'unclear']) }), answer: doneSchema,
  }),
  skipAudit: defineRoute({ method: 'POST', path: '/api/audit/:taskId/skip', needs: 'review', params: z.object({ taskId: z.string() }), summary: 'Leaves the question to others', answer: doneSchema }),
  getAuditResults: defineRoute({ method: 'GET', path: '/api/audit', needs: 'read', summary: 'The measured error of each field', answer: z.object({ share: rate, results: z.array(auditResultSchema) }) }),
  setAcceptance: defineRoute({
    method: 'PUT', path: '/api/acceptance/:field', needs: 'administer', params: z.object({ field: fieldNameSchema }),
    summary: 'From which confidence a field is accepted and how many errors are borne; refused until the audit shows it, and off again once it does no longer',
    body: z.object({ threshold: rate.nullable(), limit: rate }), answer: auditResultSchema,
  }),
};
