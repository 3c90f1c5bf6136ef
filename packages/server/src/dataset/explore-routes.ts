import { projectFilterSchema, type ProjectFilter } from '@siets/api';
import { listProjects, keepIndex, ProjectIndex, readKeptIndex, readOrganisation, readProject, searchProjects, type FacetName, type FacetValue } from '@siets/dataset';
import type { Shown, Store } from '@siets/store';
import { Refusal } from '../api/refusal.ts';
import type { Handlers } from '../api/serve-routes.ts';
import { AnswerCache } from './answer-cache.ts';
import { readJson, withReader } from './row-routes.ts';

const toFilter = (text: string | undefined): ProjectFilter => readJson(text, projectFilterSchema, {});
const PLOTTED = 40;
/** So often an index that changes is written down. */
const WRITTEN_MS = 3_600_000;

const plotFacets: { [plot: string]: FacetName | 'partner-country' } = {
  year: 'year', funder: 'funder', municipality: 'municipality', programme: 'programme', 'partner-country': 'partner-country',
};

const byValue = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1);

export function makeExploreRoutes(store: Store): Handlers<'search' | 'getFacets' | 'getProjects' | 'getPlot' | 'getQuality' | 'getProject' | 'getOrganisation'> {
  const cache = new AnswerCache(store);
  const kept = new Map<Shown, ProjectIndex>();
  const written = new Map<Shown, number>();
  const write = (shown: Shown, index: ProjectIndex): void => {
    if (Date.now() - (written.get(shown) ?? 0) < WRITTEN_MS) return;
    written.set(shown, Date.now());
    void keepIndex({ dataDir: store.dataDir, shown }, index);
  };
  // Read once, or taken from the file that was kept; then what changed is read alone, when somebody asks.
  const indexOf = (shown: Shown): Promise<ProjectIndex> => cache.get(`index ${shown}`, async (reader) => {
    const known = kept.get(shown);
    kept.delete(shown); // one that could not be brought up to date holds half of it
    const isCurrent = known !== undefined && (await known.update(reader));
    const index = isCurrent ? known : ((known ? null : await readKeptIndex({ dataDir: store.dataDir, shown }, reader)) ?? (await ProjectIndex.read(reader, shown)));
    kept.set(shown, index);
    write(shown, index);
    return index;
  });
  return {
    search: ({ query: { words, shown, filter, limit, cursor } }) =>
      withReader(store, (reader) => searchProjects(reader, { words, shown, filter: toFilter(filter), limit, cursor })),

    getFacets: async ({ query: { shown, filter } }) => {
      const index = await indexOf(shown);
      return withReader(store, (reader) => index.facets(reader, toFilter(filter)));
    },

    getProjects: ({ query: { shown, filter, order, down, limit, from } }) => withReader(store, async (reader) => ({
      rows: await listProjects(reader, { shown, filter: toFilter(filter), order, isDown: down === 'yes', limit, from }),
    })),

    getPlot: async ({ params: { plot }, query: { shown, filter } }) => {
      const index = await indexOf(shown);
      const values = await withReader(store, (reader) => index.facet(reader, plotFacets[plot] ?? 'year', toFilter(filter), PLOTTED));
      return { values: plot === 'year' ? values.toSorted(byValue) : values };
    },

    getQuality: ({ query: { shown } }) => indexOf(shown).then((index) => index.fill()),

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
