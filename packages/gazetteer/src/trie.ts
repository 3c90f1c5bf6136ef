import { fold, tokenise, tokenKinds } from '@siets/latvian';
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
  readonly edgeKeys: Uint32Array;
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

interface Terminal { node: number; entry: number; form: number }

class Builder {
  readonly edges = new Map<number, Map<number, number>>();
  readonly gaps: number[] = [0];
  readonly terminals: Terminal[] = [];

  add(text: string, entry: number, form: number): void {
    const tokens = tokenise(text);
    let node = 0;
    for (let at = 0; at < tokens.count; at += 1) {
      if (tokens.kinds[at] === tokenKinds.break) throw new Error(`A form holds a line break: "${text}"`);
      const code = text.charCodeAt(tokens.starts[at]!);
      if (tokens.kinds[at] === tokenKinds.sign && !isSignificant(code)) this.gaps[node]! |= gapOf(code);
      else node = this.step(node, tokens.keys[at]!);
    }
    if (node === 0) throw new Error(`A form has no word: "${text}"`);
    this.terminals.push({ node, entry, form });
  }

  private step(node: number, key: number): number {
    let targets = this.edges.get(node);
    if (targets === undefined) this.edges.set(node, (targets = new Map()));
    let next = targets.get(key);
    if (next === undefined) {
      next = this.gaps.length;
      this.gaps.push(0);
      targets.set(key, next);
    }
    return next;
  }
}

/** Builds the trie of a list of entries; entry numbers are positions in the list. */
export function buildTrie(entries: readonly Pick<Entry, 'forms'>[]): Trie {
  const builder = new Builder();
  entries.forEach((entry, index) => {
    const seen = new Set<string>();
    entry.forms.forEach((form, formIndex) => {
      const key = `${form.text}\n${form.spelling}`;
      if (!seen.has(key)) builder.add(form.text, index, formIndex);
      seen.add(key);
    });
  });
  return pack(builder);
}

function pack(builder: Builder): Trie {
  const nodes = builder.gaps.length;
  const size = 2 ** Math.ceil(Math.log2(nodes * 2 + 2));
  const trie = {
    mask: size - 1,
    edgeNodes: new Int32Array(size).fill(-1),
    edgeKeys: new Uint32Array(size),
    edgeTargets: new Int32Array(size),
    gaps: Uint8Array.from(builder.gaps),
    isLeaf: new Uint8Array(nodes).fill(1),
    firsts: new Uint32Array(0x10000 / 32),
    ...packTerminals(builder.terminals, nodes),
  };
  for (const [node, targets] of builder.edges) {
    trie.isLeaf[node] = 0;
    for (const [key, target] of targets) {
      if (node === 0) trie.firsts[firstBit(key) >>> 5]! |= 1 << (firstBit(key) & 31);
      let slot = edgeHash(node, key) & trie.mask;
      while (trie.edgeNodes[slot] !== -1) slot = (slot + 1) & trie.mask;
      trie.edgeNodes[slot] = node;
      trie.edgeKeys[slot] = key;
      trie.edgeTargets[slot] = target;
    }
  }
  return trie;
}

function packTerminals(terminals: readonly Terminal[], nodes: number): Pick<Trie, 'firstTerminal' | 'terminalEntries' | 'terminalForms'> {
  const sorted = terminals.toSorted((a, b) => a.node - b.node || a.entry - b.entry || a.form - b.form);
  const firstTerminal = new Int32Array(nodes + 1);
  for (const { node } of sorted) firstTerminal[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) firstTerminal[node + 1]! += firstTerminal[node]!;
  return {
    firstTerminal,
    terminalEntries: Int32Array.from(sorted, ({ entry }) => entry),
    terminalForms: Int32Array.from(sorted, ({ form }) => form),
  };
}

/** Letters and digits of a text, folded: what two spellings must share to be the same words. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
