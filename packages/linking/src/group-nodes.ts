/** One project of one document. */
export interface Node {
  document: number;
  project: number;
  id: string;
}

/** Nodes that hang together by a number that both print; the same groups in whatever order they come. */
export function groupNodes(nodes: readonly Node[], numbers: ReadonlyMap<string, readonly string[]>): Node[][] {
  const groups = new Map<string, Node[]>(nodes.map((node) => [node.id, [node]]));
  const holders = new Map<string, string>();
  for (const { id } of nodes) {
    for (const number of numbers.get(id) ?? []) {
      const other = groups.get(holders.get(number) ?? id) ?? [];
      const mine = groups.get(id) ?? [];
      holders.set(number, id);
      if (other === mine) continue;
      const joined = [...mine, ...other];
      for (const node of joined) groups.set(node.id, joined);
    }
  }
  return [...new Set(groups.values())].map((group) => group.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}
