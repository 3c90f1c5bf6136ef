import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A question about the letters of a word alone, answered once per distinct word.
 *
 *     const isLong = new WordFacts((word) => word.length > 12, false);
 *     isLong.at(tokens, 5)
 *
 * `none` is the answer where no word stands: at numbers, signs, breaks and beyond the ends.
 */
export class WordFacts<T extends string | number | boolean | object | null> {
  readonly #kept = new WeakMap<Vocabulary, (T | undefined)[]>();
  #vocabulary: Vocabulary | null = null;
  /** Answers by the number of the word, in `#vocabulary`. */
  #answers: (T | undefined)[] = [];
  readonly #read: (word: string, key: number) => T;
  readonly #none: T;

  constructor(read: (word: string, key: number) => T, none: T) {
    this.#read = read;
    this.#none = none;
  }

  at(tokens: Tokens, index: number): T {
    if (index < 0 || index >= tokens.count) return this.#none;
    const id = tokens.words[index]!;
    if (id === 0) return this.#none;
    return this.of(tokens.vocabulary, id);
  }

  /** The answer for a word by its number. */
  of(vocabulary: Vocabulary, id: number): T {
    if (vocabulary !== this.#vocabulary) this.#turnTo(vocabulary);
    if (id >= this.#answers.length) return this.#ask(id);
    const answer = this.#answers[id];
    return answer === undefined ? this.#ask(id) : answer;
  }

  #turnTo(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#answers = this.#kept.get(vocabulary) ?? [];
    this.#kept.set(vocabulary, this.#answers);
  }

  #ask(id: number): T {
    const answer = this.#read(this.#vocabulary!.word(id), this.#vocabulary!.key(id));
    while (this.#answers.length <= id) this.#answers.push(undefined);
    this.#answers[id] = answer;
    return answer;
  }
}
