import {
  costRoles, costStages, countryCodeSchema, countryRoles, currencySchema, documentKinds, organisationRoles, partialDateSchema,
} from '@siets/record';
import { z } from 'zod';

/*
 * The shape of a gold file: what a careful reader would file of one document.
 *
 * A row marked `optional` may be found or not. `alternatives` are other readings of a row's role (for an event: other places).
 * `accept` holds other values of a field that are no mistake, `acceptNull` names fields that may stay empty,
 * `unjudged` fields of which nobody has said what is right (gold made of corrections).
 */

const words = z.string().min(1);
const optional = z.literal(true).optional();
const alternatives = <T extends z.ZodType>(role: T) => z.array(role).min(1).optional();
/** A string, or a string that may be there or not. */
const named = z.union([words, z.strictObject({ name: words, optional })]);
const valued = z.union([words, z.strictObject({ value: words, optional })]);

const organisation = z.strictObject({
  name: words,
  short: z.union([words, z.array(words)]).optional(),
  role: z.enum(organisationRoles),
  country: countryCodeSchema.nullable().optional(),
  registrationNumber: z.string().nullable().optional(),
  alternatives: alternatives(z.enum(organisationRoles)),
  optional,
});

/** `printed` holds the words of a sum that stands in no digits, such as „trīs tūkstoši eiro”. */
const cost = z.strictObject({
  role: z.enum(costRoles),
  amount: z.number().nullable(),
  currency: currencySchema.nullable(),
  payer: words.nullable().optional(),
  percent: z.number().min(0).max(100).nullable().optional(),
  of: words.nullable().optional(),
  stage: z.enum(costStages).nullable().optional(),
  vat: z.enum(['with', 'without']).nullable().optional(),
  eur: z.number().nullable().optional(),
  printed: words.optional(),
  alternatives: alternatives(z.enum(costRoles)),
  optional,
});

const country = z.strictObject({
  code: countryCodeSchema, role: z.enum(countryRoles), alternatives: alternatives(z.enum(countryRoles)), optional,
});

const event = z.strictObject({
  title: words.nullable().optional(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  place: words.nullable().optional(),
  country: countryCodeSchema.nullable().optional(),
  alternatives: z.array(z.strictObject({ place: words })).min(1).optional(),
  optional,
});

const contact = z.strictObject({
  name: words.nullable(),
  role: words.nullable().optional(),
  organisation: words.nullable().optional(),
  email: words.nullable(),
  phone: words.nullable(),
  optional,
});

/** The first and the last words of a passage with an ellipsis between them, or a short passage whole. */
const passage = words;

/** `activities` counts the listed ones; `results` holds a passage each. Both are null where the text lists none. */
const fields = {
  title: words.nullable(),
  otherTitles: z.array(valued),
  identifiers: z.array(valued),
  funders: z.array(named),
  programme: words.nullable(),
  organisations: z.array(organisation),
  partnerCount: z.int().nonnegative().nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  durationMonths: z.number().positive().nullable(),
  costs: z.array(cost),
  countries: z.array(country),
  places: z.array(named),
  goal: passage.nullable(),
  activities: z.int().positive().nullable(),
  results: z.array(passage).min(1).nullable(),
  events: z.array(event),
  contacts: z.array(contact),
};
const fieldNames = Object.keys(fields) as [keyof typeof fields, ...(keyof typeof fields)[]];

const accepted = z.strictObject({
  title: z.array(words).optional(),
  otherTitles: z.array(valued).optional(),
  identifiers: z.array(valued).optional(),
  funders: z.array(named).optional(),
  programme: z.array(words).optional(),
  organisations: z.array(organisation).optional(),
  partnerCount: z.array(z.int().nonnegative()).optional(),
  start: z.array(partialDateSchema).optional(),
  end: z.array(partialDateSchema).optional(),
  durationMonths: z.array(z.number().positive()).optional(),
  costs: z.array(cost).optional(),
  countries: z.array(country).optional(),
  places: z.array(named).optional(),
  goal: z.array(passage).optional(),
  activities: z.array(z.int().positive()).optional(),
  results: z.array(passage).optional(),
  events: z.array(event).optional(),
  contacts: z.array(contact).optional(),
});

export const goldProjectSchema = z.strictObject({
  ...fields,
  accept: accepted.optional(),
  acceptNull: z.array(z.enum(fieldNames)).min(1).optional(),
  unjudged: z.array(z.enum(fieldNames)).min(1).optional(),
  notes: words.optional(),
});
export type GoldProject = z.infer<typeof goldProjectSchema>;

/** One gold file; `id` is the name of its folder, `language` is ISO 639-3. */
export const goldSchema = z.strictObject({
  id: words,
  source: z.record(z.string(), z.unknown()),
  kind: z.enum(documentKinds),
  language: z.string().regex(/^[a-z]{3}$/u),
  published: partialDateSchema.nullable(),
  projects: z.array(goldProjectSchema),
  accept: z
    .strictObject({
      kind: z.array(z.enum(documentKinds)).optional(),
      published: z.array(partialDateSchema).optional(),
      projects: z.array(goldProjectSchema.partial()).optional(),
    })
    .optional(),
  acceptNull: z.array(z.literal('published')).optional(),
  unjudged: z.array(z.enum(['kind', 'published', 'projects'])).min(1).optional(),
  notes: words.optional(),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldCost = z.infer<typeof cost>;
