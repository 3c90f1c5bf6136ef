import type { Span } from '@siets/record';
import { lettersOf } from './cue-letters.ts';
import { LetterScan } from './letter-scan.ts';

// Patterns are dear and mostly find nothing. Before one is tried, the letters that it cannot do without are looked up in an
// index of the text, which is read once for all patterns. A pattern that begins with letters is tried only where they
// stand; one that needs none (numbers, signs) is tried everywhere. What patterns find stays the same.

/** A pattern that is asked about stretches of a document's text. */
export interface Cue {
  readonly pattern: RegExp;
  /** Its place among all cues. */
  readonly id: number;
}

/** Patterns that read the same stretch one after the other. */
export interface CueSet {
  readonly cues: readonly Cue[];
  readonly id: number;
}

const cues: Cue[] = [];
const sets: CueSet[] = [];

/** Makes a pattern (flag u) known to the index of cues; once per module, not per document. */
export function cue(pattern: RegExp): Cue {
  const made = { pattern, id: cues.length };
  cues.push(made);
  return made;
}

/** Makes patterns known that read the same stretch. */
export function cueSet(patterns: readonly RegExp[]): CueSet {
  const made = { cues: patterns.map(cue), id: sets.length };
  sets.push(made);
  return made;
}

/** A cue as the index sees it. */
interface Plan {
  /** Indexes of the runs of which a match holds one, and 1 for each run with which it may begin; null where there are none. */
  readonly needed: readonly number[] | null;
  readonly isOpening: Uint8Array | null;
  /** The pattern tried at one place. */
  readonly sticky: RegExp;
}

interface Plans {
  readonly scan: LetterScan;
  readonly cues: readonly Plan[];
  /** For each set the positions of its cues that a run speaks for, by run; and 1 for each cue that needs no letters. */
  readonly sets: readonly { readonly byRun: readonly (readonly number[] | undefined)[]; readonly always: Uint8Array; readonly may: Uint8Array }[];
}

let plans: Plans | null = null;

/** Made anew where a module has added cues since. */
function plansOf(): Plans {
  if (plans === null || plans.cues.length < cues.length) plans = makePlans();
  return plans;
}

function makePlans(): Plans {
  const byRun = new Map<string, number>();
  const indexOf = (run: string): number => byRun.get(run) ?? (byRun.set(run, byRun.size), byRun.size - 1);
  const read = cues.map(({ pattern }) => {
    const { needed, opening } = lettersOf(pattern);
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
    return { needed: needed?.map(indexOf) ?? null, opening: opening?.map(indexOf) ?? null, sticky };
  });
  const made = read.map(({ needed, opening, sticky }): Plan => ({ needed, isOpening: opening === null ? null : flagsOf(opening, byRun.size), sticky }));
  return {
    scan: new LetterScan([...byRun.keys()]),
    cues: made,
    sets: sets.map((set) => {
      const byRun: number[][] = [];
      set.cues.forEach(({ id }, at) => made[id]!.needed?.forEach((run) => (byRun[run] ??= []).push(at)));
      const always = Uint8Array.from(set.cues, ({ id }) => (made[id]!.needed === null ? 1 : 0));
      return { byRun, always, may: always.slice() };
    }),
  };
}

/** 1 at each of the indexes. */
function flagsOf(indexes: readonly number[], size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (const index of indexes) flags[index] = 1;
  return flags;
}

