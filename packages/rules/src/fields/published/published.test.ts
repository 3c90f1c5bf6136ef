import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { publishedFinds, publishedIgnores } from './published.corpus.ts';

const publishedOf = (text: string): unknown => viewOf(text).resolved('published').chosen[0]?.value ?? null;

describe('finds', () => {
  for (const [expected, texts] of publishedFinds) {
    it.each(texts)(`${expected}: %s`, (text) => {
      expect(publishedOf(text)).toBe(expected);
    });
  }
});

describe('ignores', () => {
  it.each(publishedIgnores.map(([text, reason]) => ({ text, reason })))('$text: $reason', ({ text }) => {
    expect(publishedOf(text)).toBeNull();
  });
});
