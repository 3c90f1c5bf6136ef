import { routes, type RouteDefinition, type RouteName } from '@siets/api';

/** Method and path of every route. The build writes them out (`scripts/address-module.ts`), so that the first screen comes without the schemas beside them. */
export const addresses = routes as { readonly [name in RouteName]: Pick<RouteDefinition, 'method' | 'path'> };
