import { tokenKinds, WordFacts } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';

const STREET = /^[ \u00a0\n]{1,2}(?:iel(?:a|ā|as|ai|u)(?!\p{L})|šosej|laukum[sau](?!\p{L})|bulvār|prospekt|gatv|krastmal|tilt|forštat|dambi|dambj|alej|ceļš|ceļa|ceļā|street|road|avenue)/iu;

/** Words that a street's own word begins like. */
const streetWords = new WordFacts((word) => STREET.test(` ${word}`), false);

/** True where the word at token `index` names a street: „Rīgas iela 77”. */
export function isStreet({ tokens, text }: Scan, index: number): boolean {
  const next = tokens.kinds[index + 1] === tokenKinds.break ? index + 2 : index + 1;
  return streetWords.at(tokens, next) && STREET.test(text.slice(tokens.ends[index], tokens.ends[index]! + 12));
}
