import { tokenKinds, type Tokens } from '@siets/latvian';
import type { MentionRule } from './mention-rule.ts';

type AnyRule = MentionRule<unknown>;

/** A rule with its place in the list and the number of its type. */
export interface AnchoredRule {
  readonly rule: AnyRule;
  readonly order: number;
  readonly type: number;
}

const NONE: readonly AnchoredRule[] = [];
const byOrder = (a: AnchoredRule, b: AnchoredRule): number => a.order - b.order;

/** Mention rules sorted by what they anchor at, so that a token asks only those that may apply. */
export class AnchorIndex {
  readonly types: readonly string[];
  readonly #number: AnchoredRule[] = [];
  readonly #word: AnchoredRule[] = [];
  readonly #capital: AnchoredRule[] = [];
  readonly #byKey = new Map<number, AnchoredRule[]>();
  readonly #bySign = new Map<string, AnchoredRule[]>();

  constructor(rules: readonly AnyRule[]) {
    this.types = [...new Set(rules.map((rule) => rule.type))];
    rules.forEach((rule, order) => this.#add({ rule, order, type: this.types.indexOf(rule.type) }));
    // A capital or listed word also is a word: its list holds all that may apply, in the order of the rules.
    this.#capital.push(...this.#word);
    this.#capital.sort(byOrder);
  }

  #add(anchored: AnchoredRule): void {
    const { anchor } = anchored.rule;
    if (anchor === 'number') this.#number.push(anchored);
    else if (anchor === 'word') this.#word.push(anchored);
    else if (anchor === 'capital') this.#capital.push(anchored);
    else if ('words' in anchor) for (const key of anchor.words) append(this.#byKey, key, anchored);
    else for (const sign of anchor.signs) append(this.#bySign, sign, anchored);
  }

  /** The rules to try at a token, in the order of the list. */
  at(tokens: Tokens, index: number): readonly AnchoredRule[] {
    const kind = tokens.kinds[index];
    if (kind === tokenKinds.number) return this.#number;
    if (kind === tokenKinds.sign) return this.#bySign.get(tokens.text.charAt(tokens.starts[index]!)) ?? NONE;
    if (kind !== tokenKinds.word) return NONE;
    const general = tokens.cases[index] === 0 ? this.#word : this.#capital;
    const listed = this.#byKey.get(tokens.keys[index]!);
    if (listed === undefined) return general;
    return general.length === 0 ? listed : [...general, ...listed].sort(byOrder);
  }
}

function append<K>(map: Map<K, AnchoredRule[]>, key: K, anchored: AnchoredRule): void {
  const list = map.get(key);
  if (list) list.push(anchored);
  else map.set(key, [anchored]);
}
