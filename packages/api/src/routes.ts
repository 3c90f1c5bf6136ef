import { auditRoutes } from './audit.ts';
import { controlRoutes } from './controls.ts';
import { exploreRoutes, queryRoutes, rowRoutes } from './dataset/index.ts';
import { alikeRoutes, decisionRoutes } from './decisions.ts';
import type { RouteDefinition } from './define-route.ts';
import { documentRoutes } from './document.ts';
import { fileRoutes } from './files.ts';
import { linkRoutes } from './links.ts';
import { listRoutes } from './lists.ts';
import { peopleRoutes } from './people.ts';
import { queueRoutes } from './queue.ts';
import { sessionRoutes } from './session.ts';
import { suggestRoutes } from './suggest.ts';
import { togetherRoutes } from './together.ts';

/** Every address of the API by the name that server and page know it by. */
export const routes = {
  ...sessionRoutes, ...queueRoutes, ...fileRoutes, ...documentRoutes, ...decisionRoutes, ...alikeRoutes, ...togetherRoutes, ...suggestRoutes, ...listRoutes, ...linkRoutes,
  ...auditRoutes, ...controlRoutes, ...peopleRoutes, ...rowRoutes, ...exploreRoutes, ...queryRoutes,
} as const satisfies { [name: string]: RouteDefinition };

export type Routes = typeof routes;
export type RouteName = keyof Routes;
