import type { Mention } from '@siets/record';
import { tokenKinds, type Tokens } from '@siets/latvian';
import type { Hits } from '@siets/gazetteer';

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
 * A list of signs (`„“"«`) anchors at any of them; `word` is the dearest: prefer a rarer anchor.
 */
export type Anchor = 'number' | 'word' | 'capital' | { readonly signs: string } | { readonly words: ReadonlySet<number> };

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

const appliesTo = (anchor: Anchor, tokens: Tokens, index: number): boolean => {
  const kind = tokens.kinds[index];
  if (anchor === 'number') return kind === tokenKinds.number;
  if (anchor === 'word') return kind === tokenKinds.word;
  if (anchor === 'capital') return kind === tokenKinds.word && tokens.cases[index] !== 0;
  if ('words' in anchor) return kind === tokenKinds.word && anchor.words.has(tokens.keys[index]!);
  return kind === tokenKinds.sign && anchor.signs.includes(tokens.text.charAt(tokens.starts[index]!));
};

/**
 * Runs mention rules over the tokens, once. Rules of one type are rivals: at each token the first in the list that
 * applies wins, and the next mention of that type begins behind it. Mentions come out in the order of their starts.
 */
export function findMentions(rules: readonly AnyRule[], scan: Scan): Mention[] {
  const types = [...new Set(rules.map((rule) => rule.type))];
  const mentions = types.flatMap((type) => findOfType(rules.filter((rule) => rule.type === type), scan));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

function findOfType(rules: readonly AnyRule[], scan: Scan): Mention[] {
  const found: Mention[] = [];
  let free = 0;
  for (let index = 0; index < scan.tokens.count; index += 1) {
    if (scan.tokens.starts[index]! < free) continue;
    for (const rule of rules) {
      if (!appliesTo(rule.anchor, scan.tokens, index)) continue;
      const hit = rule.read(scan, index);
      if (hit === null || hit.start < free) continue;
      found.push({ type: rule.type, rule: rule.id, ...hit });
      free = hit.end;
      break;
    }
  }
  return found;
}
