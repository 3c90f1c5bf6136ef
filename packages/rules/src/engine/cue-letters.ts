import { foldUnit, isLetter } from '@siets/latvian';

// What letters a pattern cannot do without, read from its source: a text without them need not be asked.
//
//     (?<!\p{L})(?:tika|notik\p{L}+) (?:atklāt|svinīgi)   → begins with tika or notik, holds atklat or svinigi

export interface PatternLetters {
  /** Runs of letters, folded, of which every match holds one; null where a match may do without any. */
  readonly needed: readonly string[] | null;
  /** Runs of which every match begins with one; null where a match may begin otherwise. */
  readonly opening: readonly string[] | null;
}

/** What is known of a part of a pattern. */
interface Part {
  /** All that the part can match, folded, where it is a few runs of letters (or nothing at all); null elsewhere. */
  exact: readonly string[] | null;
  needed: readonly string[] | null;
  opening: readonly string[] | null;
}

/** Wordings that one run may have before it counts as open. */
const MOST_WORDINGS = 32;
/** One letter stands everywhere. */
const SHORTEST = 2;

const ANY: Part = { exact: null, needed: null, opening: null };
const NOTHING: Part = { exact: [''], needed: null, opening: null };

/** What every match of a pattern (flag u) holds and begins with. */
export const lettersOf = ({ source }: RegExp): PatternLetters => new PatternReader(source).read();

/** Walks through the source of a pattern (flag u). */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PatternLetters {
    const part = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`unexpected ${this.#source.charAt(this.#at)} at ${this.#at} of the pattern ${this.#source}`);
    const [needed, opening] = [neededOf(part), openingOf(part)];
    return { needed: needed === null ? null : withoutLonger(needed), opening };
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#skip('|')) parts.push(this.#sequence());
    return parts.length === 1 ? parts[0]! : oneOf(parts);
  }

  #sequence(): Part {
    const sequence = new Sequence();
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) sequence.add(this.#quantified());
    return sequence.toPart();
  }

  #quantified(): Part {
    const part = this.#atom();
    const [least, most] = this.#quantifier();
    if (least === 1 && most === 1) return part;
    if (least === 0) return most === 1 && part.exact !== null ? { ...ANY, exact: [...new Set([...part.exact, ''])] } : ANY;
    return { exact: null, needed: neededOf(part), opening: openingOf(part) };
  }

  #quantifier(): [least: number, most: number] {
    const found = /^(?:[*+?]|\{(?<least>\d+)(?<comma>,?)(?<most>\d*)\})\??/u.exec(this.#source.slice(this.#at, this.#at + 16));
    if (found === null) return [1, 1];
    this.#at += found[0].length;
    const sign = found[0].charAt(0);
    if (sign !== '{') return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    const least = Number(found.groups!['least']);
    return [least, found.groups!['comma'] === '' ? least : Number(found.groups!['most'] || Infinity)];
  }

  #atom(): Part {
    if (this.#skip('(')) return this.#group();
    if (this.#skip('[')) return this.#class();
    if (this.#skip('\\')) return this.#escape();
    if (this.#skip('^') || this.#skip('$')) return NOTHING;
    const sign = this.#source.charAt(this.#at);
    this.#at += 1;
    return sign === '.' ? ANY : letter(sign);
  }

  #group(): Part {
    const opening = /^(?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/u.exec(this.#source.slice(this.#at, this.#at + 40))![0];
    this.#at += opening.length;
    const part = this.#alternatives();
    this.#skip(')');
    // What only must or must not stand around is no part of the match.
    return /[=!]$/u.test(opening) ? NOTHING : part;
  }

  #class(): Part {
    const end = /^(?:\\.|[^\]\\])*/u.exec(this.#source.slice(this.#at))![0];
    this.#at += end.length + 1;
    if (end.startsWith('^') || /[\\-]/u.test(end)) return ANY;
    return oneOf([...end].map(letter));
  }

  #escape(): Part {
    const escape = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/su.exec(this.#source.slice(this.#at))![0];
    this.#at += escape.length;
    return escape === 'b' || escape === 'B' ? NOTHING : ANY;
  }

  #skip(sign: string): boolean {
    if (this.#source.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** Parts one behind the other: runs of letters grow until something open parts them. */
class Sequence {
  #run: readonly string[] = [''];
  #best: readonly string[] | null = null;
  #opening: readonly string[] | null = null;
  #isExact = true;

  add({ exact, needed, opening }: Part): void {
    const longer = exact === null ? null : this.#run.flatMap((run) => exact.map((more) => run + more));
    if (longer !== null && longer.length <= MOST_WORDINGS) {
      this.#run = longer;
      return;
    }
    if (this.#isExact) this.#opening = this.#run.every((run) => run === '') ? (exact ?? opening) : this.#run;
    this.#isExact = false;
    this.#best = surer(surer(this.#best, this.#run), needed);
    this.#run = exact ?? [''];
  }

  toPart(): Part {
    if (this.#isExact) return { ...ANY, exact: this.#run };
    return { exact: null, needed: surer(this.#best, this.#run), opening: longEnough(this.#opening) };
  }
}

/** A letter by itself; other signs, such as blanks, part runs. */
const letter = (sign: string): Part => {
  const code = sign.charCodeAt(0);
  return sign.length === 1 && isLetter(code) ? { ...ANY, exact: [String.fromCharCode(foldUnit(code))] } : ANY;
};

function oneOf(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact !== null) ? [...new Set(parts.flatMap((part) => part.exact!))] : null;
  if (exact !== null && exact.length <= MOST_WORDINGS) return { ...ANY, exact };
  return { exact: null, needed: union(parts.map(neededOf)), opening: union(parts.map(openingOf)) };
}

const union = (sets: readonly (readonly string[] | null)[]): readonly string[] | null =>
  sets.every((runs) => runs !== null) ? [...new Set(sets.flat())] : null;

const longEnough = (runs: readonly string[] | null): readonly string[] | null => (runs === null || shortest(runs) < SHORTEST ? null : runs);

const shortest = (runs: readonly string[]): number => runs.reduce((least, { length }) => Math.min(least, length), Infinity);

/** Of two sets of runs the one whose shortest is longer; null where neither is long enough. */
function surer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [first, second] = [a === null ? 0 : shortest(a), b === null ? 0 : shortest(b)];
  if (Math.max(first, second) < SHORTEST) return null;
  return second > first ? b : a;
}

/** „projekts” cannot stand where „projekt” does not: the shorter run is enough. */
const withoutLonger = (runs: readonly string[]): string[] => runs.filter((run) => !runs.some((other) => other !== run && run.includes(other)));

const neededOf = ({ exact, needed }: Part): readonly string[] | null => surer(needed, exact);

const openingOf = ({ exact, opening }: Part): readonly string[] | null => longEnough(exact ?? opening);
