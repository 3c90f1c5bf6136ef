import { z } from 'zod';
import { defineRoute } from './define-route.ts';

export const suggestionKinds = ['organisation', 'funder', 'programme', 'place', 'country'] as const;

export const suggestionSchema = z
  .object({
    label: z.string(),
    /** What tells it from others of the same name: number, municipality, country. */
    detail: z.string().nullable(),
    /** Parts of the field's value; the rest stays as it is. */
    value: z.record(z.string(), z.unknown()),
    /** `list`: an authority list; `own`: the administrator's; `stored`: read or entered before. */
    from: z.enum(['list', 'own', 'stored']),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestRoutes = {
  suggest: defineRoute({
    method: 'GET', path: '/api/suggest', needs: 'read', summary: 'Completions from the authority lists and from what is stored; letters without diacritics match too',
    query: z.object({ kind: z.enum(suggestionKinds), q: z.string().max(200), limit: z.coerce.number().int().min(1).max(50).default(10) }),
    answer: z.object({ suggestions: z.array(suggestionSchema) }),
  }),
  listSchemes: defineRoute({
    method: 'GET', path: '/api/schemes', needs: 'read', summary: 'The programmes that give their projects numbers of a form of their own',
    answer: z.object({ schemes: z.array(z.object({ /** Id of the authority list. */ id: z.string(), lv: z.string(), en: z.string() })) }),
  }),
};
