import { nominativesOf, tokenKinds } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { isSign } from '../../engine/walk.ts';
import { hitAt } from '../hits-at.ts';
import { bracketAt, countryBehind } from '../organisations/name-tail.ts';
import { isCapital, isGlued, isNeverName, isUpperWord, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import type { PlaceMention } from './place-mention.ts';

/** Longest foreign name, in words: „Caldas da Rainha”. */
const MAX_WORDS = 3;

/**
 * A name with its country behind it: in brackets, or after a comma.
 *
 *     Tikšanās: Viljandi (EE), Brašova, Rumānija
 *               ^^^^^^^^       ^^^^^^^
 */
export const withCountry = defineMention<PlaceMention>({
  id: 'places/with-country',
  type: 'place',
  anchor: { word: (word, isCapital) => isCapital && !isNeverName(word) },
  read(scan, index) {
    const { tokens, hits } = scan;
    if (hitAt(hits, index, 'country') !== null || isWord(tokens, index - 1) && isCapital(tokens, index - 1)) return null;
    if (isWord(tokens, index - 1) && hitAt(hits, index - 1, 'organisation-head') !== null) return null;
    let last = index;
    while (last - index < MAX_WORDS * 2) {
      if (signAt(tokens, last + 1) === '-' && isGlued(tokens, last) && isCapital(tokens, last + 2)) last += 2;
      else if (isCapital(tokens, last + 1) && last - index < MAX_WORDS) last += 1;
      else break;
    }
    if (!isSign(tokens, last + 1, '(,') || !isOneName(scan, index, last) || hitAt(hits, last, 'organisation-head') !== null || /[”“"»]/u.test(signAt(tokens, index - 1))) return null;
    // „из Бреславы (Беларусь)”: a town in Russian is declined, and no list holds it.
    if (/\p{Script=Cyrillic}/u.test(wordAt(tokens, last))) return null;
    // „NT Krasts-Kalns (Beļģija)”: initials open the name of a body.
    if ((last > index && isUpperWord(tokens, index)) || (signAt(tokens, index - 1) === '-' && isGlued(tokens, index - 1))) return null;
    // „by Dr. Anna Zīle (Izraēla)”: a person from there.
    if (signAt(tokens, index - 1) === '.' && /^(?:dr|prof|mr|mrs|ms)$/iu.test(wordAt(tokens, index - 2))) return null;
    const isBracket = isOnlyCountry(scan, last + 1);
    const isIn = last === index + 1 && isWord(tokens, index - 1) && wordAt(tokens, index - 1) === 'in';
    const isComma = signAt(tokens, last + 1) === ',' && (last === index || isIn) && !isUpperWord(tokens, index) && !isUpperWord(tokens, last + 2);
    const country = isBracket || isComma ? countryBehind(scan, last + 1) : null;
    // „(ZiInst, Latvija)”: capitals inside a word are initials.
    if (country === null || wordAt(tokens, last).length < 3 || /\p{Ll}\p{Lu}/u.test(scan.text.slice(tokens.starts[last], tokens.ends[last])) || /^(?:regul|direktīv|savienīb|lēmum|noteikum)/iu.test(wordAt(tokens, last))) return null;
    return { start: tokens.starts[index]!, end: tokens.ends[last]!, value: { name: nameOf(scan, index, last), kind: null, code: null, country, case: 'nominative' } };
  },
});

const GENITIVE = /[^aeiouāēīū](?:as|es)$/u;
const FROM_TOWNS = /(?<!\p{L})no [^.;()\d]{0,80}(?:pilsēt|pašvaldīb|ciem)\p{L}{1,3} [–-] (?:\p{Lu}\p{L}+ \([^()]{2,20}\)(?:, | un )){0,4}$/u;
const ORIGIN_REACH = 200;

/** „uz Kataloniju (Spānija)”: one word behind „uz” is in the accusative. */
function nameOf({ tokens, text }: Scan, first: number, last: number): string {
  const printed = text.slice(tokens.starts[first], tokens.ends[last]);
  // „dalībnieki no sadraudzības pilsētām – Pluņģes (Lietuva) un Andrihovas (Polija)”.
  const isOrigin = first === last && GENITIVE.test(printed) && FROM_TOWNS.test(text.slice(Math.max(0, tokens.starts[first]! - ORIGIN_REACH), tokens.starts[first]));
  if (isOrigin) return nominativesOf(printed, { case: 'genitive', isPlace: true }).find((one) => one.number === 'singular')?.lemma ?? printed;
  const isGoal = first === last && /[^aeiouāēīū]u$/u.test(printed.replace(/iju$/u, 'ju')) && isWord(tokens, first - 1) && wordAt(tokens, first - 1) === 'uz';
  return isGoal ? (nominativesOf(printed, { case: 'accusative', isPlace: true }).find((one) => one.case === 'accusative' && one.number === 'singular')?.lemma ?? printed) : printed;
}

/** One word, or words joined as towns are: „Rio Maior”, not „Festival Mali Korak”; and no word of a longer name before it. */
function isOneName({ tokens, text }: Scan, first: number, last: number): boolean {
  const words = text.slice(tokens.starts[first], tokens.ends[last]).split(' ');
  if (words.length > 2 || (isWord(tokens, first - 1) && /^(?:of|dei|du|de|da|del|the|for|di|la)$/u.test(wordAt(tokens, first - 1)))) return false;
  return tokens.kinds[first - 1] !== tokenKinds.number;
}

/** True where brackets hold nothing but a country. */
function isOnlyCountry(scan: Scan, index: number): boolean {
  const bracket = bracketAt(scan, index);
  if (bracket === null) return false;
  const hit = hitAt(scan.hits, bracket.first, 'country');
  return hit !== null && hit.endToken === bracket.endToken - 1;
}