/** Where the letters of all cues stand in one text; the text is read when first asked about. */
export class CueIndex {
  readonly #text: string;
  readonly #plans: Plans;
  /** Runs of letters and where they begin, in reading order. */
  readonly #runs: number[] = [];
  readonly #places: number[] = [];
  /** The same places by run: those of the run with index `n` are `#ofRun[#first[n]]` up to `#first[n + 1]`. */
  readonly #ofRun: Uint32Array;
  readonly #first: Uint32Array;
  /** The needed runs of a cue that stand in the text at all, by the cue's id. */
  readonly #standing: (readonly number[] | null)[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#plans = plansOf();
    const { scan } = this.#plans;
    const first = new Uint32Array(scan.runs.length + 1);
    scan.scan(text, (run, at) => {
      this.#runs.push(run);
      this.#places.push(at);
      first[run + 1]! += 1;
    });
    for (let run = 0; run < scan.runs.length; run += 1) first[run + 1]! += first[run]!;
    const next = first.slice();
    this.#ofRun = new Uint32Array(this.#places.length);
    for (let at = 0; at < this.#places.length; at += 1) {
      const run = this.#runs[at]!;
      this.#ofRun[next[run]!] = this.#places[at]!;
      next[run]! += 1;
    }
    this.#first = first;
  }

  /** False where the cue cannot match inside the stretch. */
  mayStand({ id }: Cue, start: number, end: number): boolean {
    const runs = this.#standingOf(id);
    if (runs === null) return true;
    for (const run of runs) {
      const last = this.#first[run + 1]!;
      const place = firstFrom(this.#ofRun, this.#first[run]!, last, start);
      if (place < last && this.#ofRun[place]! + this.#plans.scan.runs[run]!.length <= end) return true;
    }
    return false;
  }

  /** 1 at the position of each cue of the set that may match inside the stretch; the next question uses the same array. */
  whichMayStand({ id }: CueSet, start: number, end: number): Uint8Array {
    const { byRun, always, may } = this.#plans.sets[id]!;
    may.set(always);
    for (let at = firstFrom(this.#places, 0, this.#places.length, start); at < this.#places.length && this.#places[at]! < end; at += 1) {
      const positions = byRun[this.#runs[at]!];
      if (positions !== undefined) for (const position of positions) may[position] = 1;
    }
    return may;
  }

  /** As `pattern.test` on the words from `start` to `end`. */
  test(one: Cue, start: number, end: number): boolean {
    return this.exec(one, start, end) !== null;
  }

  /** As `exec` of a pattern that is not global on the words from `start` to `end`: offsets in the match count from `start`. */
  exec(one: Cue, start: number, end: number): RegExpExecArray | null {
    return this.mayStand(one, start, end) ? (this.#find(one, start, end, 1)[0] ?? null) : null;
  }

  /** As `matchAll` of a global pattern on the words of the stretch; at most `most` matches. */
  matches(one: Cue, { start, end }: Span, most = Infinity): RegExpExecArray[] {
    return this.mayStand(one, start, end) ? this.#find(one, start, end, most) : [];
  }

  #find({ id, pattern }: Cue, start: number, end: number, most: number): RegExpExecArray[] {
    const words = this.#text.slice(start, end);
    const { isOpening, sticky } = this.#plans.cues[id]!;
    const found: RegExpExecArray[] = [];
    if (isOpening === null) {
      pattern.lastIndex = 0;
      if (most === 1) {
        const match = pattern.exec(words);
        return match === null ? [] : [match];
      }
      for (const match of words.matchAll(pattern)) {
        found.push(match);
        if (found.length >= most) break;
      }
      return found;
    }
    let free = start;
    for (let at = firstFrom(this.#places, 0, this.#places.length, start); at < this.#places.length && found.length < most; at += 1) {
      const place = this.#places[at]!;
      if (place >= end) break;
      if (place < free || isOpening[this.#runs[at]!] === 0) continue;
      sticky.lastIndex = place - start;
      const match = sticky.exec(words);
      if (match === null) continue;
      found.push(match);
      free = place + match[0].length;
    }
    return found;
  }

  #standingOf(id: number): readonly number[] | null {
    const known = this.#standing[id];
    if (known !== undefined) return known;
    const standing = this.#plans.cues[id]!.needed?.filter((run) => this.#first[run + 1]! > this.#first[run]!) ?? null;
    this.#standing[id] = standing;
    return standing;
  }
}

/** Position of the first place at `offset` or later among those from `low` to `high`. */
function firstFrom(places: ArrayLike<number>, low: number, high: number, offset: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (places[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
