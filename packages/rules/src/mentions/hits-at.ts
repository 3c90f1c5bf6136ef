import { kindBit, type EntryKind, type EntryOf, type Hit, type Hits } from '@siets/gazetteer';
import { tokenKey, tokenise } from '@siets/latvian';

/** Longest phrase of the lists, in tokens: how far back a phrase may begin that covers a token. */
const MAX_PHRASE = 24;

type HitOf<K extends EntryKind> = Hit & { readonly entry: EntryOf<K> };

/** Position of the first hit that begins at `token` or later. */
function firstHitFrom(hits: Hits, token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hits.firstToken(middle) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isOfKind = <K extends EntryKind>(hit: Hit, kind: K): hit is HitOf<K> => hit.entry.kind === kind;

const NONE: readonly never[] = [];

/** Hits of a kind that begin at `token`, the longest first. */
export function hitsAt<K extends EntryKind>(hits: Hits, token: number, kind: K): readonly HitOf<K>[] {
  if ((hits.kindsAt(token) & kindBit(kind)) === 0) return NONE;
  const found: HitOf<K>[] = [];
  for (let at = hits.firstAt(token); at < hits.length && hits.firstToken(at) === token; at += 1) {
    const hit = hits.at(at);
    if (isOfKind(hit, kind)) found.push(hit);
  }
  return found;
}

/** True where an entry of a kind begins at `token`. */
export const hasHitAt = (hits: Hits, token: number, kind: EntryKind): boolean => (hits.kindsAt(token) & kindBit(kind)) !== 0;

/** The longest hit of a kind that begins at `token`; null where there is none. */
export function hitAt<K extends EntryKind>(hits: Hits, token: number, kind: K): HitOf<K> | null {
  if ((hits.kindsAt(token) & kindBit(kind)) === 0) return null;
  for (let at = hits.firstAt(token); at < hits.length && hits.firstToken(at) === token; at += 1) {
    const hit = hits.at(at);
    if (isOfKind(hit, kind)) return hit;
  }
  return null;
}

/** Hits of a kind that cover the tokens from `first` to `end` (exclusive). */
export function hitsOver<K extends EntryKind>(hits: Hits, first: number, end: number, kind: K): readonly HitOf<K>[] {
  if ((hits.kindsOver(first) & kindBit(kind)) === 0) return NONE;
  const found: HitOf<K>[] = [];
  for (let at = firstHitFrom(hits, first - MAX_PHRASE); at < hits.length && hits.firstToken(at) <= first; at += 1) {
    if (hits.endToken(at) < end || hits.entryKind(at) !== kind) continue;
    const hit = hits.at(at);
    if (isOfKind(hit, kind)) found.push(hit);
  }
  return found;
}

/** Keys of the first words of phrases: the anchor of a rule that begins with one of them. */
export const firstWordKeys = (phrases: Iterable<string>): ReadonlySet<number> => {
  const keys = new Set<number>();
  for (const phrase of phrases) {
    const tokens = tokenise(phrase);
    if (tokens.count > 0) keys.add(tokens.keys[0]!);
  }
  return keys;
};

/** The key of one word, for sets of words. */
export const wordKeys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(tokenKey));
