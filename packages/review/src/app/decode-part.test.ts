import { expect, test } from 'vitest';
import { decodePart } from './decode-part.ts';

test.each([['sha256%3Aabc', 'sha256:abc'], ['P%C4%BCava', 'Pļava'], ['100%', '100%'], ['%E0%A4', '%E0%A4']])('%s', (part, told) => {
  expect(decodePart(part)).toBe(told);
});
