import { blockSchema, decisionSchema, doubtReasons, evidenceSchema, fieldNames, loserSchema, pageSchema, recordSchema, runSchema, warningSchema, type FieldName } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { arrivalSchema } from './files.ts';
import { nextQuerySchema, reviewStatusSchema } from './queue.ts';

export const fieldNameSchema = z.enum(fieldNames as [FieldName, ...FieldName[]]);
export const documentParams = z.object({ documentId: z.string().max(100) });

/** Something in a record that a person should look at, in the order of the record. */
export const doubtSchema = z
  .object({
    /** Null where the field is empty. */
    fieldId: z.string().nullable(),
    field: fieldNameSchema,
    project: z.int().nullable(),
    reason: z.enum(doubtReasons),
    /** Expected errors times the weight of the field. */
    worth: z.number(),
  })
  .meta({ id: 'Doubt' });

export const personSchema = z.object({ id: z.string(), name: z.string() });

export const commentSchema = z
  .object({
    id: z.string(), fieldId: z.string().nullable(), field: fieldNameSchema.nullable(), project: z.int().nullable(),
    text: z.string(), by: personSchema, at: z.string(), resolvedAt: z.string().nullable(), resolvedBy: z.string().nullable(), isMine: z.boolean(),
  })
  .meta({ id: 'Comment' });
export type Comment = z.infer<typeof commentSchema>;

/** One change of a record: what somebody decided, and whether it still stands. */
export const historySchema = decisionSchema
  .extend({
    undone: z.object({ by: z.string(), at: z.string() }).nullable(),
    /** The value before the decision, where one stood there. */
    was: z.unknown(),
    /** The batch that it belongs to, where one correction was applied to many documents. */
    batchId: z.string().nullable(),
    isMine: z.boolean(),
    /** False where its project is no longer told of. */
    isPlaced: z.boolean(),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof historySchema>;

export const presentSchema = z
  .object({ id: z.string(), name: z.string(), /** The field they are at. */ fieldId: z.string().nullable(), seenAt: z.string() })
  .meta({ id: 'Present' });

export const versionSchema = z.object({
  documentId: z.string(), arrivalId: z.int().nullable(), name: z.string(), published: z.string().nullable(), isCurrent: z.boolean(),
  likeness: z.object({ relation: z.string(), similarity: z.number(), shared: z.array(z.string()) }).nullable(),
});

/** Everything that the page of a record shows beside the text. */
export const documentAnswerSchema = z
  .object({
    documentId: z.string(),
    /** Count of changes: goes back as `seen` with every decision. */
    version: z.int(),
    /** Stands for what the record says here and now; who sends it back as `holds` with a decision is answered with what changed alone. */
    stamp: z.string(),
    name: z.string(),
    arrivals: z.array(arrivalSchema),
    bytes: z.int(),
    mediaType: z.string().nullable(),
    pages: z.int().nullable(),
    receivedAt: z.string().nullable(),
    /** True where the original can be shown as pages by pdf.js. */
    isPdf: z.boolean(),
    hasOriginal: z.boolean(),
    status: reviewStatusSchema,
    /** As people see it now, without its text. */
    record: recordSchema,
    /** What its funders, programmes and schemes are called, by their ids of the authority lists. */
    names: z.record(z.string(), z.object({ lv: z.string(), en: z.string() })),
    doubts: z.array(doubtSchema),
    /** Fields that were accepted automatically. */
    accepted: z.array(z.string()),
    /** Decisions whose project is no longer told of. */
    unplaced: z.array(decisionSchema),
    versions: z.array(versionSchema),
    claim: personSchema.extend({ at: z.string(), isMine: z.boolean() }).nullable(),
    skipped: z.object({ by: personSchema, at: z.string(), why: z.string().nullable() }).nullable(),
    question: z.object({ by: personSchema, to: personSchema.nullable(), text: z.string(), at: z.string() }).nullable(),
    comments: z.array(commentSchema),
    present: z.array(presentSchema),
    /** Fields whose contents this account may not see. */
    hidden: z.array(fieldNameSchema),
    /** What the machine's confidence must reach so that a value is not doubtful. */
    doubtBelow: z.number(),
  })
  .meta({ id: 'ReviewedDocument' });
export type DocumentAnswer = z.infer<typeof documentAnswerSchema>;

/** How one value came about, and what was not taken. */
export const whySchema = z
  .object({
    field: fieldNameSchema, project: z.int().nullable(),
    rule: z.string().nullable(), confidence: z.number().nullable(), signals: z.array(z.string()),
    /** Every candidate as the trace has it; the chosen one with `why` null. */
    candidates: z.array(loserSchema.extend({ why: z.string().nullable(), isChosen: z.boolean() })),
    /** Why nothing stands there; null where something does. */
    absence: z.object({ reason: z.string(), lv: z.string(), en: z.string() }).nullable(),
  })
  .meta({ id: 'Why' });

export const documentRoutes = {
  getDocument: defineRoute({
    method: 'GET', path: '/api/documents/:documentId', needs: 'read', summary: 'The record as people see it, with doubts, history and who is here', params: documentParams,
    answer: documentAnswerSchema,
  }),
  openNext: defineRoute({
    method: 'GET', path: '/api/queue/next/record', needs: 'review', summary: 'Opens the document to look at after this one: what `nextInQueue` and `getDocument` say, in one answer',
    query: nextQuerySchema.extend({
      /** What `nextInQueue` said before: opened where it still meets the filter and nobody else claimed it, else whichever comes next now. */
      expected: z.string().max(100).optional(),
    }),
    answer: z.object({ document: documentAnswerSchema.nullable() }),
  }),
  getText: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/text', needs: 'read', summary: 'The frozen text with its blocks and pages', params: documentParams,
    answer: z.object({ textId: z.string(), text: z.string(), blocks: z.array(blockSchema), pages: z.array(pageSchema), warnings: z.array(warningSchema), textSource: z.string() }),
  }),
  getRuns: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/runs', needs: 'read', summary: 'Where stretches of the text stand on their pages', params: documentParams,
    query: z.object({ page: z.coerce.number().int().positive().optional() }),
    answer: z.object({ textId: z.string(), runs: z.array(runSchema) }),
  }),
  getOriginal: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/original', needs: 'review', summary: 'The file as it was dropped; PDF inline for the viewer, others to save', params: documentParams,
    query: z.object({ download: z.coerce.boolean().default(false) }), answer: z.unknown(), answerType: 'bytes',
  }),
  getWhy: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/why', needs: 'read', summary: 'How a value came about, what was not taken, and why a field is empty', params: documentParams,
    query: z.object({ field: fieldNameSchema, project: z.coerce.number().int().nonnegative().optional(), fieldId: z.string().max(200).optional() }), answer: whySchema,
  }),
  getHistory: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/history', needs: 'read', summary: 'Who changed what, when, from what to what; the oldest first', params: documentParams,
    answer: z.object({ version: z.int(), history: z.array(historySchema) }),
  }),
};
export { evidenceSchema };
