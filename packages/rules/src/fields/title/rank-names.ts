import type { ProjectName } from './find-names.ts';

/** Names of one key, however often they stand. */
export interface NameGroup {
  key: string;
  names: ProjectName[];
  rank: number;
}

/**
 * Names by key, the likeliest title first: one that is no side name of another, the surest rule, then the name that stands
 * most often, then the first.
 */
export function rankNames(names: readonly ProjectName[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const name of names) {
    const group = groups.get(name.key);
    if (group === undefined) groups.set(name.key, { key: name.key, names: [name], rank: name.rank });
    else {
      group.names.push(name);
      group.rank = Math.min(group.rank, name.rank);
    }
  }
  const all = [...groups.values()];
  const bySide = groupsBySide(all);
  const isSide = (group: NameGroup): number => (bySide.get(group.key)?.some((other) => other !== group && other.rank <= group.rank + 2) === true ? 1 : 0);
  // „Oak Trail – Ozolu taka” is a fuller name than „Ozolu taka”.
  const isShort = (group: NameGroup): number => (all.some((other) => isFuller(other, group)) ? 1 : 0);
  return all
    .map((group) => ({ group, side: isSide(group) + isShort(group) }))
    .sort((a, b) => a.side - b.side || a.group.rank - b.group.rank || b.group.names.length - a.group.names.length || a.group.names[0]!.start - b.group.names[0]!.start)
    .map(({ group }) => group);
}

/** The groups beside whose names a side name stands, by its key. */
function groupsBySide(groups: readonly NameGroup[]): ReadonlyMap<string, readonly NameGroup[]> {
  const bySide = new Map<string, NameGroup[]>();
  for (const group of groups) for (const key of sideKeys(group)) bySide.set(key, [...(bySide.get(key) ?? []), group]);
  return bySide;
}

/** True where one name holds the other and is as sure. */
const isFuller = (one: NameGroup, other: NameGroup): boolean =>
  one !== other && one.rank <= other.rank && one.key.length > other.key.length && one.key.length < other.key.length * 4 &&
  other.key.length > 4 && one.key.includes(other.key);

/** Keys of the names that stand beside a title. */
export const sideKeys = (group: NameGroup): Set<string> => new Set(group.names.flatMap((name) => name.sides.map((side) => side.key)));
