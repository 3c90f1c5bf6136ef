import { tokenKinds, WordFacts, type Tokens } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';
import { isAnd, isCapital, signAt } from '../organisations/name-words.ts';

const STREET = /^[ \u00a0\n]{1,2}(?:iel(?:a|ā|as|ai|u)(?!\p{L})|šosej|laukum[sau](?!\p{L})|bulvār|prospekt|gatv|krastmal|tilt|forštat|dambi|dambj|alej|ceļš|ceļa|ceļā|street|road|avenue)/iu;

/** Words that a street's own word begins like. */
const streetWords = new WordFacts((word) => STREET.test(` ${word}`), false);

/** True where the word at token `index` names a street: „Rīgas iela 77”. */
export function isStreet({ tokens, text }: Scan, index: number): boolean {
  const next = tokens.kinds[index + 1] === tokenKinds.break ? index + 2 : index + 1;
  return (streetWords.at(tokens, next) && STREET.test(text.slice(tokens.ends[index], tokens.ends[index]! + 12))) || isInSeries(tokens, index);
}

/** Most streets that share one word: „Ozolu, Rēzeknes, Zvaigžņu un Robežu ielas”. */
const MOST_STREETS = 12;

/** True for a name of a series that ends with the streets' own word; single words parted by commas and „un”. */
function isInSeries(tokens: Tokens, index: number): boolean {
  let at = index + 1;
  for (let count = 0; count < MOST_STREETS && isJoint(tokens, at) && isCapital(tokens, at + 1); count += 1) {
    at += 2;
    if (streetWords.at(tokens, at)) return true;
  }
  return false;
}

const isJoint = (tokens: Tokens, at: number): boolean => signAt(tokens, at) === ',' || isAnd(tokens, at);
