import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { commentSchema, documentParams, fieldNameSchema, presentSchema } from './document.ts';
import { doneSchema } from './session.ts';

const text = z.string().trim().min(1).max(4000);
const params = documentParams;

/** How several people work on one pile: claiming, skipping, asking, commenting, seeing each other. */
export const togetherRoutes = {
  claim: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/claim', needs: 'review', params, summary: 'Takes a document on; with `force` also from a colleague',
    body: z.object({ force: z.boolean().default(false) }), answer: doneSchema,
  }),
  release: defineRoute({ method: 'DELETE', path: '/api/documents/:documentId/claim', needs: 'review', params, summary: 'Gives a document back', answer: doneSchema }),
  skip: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/skip', needs: 'review', params, summary: 'Puts a document aside',
    body: z.object({ why: z.string().trim().max(1000).optional() }), answer: doneSchema,
  }),
  unskip: defineRoute({ method: 'DELETE', path: '/api/documents/:documentId/skip', needs: 'review', params, summary: 'Puts it back into the queue', answer: doneSchema }),
  ask: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/question', needs: 'review', params, summary: 'Asks a colleague, or whoever comes first',
    body: z.object({ to: z.string().nullable(), text }), answer: doneSchema,
  }),
  settleQuestion: defineRoute({
    method: 'DELETE', path: '/api/documents/:documentId/question', needs: 'review', params, summary: 'The question is answered; the document goes back into the queue', answer: doneSchema,
  }),
  addComment: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/comments', needs: 'review', params, summary: 'Comments on a document or one of its fields',
    body: z.object({ text, fieldId: z.string().max(200).nullable().default(null), field: fieldNameSchema.nullable().default(null), project: z.int().nonnegative().nullable().default(null) }),
    answer: commentSchema,
  }),
  resolveComment: defineRoute({
    method: 'PATCH', path: '/api/documents/:documentId/comments/:commentId', needs: 'review', params: params.extend({ commentId: z.string() }),
    summary: 'Marks a comment as dealt with, or not', body: z.object({ isResolved: z.boolean() }), answer: commentSchema,
  }),
  removeComment: defineRoute({
    method: 'DELETE', path: '/api/documents/:documentId/comments/:commentId', needs: 'review', params: params.extend({ commentId: z.string() }),
    summary: 'Removes one’s own comment', answer: doneSchema,
  }),
  bePresent: defineRoute({
    method: 'POST', path: '/api/documents/:documentId/presence', needs: 'read', params, summary: 'Says that one is here, every few seconds; answers who else is, and whether something changed',
    body: z.object({ fieldId: z.string().max(200).nullable().default(null), isLeaving: z.boolean().default(false) }),
    answer: z.object({ version: z.int(), comments: z.int(), present: z.array(presentSchema) }),
  }),
  listColleagues: defineRoute({
    method: 'GET', path: '/api/colleagues', needs: 'read', summary: 'Whom one can ask', answer: z.object({ colleagues: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })) }),
  }),
};
