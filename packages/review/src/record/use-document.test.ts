import type { DocumentAnswer } from '@siets/api';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { sampleAnswer } from './plain/sample-answer.ts';
import { documentQuery } from './use-document.ts';

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
