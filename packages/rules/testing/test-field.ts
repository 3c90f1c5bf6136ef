import { describe, expect, it } from 'vitest';
import { viewOf } from './documents.ts';

/**
 * Examples of one field. `finds`: small documents and what the field comes to; `traps`: documents in which it stays empty
 * (or keeps off one value), and why they are there.
 */
export interface FieldCorpus<T> {
  finds: readonly (readonly [values: readonly T[], texts: readonly string[]])[];
  traps: readonly (readonly [text: string, reason: string, values?: readonly T[]])[];
}

export const defineFieldCorpus = <T>(corpus: FieldCorpus<T>): FieldCorpus<T> => corpus;

/** Tests a field on its corpus; `show` makes a value comparable. Every chosen value must be proved by words of the text. */
export function testField<T, S = T>(field: string, corpus: FieldCorpus<S>, show: (value: T) => S = (value) => value as unknown as S): void {
  const read = (text: string): S[] => {
    const { chosen } = viewOf(text).resolved<T>(field);
    for (const { evidence } of chosen) {
      const first = evidence[0]!;
      expect(first.end).toBeGreaterThan(first.start);
      expect(text.slice(first.start, first.end).trim()).toBe(text.slice(first.start, first.end));
    }
    return chosen.map((candidate) => show(candidate.value));
  };
  describe('finds', () => {
    for (const [values, texts] of corpus.finds) it.each(texts)('%s', (text) => expect(read(text)).toEqual(values));
  });
  describe('keeps off', () => {
    it.each(corpus.traps.map(([text, reason, values = []]) => ({ text, reason, values })))('$reason: $text', ({ text, values }) => {
      expect(read(text)).toEqual(values);
    });
  });
}
