import type { Tokens } from '@siets/latvian';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import { levels } from './spelling.ts';

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
  /** Of a hit, without making an object: first token, end token (exclusive), kind of the entry. */
  firstToken(index: number): number;
  endToken(index: number): number;
  entryKind(index: number): Entry['kind'];
  /** Bits (`kindBit`) of the kinds of entries that begin at a token; 0 beyond the ends. */
  kindsAt(token: number): number;
  /** Bits of the kinds of entries that cover a token. */
  kindsOver(token: number): number;
  /** Position of the first hit that begins at a token, -1 where none does. */
  firstAt(token: number): number;
  /** Throws a RangeError where there is no such hit. */
  at(index: number): Hit;
  /** Hits of one kind, in order. */
  ofKind<K extends Entry['kind']>(kind: K): (Hit & { readonly entry: Extract<Entry, { kind: K }> })[];
}

/** The bit of each kind of entry. */
const KIND_BITS: Readonly<Record<Entry['kind'], number>> = {
  authority: 1, country: 2, demonym: 4, 'country-group': 8, 'not-country': 16, disputed: 32, place: 64, 'organisation-head': 128, 'english-head': 256,
  'legal-form': 512, label: 1024, 'role-phrase': 2048, 'money-cue': 4096, 'own-organisation': 8192,
};
export const kindBit = (kind: Entry['kind']): number => KIND_BITS[kind];

export class HitList implements Hits {
  #firstTokens: Int32Array<ArrayBuffer>;
  #endTokens: Int32Array<ArrayBuffer>;
  #entryIndexes: Int32Array<ArrayBuffer>;
  #forms: Int32Array<ArrayBuffer>;
  #levels: Int32Array<ArrayBuffer>;
  #length = 0;
  /** By token: one more than the position of its first hit; kinds of hits that begin here; kinds of hits that cover it. */
  readonly #firsts: Int32Array<ArrayBuffer>;
  readonly #beginning: Uint16Array<ArrayBuffer>;
  readonly #covering: Uint16Array<ArrayBuffer>;
  readonly #objects: (Hit | undefined)[] = [];
  readonly #tokens: Tokens;
  readonly #entries: readonly Entry[];

  constructor(tokens: Tokens, entries: readonly Entry[]) {
    this.#tokens = tokens;
    this.#entries = entries;
    this.#firsts = new Int32Array(tokens.count);
    this.#beginning = new Uint16Array(tokens.count);
    this.#covering = new Uint16Array(tokens.count);
    // Texts have a hit in two to four tokens.
    const size = 16 + (tokens.count >>> 1);
    this.#firstTokens = new Int32Array(size);
    this.#endTokens = new Int32Array(size);
    this.#entryIndexes = new Int32Array(size);
    this.#forms = new Int32Array(size);
    this.#levels = new Int32Array(size);
  }

  get length(): number {
    return this.#length;
  }

  firstToken(index: number): number {
    return this.#firstTokens[index]!;
  }

  endToken(index: number): number {
    return this.#endTokens[index]!;
  }

  entryKind(index: number): Entry['kind'] {
    return this.#entries[this.#entryIndexes[index]!]!.kind;
  }

  push(first: number, end: number, entry: number, form: number, level: number): void {
    const at = this.#length;
    if (at === this.#firstTokens.length) this.#grow();
    this.#firstTokens[at] = first;
    this.#endTokens[at] = end;
    this.#entryIndexes[at] = entry;
    this.#forms[at] = form;
    this.#levels[at] = level;
    this.#length = at + 1;
    const bit = KIND_BITS[this.#entries[entry]!.kind];
    if (this.#firsts[first] === 0) this.#firsts[first] = at + 1;
    this.#beginning[first]! |= bit;
    for (let token = first; token < end; token += 1) this.#covering[token]! |= bit;
  }

  kindsAt(token: number): number {
    return token >= 0 && token < this.#beginning.length ? this.#beginning[token]! : 0;
  }

  kindsOver(token: number): number {
    return token >= 0 && token < this.#covering.length ? this.#covering[token]! : 0;
  }

  firstAt(token: number): number {
    return token >= 0 && token < this.#firsts.length ? this.#firsts[token]! - 1 : -1;
  }

  #grow(): void {
    this.#firstTokens = doubled(this.#firstTokens);
    this.#endTokens = doubled(this.#endTokens);
    this.#entryIndexes = doubled(this.#entryIndexes);
    this.#forms = doubled(this.#forms);
    this.#levels = doubled(this.#levels);
  }

  /** Orders the hits from `from` on, which share their start and came shortest first; hits of one length keep their order. */
  longestFirst(from: number): void {
    this.#reverse(from, this.#length - 1);
    for (let first = from; first < this.#length; ) {
      let last = first;
      while (last + 1 < this.#length && this.#endTokens[last + 1] === this.#endTokens[first]) last += 1;
      this.#reverse(first, last);
      first = last + 1;
    }
  }

  #reverse(first: number, last: number): void {
    for (let low = first, high = last; low < high; low += 1, high -= 1) {
      swap(this.#endTokens, low, high);
      swap(this.#entryIndexes, low, high);
      swap(this.#forms, low, high);
      swap(this.#levels, low, high);
    }
  }

  at(index: number): Hit {
    if (!(index >= 0 && index < this.#length)) throw new RangeError(`There are ${this.#length} hits, ${index} was asked for`);
    return (this.#objects[index] ??= this.#make(index));
  }

  #make(index: number): Hit {
    const firstToken = this.#firstTokens[index]!;
    const endToken = this.#endTokens[index]!;
    const entry = this.#entries[this.#entryIndexes[index]!]!;
    const form = entry.forms[this.#forms[index]!]!;
    const level = this.#levels[index]!;
    return {
      start: this.#tokens.starts[firstToken]!,
      end: this.#tokens.ends[endToken - 1]!,
      firstToken,
      endToken,
      entry,
      form,
      exact: level === levels.exact,
      diacritics: level >= levels.lower,
      weak: form.weak,
    };
  }

  ofKind<K extends Entry['kind']>(kind: K): (Hit & { readonly entry: Extract<Entry, { kind: K }> })[] {
    const isOfKind = (hit: Hit): hit is Hit & { readonly entry: Extract<Entry, { kind: K }> } => hit.entry.kind === kind;
    const found = [];
    for (let at = 0; at < this.#length; at += 1) {
      if (this.#entries[this.#entryIndexes[at]!]!.kind !== kind) continue;
      const hit = this.at(at);
      if (isOfKind(hit)) found.push(hit);
    }
    return found;
  }

  *[Symbol.iterator](): Generator<Hit> {
    for (let at = 0; at < this.#length; at += 1) yield this.at(at);
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

function swap(numbers: Int32Array, a: number, b: number): void {
  const kept = numbers[a]!;
  numbers[a] = numbers[b]!;
  numbers[b] = kept;
}
