import type { Answered, Routes } from '@siets/api';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { ask } from '../../api-client.ts';
import type { FieldRow } from '../plain/field-rows.ts';

export type Why = Answered<Routes['getWhy']>;
export type Candidate = Why['candidates'][number];

const whyOf = (documentId: string, { name, project, field }: Pick<FieldRow, 'name' | 'project' | 'field'>) => ({
  queryKey: ['why', documentId, name, project, field?.id ?? null] as const, staleTime: 60_000,
  queryFn: () => ask('getWhy', {
    params: { documentId }, query: { field: name, ...(project !== null && { project }), ...(field && !field.id.startsWith('new-') && { fieldId: field.id }) },
  }),
});

/** How a value came about; asked for when somebody looks. */
export const useWhy = (documentId: string, row: FieldRow, isShown: boolean) => useQuery({ ...whyOf(documentId, row), enabled: isShown });
export const fetchWhy = (client: QueryClient, documentId: string, row: FieldRow): Promise<Why> => client.fetchQuery(whyOf(documentId, row));

/** Candidates that a person may take instead, at most nine: each has a digit. */
export const toOffers = (why: Why | undefined): Candidate[] => {
  const seen = new Set<string>();
  return (why?.candidates ?? []).filter(({ isChosen, value }) => {
    const told = JSON.stringify(value);
    if (isChosen || value === null || seen.has(told)) return false;
    seen.add(told);
    return true;
  }).slice(0, 9);
};
