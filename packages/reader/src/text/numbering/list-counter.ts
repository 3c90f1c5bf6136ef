import { formatNumber, type NumberStyle } from './number-format.ts';

/** One level of a list style. */
export interface NumberLevel {
  style: NumberStyle;
  start: number;
  /** What is printed, `%1` to `%9` standing for the numbers of the levels: `%1.%2.`. Null where a bullet is printed. */
  pattern: string | null;
}

/**
 * Counts the items of one list over its levels and answers the mark of each.
 *
 *     level 0, 1, 1, 0 with `%1.` and `%1.%2.`   →   1.  1.1.  1.2.  2.
 */
export class ListCounter {
  readonly #levels: readonly (NumberLevel | undefined)[];
  #values: (number | undefined)[] = [];

  constructor(levels: readonly (NumberLevel | undefined)[]) {
    this.#levels = levels;
  }

  /** The mark of the next item on a level from 0, null for a bullet or a level that prints nothing. */
  next(depth: number, start?: number): string | null {
    const level = this.#levels[depth];
    const value = start ?? (this.#values[depth] === undefined ? (level?.start ?? 1) : this.#values[depth] + 1);
    this.#values = [...this.#values.slice(0, depth), value];
    return level?.pattern == null ? null : this.#print(level.pattern) || null;
  }

  /** Lets a level begin anew. */
  restart(depth: number): void {
    this.#values = this.#values.slice(0, depth);
  }

  #print(pattern: string): string {
    return pattern
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const depth = Number(digit) - 1;
        return formatNumber(this.#values[depth] ?? this.#levels[depth]?.start ?? 1, this.#levels[depth]?.style ?? 'decimal');
      })
      .trim();
  }
}
