import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { rowSchema, shownSchema } from './rows.ts';

export const facetNames = ['funder', 'programme', 'year', 'municipality', 'country', 'role', 'kind', 'stage'] as const;
export type FacetName = (typeof facetNames)[number];

const values = z.array(z.string().max(500)).max(1000).optional();
/** What projects are narrowed by: values of a facet are alternatives, facets must all hold; `-` is „nothing stands there”. */
export const projectFilterSchema = z
  .strictObject({
    funder: values, programme: values, year: values, municipality: values, country: values, role: values, kind: values, stage: values,
    text: z.string().max(200).optional(), organisation: z.string().max(100).optional(), since: z.string().max(30).optional(),
  })
  .meta({ id: 'ProjectFilter' });
export type ProjectFilter = z.infer<typeof projectFilterSchema>;

const totals = { projects: z.int(), withTotal: z.int(), totalEur: z.number(), grantEur: z.number() };
export const totalsSchema = z.object(totals).meta({ id: 'Totals', description: 'Sums in euro of projects that say them; the money of programmes is in none' });
export type Totals = z.infer<typeof totalsSchema>;
export const facetValueSchema = z.object({ value: z.string(), label: z.string().nullable(), ...totals }).meta({ id: 'FacetValue' });
export type FacetValue = z.infer<typeof facetValueSchema>;

const asked = { shown: shownSchema, filter: z.string().max(100_000).optional().describe('ProjectFilter as JSON') };
export const projectOrders = ['title', 'start_date', 'total_eur_cents', 'grant_eur_cents', 'updated_at', 'documents'] as const;
const facets = z.object(Object.fromEntries(facetNames.map((name) => [name, z.array(facetValueSchema)])) as { [name in FacetName]: z.ZodArray<typeof facetValueSchema> });

export const plots = ['year', 'funder', 'municipality', 'partner-country', 'programme'] as const;
export type Plot = (typeof plots)[number];

export const hitSchema = z
  .object({
    project: z.string(), title: z.string().nullable(), by: z.enum(['title', 'text', 'name']), year: z.int().nullable(), municipality: z.string().nullable(),
    snippets: z.array(z.object({ field: z.string(), parts: z.array(z.object({ text: z.string(), isLit: z.boolean() })) })),
  })
  .meta({ id: 'SearchHit', description: 'A project with the words that were looked for, lit; by: in its title, elsewhere, or only under other names' });
export type SearchHit = z.infer<typeof hitSchema>;

export const exploreRoutes = {
  search: defineRoute({
    method: 'GET', path: '/api/search', needs: 'read', summary: 'Projects that hold all words, in any form, with or without diacritics, by old or new names; the last word may be only begun',
    query: z.object({ ...asked, words: z.string().min(1).max(200), limit: z.coerce.number().int().min(1).max(100).default(20), cursor: z.string().max(400).optional().describe('`next` of the page before') }),
    answer: z.object({ hits: z.array(hitSchema), total: z.int(), next: z.string().nullable() }),
  }),
  getFacets: defineRoute({
    method: 'GET', path: '/api/explore/facets', needs: 'read', query: z.object(asked), summary: 'Values of each facet with what they hold, and what all projects add up to',
    answer: z.object({ totals: totalsSchema, facets }),
  }),
  getProjects: defineRoute({
    method: 'GET', path: '/api/explore/projects', needs: 'read', summary: 'A page of projects that match, whole rows',
    query: z.object({
      ...asked, order: z.enum(projectOrders).default('updated_at'), down: z.enum(['yes', 'no']).default('yes'), limit: z.coerce.number().int().min(1).max(200).default(50),
      from: z.coerce.number().int().min(0).max(10_000).default(0),
    }),
    answer: z.object({ rows: z.array(rowSchema) }),
  }),
  getPlot: defineRoute({
    method: 'GET', path: '/api/explore/plots/:plot', needs: 'read', params: z.object({ plot: z.enum(plots) }), query: z.object(asked),
    summary: 'Money and projects by year, funder, municipality, programme or partner country', answer: z.object({ values: z.array(facetValueSchema) }),
  }),
  getQuality: defineRoute({
    method: 'GET', path: '/api/explore/quality', needs: 'read', query: z.object({ shown: shownSchema }), summary: 'In how many projects each field is filled',
    answer: z.object({ projects: z.int(), fields: z.array(z.object({ column: z.string(), filled: z.int() })) }),
  }),
  getProject: defineRoute({
    method: 'GET', path: '/api/explore/projects/:project', needs: 'read', params: z.object({ project: z.string().max(100) }), query: z.object({ shown: shownSchema }),
    summary: 'Everything of one project, with the document of each of its fields',
    answer: z.object({ project: rowSchema, parts: z.record(z.string(), z.array(rowSchema)), documents: z.record(z.string(), z.string()) }),
  }),
  getOrganisation: defineRoute({
    method: 'GET', path: '/api/explore/organisations/:organisation', needs: 'read', params: z.object({ organisation: z.string().max(100) }), query: z.object({ shown: shownSchema }),
    summary: 'One organisation, its roles in projects, and these projects by their start', answer: z.object({ organisation: rowSchema, roles: z.array(rowSchema), projects: z.array(rowSchema) }),
  }),
};
