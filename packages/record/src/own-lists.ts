import { z } from 'zod';
import { fieldNames, type FieldName } from './decisions/field-layouts.ts';
import { costRoles, organisationRoles } from './value-names.ts';
import { countryCodeSchema } from './values.ts';

// What administrators add to the lists of the rules. The lists are part of what a record depends on: their version stands in `document.rules`.

/** A name or the words of a label: one line, without signs that cannot be seen. */
const name = z.string().trim().min(2).max(300).regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]+$/u);
/** Two of the fewest letters: an abbreviation. */
const aliases = z.array(name).max(50).default([]);

export const aliasTargets = ['organisation', 'funder', 'programme', 'place'] as const;

export const listEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organisation'), name, aliases, registrationNumber: z.string().regex(/^\d{11}$/u).nullable().default(null),
    country: countryCodeSchema.nullable().default('LV'),
  }),
  /** Words that stand before a value in a card. */
  z.object({
    kind: z.literal('label'), words: name, field: z.enum(fieldNames as [FieldName, ...FieldName[]]),
    /** Of organisations and sums; null: the usual one (partner, total). */
    role: z.enum([...organisationRoles, ...costRoles]).nullable().default(null),
  }),
  /** Another name of something that the lists know. */
  z.object({ kind: z.literal('alias'), of: z.enum(aliasTargets), alias: name, name }),
]);
export type ListEntry = z.infer<typeof listEntrySchema>;

/** The own lists of one moment. */
export interface OwnLists {
  /** Begins with `l`; depends on the entries alone, whatever their order. */
  version: string;
  entries: readonly ListEntry[];
}

const SEPARATOR = '.l';

/** What `document.rules` says of rules that read with own lists: `0.1.0+3f2a9c1.l5d41402a`; without lists the version of the rules alone. */
export const withListsVersion = (rules: string, lists: Pick<OwnLists, 'version'> | null): string =>
  lists === null ? rules : `${rules}${SEPARATOR}${lists.version.slice(1)}`;
