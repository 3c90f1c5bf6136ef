import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../api-client.ts';

/** A refusal will be the same the next time; a network that is away will not. */
const isWorthRepeating = (failures: number, error: Error): boolean =>
  !(error instanceof ApiFailure && error.code !== 'offline') && failures < 5;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: isWorthRepeating,
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        retryDelay: (n) => Math.min(1000 * 2 ** n, 15_000),
      },
      mutations: { retry: false },
    },
  });
