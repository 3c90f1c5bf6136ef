import { tokenise, tokenKinds, Vocabulary, type Tokens } from '@siets/latvian';
import type { Entry } from './entry.ts';
import { gapOf, isSignificant } from './signs.ts';

/**
 * All forms of all entries as a trie over token keys, in typed arrays.
 *
 * Edges stand in one open-addressing table: slot of (node, key) → next node. `gaps[node]` says which signs may stand
 * before the next token. `firstTerminal[node]`..`firstTerminal[node + 1]` are the forms that end at a node.
 */
export interface Trie {
  readonly mask: number;
  readonly edgeNodes: Int32Array;
  readonly edgeKeys: Int32Array;
  readonly edgeTargets: Int32Array;
  readonly gaps: Uint8Array;
  readonly isLeaf: Uint8Array;
  /** One bit per 16-bit hash of a first token: most tokens of a text are refused here. */
  readonly firsts: Uint32Array;
  readonly firstTerminal: Int32Array;
  readonly terminalEntries: Int32Array;
  readonly terminalForms: Int32Array;
}

/** Spreads a pair of node and key over the slots of the edge table. */
export const edgeHash = (node: number, key: number): number => {
  const mixed = Math.imul(key ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** The bit of `firsts` that belongs to a key. */
export const firstBit = (key: number): number => (key ^ (key >>> 16)) & 0xffff;

/** The forms to be listed, one a line, and whose they are. */
interface Lines {
  readonly text: string;
  readonly entries: number[];
  readonly forms: number[];
}

/** Builds the trie of a list of entries; entry numbers are positions in the list. Throws on a form without a word. */
export function buildTrie(entries: readonly Pick<Entry, 'forms'>[]): Trie {
  const lines = linesOf(entries);
  const tokens = tokenise(lines.text, new Vocabulary());
  const trie = emptyTrie(tokens.count);
  const ends = new Int32Array(lines.entries.length);
  let nodes = 1;
  let node = 0;
  let line = 0;
  for (let at = 0; at <= tokens.count; at += 1) {
    if (at === tokens.count || tokens.kinds[at] === tokenKinds.break) {
      if (node === 0) throw new Error(`A form has no word: ${lines.text.split('\n')[line] ?? ''}`);
      ends[line] = node;
      line += 1;
      node = 0;
    } else if (isGap(tokens, at)) trie.gaps[node]! |= gapOf(tokens.text.charCodeAt(tokens.starts[at]!));
    else {
      const next = addEdge(trie, node, tokens.keys[at]!, nodes);
      if (next === nodes) nodes += 1;
      node = next;
    }
  }
  return { ...trie, gaps: trie.gaps.slice(0, nodes), isLeaf: trie.isLeaf.slice(0, nodes), ...packTerminals(ends, lines, nodes) };
}

function linesOf(entries: readonly Pick<Entry, 'forms'>[]): Lines {
  const texts: string[] = [];
  const lines = { entries: [] as number[], forms: [] as number[] };
  entries.forEach((entry, index) => entry.forms.forEach((form, formIndex) => {
    texts.push(form.text);
    lines.entries.push(index);
    lines.forms.push(formIndex);
  }));
  return { ...lines, text: texts.join('\n') };
}

type Edges = Omit<Trie, 'firstTerminal' | 'terminalEntries' | 'terminalForms'>;

function emptyTrie(tokens: number): Edges {
  const size = 2 ** Math.ceil(Math.log2(tokens * 1.5 + 2));
  return {
    mask: size - 1,
    edgeNodes: new Int32Array(size).fill(-1),
    edgeKeys: new Int32Array(size),
    edgeTargets: new Int32Array(size),
    gaps: new Uint8Array(tokens + 1),
    isLeaf: new Uint8Array(tokens + 1).fill(1),
    firsts: new Uint32Array(0x10000 / 32),
  };
}

const isGap = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === tokenKinds.sign && !isSignificant(tokens.text.charCodeAt(tokens.starts[at]!));

/** The node behind an edge; where there is none yet, the edge is made and leads to `fresh`. */
function addEdge(trie: Edges, node: number, key: number, fresh: number): number {
  let slot = edgeHash(node, key) & trie.mask;
  for (; trie.edgeNodes[slot] !== -1; slot = (slot + 1) & trie.mask) {
    if (trie.edgeNodes[slot] === node && trie.edgeKeys[slot] === key) return trie.edgeTargets[slot]!;
  }
  trie.edgeNodes[slot] = node;
  trie.edgeKeys[slot] = key;
  trie.edgeTargets[slot] = fresh;
  trie.isLeaf[node] = 0;
  if (node === 0) trie.firsts[firstBit(key) >>> 5]! |= 1 << (firstBit(key) & 31);
  return fresh;
}

/** Counting sort of the lines by the node at which they end; within a node they keep the order of the list. */
function packTerminals(ends: Int32Array, lines: Lines, nodes: number): Pick<Trie, 'firstTerminal' | 'terminalEntries' | 'terminalForms'> {
  const firstTerminal = new Int32Array(nodes + 1);
  for (const node of ends) firstTerminal[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) firstTerminal[node + 1]! += firstTerminal[node]!;
  const next = firstTerminal.slice();
  const terminalEntries = new Int32Array(ends.length);
  const terminalForms = new Int32Array(ends.length);
  ends.forEach((node, line) => {
    const slot = next[node]!;
    next[node] = slot + 1;
    terminalEntries[slot] = lines.entries[line]!;
    terminalForms[slot] = lines.forms[line]!;
  });
  return { firstTerminal, terminalEntries, terminalForms };
}
