import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { doneSchema } from './session.ts';

const reason = z.string().trim().max(1000).nullable().default(null);
const id = z.string().min(1).max(600);
const undone = z.object({ by: z.string(), at: z.string() }).nullable();
const decided = { id: z.string(), reason: z.string().nullable(), by: z.string(), at: z.string(), undone };

/** A sentence in its document, parted at the words that prove a value. */
export const wordsAroundSchema = z.object({ before: z.string(), is: z.string(), after: z.string() }).meta({ id: 'WordsAround' });
export type WordsAroundAnswer = z.infer<typeof wordsAroundSchema>;

/** A project as one document tells of it. */
export const linkSideSchema = z
  .object({
    id: z.string(), project: z.string().nullable(), documentId: z.string(), name: z.string(), kind: z.string().nullable(), published: z.string().nullable(),
    title: z.string().nullable(), identifiers: z.array(z.string()), owners: z.array(z.string()), funders: z.array(z.string()),
    start: z.string().nullable(), end: z.string().nullable(), totalCents: z.int().nullable(),
    /** The field that proves each of them, where there is one. */
    proofs: z.record(z.string(), z.string()),
    /** The sentence around the words of each of them. */
    words: z.record(z.string(), wordsAroundSchema),
  })
  .meta({ id: 'LinkSide' });
export type LinkSideAnswer = z.infer<typeof linkSideSchema>;

const compared = {
  score: z.int(),
  /** What was compared, with the points that it gives or takes. */
  reasons: z.array(z.object({ feature: z.string(), says: z.string(), points: z.int(), lv: z.string(), en: z.string() })),
};
export const linkPairSchema = z.object({ a: linkSideSchema, b: linkSideSchema, ...compared }).meta({ id: 'LinkPair' });
export type LinkPair = z.infer<typeof linkPairSchema>;

/** A name of an organisation: as printed, normalised, and who it is so far. */
export const organisationSideSchema = z
  .object({
    id: z.string(), name: z.string(), printed: z.array(z.string()), organisation: z.string().nullable(), names: z.array(z.string()),
    registrationNumber: z.string().nullable(), country: z.string().nullable(), place: z.string().nullable(),
    /** Some documents in which it stands, with the field that proves it, and how many there are in all. */
    documents: z.array(z.object({ documentId: z.string(), name: z.string(), fieldId: z.string(), words: wordsAroundSchema.nullable() })), count: z.int(),
  })
  .meta({ id: 'OrganisationSide' });
export type OrganisationSideAnswer = z.infer<typeof organisationSideSchema>;
export const organisationPairSchema = z.object({ a: organisationSideSchema, b: organisationSideSchema, ...compared }).meta({ id: 'OrganisationPair' });
export type OrganisationPair = z.infer<typeof organisationPairSchema>;

export const linkDecisionSchema = z
  .object({ ...decided, about: z.enum(['project', 'organisation']), action: z.enum(['merge', 'apart']), a: z.string(), b: z.string(), titles: z.tuple([z.string().nullable(), z.string().nullable()]) })
  .meta({ id: 'LinkDecision' });

export const linkChoiceSchema = z.object({ ...decided, project: z.string(), field: z.string(), chosen: z.string() }).meta({ id: 'LinkChoice' });

const made = z.object({ id: z.string() });

const page = z.object({
  after: z.coerce.number().int().min(0).max(100_000).default(0), limit: z.coerce.number().int().min(1).max(100).default(20),
  /** `yes`: only what the asker has put off; else that is left out. */
  later: z.enum(['yes', 'no']).default('no'),
});
/** How many are left for the asker, and how many the asker has put off. */
const counts = { count: z.int(), later: z.int() };

export const linkRoutes = {
  getLinkPairs: defineRoute({
    method: 'GET', path: '/api/links/pairs', needs: 'review', summary: 'Pairs of projects of which nobody knows yet whether they are one, the likeliest first',
    query: page, answer: z.object({ pairs: z.array(linkPairSchema), ...counts }),
  }),
  getOrganisationPairs: defineRoute({
    method: 'GET', path: '/api/links/organisations', needs: 'review', summary: 'Names of organisations of which nobody knows yet whether they are of one, the likeliest first',
    query: page, answer: z.object({ pairs: z.array(organisationPairSchema), ...counts }),
  }),
  putOffLink: defineRoute({
    method: 'POST', path: '/api/links/later', needs: 'review', summary: 'Puts a pair off: it is left out for who asks, until `later=yes` asks for it',
    body: z.object({ about: z.enum(['project', 'organisation']).default('project'), a: id, b: id }), answer: doneSchema,
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
