import type { Tokens } from '@siets/latvian';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';

/** One place where an entry stands. `start` and `end` are UTF-16 offsets, `endToken` is exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly entry: Entry;
  readonly form: Form;
  /** Diacritics and capitals are as in the list (a capital first letter is always allowed). */
  readonly exact: boolean;
  /** Diacritics are as in the list, whatever the capitals. */
  readonly diacritics: boolean;
  /** The form is mostly something else: it needs a clue beside it. */
  readonly weak: boolean;
}

/** Hits in order of start, the longest first; numbers in plain arrays, objects made on demand. */
export interface Hits extends Iterable<Hit> {
  readonly length: number;
  readonly firstTokens: readonly number[];
  readonly endTokens: readonly number[];
  readonly entryIndexes: readonly number[];
  /** Throws a RangeError where there is no such hit. */
  at(index: number): Hit;
  /** Hits of one kind, in order. */
  ofKind<K extends Entry['kind']>(kind: K): (Hit & { readonly entry: Extract<Entry, { kind: K }> })[];
}

export class HitList implements Hits {
  readonly firstTokens: number[] = [];
  readonly endTokens: number[] = [];
  readonly entryIndexes: number[] = [];
  readonly #forms: number[] = [];
  readonly #levels: number[] = [];
  readonly #tokens: Tokens;
  readonly #entries: readonly Entry[];

  constructor(tokens: Tokens, entries: readonly Entry[]) {
    this.#tokens = tokens;
    this.#entries = entries;
  }

  get length(): number {
    return this.firstTokens.length;
  }

  push(first: number, end: number, entry: number, form: number, level: number): void {
    this.firstTokens.push(first);
    this.endTokens.push(end);
    this.entryIndexes.push(entry);
    this.#forms.push(form);
    this.#levels.push(level);
  }

  /** Orders the hits from `from` on, which share their start and came shortest first; hits of one length keep their order. */
  longestFirst(from: number): void {
    const count = this.length - from;
    if (count < 2 || this.endTokens[from] === this.endTokens[from + count - 1]) return;
    const order = Array.from({ length: count }, (_, at) => from + at).sort((a, b) => this.endTokens[b]! - this.endTokens[a]! || a - b);
    for (const list of [this.endTokens, this.entryIndexes, this.#forms, this.#levels]) {
      const sorted = order.map((at) => list[at]!);
      for (let at = 0; at < count; at += 1) list[from + at] = sorted[at]!;
    }
  }

  at(index: number): Hit {
    const firstToken = this.firstTokens[index];
    const endToken = this.endTokens[index];
    if (firstToken === undefined || endToken === undefined) throw new RangeError(`There are ${this.length} hits, ${index} was asked for`);
    const entry = this.#entries[this.entryIndexes[index]!]!;
    const form = entry.forms[this.#forms[index]!]!;
    const level = this.#levels[index]!;
    return {
      start: this.#tokens.starts[firstToken]!,
      end: this.#tokens.ends[endToken - 1]!,
      firstToken,
      endToken,
      entry,
      form,
      exact: level === 3,
      diacritics: level >= 2,
      weak: form.weak,
    };
  }

  ofKind<K extends Entry['kind']>(kind: K): (Hit & { readonly entry: Extract<Entry, { kind: K }> })[] {
    const isOfKind = (hit: Hit): hit is Hit & { readonly entry: Extract<Entry, { kind: K }> } => hit.entry.kind === kind;
    const found = [];
    for (let at = 0; at < this.length; at += 1) {
      if (this.#entries[this.entryIndexes[at]!]!.kind !== kind) continue;
      const hit = this.at(at);
      if (isOfKind(hit)) found.push(hit);
    }
    return found;
  }

  *[Symbol.iterator](): Generator<Hit> {
    for (let at = 0; at < this.length; at += 1) yield this.at(at);
  }
}
