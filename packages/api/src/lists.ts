import { countryCodeSchema } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { fieldNameSchema, personSchema } from './document.ts';
import { doneSchema } from './session.ts';

const name = z.string().trim().min(2).max(300);

/** What an administrator adds to the lists of the rules. */
export const listEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organisation'), name, aliases: z.array(name).max(50).default([]), registrationNumber: z.string().regex(/^\d{11}$/u).nullable().default(null),
    country: countryCodeSchema.nullable().default('LV'),
  }),
  /** Words that stand before a value in a card. */
  z.object({ kind: z.literal('label'), words: name, field: fieldNameSchema }),
  /** Another name of something that the lists know. */
  z.object({ kind: z.literal('alias'), of: z.enum(['organisation', 'funder', 'programme', 'place']), alias: name, name }),
]);
export type ListEntry = z.infer<typeof listEntrySchema>;

const storedSchema = z.object({ id: z.string(), entry: listEntrySchema, by: personSchema, at: z.string() });

export const listRoutes = {
  getLists: defineRoute({
    method: 'GET', path: '/api/lists', needs: 'read', summary: 'The administrators’ own entries; `version` stands in `document.rules`',
    answer: z.object({ version: z.string().nullable(), entries: z.array(storedSchema), /** Recorded documents that were read with other lists or rules. */ outdated: z.int() }),
  }),
  addListEntry: defineRoute({ method: 'POST', path: '/api/lists', needs: 'administer', summary: 'Adds an entry', body: listEntrySchema, answer: storedSchema }),
  changeListEntry: defineRoute({
    method: 'PUT', path: '/api/lists/:entryId', needs: 'administer', summary: 'Changes an entry', params: z.object({ entryId: z.string() }), body: listEntrySchema, answer: storedSchema,
  }),
  removeListEntry: defineRoute({ method: 'DELETE', path: '/api/lists/:entryId', needs: 'administer', summary: 'Removes an entry', params: z.object({ entryId: z.string() }), answer: doneSchema }),
  rereadWithLists: defineRoute({
    method: 'POST', path: '/api/lists/reread', needs: 'administer', summary: 'Has all recorded documents read anew by the rules, behind new files; decisions stand',
    answer: z.object({ documents: z.int() }),
  }),
};
