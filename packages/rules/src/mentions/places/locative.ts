import { organisationLexicon } from '@siets/gazetteer';
import { nominativesOf, tokenKinds, WordFacts } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, hitsOver } from '../hits-at.ts';
import { bracketAt, countryBehind } from '../organisations/name-tail.ts';
import { endOfHyphenated, isCapital, isNeverName, isUpperWord, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import { isSentenceStart } from '../organisations/phrase-start.ts';
import type { PlaceMention } from './place-mention.ts';

const LOCATIVE = /(?:[^aeiouāēīū]|i)(?:ā|ē|ī|ū|os|ās|ēs|īs)$/u;
/** Masculine endings of village names, whose locative -ā gives -s: „Vijciemā” → „Vijciems”. */
const MASCULINE = /(?:ciem|kaln|ezer|lauk|rag|krog|gal|dārz|tilt|sils?|mež|pagast)ā$/u;
/** Capitalised words in the locative that are no places: titles of laws and bodies, the internet, languages, feasts. */
const NO_PLACE = new RegExp(`^(?:${[
  'internet', 'eirop', 'savienīb', 'vadlīnij', 'nolikum', 'zoom', 'teams', 'facebook', 'instagram', 'youtube', 'vikipēdij', 'latv[ie]j', 'republik', 'konstitūcij', 'satversm', 'bībel',
  'dienvid', 'ziemeļ', 'rietum', 'austrum', 'baltij', 'ziemassvētk', 'lieldien', 'vasarsvētk', 'adventē', 'mārtiņ', 'meteņ', 'miķeļ', 'jaungad', 'covid',
].join('|')})`, 'iu');
/** „Zilā kalna pakājē”: an adjective that begins a name; towns are not called so. */
const PLAIN_ADJECTIVE = /^(?:zil|balt|zaļ|meln|sarkan|jaun|vec|liel|maz|augst|skaist|svēt|pirm|otr|treš|ceturt|piekt|atklāt|apaļ|sen|brīv)ā$/iu;
/** „seminārsDaugavpilī”: two words that a lost blank has joined. */
const GLUED = /\p{Ll}\p{Lu}/u;
/** Endings of definite adjectives and participles: „Galvenajā”, „Neattiecināmās”. */
const ADJECTIVE = /(?:ajā|ējā|ajos|ajās|(?:īg|isk|en|ot|am|āt)āk(?:ā|ās|os)|(?:isk|īg|ēj|ām|oš|uš|šan|īb|iāl|nāl|tīv)(?:ā|ās|os))$/u;

/**
 * A capitalised word in the locative that no list knows: where something is or happens.
 *
 *     Estrādi atjaunos Ratniekkalnā, semināri būs Hjērringā (Dānija).
 *                      ^^^^^^^^^^^^               ^^^^^^^^^
 *
 * At the start of a sentence the word may be any noun: there a country in brackets behind it is asked for.
 */
export const locative = defineMention<PlaceMention>({
  id: 'places/locative',
  type: 'place',
  anchor: { word: (word, isCapital) => isCapital && !isNeverName(word) },
  read(scan, index) {
    const { tokens, hits } = scan;
    const last = endOfHyphenated(tokens, index);
    if (!looksLikePlace.at(tokens, last) || isUpperWord(tokens, last)) return null;
    const word = wordAt(tokens, last);
    if (hitAt(hits, index, 'country') !== null || hitAt(hits, index, 'organisation-head') !== null || hitAt(hits, index, 'country-group') !== null) return null;
    const country = countryBehind(scan, last + 1);
    if (country === null && (isBracketStart(scan, index, last) || isSentenceStart(tokens, index) || isItemStart(scan, index) || hitsOver(hits, index, index + 1, 'label').length > 0)) return null;
    if (isPartOfName(scan, index, last) || (country === null && isBeforeNoun(scan, last, word))) return null;
    const own = scan.text.slice(tokens.starts[index], tokens.ends[last]);
    const name = MASCULINE.test(own) ? own.replace(/ā$/u, 's') : (nominativesOf(own, { case: 'locative', isPlace: true })[0]?.lemma ?? own);
    return { start: tokens.starts[index]!, end: tokens.ends[last]!, value: { name, kind: null, code: null, country, case: 'locative' } };
  },
});

/** A locative that is no adjective and none of the words that never are places. */
const looksLikePlace = new WordFacts(
  (word) => LOCATIVE.test(word) && word.length >= 4 && !isDescribing(word) && !NO_PLACE.test(word) && !PLAIN_ADJECTIVE.test(word) && !GLUED.test(word), false,
);

/** „Trešās paaudzes”: a word in -ās or -os before a small letter is mostly an adjective. */
const isBeforeNoun = ({ tokens }: Scan, last: number, word: string): boolean =>
  /(?:ās|os|ēs|īs)$/u.test(word) && isWord(tokens, last + 1) && !isCapital(tokens, last + 1) && /(?:as|es|u|a|ām|iem|ās|os)$/u.test(wordAt(tokens, last + 1));

/** „(Ceļā uz jūru)”: the first word of several in brackets begins a sentence or a title. */
const isBracketStart = ({ tokens }: Scan, index: number, last: number): boolean => signAt(tokens, index - 1) === '(' && !',;)'.includes(signAt(tokens, last + 1) || ' ');

/** „2. Atklātā konkursa nosaukums”: the number begins a line, the word behind it a sentence. */
const isItemStart = ({ tokens }: Scan, index: number): boolean =>
  signAt(tokens, index - 1) === '.' && tokens.kinds[index - 2] === tokenKinds.number && (index < 3 || tokens.kinds[index - 3] === tokenKinds.break);

const isDescribing = (word: string): boolean =>
  ADJECTIVE.test(word) || organisationLexicon.isAdjectiveStem(word.toLowerCase().replace(/(?:ā|ās|os)$/u, ''));

/** A word before it in the genitive with a capital, or a capital or a head behind it: part of a longer name. */
function isPartOfName(scan: Scan, index: number, last: number): boolean {
  const { tokens, hits } = scan;
  if (isWord(tokens, last + 1) && (isCapital(tokens, last + 1) && !isPlaceOrCountry(scan, last + 1) || hitAt(hits, last + 1, 'organisation-head') !== null)) return true;
  const quoted = '„“"«'.includes(signAt(tokens, index - 1) || ' ');
  return quoted && bracketAt(scan, last + 1) === null;
}

const isPlaceOrCountry = ({ hits }: Scan, index: number): boolean => hitAt(hits, index, 'place') !== null || hitAt(hits, index, 'country') !== null;
