import { routes, type RouteName } from '@siets/api';
import { useQuery } from '@tanstack/react-query';

/** Paths as OpenAPI writes them: `/api/lists/{entryId}`. */
const pathOf = (name: RouteName): string => routes[name].path.replace(/:(\w+)/gu, '{$1}');

async function askPaths(): Promise<ReadonlySet<string>> {
  const answer = await fetch('/api/docs', { credentials: 'same-origin' });
  const { paths } = (await answer.json()) as { paths: { [path: string]: unknown } };
  return new Set(Object.keys(paths));
}

/** Tells which routes this server answers, as it describes itself: what it cannot do is not offered. Until that is known, all of them. */
export function useServed(): (name: RouteName) => boolean {
  const { data } = useQuery({ queryKey: ['served'], queryFn: askPaths, staleTime: Infinity, retry: false });
  return (name) => data === undefined || data.has(pathOf(name));
}
