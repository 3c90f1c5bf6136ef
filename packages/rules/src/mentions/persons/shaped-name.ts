import { kindBit } from '@siets/gazetteer';
import { fold, WordFacts } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { endOfHyphenated, isAdjective, isCapital, isNeverName, isUpperWord, isWord, wordAt } from '../organisations/name-words.ts';
import type { PersonMention } from './person-mention.ts';

/** Endings of names in the nominative, by gender. */
const FEMININE = /(?:a|e)$/u;
const MASCULINE = /(?:s|š|o)$/u;
/** Schools of other languages, which look like first names: „Szkoła Podstawowa”. */
const SCHOOL = /^(?:szko[łl]a|scuola|escuela|escola|osnovna|sko?la|liceul|scoala|école|gimnazija)/iu;
/** „Viesizrāde Ālesunnā”: no name ends so in the nominative. */
const LOCATIVE = /[āēīū]$/u;
const COMMON = /(?:šana|ība|cija|sija|tāja|ējs|tājs|isms|ums|nieks|niece|iste|ists)$/iu;

/**
 * Two capitalised words that agree as first name and surname do, though no list knows the first name.
 *
 *     Kontaktpersona: Rumjana Dzelzkalēja, tālr. 20001234
 *                     ^^^^^^^^^^^^^^^^^^^
 *
 * Only the shape speaks for it: fields use such a name beside an address, a telephone or a role.
 */
export const shapedName = defineMention<PersonMention>({
  id: 'persons/shaped-name',
  type: 'person',
  anchor: { word: (word, isCapital) => isCapital && isNameLike(word) && endingOf(word) !== null },
  read(scan, index) {
    const { tokens, text } = scan;
    if (!isNameWord(scan, index) || !isNameWord(scan, index + 1) || tokens.starts[index + 1]! - tokens.ends[index]! !== 1 || text.charCodeAt(tokens.ends[index]!) !== SPACE) return null;
    const end = endOfHyphenated(tokens, index + 1);
    const gender = endingOf(wordAt(tokens, index));
    if (gender === null || endingOf(wordAt(tokens, end)) !== gender) return null;
    if (isWord(tokens, end + 1) && (isCapital(tokens, end + 1) || hitAt(scan.hits, end + 1, 'organisation-head') !== null)) return null;
    if (isWord(tokens, index - 1) && isCapital(tokens, index - 1)) return null;
    return { start: tokens.starts[index]!, end: tokens.ends[end]!, value: { name: text.slice(tokens.starts[index], tokens.ends[end]), isListed: false } };
  },
});

const SPACE = 32;

/** The gender of a name as its ending shows it, null where it shows none. */
function endingOf(word: string): 'feminine' | 'masculine' | null {
  const plain = fold(word);
  return FEMININE.test(plain) ? 'feminine' : MASCULINE.test(plain) ? 'masculine' : null;
}

/** True for a word that may be part of a person's name by its letters. */
const isNameLike = (word: string): boolean =>
  word.length >= 3 && !LOCATIVE.test(word) && !SCHOOL.test(word) && !isAdjective(word) && !COMMON.test(word) && !isNeverName(word);
const nameWords = new WordFacts(isNameLike, false);

/** A word that may be part of a person's name: no place, country, body, label or common noun. */
function isNameWord({ tokens, hits }: Scan, index: number): boolean {
  if (!isCapital(tokens, index) || isUpperWord(tokens, index) || !nameWords.at(tokens, index)) return false;
  return (hits.kindsAt(index) & NO_NAMES) === 0;
}
const NO_NAMES = (['country', 'organisation-head', 'label', 'country-group', 'authority'] as const).reduce((bits, kind) => bits | kindBit(kind), 0);
