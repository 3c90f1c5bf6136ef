/** What a field of a record came to beside its gold. `right` and `extra` are indexes into the predicted items. */
export interface Comparison {
  hits: number;
  missed: unknown[];
  extra: number[];
  right: number[];
}

export interface GoldItems<G> {
  gold: readonly G[];
  /** Other readings that are no mistake: one may stand in for a missed item. */
  accepted: readonly G[];
  /** True where the field may also be left empty. */
  mayBeEmpty: boolean;
}

const isOptional = (item: unknown): boolean => typeof item === 'object' && item !== null && 'optional' in item && item.optional === true;

/**
 * Pairs gold with predicted items one to one, as many as can be. An optional gold item costs nothing when missed and
 * earns nothing when found.
 */
export function comparePairs<G, P>({ gold, accepted, mayBeEmpty }: GoldItems<G>, predicted: readonly P[], isSame: (gold: G, predicted: P) => boolean): Comparison {
  const required = gold.filter((item) => !isOptional(item));
  const optional = gold.filter(isOptional);
  const all = [...required, ...optional, ...accepted];
  const owner = pairUp(all, predicted, isSame);
  const taken = new Set(owner.filter((item) => item >= 0));
  const missed = required.filter((_, index) => !taken.has(index));
  const standIns = [...taken].filter((index) => index >= required.length + optional.length).length;
  const covered = Math.min(missed.length, standIns);
  return {
    hits: required.length - missed.length + covered,
    missed: mayBeEmpty && predicted.length === 0 ? [] : missed.slice(covered),
    extra: owner.flatMap((item, index) => (item < 0 ? [index] : [])),
    right: owner.flatMap((item, index) => (item < 0 ? [] : [index])),
  };
}

/** For each predicted item the gold item it is paired with, or -1; earlier gold items keep a partner once they have one. */
function pairUp<G, P>(gold: readonly G[], predicted: readonly P[], isSame: (gold: G, predicted: P) => boolean): number[] {
  const owner = predicted.map(() => -1);
  const seat = (item: number, tried: Set<number>): boolean => {
    for (let at = 0; at < predicted.length; at += 1) {
      if (tried.has(at) || !isSame(gold[item]!, predicted[at]!)) continue;
      tried.add(at);
      if (owner[at]! < 0 || seat(owner[at]!, tried)) {
        owner[at] = item;
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, item) => seat(item, new Set()));
  return owner;
}
