import { lettersOf } from './cue-letters.ts';
import { LetterScan } from './letter-scan.ts';

/** Patterns that read the same words one after the other, where the words are no stretch of the text (folded, mended). */
export class CueList {
  readonly #scan: LetterScan;
  /** The patterns that each run of letters speaks for. */
  readonly #patternsOf: readonly (readonly number[])[];
  /** 1 for each pattern that needs no letters. */
  readonly #always: Uint8Array;
  readonly #may: Uint8Array;

  constructor(patterns: readonly RegExp[]) {
    const needed = patterns.map((pattern) => lettersOf(pattern).needed);
    const runs = [...new Set(needed.flatMap((own) => own ?? []))];
    this.#scan = new LetterScan(runs);
    this.#patternsOf = runs.map((run) => needed.flatMap((own, pattern) => (own?.includes(run) === true ? [pattern] : [])));
    this.#always = Uint8Array.from(needed, (own) => (own === null ? 1 : 0));
    this.#may = this.#always.slice();
  }

  /** 1 at the index of each pattern that may match in the words. The next call uses the same array. */
  mayMatch(words: string): Uint8Array {
    const may = this.#may;
    may.set(this.#always);
    this.#scan.scan(words, (run) => {
      for (const pattern of this.#patternsOf[run]!) may[pattern] = 1;
    });
    return may;
  }
}
