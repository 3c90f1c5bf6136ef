import type { Mention, Span } from '@siets/record';
import type { CountryMention } from '../../mentions/countries/index.ts';

/** How far apart the first and the last country of a list may stand. */
const LIST_REACH = 140;
/** Longest line that is a row of a list. */
const ROW_REACH = 110;
/** A country at the end of so many lines makes a column. */
const COLUMN_ROWS = 3;

type Country = Mention<CountryMention>;

/** Country mentions beside each other: lists in one sentence, and columns of lines that each end with a country. */
export class Neighbours {
  readonly #text: string;
  readonly #countries: readonly Country[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #column: ReadonlySet<number>;

  /** `countries` in reading order, without overlaps. */
  constructor(text: string, countries: readonly Country[]) {
    this.#text = text;
    this.#countries = countries;
    this.#places = new Map(countries.map((one, index) => [one.start, index]));
    const rows = countries.filter((one) => isRow(text, one));
    this.#column = new Set(rows.length >= COLUMN_ROWS ? rows.map((one) => one.start) : []);
  }

  /** „Skola nr. 6 Poland”, „12-2019 Polija”: one of several lines that end with a country. */
  isInColumn = (country: Country): boolean => this.#column.has(country.start);

  /**
   * „projekts norisinās Latvijā, Lietuvā un Polijā”: Latvia stands in the same list, in the same case. `weak` where towns stand
   * between them, null where Latvia does not.
   */
  besideHome(country: Country): 'strong' | 'weak' | null {
    const at = this.#places.get(country.start);
    if (at === undefined) return null;
    const isReached = (between: RegExp): boolean => this.#isHomeBeyond(at, 1, between) || this.#isHomeBeyond(at, -1, between);
    if (isReached(BETWEEN)) return 'strong';
    return country.value.case === 'locative' && isReached(TOWNS_BETWEEN) ? 'weak' : null;
  }

  /** The first country of the list in one case that the country stands in; null where it stands alone or first. */
  firstOfList(country: Country): Country | null {
    let at = this.#places.get(country.start) ?? 0;
    const from = at;
    for (; at > 0; at -= 1) {
      const [left, right] = [this.#countries[at - 1]!, this.#countries[at]!];
      if (left.value.case !== country.value.case || country.start - left.start > LIST_REACH || !BETWEEN.test(this.#text.slice(left.end, right.start))) break;
    }
    return at < from ? this.#countries[at]! : null;
  }

  /** Goes from country to country as long as only commas and the like part them. */
  #isHomeBeyond(from: number, step: 1 | -1, between: RegExp): boolean {
    const first = this.#countries[from]!;
    for (let at = from + step; at >= 0 && at < this.#countries.length; at += step) {
      const next = this.#countries[at]!;
      const last = this.#countries[at - step]!;
      if (Math.abs(next.start - first.start) > LIST_REACH || next.value.case !== first.value.case || next.value.by !== first.value.by) return false;
      const gap = this.#text.slice(Math.min(last.end, next.end), Math.max(last.start, next.start));
      if (!between.test(gap)) return false;
      if (next.value.code === 'LV') return true;
    }
    return false;
  }
}

const BETWEEN = /^(?:[\s,;/&()–-]|(?:un|and|gan|kā arī|arī)(?!\p{L}))+$/u;
/** „Balvos, Latvijā; Sangastē, Igaunijā un Dedovičos, Krievijā”. */
const TOWNS_BETWEEN = /^(?:[\s,;/&()–-]|(?:un|and|gan|kā arī|arī)(?!\p{L})|\p{Lu}\p{Ll}+(?:ā|ē|ī|ū|os|ās|ēs)(?!\p{L}))+$/u;

/** A line of a few words that ends with the country in the nominative and is no sentence. */
function isRow(text: string, { start, end, value }: Span & { value: CountryMention }): boolean {
  if ((value.case !== null && value.case !== 'nominative') || !/^[ \t\u00a0,;)]*(?:\n|$)/u.test(text.slice(end, end + 6))) return false;
  const before = text.slice(Math.max(0, start - ROW_REACH), start);
  const at = before.lastIndexOf('\n');
  return (at >= 0 || start <= ROW_REACH) && !/[.!?:]\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(before.slice(at + 1));
}
