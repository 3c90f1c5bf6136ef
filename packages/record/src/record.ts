import { z } from 'zod';
import { textSources, warningSchema } from './document.ts';
import { fieldSchema } from './field.ts';
import { partialDateSchema } from './partial-date-schema.ts';
import { evidenceSchema } from './span.ts';
import {
  authoritySchema, contactSchema, costSchema, countrySchema, eventSchema, identifierSchema, organisationSchema, placeSchema,
} from './values.ts';
import { documentKinds } from './value-names.ts';

const text = fieldSchema(z.string());
const date = fieldSchema(partialDateSchema);

/** Why a field is empty: nothing stands there, it belongs to another project, rivals disagree, or a rule or a person refused it. */
export const absenceReasons = ['not-said', 'said-of-another-project', 'candidates-disagree', 'rejected-by-rule', 'rejected-by-person', 'not-read-language'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** A candidate that did not become a value, with the rule that offered it and why it lost. */
export const loserSchema = z.object({
  value: z.unknown(),
  raw: z.string(),
  evidence: z.array(evidenceSchema),
  rule: z.string(),
  why: z.string(),
});
export type Loser = z.infer<typeof loserSchema>;

export const absenceSchema = z.object({
  field: z.string(),
  reason: z.enum(absenceReasons),
  candidates: z.array(loserSchema),
});
export type Absence = z.infer<typeof absenceSchema>;

/** A finding about fields that should agree; `fields` are field ids. */
export const checkSchema = z.object({
  id: z.string(),
  passed: z.boolean(),
  message: z.string(),
  fields: z.array(z.string()),
});
export type Check = z.infer<typeof checkSchema>;

export const projectSchema = z
  .object({
    title: text.nullable(),
    otherTitles: z.array(text),
    identifiers: z.array(fieldSchema(identifierSchema)),
    funders: z.array(fieldSchema(authoritySchema)),
    programme: fieldSchema(authoritySchema).nullable(),
    organisations: z.array(fieldSchema(organisationSchema)),
    partnerCount: fieldSchema(z.number()).nullable(),
    period: z.object({
      start: date.nullable(),
      end: date.nullable(),
      durationMonths: fieldSchema(z.number()).nullable(),
    }),
    costs: z.array(fieldSchema(costSchema)),
    countries: z.array(fieldSchema(countrySchema)),
    places: z.array(fieldSchema(placeSchema)),
    goal: text.nullable(),
    activities: z.array(text),
    results: z.array(text),
    events: z.array(fieldSchema(eventSchema)),
    contacts: z.array(fieldSchema(contactSchema)),
    checks: z.array(checkSchema),
    absent: z.array(absenceSchema),
  })
  .meta({ id: 'Project', description: 'One project that the document tells of' });
export type ProjectRecord = z.infer<typeof projectSchema>;

export const languageShareSchema = z.object({
  /** ISO 639-3; `und` where letters are too few to tell. */
  code: z.string(),
  /** Share of the letters of the text, 0 to 1. */
  share: z.number().min(0).max(1),
});
export type LanguageShare = z.infer<typeof languageShareSchema>;

export const recordDocumentSchema = z
  .object({
    id: z.string(),
    mediaType: z.string(),
    bytes: z.int().nonnegative(),
    pages: z.int().positive().nullable(),
    textSource: z.enum(textSources),
    languages: z.array(languageShareSchema),
    kind: fieldSchema(z.enum(documentKinds)),
    published: date.nullable(),
    text: z.string().optional(),
    textId: z.string(),
    warnings: z.array(warningSchema),
    reader: z.string(),
    rules: z.string(),
    /** Only where a person rejected a value of the document itself. */
    absent: z.array(absenceSchema).optional(),
  })
  .meta({ id: 'Document' });
export type RecordDocument = z.infer<typeof recordDocumentSchema>;

export const recordSchema = z
  .object({ document: recordDocumentSchema, projects: z.array(projectSchema) })
  .meta({ id: 'Record', title: 'Siets record', description: 'What one document becomes: its facts and the projects it tells of' });
/** What one document becomes. Named so because `Record` is a TypeScript word. */
export type SietsRecord = z.infer<typeof recordSchema>;
