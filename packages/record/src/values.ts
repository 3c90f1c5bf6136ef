import { z } from 'zod';
import { partialDateSchema } from './partial-date-schema.ts';
import { costRoles, costStages, countryRoles, organisationRoles, placeKinds } from './value-names.ts';

// The values that fields hold. Names are fixed by the record contract: add, never rename or drop.

/** ISO 3166-1 alpha-2. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/u);
/** ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/u);

export const identifierSchema = z.object({ value: z.string(), scheme: z.string().nullable() });
export type IdentifierValue = z.infer<typeof identifierSchema>;

/** A funder or programme: `id` from the authority list, null where the list has none. */
export const authoritySchema = z.object({ id: z.string().nullable(), name: z.string() });
export type AuthorityValue = z.infer<typeof authoritySchema>;

export const organisationSchema = z.object({
  key: z.string(),
  name: z.string(),
  role: z.enum(organisationRoles),
  country: countryCodeSchema.nullable(),
  registrationNumber: z.string().nullable(),
});
export type OrganisationValue = z.infer<typeof organisationSchema>;

/** A sum in whole units of its currency (euro, not cents) with at most two decimals. */
export const costSchema = z.object({
  role: z.enum(costRoles),
  amount: z.number().nullable(),
  currency: currencySchema.nullable(),
  payer: z.string().nullable(),
  percent: z.number().nullable(),
  of: z.string().nullable(),
  stage: z.enum(costStages).nullable(),
  vat: z.enum(['with', 'without']).nullable(),
  eur: z.number().nullable(),
});
export type CostValue = z.infer<typeof costSchema>;

export const countrySchema = z.object({ code: countryCodeSchema, role: z.enum(countryRoles) });
export type CountryValue = z.infer<typeof countrySchema>;

export const placeSchema = z.object({
  name: z.string(),
  kind: z.enum(placeKinds).nullable(),
  /** ATVK or NUTS code as it is now. */
  code: z.string().nullable(),
  /** ATVK code at the time of the text, only where it differs from the one now: municipalities before 1 July 2021. */
  codeThen: z.string().optional(),
  country: countryCodeSchema.nullable(),
});
export type PlaceValue = z.infer<typeof placeSchema>;

export const eventSchema = z.object({
  title: z.string().nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  place: z.string().nullable(),
  country: countryCodeSchema.nullable(),
});
export type EventValue = z.infer<typeof eventSchema>;

export const contactSchema = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});
export type ContactValue = z.infer<typeof contactSchema>;
