/**
 * Examples of one kind of mention. `finds`: one value, many wordings; the whole phrase must match, or the part marked
 * ⟦so⟧. `ignores`: a text in which nothing of the kind stands, and why it is there.
 */
export interface MentionCorpus<T> {
  finds: readonly (readonly [value: T, texts: readonly string[]])[];
  ignores: readonly (readonly [text: string, reason: string])[];
}

export const defineCorpus = <T>(corpus: MentionCorpus<T>): MentionCorpus<T> => corpus;
