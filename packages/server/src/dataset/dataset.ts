import type { Store } from '@siets/store';
import type { FastifyInstance } from 'fastify';
import type { Doorkeeper } from '../account/who.ts';
import { serveRoutes } from '../api/serve-routes.ts';
import { makeQueryViews } from '@siets/dataset';
import { makeExploreRoutes } from './explore-routes.ts';
import { ExportJobs } from './export-jobs.ts';
import { makeExportRoutes } from './export-routes.ts';
import { makeQueryRoutes, queryOptions } from './query-routes.ts';
import { makeRowRoutes } from './row-routes.ts';

/** The published tables, pages for exploring them, SQL and downloads; answers the downloads. */
export function addDataset(app: FastifyInstance, store: Store, doorkeeper: Doorkeeper): ExportJobs {
  void makeQueryViews(store).catch((error: unknown) => app.log.error(error));
  const jobs = new ExportJobs(store, (error) => app.log.error(error));
  app.addHook('onClose', () => jobs.close());
  serveRoutes(app, makeRowRoutes(store), doorkeeper, queryOptions);
  serveRoutes(app, makeExploreRoutes(store), doorkeeper);
  serveRoutes(app, makeQueryRoutes(store), doorkeeper, queryOptions);
  serveRoutes(app, makeExportRoutes(jobs), doorkeeper, queryOptions);
  return jobs;
}
