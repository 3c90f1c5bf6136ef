/** Files of one group that count as single ones … */
const SINGLES = 32;
/** … and how fast that allowance comes back, in files per second. */
const BACK_PER_SECOND = 1;
/** Groups remembered; those at rest are forgotten first. */
const MOST_GROUPS = 10_000;
const LAST_RANK = 15;

interface Group {
  /** Files beyond the allowance are below zero. */
  left: number;
  at: number;
}

/**
 * Ranks files by how many came together, so that a person's single file goes before a flood, and a small flood before a large one.
 *
 * The first 32 of a group (a folder) rank 0, the next 32 rank 1, the 64 after them 2, and so on, doubling, to 15. What came grows
 * old: the allowance comes back, a file each second. Times are in milliseconds, of a clock that only goes forward.
 */
export class Bursts {
  readonly #groups = new Map<string, Group>();

  rank(name: string, now: number): number {
    const group = this.#at(name, now);
    group.left -= 1;
    return group.left >= 0 ? 0 : Math.min(LAST_RANK, 1 + Math.floor(Math.log2(Math.max(1, -group.left / SINGLES))));
  }

  #at(name: string, now: number): Group {
    const known = this.#groups.get(name);
    if (known) {
      known.left = restored(known, now);
      known.at = now;
      return known;
    }
    if (this.#groups.size >= MOST_GROUPS) this.#forget(now);
    const made = { left: SINGLES, at: now };
    this.#groups.set(name, made);
    return made;
  }

  #forget(now: number): void {
    for (const [name, group] of this.#groups) if (restored(group, now) >= SINGLES) this.#groups.delete(name);
    if (this.#groups.size >= MOST_GROUPS) this.#groups.clear();
  }
}

const restored = ({ left, at }: Group, now: number): number => Math.min(SINGLES, left + ((now - at) / 1000) * BACK_PER_SECOND);
