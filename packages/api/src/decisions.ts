import { decisionActions, projectActions, spanSchema } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { documentAnswerSchema, documentParams, fieldNameSchema, personSchema } from './document.ts';
import { patchSchema } from './patch-schema.ts';

const seen = z.int().nonnegative();
/** The `stamp` of the whole answer that the page holds. */
const holds = z.string().max(100).optional();
const note = z.string().trim().max(4000);

/** What a person asks for; the server takes the rest from the record that they saw. */
export const wishSchema = z
  .object({
    action: z.enum(decisionActions),
    /** Id of the field; for `add` the name of one. */
    field: z.string().max(200),
    /** Which project, for `add`; the first where it is not said. */
    project: z.int().nonnegative().optional(),
    value: z.unknown().optional(),
    /** Where the words of the value stand, where a person selected them. */
    words: spanSchema.extend({ page: z.int().positive().nullable().optional() }).optional(),
    note: note.optional(),
  })
  .meta({ id: 'Wish' });
export type Wish = z.infer<typeof wishSchema>;

const anyAction = z.enum([...decisionActions, ...projectActions]);

/** In `details` of the error `conflict`: both values, for the person to choose. */
export const conflictSchema = z
  .object({
    /** Ask again with this once the person has chosen. */
    version: z.int(),
    fields: z.array(z.object({
      fieldId: z.string().nullable(), field: z.string(), project: z.int().nullable(),
      /** What was wished. */
      mine: z.object({ action: anyAction, value: z.unknown() }),
      theirs: z.object({ action: anyAction, value: z.unknown(), by: z.string(), at: z.string(), isUndoing: z.boolean() }),
    })),
  })
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof conflictSchema>;

const coveredSchema = z.object({ fieldId: z.string(), field: fieldNameSchema, project: z.int().nullable(), value: z.unknown(), raw: z.string(), confidence: z.number() });

/** What a decision made of a document: the whole, or what changed of the one that was held. One of the two is null. */
const madeOf = {
  /** The version as of now. */
  version: z.int(),
  document: documentAnswerSchema.nullable(),
  changes: z.object({ /** The `stamp` of what this changes: what was sent as `holds`. */ of: z.string(), patch: patchSchema }).nullable(),
};

const answered = z.object({
  /** Ids of the decisions that were made, for undo. */
  decisionIds: z.array(z.string()),
  ...madeOf,
});
/** The answer to a decision, whichever was made. */
export type AfterDecision = Pick<z.infer<typeof answered>, 'version' | 'document' | 'changes'>;

export const decisionRoutes = {
  decide: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/decisions', needs: 'review', params: documentParams,
    summary: 'Confirms, corrects, rejects, adds or approves fields, all or none; what somebody else did to other fields meanwhile is no conflict',
    body: z.object({ seen, holds, wishes: z.array(wishSchema).min(1).max(2000) }), answer: answered,
  }),
  undo: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/undo', needs: 'review', summary: 'Undoes one decision, whatever came after it', params: documentParams,
    body: z.object({ seen, holds, decisionId: z.string().max(200) }), answer: answered,
  }),
  confirmAbove: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/confirm-above', needs: 'review', params: documentParams,
    summary: 'Confirms every undecided field from a confidence upwards; with `preview` only tells which',
    body: z.object({ seen, holds, confidence: z.number().min(0).max(1), preview: z.boolean().default(false) }),
    answer: answered.extend({ fields: z.array(coveredSchema) }),
  }),
  approveDocument: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/approve', needs: 'approve', summary: 'The second stage: approves every field as it stands', params: documentParams,
    body: z.object({ seen, holds }), answer: answered,
  }),
  splitProject: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/projects/split', needs: 'review', params: documentParams,
    summary: 'Makes a new project of some fields of one; without fields an empty one',
    body: z.object({ seen, holds, project: z.int().nonnegative(), fieldIds: z.array(z.string()).max(5000) }), answer: answered,
  }),
  mergeProjects: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/projects/merge', needs: 'review', params: documentParams,
    summary: 'Puts the fields of one project into another; a field that holds one value keeps that of `into`',
    body: z.object({ seen, holds, into: z.int().nonnegative(), from: z.int().nonnegative() }), answer: answered,
  }),
};

const batchSchema = z
  .object({
    id: z.string(), by: personSchema, at: z.string(), undoneAt: z.string().nullable(), field: z.string(), action: z.string(), value: z.unknown(), machine: z.unknown(),
    documents: z.int(),
    /** Its decisions that still stand. */
    standing: z.int(),
    /** True while it is still being applied or undone. */
    isOpen: z.boolean(),
  })
  .meta({ id: 'Batch', description: 'One correction applied to all documents that were read alike' });

const targetSchema = z.object({
  documentId: z.string().max(200), fieldId: z.string().max(200),
  /** The `version` of that document: where it has another by now, it is left as it is. */
  seen: z.int().nonnegative(),
});
export type AlikeTarget = z.infer<typeof targetSchema>;

const alikeSchema = targetSchema.extend({
  name: z.string(), title: z.string().nullable(), project: z.int().nullable(),
  /** The words in their sentence. */
  raw: z.string(), before: z.string(), after: z.string(),
});

/** How far the work on a batch is, in documents; where it is undone, in decisions. */
const progressSchema = z.object({
  batchId: z.string(), done: z.int(), left: z.int(),
  /** Documents that changed meanwhile and stay as they are; names of the first of them. */
  passedOver: z.int(), passedNames: z.array(z.string()),
  isUndoing: z.boolean(),
});
export type BatchProgress = z.infer<typeof progressSchema>;

/** So many fields are corrected at once. */
export const MOST_ALIKE = 10_000;
const alikeParams = documentParams.extend({ decisionId: z.string().max(200) });
const batchParams = z.object({ batchId: z.string().max(200) });

export const alikeRoutes = {
  findAlike: defineRoute({
    method: 'GET', path: '/api/documents/:documentId/decisions/:decisionId/alike', needs: 'review', params: alikeParams,
    summary: 'Undecided fields of other documents that the same rule read alike: the same words and the same value; 20 of them from `from` on with their sentences',
    query: z.object({ from: z.coerce.number().int().nonnegative().default(0) }),
    answer: z.object({
      field: z.string(), action: z.string(), was: z.unknown(), becomes: z.unknown(), fields: z.array(alikeSchema),
      /** All of them, for `applyAlike`. */
      targets: z.array(targetSchema),
      /** True where more were found than can be applied at once. */
      isMore: z.boolean(),
    }),
  }),
  applyAlike: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/decisions/:decisionId/alike', needs: 'review', params: alikeParams,
    summary: 'Applies a correction to the chosen ones of these; what takes longer than a moment goes on by itself (`getBatch`)',
    body: z.object({ fields: z.array(targetSchema).min(1).max(MOST_ALIKE) }), answer: progressSchema,
  }),
  listBatches: defineRoute({
    method: 'GET', path: '/api/batches', needs: 'read',
    summary: 'Corrections that were applied to many documents, newest first; with `of=me` one’s own',
    query: z.object({ of: z.literal('me').optional() }), answer: z.object({ batches: z.array(batchSchema) }),
  }),
  getBatch: defineRoute({ method: 'GET', path: '/api/batches/:batchId', needs: 'review', params: batchParams, summary: 'How far the work on a batch is, or on its undoing', answer: progressSchema }),
  undoBatch: defineRoute({
    method: 'POST', path: '/api/batches/:batchId/undo', needs: 'review', params: batchParams, summary: 'Stops the work on a batch and undoes all of it that still stands; goes on by itself as applying does',
    answer: progressSchema,
  }),
};
