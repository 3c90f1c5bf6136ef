import { isUpper, tokenKinds, WordFacts, type Tokens } from '@siets/latvian';
import type { Anchor, MentionRule } from './mention-rule.ts';

type AnyRule = MentionRule<unknown>;

/** A rule with its place in the list and the number of its type. */
export interface AnchoredRule {
  readonly rule: AnyRule;
  readonly order: number;
  readonly type: number;
}

const NONE: readonly AnchoredRule[] = [];
/** Numbers of more digits are tried as those of this many. */
const MOST_DIGITS = 16;
const LOW_SIGNS = 128;

/**
 * Mention rules sorted by what they anchor at, so that a token asks only those that may apply: numbers by how many digits they
 * have, signs by themselves, words by their letters, once for each distinct word.
 */
export class AnchorIndex {
  readonly types: readonly string[];
  readonly #ofNumbers: readonly (readonly AnchoredRule[])[];
  readonly #ofLowSigns: readonly (readonly AnchoredRule[])[];
  readonly #ofSigns = new Map<string, readonly AnchoredRule[]>();
  readonly #ofWords: WordFacts<readonly AnchoredRule[]>;

  constructor(rules: readonly AnyRule[]) {
    this.types = [...new Set(rules.map((rule) => rule.type))];
    const anchored = rules.map((rule, order): AnchoredRule => ({ rule, order, type: this.types.indexOf(rule.type) }));
    const where = (isAnchor: (anchor: Anchor) => boolean): readonly AnchoredRule[] => some(anchored.filter(({ rule }) => isAnchor(rule.anchor)));
    this.#ofNumbers = Array.from({ length: MOST_DIGITS + 1 }, (_, length) => where((anchor) => isNumberAnchor(anchor, length)));
    const isSignAnchor = (sign: string) => (anchor: Anchor): boolean => typeof anchor === 'object' && 'signs' in anchor && anchor.signs.includes(sign);
    this.#ofLowSigns = Array.from({ length: LOW_SIGNS }, (_, code) => where(isSignAnchor(String.fromCharCode(code))));
    for (const { rule } of anchored)
      if (typeof rule.anchor === 'object' && 'signs' in rule.anchor) for (const sign of rule.anchor.signs) this.#ofSigns.set(sign, where(isSignAnchor(sign)));
    const byKey = byWordKey(anchored);
    const general = anchored.filter(({ rule: { anchor } }) => anchor === 'word' || anchor === 'capital' || (typeof anchor === 'object' && 'word' in anchor));
    this.#ofWords = new WordFacts((word, key) => {
      const isCapital = hasCapital(word);
      const found = general.filter(({ rule }) => isWordAnchor(rule.anchor, word, isCapital));
      return some([...found, ...(byKey.get(key) ?? NONE)].sort((a, b) => a.order - b.order));
    }, NONE);
  }

  /** The rules to try at a token, in the order of the list. */
  at(tokens: Tokens, index: number): readonly AnchoredRule[] {
    const kind = tokens.kinds[index]!;
    if (kind === tokenKinds.word) return this.#ofWords.of(tokens.vocabulary, tokens.words[index]!);
    if (kind === tokenKinds.number) return this.#ofNumbers[Math.min(MOST_DIGITS, tokens.ends[index]! - tokens.starts[index]!)]!;
    if (kind !== tokenKinds.sign) return NONE;
    const code = tokens.text.charCodeAt(tokens.starts[index]!);
    return code < LOW_SIGNS ? this.#ofLowSigns[code]! : (this.#ofSigns.get(String.fromCharCode(code)) ?? NONE);
  }
}

const some = (rules: readonly AnchoredRule[]): readonly AnchoredRule[] => (rules.length === 0 ? NONE : rules);

const isNumberAnchor = (anchor: Anchor, length: number): boolean =>
  anchor === 'number' || (typeof anchor === 'object' && 'digits' in anchor && length >= anchor.digits[0] && length <= anchor.digits[1]);

function isWordAnchor(anchor: Anchor, word: string, isCapital: boolean): boolean {
  if (anchor === 'word') return true;
  if (anchor === 'capital') return isCapital;
  return typeof anchor === 'object' && 'word' in anchor && anchor.word(word, isCapital);
}

function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isUpper(word.charCodeAt(at))) return true;
  return false;
}

/** Rules that anchor at listed words, by the keys of the words. */
function byWordKey(anchored: readonly AnchoredRule[]): ReadonlyMap<number, readonly AnchoredRule[]> {
  const lists = new Map<number, AnchoredRule[]>();
  for (const one of anchored) {
    const { anchor } = one.rule;
    if (typeof anchor !== 'object' || !('words' in anchor)) continue;
    for (const key of anchor.words) lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  return lists;
}
