import { tokenKinds, WordFacts, type Tokens } from '@siets/latvian';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import { HitList, type Hits } from './hits.ts';
import { gapOf, isSignificant } from './signs.ts';
import { compareSpelling, levels } from './spelling.ts';
import { buildTrie, edgeHash, firstBit, type Trie } from './trie.ts';

const NOTHING: readonly number[] = [];

/** Signs and breaks that may stand between two words of one phrase. */
const MAX_GAP = 3;

/**
 * Finds listed phrases in tokens: one scan, no strings made until a phrase is complete.
 *
 * Hits come in order of their start, the longest first, then in order of the list. Of one entry's forms that end at the
 * same place only the best spelled is given. A single line break may stand between two words, a blank line may not.
 */
export class Matcher {
  readonly #entries: readonly Entry[];
  readonly #trie: Trie;
  /** The form of each terminal. */
  readonly #forms: readonly Form[];
  /** The node behind the root for a word, 0 for most words. */
  readonly #roots = new WordFacts((_, key) => nextNode(this.#trie, 0, key), 0);
  /** What a word alone is, as it is spelled: entry, form and level of each hit in turn. */
  readonly #alone = new WordFacts<readonly number[]>((word, key) => this.#agreeing(word, 0, word.length, nextNode(this.#trie, 0, key)), NOTHING);

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#trie = buildTrie(entries);
    this.#forms = Array.from(this.#trie.terminalForms, (form, at) => entries[this.#trie.terminalEntries[at]!]!.forms[form]!);
  }

  find(tokens: Tokens): Hits {
    const hits = new HitList(tokens, this.#entries);
    const { kinds, count } = tokens;
    for (let at = 0; at < count; at += 1) {
      const kind = kinds[at]!;
      if (kind === tokenKinds.word) {
        const node = this.#roots.of(tokens.vocabulary, tokens.words[at]!);
        if (node > 0) this.#walk(tokens, at, node, hits);
      } else if (kind !== tokenKinds.break && this.#mayBegin(tokens.keys[at]!)) {
        const node = nextNode(this.#trie, 0, tokens.keys[at]!);
        if (node > 0) this.#walk(tokens, at, node, hits);
      }
    }
    return hits;
  }

  #mayBegin(key: number): boolean {
    const bit = firstBit(key);
    return (this.#trie.firsts[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** Follows the trie from the token `first`, whose node is given, as far as it goes. */
  #walk(tokens: Tokens, first: number, start: number, hits: HitList): void {
    const { firstTerminal, isLeaf, gaps } = this.#trie;
    const from = hits.length;
    let node = start;
    let ends = 0;
    for (let at = first; ; ) {
      const end = at + 1;
      if (firstTerminal[node] !== firstTerminal[node + 1]) {
        this.#complete(tokens, first, end, node, hits);
        ends += 1;
      }
      if (isLeaf[node] === 1) break;
      at = skipGap(tokens, end, gaps[node]!);
      if (at < 0) break;
      node = nextNode(this.#trie, node, tokens.keys[at]!);
      if (node === 0) break;
    }
    if (ends > 1) hits.longestFirst(from);
  }

  /** Adds the entries that end at a node and whose letters agree. */
  #complete(tokens: Tokens, first: number, end: number, node: number, hits: HitList): void {
    const isWord = end === first + 1 && tokens.kinds[first] === tokenKinds.word;
    const found = isWord ? this.#alone.of(tokens.vocabulary, tokens.words[first]!) : this.#agreeing(tokens.text, tokens.starts[first]!, tokens.ends[end - 1]!, node);
    for (let at = 0; at < found.length; at += 3) hits.push(first, end, found[at]!, found[at + 1]!, found[at + 2]!);
  }

  /** Entry, form and level of each entry that ends at a node and whose letters agree, one behind the other. */
  #agreeing(text: string, start: number, stop: number, node: number): readonly number[] {
    const { firstTerminal, terminalEntries, terminalForms } = this.#trie;
    const last = firstTerminal[node + 1]!;
    const found: number[] = [];
    for (let at = firstTerminal[node]!, next = at; at < last; at = next) {
      const entry = terminalEntries[at]!;
      while (next < last && terminalEntries[next] === entry) next += 1;
      let best = this.#printed(text, start, stop, at, next);
      let bestLevel: number = best < 0 ? levels.none : levels.exact;
      for (let form = at; form < next && bestLevel < levels.exact; form += 1) {
        const level = compareSpelling(text, start, stop, this.#forms[form]!);
        if (level <= bestLevel) continue;
        best = form;
        bestLevel = level;
      }
      if (best >= 0) found.push(entry, terminalForms[best]!, bestLevel);
    }
    return found;
  }

  /** The terminal from `from` to `to` whose form is printed as it is listed, -1 where none is. */
  #printed(text: string, start: number, stop: number, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const form = this.#forms[at]!.text;
      if (form.length === stop - start && text.startsWith(form, start)) return at;
    }
    return -1;
  }
}

/** The node behind an edge, 0 where there is none. */
function nextNode(trie: Trie, node: number, key: number): number {
  const { mask, edgeNodes, edgeKeys, edgeTargets } = trie;
  for (let slot = edgeHash(node, key) & mask; edgeNodes[slot] !== -1; slot = (slot + 1) & mask) {
    if (edgeNodes[slot] === node && edgeKeys[slot] === key) return edgeTargets[slot]!;
  }
  return 0;
}

/** The next token that a phrase may go on with, -1 where signs or a blank line forbid it. */
function skipGap(tokens: Tokens, from: number, allowed: number): number {
  const { kinds, starts, text, count } = tokens;
  for (let at = from; at < count && at <= from + MAX_GAP; at += 1) {
    const kind = kinds[at];
    if (kind === tokenKinds.word || kind === tokenKinds.number) return at;
    if (kind === tokenKinds.break) {
      if (!isSingleBreak(text, starts[at]!, tokens.ends[at]!)) return -1;
      continue;
    }
    const code = text.charCodeAt(starts[at]!);
    if (isSignificant(code)) return at;
    if ((gapOf(code) & allowed) === 0) return -1;
  }
  return -1;
}

function isSingleBreak(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 10) breaks += 1;
  return breaks <= 1;
}
