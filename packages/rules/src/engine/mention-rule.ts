import type { Mention } from '@siets/record';
import type { Tokens } from '@siets/latvian';
import type { Hits } from '@siets/gazetteer';
import { AnchorIndex } from './anchors.ts';

/** What mention rules see: the text, its tokens and every gazetteer entry that matched. No page, no labels. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly hits: Hits;
}

/** Where in the text a mention stands and what it says; offsets are UTF-16, end exclusive. */
export interface Found<T> {
  start: number;
  end: number;
  value: T;
}

/**
 * The kind of token a rule is tried at. The engine walks the tokens once and calls a rule only where its anchor stands.
 *
 * - `number`, or numbers with so many `digits` (least and most; 16 stands for more too)
 * - `signs`: any sign of the list (`„“"«`)
 * - `words`: words with one of these keys; `word`: words that the question accepts. It is asked once for each distinct word, so
 *   it may look at the letters as closely as it likes: `capital` and `word` alone are dear, a question makes them rare.
 */
export type Anchor =
  | 'number'
  | 'word'
  | 'capital'
  | { readonly digits: readonly [least: number, most: number] }
  | { readonly signs: string }
  | { readonly words: ReadonlySet<number> }
  | { readonly word: (word: string, isCapital: boolean) => boolean };

export interface MentionRule<T> {
  /** The path of the file under `mentions/`, without `.ts`. */
  readonly id: string;
  readonly type: string;
  readonly anchor: Anchor;
  /** Reads at token `index`; null where the rule does not apply. The mention may begin before the anchor. */
  read(scan: Scan, index: number): Found<T> | null;
}

/** Names a rule; the identity function that gives TypeScript its types. */
export const defineMention = <T>(rule: MentionRule<T>): MentionRule<T> => rule;

/**
 * A mention rule that is one sticky regular expression, tried where its anchor token starts.
 *
 * `read` gets the named groups; null refuses. The pattern needs the flags `uy` (with `i` where case does not matter) and
 * bounded quantifiers; begin and end of words are the pattern's own business (`wordEnd`).
 */
export function definePattern<T>(rule: {
  id: string;
  type: string;
  anchor: Anchor;
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, match: RegExpExecArray, scan: Scan): T | null;
}): MentionRule<T> {
  const { pattern } = rule;
  if (!pattern.sticky) throw new Error(`rule ${rule.id}: expected a sticky pattern (flag y)`);
  return {
    id: rule.id,
    type: rule.type,
    anchor: rule.anchor,
    read(scan, index) {
      const start = scan.tokens.starts[index]!;
      pattern.lastIndex = start;
      const match = pattern.exec(scan.text);
      if (match === null) return null;
      const value = rule.read(match.groups ?? {}, match, scan);
      return value === null ? null : { start, end: start + match[0].length, value };
    },
  };
}

type AnyRule = MentionRule<unknown>;

const indexes = new WeakMap<readonly AnyRule[], AnchorIndex>();

function indexOf(rules: readonly AnyRule[]): AnchorIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const made = new AnchorIndex(rules);
  indexes.set(rules, made);
  return made;
}

/**
 * Runs mention rules over the tokens, once. Rules of one type are rivals: at each token the first in the list that
 * applies wins, and the next mention of that type begins behind it. Mentions come out in the order of their starts.
 */
export function findMentions(rules: readonly AnyRule[], scan: Scan): Mention[] {
  const index = indexOf(rules);
  const { tokens } = scan;
  const found: Mention[] = [];
  /** Where the last mention of each type ends. */
  const free = new Uint32Array(index.types.length);
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.starts[at]!;
    const anchored = index.at(tokens, at);
    for (let turn = 0; turn < anchored.length; turn += 1) {
      const { rule, type } = anchored[turn]!;
      if (start < free[type]!) continue;
      const hit = rule.read(scan, at);
      if (hit === null || hit.start < free[type]!) continue;
      found.push({ type: rule.type, rule: rule.id, start: hit.start, end: hit.end, value: hit.value });
      free[type] = hit.end;
    }
  }
  return found.sort(byPlace);
}

/** Reading order; of two that begin together the longer comes first. */
export const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
