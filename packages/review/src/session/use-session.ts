import type { Session } from '@siets/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, setCsrf } from '../api-client.ts';

export const sessionKey = ['session'] as const;

/** Takes a session over as it is answered: later changes carry its token. */
export function keepSession(session: Session): Session {
  setCsrf(session.csrf);
  return session;
}

export const sessionQuery = queryOptions({ queryKey: sessionKey, queryFn: async () => keepSession(await ask('getSession', {})), staleTime: 60_000 });

/** Who is logged in. */
export const useSession = () => useQuery(sessionQuery);
