import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { quotedAt, registrationBehind } from './name-tail.ts';
import { inOneLine, isCapital, isUpperWord, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** The longest proper name in quotation marks, in words. */
const MAX_WORDS = 7;

/** Words between a country and a quotation that make it something else than a body. */
const OTHER = /^(?:projekt|programm|konkurs|pasākum|festivāl|izstād|film|grāmat|žurnāl|laikrakst|avīz|dzies|izrād|pētījum|iniciatīv|kampaņ|pilsēt|valod|likum)/u;

/** „Lietuvas nevalstiskajām organizācijām – “…” un “…””: kinds of bodies, more than one, between the country and their names. */
const BODIES = /^(?:organizācij|uzņēmum|biedrīb|skol|iestād|muzej|bibliotēk)(?:ām|iem|as|i|ēm)$/u;
function overBodies({ tokens }: Scan, last: number): number | null {
  if (!isWord(tokens, last) || !BODIES.test(wordAt(tokens, last))) return null;
  let at = last - 1;
  while (at > last - 3 && isWord(tokens, at) && !isCapital(tokens, at)) at -= 1;
  return isWord(tokens, at) && isCapital(tokens, at) ? at : null;
}

/** The quotation of a list that the one at `index` goes on with: „“A” un “B””; the index itself where it opens the list. */
function firstOfList({ tokens }: Scan, index: number): number {
  const isJoined = (isWord(tokens, index - 1) && wordAt(tokens, index - 1) === 'un') || signAt(tokens, index - 1) === ',';
  if (!isJoined || !/[”“"]/u.test(signAt(tokens, index - 2) || ' ')) return index;
  let at = index - 3;
  while (at > index - 3 - MAX_WORDS && isWord(tokens, at)) at -= 1;
  const isDashed = signAt(tokens, at - 1) === '–' || signAt(tokens, at - 1) === '-';
  return isDashed && /[„“"«]/u.test(signAt(tokens, at) || ' ') ? at : index;
}

/** The token of the country before a quotation, over one or two small words („Dānijas tautskola “…””); null where none stands. */
function countryBefore(scan: Scan, index: number): number | null {
  const { tokens } = scan;
  let at = index - 1;
  if (signAt(tokens, at) === '–' || signAt(tokens, at) === '-') return isCapital(tokens, at - 1) ? at - 1 : overBodies(scan, at - 1);
  while (at > index - 3 && isWord(tokens, at) && !isCapital(tokens, at) && /[ašseiēs]$/u.test(wordAt(tokens, at)) && !OTHER.test(wordAt(tokens, at))) at -= 1;
  return isWord(tokens, at) && isCapital(tokens, at) ? at : null;
}

/**
 * A foreign name in quotation marks with its country in the genitive before it.
 *
 *     Līgumu parakstīja Lietuvas “Birštono kultūros centras” direktore.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * „Latvijas” before a quotation belongs to a title or to a head noun that other rules know.
 */
export const quotedWithCountry = defineMention<OrganisationMention>({
  id: 'organisations/quoted-with-country',
  type: 'organisation',
  anchor: { signs: '„“”"«' },
  read(scan, index) {
    const { tokens, hits, text } = scan;
    const opening = firstOfList(scan, index);
    const first = countryBefore(scan, opening);
    const country = first === null ? null : hitAt(hits, first, 'country');
    if (first === null || country === null || country.form.case !== 'genitive' || country.entry.code === 'LV') return null;
    const quoted = quotedAt(scan, index);
    if (quoted === null || quoted.name.split(' ').length > MAX_WORDS || !isCapital(tokens, index + 1) || (isUpperWord(tokens, index + 1) && quoted.name.length > 40)) return null;
    const isDirect = opening !== index || !isWord(tokens, index - 1) || first === index - 1;
    return {
      start: isDirect ? quoted.start : tokens.starts[first + 1]!, end: quoted.end,
      value: {
        name: isDirect ? quoted.name : inOneLine(text.slice(tokens.starts[first + 1], quoted.end)), head: null, quoted: quoted.name, abbreviation: null, country: country.entry.code,
        registrationNumber: registrationBehind(text, quoted.end), authority: null, owner: null, members: [],
      },
    };
  },
});
