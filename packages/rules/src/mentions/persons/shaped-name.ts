import { fold } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { isAdjective, isCapital, isGlued, isNeverInNames, isUpperWord, isWord, signAt, wordAt } from '../organisations/name-words.ts';
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
  anchor: 'capital',
  read(scan, index) {
    const { tokens, text } = scan;
    if (!isNameWord(scan, index) || !isNameWord(scan, index + 1) || text.slice(tokens.ends[index], tokens.starts[index + 1]) !== ' ') return null;
    let end = index + 1;
    while (signAt(tokens, end + 1) === '-' && isGlued(tokens, end) && isGlued(tokens, end + 1) && isCapital(tokens, end + 2)) end += 2;
    const first = fold(wordAt(tokens, index));
    const last = fold(wordAt(tokens, end));
    if (!(FEMININE.test(first) && FEMININE.test(last)) && !(MASCULINE.test(first) && MASCULINE.test(last))) return null;
    if (isWord(tokens, end + 1) && (isCapital(tokens, end + 1) || hitAt(scan.hits, end + 1, 'organisation-head') !== null)) return null;
    if (isWord(tokens, index - 1) && isCapital(tokens, index - 1)) return null;
    return { start: tokens.starts[index]!, end: tokens.ends[end]!, value: { name: text.slice(tokens.starts[index], tokens.ends[end]), isListed: false } };
  },
});

/** A word that may be part of a person's name: no place, country, body, label or common noun. */
function isNameWord(scan: Scan, index: number): boolean {
  const { tokens, hits } = scan;
  if (!isCapital(tokens, index) || isUpperWord(tokens, index) || isNeverInNames(tokens, index)) return false;
  const word = wordAt(tokens, index);
  if (word.length < 3 || LOCATIVE.test(word) || SCHOOL.test(word) || isAdjective(word) || COMMON.test(word)) return false;
  return (['country', 'organisation-head', 'label', 'country-group', 'authority'] as const).every((kind) => hitAt(hits, index, kind) === null);
}
