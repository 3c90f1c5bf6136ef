import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFixtures, documentsFolder } from './check-gold.ts';

test('the gold of every document of ours is well formed and stands in its text', () => {
  expect(Object.fromEntries(checkFixtures())).toEqual({});
});

test('there are documents to check', () => {
  expect(readdirSync(documentsFolder).length).toBeGreaterThanOrEqual(14);
});
