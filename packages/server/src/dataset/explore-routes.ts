import { projectFilterSchema, type ProjectFilter } from '@siets/api';
import { listProjects, readFacet, readFacets, readFill, readOrganisation, readProject, readTotals, type FacetName, type FacetValue } from '@siets/dataset';
import type { Store } from '@siets/store';
import { Refusal } from '../api/refusal.ts';
import type { Handlers } from '../api/serve-routes.ts';
import { AnswerCache } from './answer-cache.ts';
import { readJson, withReader } from './row-routes.ts';

const toFilter = (text: string | undefined): ProjectFilter => readJson(text, projectFilterSchema, {});
const isEmpty = (filter: ProjectFilter): boolean => Object.keys(filter).length === 0;
const PLOTTED = 40;

const plotFacets: { [plot: string]: FacetName | 'partner-country' } = {
  year: 'year', funder: 'funder', municipality: 'municipality', programme: 'programme', 'partner-country': 'partner-country',
};

const byValue = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1);

export function makeExploreRoutes(store: Store): Handlers<'getFacets' | 'getProjects' | 'getPlot' | 'getQuality' | 'getProject' | 'getOrganisation'> {
  const cache = new AnswerCache(store);
  return {
    getFacets({ query: { shown, filter: text } }) {
      const filter = toFilter(text);
      return cache.get(`facets ${shown} ${isEmpty(filter) ? '' : JSON.stringify(filter)}`, (reader) =>
        readFacets(reader, shown, filter).then(async (facets) => ({ facets, totals: await readTotals(reader, shown, filter) })));
    },

    getProjects: ({ query: { shown, filter, order, down, limit, from } }) => withReader(store, async (reader) => ({
      rows: await listProjects(reader, { shown, filter: toFilter(filter), order, isDown: down === 'yes', limit, from }),
    })),

    getPlot({ params: { plot }, query: { shown, filter: text } }) {
      const filter = toFilter(text);
      return cache.get(`plot ${plot} ${shown} ${JSON.stringify(filter)}`, async (reader) => {
        const values = await readFacet(reader, plotFacets[plot] ?? 'year', shown, filter, PLOTTED);
        return { values: plot === 'year' ? values.toSorted(byValue) : values };
      });
    },

    getQuality: ({ query: { shown } }) => cache.get(`quality ${shown}`, (reader) => readFill(reader, shown)),

    getProject: ({ params: { project }, query: { shown } }) => withReader(store, async (reader) => {
      const found = await readProject(reader, shown, project);
      if (!found) throw new Refusal('not-found');
      return found;
    }),

    getOrganisation: ({ params: { organisation }, query: { shown } }) => withReader(store, async (reader) => {
      const found = await readOrganisation(reader, shown, organisation);
      if (!found) throw new Refusal('not-found');
      return found;
    }),
  };
}
