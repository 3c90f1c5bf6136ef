/** Two nodes that are one by their score; the ids stand in order. */
export interface Pair {
  a: string;
  b: string;
  score: number;
}

/** What people said of two nodes; it stands above every comparison. */
export interface PersonsPair {
  a: string;
  b: string;
  action: 'merge' | 'apart';
}

export interface Apart {
  persons?: readonly PersonsPair[];
  /** True where no other document can make the two one. */
  isBarred?: (one: string, other: string) => boolean;
}

/** Puts the lower id first. */
export const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
const nameOf = (a: string, b: string): string => inOrder(a, b).join(' ');

/**
 * Groups nodes, the strongest pair first; two groups with a barred pair between them stay apart, so that a chain of likenesses never joins what
 * two numbers or a person tell apart. The groups follow from nodes and pairs alone, in whatever order they come.
 */
export function groupNodes(ids: readonly string[], pairs: readonly Pair[], { persons = [], isBarred = () => false }: Apart = {}): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const merged = persons.filter(({ action }) => action === 'merge');
  const wanted = new Set(merged.map(({ a, b }) => nameOf(a, b)));
  const apart = new Set(persons.filter(({ action }) => action === 'apart').map(({ a, b }) => nameOf(a, b)));
  const mayJoin = (one: string, other: string): boolean => !apart.has(nameOf(one, other)) && (wanted.has(nameOf(one, other)) || !isBarred(one, other));
  const strongest = pairs.toSorted((x, y) => y.score - x.score || (nameOf(x.a, x.b) < nameOf(y.a, y.b) ? -1 : 1));
  const byName = merged.toSorted((x, y) => (nameOf(x.a, x.b) < nameOf(y.a, y.b) ? -1 : 1));
  for (const { a, b } of [...byName, ...strongest]) {
    const [mine, theirs] = [groups.get(a), groups.get(b)];
    if (!mine || !theirs || mine === theirs) continue;
    const isWanted = wanted.has(nameOf(a, b));
    if (!isWanted && !mine.every((one) => theirs.every((other) => mayJoin(one, other)))) continue;
    const joined = [...mine, ...theirs];
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].map((group) => group.toSorted());
}
