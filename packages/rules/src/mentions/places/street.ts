import type { Scan } from '../../engine/mention-rule.ts';

const STREET = /^[ \u00a0\n]{1,2}(?:iel(?:a|ā|as|ai|u)(?!\p{L})|šosej|laukum[sau](?!\p{L})|bulvār|prospekt|gatv|krastmal|tilt|forštat|dambi|dambj|alej|ceļš|ceļa|ceļā|street|road|avenue)/iu;

/** True where the word at token `index` names a street: „Rīgas iela 77”. */
export const isStreet = ({ tokens, text }: Scan, index: number): boolean => STREET.test(text.slice(tokens.ends[index], tokens.ends[index]! + 12));
