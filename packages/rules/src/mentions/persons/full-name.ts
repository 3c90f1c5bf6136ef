import { fold, nominativesOf, WordFacts } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitAt } from '../hits-at.ts';
import { endOfHyphenated, isCapital, isNeverInNames, isUpperWord, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import { givenNameForms, givenNamesOf, type GivenName } from './given-names.ts';
import type { PersonMention } from './person-mention.ts';

/**
 * A listed first name with a surname behind it, in any case.
 *
 *     Zvaniet Ilzei Liepkalnei.
 *             ^^^^^^^^^^^^^^^^ Ilze Liepkalne
 */
export const fullName = defineMention<PersonMention>({
  id: 'persons/full-name',
  type: 'person',
  anchor: { words: firstWordKeys(givenNameForms()) },
  read(scan, index) {
    const { tokens, text } = scan;
    const readings = isCapital(tokens, index) ? givenNames.at(tokens, index) : [];
    const last = surnameBehind(scan, index + 1);
    if (readings.length === 0 || last === null) return null;
    const surname = text.slice(tokens.starts[last.first], tokens.ends[last.end]);
    const given = readings.find((one) => isAgreeing(surname, one)) ?? asPrinted(text.slice(tokens.starts[index], tokens.ends[index]), readings[0]!);
    if (hitAt(scan.hits, last.end + 1, 'organisation-head') !== null && given.case === 'genitive') return null;
    const middle = last.first > index + 1 ? `${text.slice(tokens.starts[index + 1], tokens.starts[last.first]).trim()} ` : '';
    const name = `${given.nominative} ${middle}${surnameOf(surname, given)}`;
    return { start: tokens.starts[index]!, end: tokens.ends[last.end]!, value: { name, isListed: true } };
  },
});

const givenNames = new WordFacts(givenNamesOf, []);

/** The surname at a token, over a second first name or an initial: „Anna Marija Kalna”, „Jānis K. Ozols”. */
function surnameBehind(scan: Scan, at: number): { first: number; end: number } | null {
  const { tokens } = scan;
  let first = at;
  if (isCapital(tokens, first) && (tokens.ends[first]! - tokens.starts[first]!) === 1 && signAt(tokens, first + 1) === '.') first += 2;
  else if (isCapital(tokens, first) && isCapital(tokens, first + 1) && givenNamesOf(wordAt(tokens, first)).length > 0) first += 1;
  if (!isCapital(tokens, first) || isNeverInNames(tokens, first) || tokens.ends[first]! - tokens.starts[first]! < 3) return null;
  if (hitAt(scan.hits, first, 'organisation-head') !== null || (isUpperWord(tokens, first) && !isUpperWord(tokens, at - 1))) return null;
  const end = endOfHyphenated(tokens, first);
  return isWord(tokens, end) ? { first, end } : null;
}

/** „Roberta Egle”: where the surname has no such case the word is a name that the list lacks, and no genitive of „Roberts”. */
const asPrinted = (word: string, reading: GivenName): GivenName => (reading.case === 'nominative' ? reading : { ...reading, nominative: word, case: 'nominative' });

const ENDINGS: Readonly<Record<string, RegExp>> = {
  'feminine nominative': /(?:a|e|o|i|u|ko|na)$/u, 'feminine genitive': /(?:as|es)$/u, 'feminine dative': /(?:ai|ei)$/u, 'feminine accusative': /[ui]$/u,
  'masculine nominative': /(?:s|š|o|[^aeiou])$/u, 'masculine genitive': /(?:a|us)$/u, 'masculine dative': /(?:am|im|um)$/u, 'masculine accusative': /[ui]$/u,
};
const isAgreeing = (surname: string, { gender, case: of }: GivenName): boolean => ENDINGS[`${gender} ${of}`]?.test(fold(surname)) ?? false;

function surnameOf(surname: string, given: GivenName): string {
  if (given.case === 'nominative' || !isAgreeing(surname, given)) return surname;
  const lemmas = nominativesOf(surname, { case: given.case, isPlace: false }).filter((one) => one.case === given.case && one.number === 'singular');
  const feminine = (declension: unknown): boolean => declension === 4 || declension === 5;
  return lemmas.find((one) => feminine(one.declension) === (given.gender === 'feminine'))?.lemma ?? surname;
}
