import { fold, tokenKey, tokenKinds, WordFacts, type Tokens } from '@siets/latvian';

// Steps over tokens for rules that read by hand. Indexes may run past the ends: nothing stands there.

/** Words to look for at a token, whatever their case and diacritics. */
export interface WordSet {
  /** Keys of the words, for anchors. */
  readonly keys: ReadonlySet<number>;
  /** The words, folded. */
  readonly words: ReadonlySet<string>;
  /** True for a word of the set. */
  readonly holds: WordFacts<boolean>;
}

/** A set of words from lists parted by blanks; case and diacritics do not matter. */
export function wordSet(...lists: (string | Iterable<string>)[]): WordSet {
  const words = new Set<string>();
  for (const list of lists) for (const word of typeof list === 'string' ? list.split(' ') : list) words.add(fold(word));
  const keys = new Set([...words].map(tokenKey));
  return { words, keys, holds: new WordFacts((word, key) => keys.has(key) && words.has(fold(word)), false) };
}

const isKind = (tokens: Tokens, index: number, kind: number): boolean =>
  index >= 0 && index < tokens.count && tokens.kinds[index] === kind;

export const isNumber = (tokens: Tokens, index: number): boolean => isKind(tokens, index, tokenKinds.number);
export const isWord = (tokens: Tokens, index: number): boolean => isKind(tokens, index, tokenKinds.word);
export const isBreak = (tokens: Tokens, index: number): boolean => isKind(tokens, index, tokenKinds.break);

/** True where one of the signs stands. */
export function isSign(tokens: Tokens, index: number, signs: string): boolean {
  if (!isKind(tokens, index, tokenKinds.sign)) return false;
  const code = tokens.text.charCodeAt(tokens.starts[index]!);
  for (let at = 0; at < signs.length; at += 1) if (signs.charCodeAt(at) === code) return true;
  return false;
}

/** True where a word of the set stands. */
export const isOneOf = (tokens: Tokens, index: number, set: WordSet): boolean => set.holds.at(tokens, index);

/** The folded word at `index`, '' where none stands. */
export const foldedAt = (tokens: Tokens, index: number): string => folded.at(tokens, index);
const folded = new WordFacts(fold, '');

/** True where token `index` follows the one before it without a blank. */
export const isGlued = (tokens: Tokens, index: number): boolean =>
  index > 0 && index < tokens.count && tokens.starts[index] === tokens.ends[index - 1];

/** Number of signs of the token. */
export const lengthAt = (tokens: Tokens, index: number): number =>
  index >= 0 && index < tokens.count ? tokens.ends[index]! - tokens.starts[index]! : 0;

/** The value of a number token of at most nine digits, -1 elsewhere. */
export function valueAt(tokens: Tokens, index: number): number {
  if (!isNumber(tokens, index) || lengthAt(tokens, index) > 9) return -1;
  let value = 0;
  for (let at = tokens.starts[index]!; at < tokens.ends[index]!; at += 1) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}

/** The index behind one line end: text wraps, but an empty line parts what it stands between. */
export function overBreak(tokens: Tokens, index: number): number {
  if (tokens.kinds[index] !== tokenKinds.break) return index;
  let lines = 0;
  for (let at = tokens.starts[index]!; at < tokens.ends[index]!; at += 1) if (tokens.text.charCodeAt(at) === 10) lines += 1;
  return lines <= 1 ? index + 1 : index;
}

/** The index before `index`, stepping back over one line end. */
export function before(tokens: Tokens, index: number): number {
  const previous = index - 1;
  return isBreak(tokens, previous) && overBreak(tokens, previous) !== previous ? previous - 1 : previous;
}
