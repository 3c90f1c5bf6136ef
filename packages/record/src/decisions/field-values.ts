import { z } from 'zod';
import { partialDateSchema } from '../partial-date-schema.ts';
import {
  authoritySchema, contactSchema, costSchema, countrySchema, eventSchema, identifierSchema, organisationSchema, placeSchema,
} from '../values.ts';
import { documentKinds } from '../value-names.ts';
import type { FieldName } from './field-layouts.ts';

const text = z.string().min(1);

/** What the value of each field may be. */
export const fieldValues: { readonly [name in FieldName]: z.ZodType } = {
  kind: z.enum(documentKinds),
  published: partialDateSchema,
  title: text,
  otherTitles: text,
  identifiers: identifierSchema,
  funders: authoritySchema,
  programme: authoritySchema,
  organisations: organisationSchema,
  partnerCount: z.number().nonnegative(),
  'period.start': partialDateSchema,
  'period.end': partialDateSchema,
  'period.durationMonths': z.number().nonnegative(),
  costs: costSchema,
  countries: countrySchema,
  places: placeSchema,
  goal: text,
  activities: text,
  results: text,
  events: eventSchema,
  contacts: contactSchema,
};
