import { createHash } from 'node:crypto';
import type { NameFeatures } from './name-features.ts';

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** The beginnings and the ends of a word of which one outlives a slip of a letter, whether it grew by it or not. */
function halves(word: string): string[] {
  const lengths = new Set([Math.floor(word.length / 2), Math.floor((word.length - 1) / 2)].filter((length) => length > 0));
  return [...lengths].flatMap((length) => [`${word.slice(0, length)}*`, `*${word.slice(-length)}`]);
}

const SHORTEST_WORD = 4;

/**
 * Keys by which names that may be of one organisation find each other; the first sign tells the kind: `a` the words in any order, `b` the
 * letters without blanks, `c` an abbreviation and what it stands for, `d` all words but one with half of that one, `n` a number.
 */
export function toPairKeys({ words, rest, abbreviation, initials, number }: NameFeatures): string[] {
  const inAnyOrder = (of: readonly string[]): string => `a${short(of.toSorted().join(' '))}`;
  return [...new Set([
    inAnyOrder(words), ...(rest === null ? [] : [inAnyOrder(rest)]), `b${short(words.join(''))}`,
    ...[abbreviation, initials].flatMap((letters) => (letters === null ? [] : [`c${short(letters)}`])),
    ...words.flatMap((word, n) => (word.length < SHORTEST_WORD || /\d/u.test(word) ? [] : halves(word).map((half) => `d${short(words.with(n, half).join(' '))}`))),
    ...(number === null ? [] : [`n${short(number)}`]),
  ])];
}

/** The one key by which two names meet, so that it is the same whoever came first; null where they have none in common. */
export const meetingKey = (a: readonly string[], b: readonly string[]): string | null => a.filter((key) => b.includes(key)).toSorted()[0] ?? null;
