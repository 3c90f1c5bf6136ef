import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt, hitsAt } from '../hits-at.ts';
import { isAdjectiveAt, isCapital, isModifier, wordAt } from './name-words.ts';

/** The country that the words of a name show: a country's name or a listed place; null where none does. */
export function countryInside(scan: Scan, first: number, last: number): string | null {
  for (let at = first; at <= last; at += 1) {
    // „Romas katoļu draudze” is in no Rome.
    if (!isCapital(scan.tokens, at) || (wordAt(scan.tokens, at) === 'Romas' && wordAt(scan.tokens, at + 1).startsWith('katoļ'))) continue;
    const country = hitAt(scan.hits, at, 'country');
    const place = hitsAt(scan.hits, at, 'place').find((hit) => hit.diacritics);
    // „Maltas apvienība”: a parish that bears the name of a country.
    if (country !== null && !country.weak && (place === undefined || !isLocal(scan, at + 1))) return country.entry.code;
    if (place !== undefined) return place.entry.country;
  }
  return null;
}

/** Bodies that parishes have and countries have not. */
const isLocal = (scan: Scan, index: number): boolean =>
  /^(?:pagasta|apvienīb|pamatskol|vidusskol|skol|bibliotēk|kultūras|tautas|pirmsskol|bērnu)/u.test(wordAt(scan.tokens, index));

/** „Igaunijas Dabas fonds”, „Lietuvas Bibliotekāru biedrība”: a common noun behind the country keeps it in the name. */
const isCommonNoun = (scan: Scan, index: number): boolean =>
  hitAt(scan.hits, index, 'place') === null && (isModifier(scan.tokens, index) || /(?:nieku|tāju|istu|ēju|ekāru|logu|ību|ūras|ības|šanas)$/u.test(wordAt(scan.tokens, index)));

/** Offices of a state keep its name: „Igaunijas Finanšu ministrija”. */
const OF_STATE = new Set(['ministrija', 'vēstniecība']);

/**
 * Where a name begins once the country in front of it is taken off, and that country.
 *
 *     Čehijas Kunrātices pamatskola → Kunrātices pamatskola, CZ
 *     Zviedrijas institūts, Latvijas Universitāte: the country belongs to the name
 */
export function withoutCountry(scan: Scan, first: number, head: number, isQuoted: boolean): { first: number; country: string | null } {
  const hit = hitAt(scan.hits, first, 'country');
  if (hit === null || hit.form.case !== 'genitive' || hit.endToken > head) return { first, country: null };
  if (hit.endToken === head) return isQuoted ? { first: head, country: hit.entry.code } : { first, country: hit.entry.code };
  let next = hit.endToken;
  if (/^pilsēt(?:as|u)$/u.test(wordAt(scan.tokens, next)) && isCapital(scan.tokens, next + 1)) next += 1;
  if (hit.entry.code === 'LV' && next === hit.endToken) return { first, country: 'LV' };
  const lemma = hitAt(scan.hits, head, 'organisation-head')?.entry.lemma ?? '';
  // „Zviedrijas Latviešu apvienība”: people of one nation who live in another country.
  const belongs = /^latviešu$/iu.test(wordAt(scan.tokens, next)) || hitAt(scan.hits, next, 'demonym') !== null || (OF_STATE.has(lemma) && hitAt(scan.hits, next, 'place') === null) || !isCapital(scan.tokens, next) || isAdjectiveAt(scan.tokens, next) || isCommonNoun(scan, next);
  return belongs ? { first, country: hit.entry.code } : { first: next, country: hit.entry.code };
}
