import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { doneSchema } from './session.ts';

const reason = z.string().trim().max(1000).nullable().default(null);
const id = z.string().min(1).max(600);
const undone = z.object({ by: z.string(), at: z.string() }).nullable();
const decided = { id: z.string(), reason: z.string().nullable(), by: z.string(), at: z.string(), undone };

/** A project as one document tells of it. */
export const linkSideSchema = z
  .object({
    id: z.string(), project: z.string().nullable(), documentId: z.string(), name: z.string(), kind: z.string().nullable(), published: z.string().nullable(),
    title: z.string().nullable(), identifiers: z.array(z.string()), owners: z.array(z.string()), funders: z.array(z.string()),
    start: z.string().nullable(), end: z.string().nullable(), totalCents: z.int().nullable(),
    /** The field that proves each of them, where there is one. */
    proofs: z.record(z.string(), z.string()),
  })
  .meta({ id: 'LinkSide' });
export type LinkSideAnswer = z.infer<typeof linkSideSchema>;

export const linkPairSchema = z
  .object({
    a: linkSideSchema, b: linkSideSchema, score: z.int(),
    /** What was compared, with the points that it gives or takes. */
    reasons: z.array(z.object({ feature: z.string(), says: z.string(), points: z.int(), lv: z.string(), en: z.string() })),
  })
  .meta({ id: 'LinkPair' });
export type LinkPair = z.infer<typeof linkPairSchema>;

export const linkDecisionSchema = z
  .object({ ...decided, about: z.enum(['project', 'organisation']), action: z.enum(['merge', 'apart']), a: z.string(), b: z.string(), titles: z.tuple([z.string().nullable(), z.string().nullable()]) })
  .meta({ id: 'LinkDecision' });

export const linkChoiceSchema = z.object({ ...decided, project: z.string(), field: z.string(), chosen: z.string() }).meta({ id: 'LinkChoice' });

const made = z.object({ id: z.string() });

export const linkRoutes = {
  getLinkPairs: defineRoute({
    method: 'GET', path: '/api/links/pairs', needs: 'review', summary: 'Pairs of projects of which nobody knows yet whether they are one, the likeliest first',
    query: z.object({ after: z.coerce.number().int().min(0).max(100_000).default(0), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: z.object({ pairs: z.array(linkPairSchema), count: z.int() }),
  }),
  getLinkDecisions: defineRoute({
    method: 'GET', path: '/api/links/decisions', needs: 'review', summary: 'What people merged and kept apart, the newest first',
    query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }), answer: z.object({ decisions: z.array(linkDecisionSchema) }),
  }),
  decideLink: defineRoute({
    method: 'POST', path: '/api/links/decisions', needs: 'review', summary: 'Merges two projects (or names of organisations) or keeps them apart; an earlier decision on the same two is undone by it',
    body: z.object({ about: z.enum(['project', 'organisation']).default('project'), action: z.enum(['merge', 'apart']), a: id, b: id, reason }), answer: made,
  }),
  getLinkChoices: defineRoute({
    method: 'GET', path: '/api/links/projects/:project/choices', needs: 'read', params: z.object({ project: z.string().max(100) }),
    summary: 'Which values people chose for a project where its documents disagree, the newest first', answer: z.object({ choices: z.array(linkChoiceSchema) }),
  }),
  chooseValue: defineRoute({
    method: 'POST', path: '/api/links/projects/:project/choices', needs: 'review', params: z.object({ project: z.string().max(100) }),
    summary: 'Says which of several values stands; `chosen` is its field', body: z.object({ field: z.string().max(100), chosen: z.string().max(200), reason }), answer: made,
  }),
  undoLink: defineRoute({ method: 'POST', path: '/api/links/undo', needs: 'review', summary: 'Undoes a decision on two, or a choice', body: z.object({ id }), answer: doneSchema }),
};
