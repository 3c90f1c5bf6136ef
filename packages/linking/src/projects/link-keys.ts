import { createHash } from 'node:crypto';
import type { Features } from './features.ts';

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** Words that many titles hold tell little by themselves. */
const SHORTEST_WORD = 5;
const MOST_WORDS = 3;
const MOST_OWNERS = 2;

const longest = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word.length >= SHORTEST_WORD).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS);

/**
 * Keys by which the documents of one project find each other: a number, a title, and who is behind it with a
 * word of the title or a sum. Two projects without a key in common are never compared.
 */
export function toLinkKeys({ numbers, titles, owners, others, mergedOwners = [], sums }: Features): string[] {
  const bodies = [...[...owners, ...others].slice(0, MOST_OWNERS), ...mergedOwners.slice(0, MOST_OWNERS).map((key) => `#${key}`)];
  const keys = [
    ...numbers.map((number) => `n ${number}`),
    ...titles.map(({ words }) => `t ${short(words.join(' '))}`),
    ...titles.flatMap(({ words }) => bodies.map((body) => `o ${short(`${body} ${words.join(' ')}`)}`)),
    ...titles.flatMap(({ words }) => longest(words).flatMap((word) => bodies.map((body) => `w ${short(`${body} ${word.slice(0, SHORTEST_WORD)}`)}`))),
    ...sums.flatMap(({ role, cents }) => bodies.map((body) => `s ${short(`${body} ${role} ${cents}`)}`)),
  ];
  return [...new Set(keys)];
}
