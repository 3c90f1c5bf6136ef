import type { WorkPart, WorkState } from '@siets/api';
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ask } from '../api-client.ts';

const workKey = ['work'] as const;
const BUSY_MS = 2000;
const CALM_MS = 15_000;

/** What is paused; looked at often while paused work is being finished, or the queue is being made. */
export const useWork = () =>
  useQuery({
    queryKey: workKey,
    queryFn: ({ signal }) => ask('getWork', { signal }),
    refetchInterval: ({ state: { data } }) => (data && (data.queueMade !== null || (data.paused.length > 0 && data.waiting > 0)) ? BUSY_MS : CALM_MS),
  });

export type WorkChange = { readonly to: 'pause' | 'resume'; readonly parts: readonly WorkPart[] } | { readonly to: 'drain' };

function askFor(change: WorkChange): Promise<WorkState> {
  if (change.to === 'drain') return ask('drainWork', {});
  return ask(change.to === 'pause' ? 'pauseWork' : 'resumeWork', { body: { parts: [...change.parts] } });
}

/** Pauses, resumes or drains; the answer is shown at once. */
export function useWorkChange(): UseMutationResult<WorkState, Error, WorkChange> {
  const client = useQueryClient();
  return useMutation({ mutationFn: askFor, onSuccess: (state) => client.setQueryData(workKey, state) });
}
