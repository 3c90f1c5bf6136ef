import { foldUnit, isDigit, isLetter, isUpper, tokenKinds, type Tokens } from '@siets/latvian';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import { HitList, type Hits } from './hits.ts';
import { gapOf, isSignificant } from './signs.ts';
import { buildTrie, edgeHash, firstBit, type Trie } from './trie.ts';

/** Signs and breaks that may stand between two words of one phrase. */
const MAX_GAP = 3;

/** How well the letters agree: not at all, folded, in lower case, as in the list. */
const levels = { none: 0, folded: 1, lower: 2, exact: 3 } as const;

/**
 * Finds listed phrases in tokens: one scan, no strings made until a phrase is complete.
 *
 * Hits come in order of their start, the longest first, then in order of the list. Of one entry's forms that end at the
 * same place only the best spelled is given. A single line break may stand between two words, a blank line may not.
 */
export class Matcher {
  readonly #entries: readonly Entry[];
  readonly #trie: Trie;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#trie = buildTrie(entries);
  }

  find(tokens: Tokens): Hits {
    const hits = new HitList(tokens, this.#entries);
    const { firsts } = this.#trie;
    for (let at = 0; at < tokens.count; at += 1) {
      const bit = firstBit(tokens.keys[at]!);
      if ((firsts[bit >>> 5]! & (1 << (bit & 31))) === 0 || tokens.kinds[at] === tokenKinds.break) continue;
      const node = this.#next(0, tokens.keys[at]!);
      if (node > 0) this.#walk(tokens, at, node, hits);
    }
    return hits;
  }

  /** The node behind an edge, 0 where there is none. */
  #next(node: number, key: number): number {
    const { mask, edgeNodes, edgeKeys, edgeTargets } = this.#trie;
    for (let slot = edgeHash(node, key) & mask; edgeNodes[slot] !== -1; slot = (slot + 1) & mask) {
      if (edgeNodes[slot] === node && edgeKeys[slot] === key) return edgeTargets[slot]!;
    }
    return 0;
  }

  /** Follows the trie from the token `first`, whose node is given, as far as it goes. */
  #walk(tokens: Tokens, first: number, start: number, hits: HitList): void {
    const { firstTerminal, isLeaf, gaps } = this.#trie;
    const from = hits.length;
    let node = start;
    for (let at = first; ; ) {
      const end = at + 1;
      if (firstTerminal[node] !== firstTerminal[node + 1]) this.#complete(tokens, first, end, node, hits);
      if (isLeaf[node] === 1) break;
      at = skipGap(tokens, end, gaps[node]!);
      if (at < 0) break;
      node = this.#next(node, tokens.keys[at]!);
      if (node === 0) break;
    }
    hits.longestFirst(from);
  }

  /** Adds the entries that end at a node and whose letters agree. */
  #complete(tokens: Tokens, first: number, end: number, node: number, hits: HitList): void {
    const { firstTerminal, terminalEntries, terminalForms } = this.#trie;
    const last = firstTerminal[node + 1]!;
    const start = tokens.starts[first]!;
    const stop = tokens.ends[end - 1]!;
    for (let at = firstTerminal[node]!; at < last; ) {
      const entry = terminalEntries[at]!;
      let best = -1;
      let bestLevel: number = levels.none;
      for (; at < last && terminalEntries[at] === entry; at += 1) {
        const form = this.#entries[entry]!.forms[terminalForms[at]!]!;
        const level = compare(tokens.text, start, stop, form);
        if (level <= bestLevel) continue;
        best = terminalForms[at]!;
        bestLevel = level;
      }
      if (best >= 0) hits.push(first, end, entry, best, bestLevel);
    }
  }
}

/** The next token that a phrase may go on with, -1 where signs or a blank line forbid it. */
function skipGap(tokens: Tokens, from: number, allowed: number): number {
  for (let at = from; at < tokens.count && at <= from + MAX_GAP; at += 1) {
    const kind = tokens.kinds[at];
    if (kind === tokenKinds.break) {
      if (!isSingleBreak(tokens.text, tokens.starts[at]!, tokens.ends[at]!)) return -1;
    } else if (kind === tokenKinds.sign) {
      const code = tokens.text.charCodeAt(tokens.starts[at]!);
      if (isSignificant(code)) return at;
      if ((gapOf(code) & allowed) === 0) return -1;
    } else return at;
  }
  return -1;
}

function isSingleBreak(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 10) breaks += 1;
  return breaks <= 1;
}

/**
 * Compares `text.slice(start, end)` with a form, letters and digits only, and gives the level of agreement.
 * The first letter may be a capital where the list has a small one, save for forms spelled `exact`.
 */
function compare(text: string, start: number, end: number, form: Form): number {
  let level: number = levels.exact;
  let isFirst = true;
  let at = start;
  const listed = form.text;
  for (let i = 0; i < listed.length; i += 1) {
    const want = listed.charCodeAt(i);
    if (!isLetter(want) && !isDigit(want)) continue;
    while (at < end && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
    if (at >= end) return levels.none;
    const have = text.charCodeAt(at);
    at += 1;
    if (have !== want) {
      if (form.spelling === 'exact' || foldUnit(have) !== foldUnit(want)) return levels.none;
      const isSameLetter = isEqualIgnoringCase(have, want);
      if (!isSameLetter) level = levels.folded;
      else if (isFirst && form.spelling === 'capital' && isUpper(want)) return levels.none;
      else if (level === levels.exact && !(isFirst && isUpper(have))) level = levels.lower;
    }
    if (isFirst && form.spelling === 'capital' && isUpper(want) && !isUpper(have)) return levels.none;
    isFirst = false;
  }
  while (at < end && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at === end ? level : levels.none;
}

const isEqualIgnoringCase = (a: number, b: number): boolean =>
  String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase();
