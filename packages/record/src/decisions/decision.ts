import { z } from 'zod';
import { spanSchema } from '../span.ts';

// What a person decided about one field. Decisions are kept apart from records: the machine may read anew, they stay.

/** How far a value has come; `accepted`: by its confidence alone, nobody looked at it; `person`: people entered or changed it. */
export const reviewStates = ['extracted', 'accepted', 'checked', 'approved', 'person'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** By whom a field is accepted that nobody looked at; no account may have this name. */
export const AUTOMATIC = 'automatic';

/** `machine-disagrees`: the rules read otherwise than when it was decided; `not-found`: the words are gone from the text. */
export const decisionFlags = ['machine-disagrees', 'not-found'] as const;
export type DecisionFlag = (typeof decisionFlags)[number];

/** Two stages: confirm, correct, reject and add check a value; approve is the second. */
export const decisionActions = ['confirm', 'correct', 'reject', 'add', 'approve'] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** What is decided about the projects of a record, whose field is called `projects`: one into two, two into one. */
export const projectActions = ['split', 'merge'] as const;
export type ProjectAction = (typeof projectActions)[number];
export const PROJECTS = 'projects';

/** Words with their neighbourhood, by which they are found again in another text of the same document. */
export const anchorSchema = spanSchema.extend({
  /** The text that the offsets count in. */
  textId: z.string(),
  raw: z.string(),
  before: z.string(),
  after: z.string(),
  page: z.int().positive().nullable(),
});
export type Anchor = z.infer<typeof anchorSchema>;

export const decisionSchema = z
  .object({
    id: z.string().min(1),
    action: z.enum([...decisionActions, ...projectActions]),
    /** Name of the field in the record: `title`, `costs`, `period.start`, `kind`, …; `projects` where one is split or two are merged. */
    field: z.string().min(1),
    /** The field decided upon; null where one is added. */
    fieldId: z.string().nullable(),
    /** Which project, by its place and its title as of then; null for fields of the document itself. */
    project: z.object({ index: z.int().nonnegative(), title: z.string().nullable() }).nullable(),
    /** The value that a person holds right; for `reject` the one held wrong; for `split` a SplitValue, for `merge` a MergeValue. */
    value: z.unknown(),
    /** What the machine read then; null where it read nothing. */
    machine: z.unknown(),
    /** The words decided upon; null where one is added, or where the value had no words. */
    anchor: anchorSchema.nullable(),
    /** Words that prove a corrected or added value; null where it was typed in. */
    words: anchorSchema.nullable(),
    /** Why; needed where a value is added without words. */
    note: z.string().nullable(),
    by: z.string().min(1),
    /** ISO 8601, UTC. */
    at: z.string(),
    /** Set where one correction went to many documents: the same for all of these. */
    batch: z.string().min(1).optional(),
  })
  .meta({ id: 'Decision', description: 'What a person decided about one field' });
export type Decision = z.infer<typeof decisionSchema>;

/** A decision as it travels between data folders: a line of NDJSON. */
export const decisionLineSchema = decisionSchema.extend({
  documentId: z.string(),
  undone: z.object({ by: z.string(), at: z.string() }).nullable().default(null),
});

/** The fields that go into a project of their own. */
export const splitValueSchema = z.object({
  fields: z.array(z.object({ name: z.string(), fieldId: z.string(), value: z.unknown(), anchor: anchorSchema.nullable() })),
});
export type SplitValue = z.infer<typeof splitValueSchema>;

/** The project that goes into another. */
export const mergeValueSchema = z.object({ from: z.object({ index: z.int().nonnegative(), title: z.string().nullable(), anchor: anchorSchema.nullable() }) });
export type MergeValue = z.infer<typeof mergeValueSchema>;

export const isAboutProjects = ({ action }: Pick<Decision, 'action'>): boolean => projectActions.some((each) => each === action);
