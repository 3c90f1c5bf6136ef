import { foldUnit, isLetter } from '@siets/latvian';

const UNITS = 0x2180;
/** Folded letters, 0 for all that is none: also what the flag `i` takes for a letter of the alphabet („ſ” for „s”). */
const letters = new Uint16Array(UNITS);
for (let code = 0; code < UNITS; code += 1) letters[code] = isLetter(code) ? foldUnit(code) : 0;
letters['ſ'.charCodeAt(0)] = 's'.charCodeAt(0);

const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < UNITS ? letters[code]! : 0;
};

const HEADS = 1 << 12;
const headOf = (first: number, second: number, third: number): number => (Math.imul(first, 961) + Math.imul(second, 31) + third) & (HEADS - 1);

/** Runs sorted by the letters that they begin with. */
class Heads {
  /** The runs of a head: `ordered[starts[head]]` up to `ordered[starts[head + 1]]`. */
  readonly starts = new Uint16Array(HEADS + 1);
  readonly ordered: Uint16Array;

  constructor(runs: readonly (readonly [run: number, head: number])[]) {
    for (const [, head] of runs) this.starts[head + 1]! += 1;
    for (let head = 0; head < HEADS; head += 1) this.starts[head + 1]! += this.starts[head]!;
    const next = this.starts.slice();
    this.ordered = new Uint16Array(runs.length);
    for (const [run, head] of runs) {
      this.ordered[next[head]!] = run;
      next[head]! += 1;
    }
  }
}

/**
 * Finds many runs of letters in one pass over a text: three letters at a time are looked up, and only where a run begins
 * with them its other letters are compared. Case and diacritics do not matter.
 */
export class LetterScan {
  readonly runs: readonly string[];
  readonly #pairs: Heads;
  readonly #longer: Heads;

  /** `runs` are folded and have two letters or more each. */
  constructor(runs: readonly string[]) {
    this.runs = runs;
    const all = runs.map((letters, run) => ({ run, letters, isPair: letters.length === 2 }));
    this.#pairs = new Heads(all.filter((one) => one.isPair).map((one) => [one.run, headOf(0, one.letters.charCodeAt(0), one.letters.charCodeAt(1))]));
    this.#longer = new Heads(all.filter((one) => !one.isPair).map((one) => [one.run, headOf(one.letters.charCodeAt(0), one.letters.charCodeAt(1), one.letters.charCodeAt(2))]));
  }

  /** Calls `found` with the index of each run and the offset where it begins, in the order of offsets. */
  scan(text: string, found: (run: number, at: number) => void): void {
    let first = 0;
    let second = 0;
    for (let at = 0; at < text.length; at += 1) {
      const third = letterAt(text, at);
      if (second !== 0 && third !== 0) {
        if (first !== 0) this.#try(this.#longer, headOf(first, second, third), text, at - 2, found);
        this.#try(this.#pairs, headOf(0, second, third), text, at - 1, found);
      }
      first = second;
      second = third;
    }
  }

  #try({ starts, ordered }: Heads, head: number, text: string, at: number, found: (run: number, at: number) => void): void {
    for (let slot = starts[head]!; slot < starts[head + 1]!; slot += 1) {
      const run = ordered[slot]!;
      if (standsAt(text, at, this.runs[run]!)) found(run, at);
    }
  }
}

function standsAt(text: string, start: number, run: string): boolean {
  if (start + run.length > text.length) return false;
  for (let at = 0; at < run.length; at += 1) if (letterAt(text, start + at) !== run.charCodeAt(at)) return false;
  return true;
}
