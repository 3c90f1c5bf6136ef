import { listEntrySchema, type ListEntry } from '@siets/record';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { personSchema } from './document.ts';
import { doneSchema } from './session.ts';

export { listEntrySchema, type ListEntry };

const storedSchema = z.object({ id: z.string(), entry: listEntrySchema, by: personSchema, at: z.string() });

/** One change: `was` is null for what was added, `now` for what was removed. */
const changeSchema = z.object({
  id: z.int(), entryId: z.string(), was: listEntrySchema.nullable(), now: listEntrySchema.nullable(), by: personSchema, at: z.string(),
  /** False where the entry was changed again since. */
  isLast: z.boolean(),
});

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
  getListChanges: defineRoute({
    method: 'GET', path: '/api/lists/changes', needs: 'administer', summary: 'Who added, changed or removed what, newest first', answer: z.object({ changes: z.array(changeSchema) }),
  }),
  undoListChange: defineRoute({
    method: 'POST', path: '/api/lists/changes/:changeId/undo', needs: 'administer', summary: 'Undoes one change, unless the entry was changed again since',
    params: z.object({ changeId: z.coerce.number().int() }), answer: doneSchema,
  }),
  rereadWithLists: defineRoute({
    method: 'POST', path: '/api/lists/reread', needs: 'administer', summary: 'Has all recorded documents read anew by the rules, behind new files; decisions stand',
    answer: z.object({ documents: z.int() }),
  }),
};
