import type { DocumentAnswer } from '@siets/api';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { sampleAnswer } from './plain/sample-answer.ts';
import { documentQuery } from './document-query.ts';
import { withChanges } from './use-document.ts';

test('an answer that was asked for before a decision and comes in after it does not take the decision back', async () => {
  const client = new QueryClient();
  const { promise, resolve } = Promise.withResolvers<DocumentAnswer>();
  const query = { ...documentQuery('d1'), queryFn: () => promise };
  const asked = client.fetchQuery(query);
  client.setQueryData(query.queryKey, { ...sampleAnswer(), version: 3 });
  resolve({ ...sampleAnswer(), version: 2 });
  await asked;
  expect(client.getQueryData(query.queryKey)).toMatchObject({ version: 3 });
});

test('what a decision changed is laid on the answer it was made of, on no other, and shares what stayed as it was', () => {
  const held = { ...sampleAnswer('Dzirnavas', 'Klēts'), comments: [] };
  const changes = { of: held.stamp, patch: [
    { op: 'replace' as const, path: '/record/projects/1/title/value', value: 'Klēts jumts' }, { op: 'replace' as const, path: '/version', value: 4 },
    { op: 'replace' as const, path: '/stamp', value: 's4' }, { op: 'replace' as const, path: '/comments', value: [] },
  ] };
  const made = withChanges(held, changes);
  expect(made).toMatchObject({ version: 4, stamp: 's4', record: { projects: [{ title: { value: 'Dzirnavas' } }, { title: { value: 'Klēts jumts' } }] } });
  expect(held.record.projects[1]?.title?.value).toBe('Klēts');
  expect([made?.record.projects[0] === held.record.projects[0], made?.comments === held.comments]).toEqual([true, true]);
  expect([withChanges({ ...held, stamp: 'other' }, changes), withChanges(undefined, changes)]).toEqual([null, null]);
});
