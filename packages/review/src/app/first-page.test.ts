import { expect, test } from 'vitest';
import { firstPageOf } from './first-page.ts';

test('an address tells which page comes first', () => {
  expect(firstPageOf('/')).toEqual({ name: 'queue' });
  expect(firstPageOf('/record/sha256-ab')).toEqual({ name: 'record', documentId: 'sha256-ab' });
  expect(firstPageOf('/record/a%2Fb')).toEqual({ name: 'record', documentId: 'a/b' });
  expect(firstPageOf('/record/%E0%A4%A')).toEqual({ name: 'record', documentId: '%E0%A4%A' });
  for (const path of ['/record', '/record/', '/record/a/b', '/explore', '/explore/record/x', '//record/x']) expect(firstPageOf(path)).toEqual({ name: 'other' });
});
