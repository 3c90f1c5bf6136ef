import { tokenKey, tokenKinds, WordFacts, type Tokens } from '@siets/latvian';
import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, wordKeys } from '../hits-at.ts';
import { isPluralHead } from './english-plural.ts';
import { countryInside } from './name-country.ts';
import { abbreviationAt, countryBehind, quotedBehind } from './name-tail.ts';
import { wordsOf } from './name-nominative.ts';
import { isAnd, isCapital, isNeverName, isUpperWord, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** English heads, and those of the neighbours' languages that names keep in Latvian texts. */
const HEADS = 'university municipality library museum school association council foundation institute agency centre center ministry society college academy ' +
  'chamber union federation network authority region hospital theatre archive archives parish department administration office bank fund company ' +
  'consortium cooperative commission committee institution lyceum gymnasium kindergarten choir orchestra church diocese port board service garden inspectorate cluster ' +
  'kommune vald linnavalitsus vallavalitsus raamatukogu ülikool muuseum kool selts keskus kaupunki kirjasto yliopisto kunta koulu museo ' +
  'savivaldybė savivaldybe biblioteka universitetas muziejus mokykla gimnazija centras namai fondas asociacija kommun bibliotek museet skola skole naturskole ' +
  'universität universitet stadt schule gemeinde gymnasiums hochschule verein museum comune università ayuntamiento universidad câmara gmina miasto lisesi liceul liceo lycée scuola ' +
  'gümnaasium põhikool algkool lasteaed muusikakool progimnazija gimnazjum przedszkole szkola szkoła ' +
  'bibliotek fylkeskommune stichting fundacja fundación associazione';
const heads = wordKeys(HEADS);
const OF_HEADS = wordKeys('faculty gymnasium lyceum lykeio university city municipality region ministry association institute academy library museum foundation council chamber federation union society county town college department school centre center agency office network house universitat università universidad universidade ayuntamiento comune câmara union');
const JOINTS = new Set(['of', 'the', 'for', 'and', 'in', 'de', 'da', 'do', 'di', 'del', 'la', 'dei', 'van', 'für', 'i', '&', 'e', 'y', 'der', 'des']);
const NOT_FIRST = wordKeys('the this that our their each project partner partners lead university_ programme program a an in on at of for and contact applicant coordinator beneficiary new our leading responsible');
/** Words in small letters inside such names: „Moss district Nes basic school”, „Kauno rajono pagrindinė mokykla”. */
const SMALL = wordKeys('district county town city municipal state basic primary secondary elementary high music art arts vocational technical public rural youth cultural culture development regional information training education health sports tourism business research innovation rajono miesto pagrindine pradine vidurine kulturos vocational');
/** Genitives in small letters inside Lithuanian names: „Alytaus profesinio rengimo centras”. */
const LITHUANIAN = /^\p{Ll}{2,}(?:inio|imo|ymo|ų|iju|ės|inė|inės|ybos|ūros)$/u;
/** Land is no body: „Latgale region”. */
const LAND = wordKeys('region parish vald');
const GARDEN = tokenKey('garden');
const MAX_WORDS = 10;
/** Ends of compounds that name a body in German, the Nordic languages, Estonian, Finnish and Lithuanian. */
const COMPOUND = /(?:skole|schule|kommune|bibliotek|bibliothek|museum|museet|universitet|universität|forening|förening|verein|senter|zentrum|stiftelse|stiftung|selskab|selskap|akademi|akademie|högskola|ühing|linnavalitsus|vallavalitsus|ülikool|keskus|yhdistys|säätiö|liitto|opisto|draugija|mokykla|centras|namai|taryba|savivaldybė|päiväkoti)$/iu;
/** Letters that no Latvian word holds: „Kauno amatų mokykla”. */
const FOREIGN_LETTERS = /[ųėęąįöäüõåøñ]/u;

/**
 * A name in another language: a run of capitals that begins or ends with a head such as „University” or „kommune”.
 *
 *     The partners are the University of Tartu, Hamar kommune and Kuldīga Municipality.
 *                          ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^
 */
export const foreignName = defineMention<OrganisationMention>({
  id: 'organisations/foreign-name',
  type: 'organisation',
  anchor: { word: (word, isCapital) => isCapital && mayBegin(word) },
  read(scan, index) {
    return isRowOfCountry(scan, index) ? null : startsWithHead(scan, index) ?? endsWithHead(scan, index);
  },
});

/** „ESTONIA Saku lasteaed”: a country in capitals that opens a row is no part of the name behind it. */
const isRowOfCountry = ({ tokens, hits }: Scan, index: number): boolean =>
  isUpperWord(tokens, index) && tokens.kinds[index - 1] !== tokenKinds.word && isCapital(tokens, index + 1) && !isUpperWord(tokens, index + 1) && hitAt(hits, index, 'country') !== null;

/** Not the words that sentences and labels begin with. */
const mayBegin = (word: string): boolean => OF_HEADS.has(tokenKey(word)) || !(NOT_FIRST.has(tokenKey(word)) || isNeverName(word));

/** „University of Tartu”, „Ministry of Culture of the Republic of Latvia”, „Association "North Coast"”. */
function startsWithHead(scan: Scan, index: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  if (!ofHeads.at(tokens, index)) return null;
  if (!isWord(tokens, index + 1) || !['of', 'for', 'de', 'di', 'da', 'degli'].includes(wordAt(tokens, index + 1))) return null;
  const last = runEnd(scan, index + 2);
  return last < index + 2 ? null : toMention(scan, index, last, null);
}

/** The last token of a run of capitals with small joints between; smaller than `from` where none begins there. */
function runEnd({ tokens }: Scan, from: number): number {
  let last = from - 1;
  for (let at = from; at < Math.min(tokens.count, from + MAX_WORDS); at += 1) {
    if (isCapital(tokens, at)) last = at;
    else if (isHyphen(tokens, at)) continue;
    else if (!(isWord(tokens, at) && JOINTS.has(wordAt(tokens, at)) && !(isAnd(tokens, at) && !isCapital(tokens, at + 1)))) break;
    else if (isAnd(tokens, at) && (OF_HEADS.has(tokens.keys[at + 1]!) || wordAt(tokens, at + 1) === 'the')) break;
  }
  return last;
}

/** “University of South-Western Zīlava”: a hyphen between two parts of a word. */
const isHyphen = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === '-' && tokens.starts[at] === tokens.ends[at - 1] && tokens.ends[at] === tokens.starts[at + 1] && isCapital(tokens, at + 1);

/** „Kuldīga Municipality”, „Hamar kommune”, „Region Gotland” is not one. */
function endsWithHead(scan: Scan, index: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  if (!mayEndWithHead(tokens, index) || (isCapital(tokens, index - 1) && wordAt(tokens, index - 1) !== 'The') || notFirst.at(tokens, index) || (signAt(tokens, index - 1) === '-' && tokens.ends[index - 1] === tokens.starts[index])) return null;
  let head = -1;
  let hasBody = false;
  for (let at = index; at < Math.min(tokens.count, index + MAX_WORDS); at += 1) {
    if (at > index && isCellGap(scan, at)) break;
    if (!isWord(tokens, at)) {
      if (signAt(tokens, at) === '-' && tokens.ends[at] === tokens.starts[at + 1]) continue;
      break;
    }
    if (at > index && isPluralHead(scan, at)) break;
    if (at > index && isForeignHead(scan, at)) {
      // „Community Foundation of Irpa Region”: land that belongs to a body's name.
      hasBody ||= head >= 0 && !LAND.has(tokens.keys[head]!);
      head = at;
    }
    if (head < 0 && at === index + 1 && !isCapital(tokens, at) && wordAt(tokens, at) === 'of') return null;
    if (at > index && !isCapital(tokens, at) && small.at(tokens, at) && (head < 0 || leadsToHead(scan, at))) continue;
    if (!isCapital(tokens, at) && head !== at && !joining.at(tokens, at)) break;
    if (isAnd(tokens, at) && (head >= 0 || wordAt(tokens, at + 1) === 'the')) break;
  }
  // “Gogol public garden”: a place to walk in.
  if (head >= 0 && tokens.keys[head] === GARDEN && wordAt(tokens, head - 1) === 'public') return null;
  if (head < 0 || (LAND.has(tokens.keys[head]!) && !hasBody && !/^planning$/iu.test(wordAt(tokens, head - 1)))) return null;
  const isLonger = wordAt(tokens, head + 1) === 'of' || (signAt(tokens, head + 1) === '&' && isCapital(tokens, head + 2));
  const last = isLonger ? runEnd(scan, head + 2) : properBehind(scan, head);
  return toMention(scan, index, isLonger && last < head + 2 ? head : last, null);
}

/** A quick look: false where no head stands within reach, which goes for nearly every capital of a Latvian page. */
const mayEndWithHead = (tokens: Tokens, index: number): boolean => nextHead(tokens, index + 1) < index + MAX_WORDS;

/** The first token at `from` or later that may be a head; the number of tokens where none is. */
function nextHead(tokens: Tokens, from: number): number {
  if (lastHead.tokens === tokens && lastHead.from <= from && from <= lastHead.at) return lastHead.at;
  let at = from;
  while (at < tokens.count && !headWords.at(tokens, at)) at += 1;
  lastHead = { tokens, from, at };
  return at;
}

/** The rule asks from the left to the right: the last answer is kept, so that the text is gone over once. */
let lastHead: { tokens: Tokens | null; from: number; at: number } = { tokens: null, from: 0, at: 0 };

/** „Ignalina district municipality public library”: small words behind a head that come to another. */
function leadsToHead(scan: Scan, from: number): boolean {
  let at = from;
  while (at < from + 3 && isWord(scan.tokens, at) && !isCapital(scan.tokens, at) && small.at(scan.tokens, at)) at += 1;
  return isWord(scan.tokens, at) && isForeignHead(scan, at);
}

/** „Youth Centre Vilnele (LT)”: a name of one or two words behind the head, where a bracket or a list sign closes it. */
function properBehind({ tokens, hits }: Scan, head: number): number {
  let last = head;
  while (last < head + 2 && isCapital(tokens, last + 1) && hitAt(hits, last + 1, 'country') === null) last += 1;
  const isClosed = signAt(tokens, last + 1) === '(' || signAt(tokens, last + 1) === ';';
  return isClosed ? last : head;
}

/** A tab before the token: it stands in another cell of the table. */
function isCellGap({ text, tokens }: Scan, at: number): boolean {
  for (let unit = tokens.ends[at - 1]!; unit < tokens.starts[at]!; unit += 1) if (text.charCodeAt(unit) === TAB) return true;
  return false;
}
const TAB = 9;

const ofHeads = new WordFacts((_, key) => OF_HEADS.has(key), false);
const notFirst = new WordFacts((word, key) => NOT_FIRST.has(key) || isNeverName(word), false);
const small = new WordFacts((word, key) => SMALL.has(key) || LITHUANIAN.test(word), false);
const joining = new WordFacts((word) => JOINTS.has(word) || FOREIGN_LETTERS.test(word), false);
const headWords = new WordFacts((word, key) => heads.has(key) || COMPOUND.test(word), false);

const isForeignHead = (scan: Scan, at: number): boolean =>
  headWords.at(scan.tokens, at) && !isLatvianHead(scan, at);

/** „bibliotēka” folds to a Lithuanian head; names with Latvian heads have a rule of their own. */
const isLatvianHead = (scan: Scan, index: number): boolean => hitAt(scan.hits, index, 'organisation-head')?.diacritics === true;

/** „8th Lykeio of Volos”, „2nd Primary School”: schools that are numbered in English; „St. Alba University”. */
const ORDINAL = /(?<![\p{L}\d])(?<ordinal>(?:\d{1,2}(?:st|nd|rd|th)|St\.) )$/u;

function toMention(scan: Scan, first: number, last: number, head: string | null): Found<OrganisationMention> {
  const { tokens, text } = scan;
  const tail = quotedBehind(scan, last);
  const next = tail?.endToken ?? last + 1;
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, tokens.starts[first]! - 6), tokens.starts[first]))?.groups?.ordinal ?? '';
  const name = `${ordinal}${wordsOf(scan, first, last)}`;
  return {
    start: tokens.starts[first]! - ordinal.length,
    end: tail?.end ?? tokens.ends[last]!,
    value: {
      name: tail === null ? name : `${name} ${text.slice(tail.start, tail.end)}`, head, quoted: tail?.name ?? null,
      abbreviation: abbreviationAt(scan, next)?.name ?? null, country: countryBehind(scan, next) ?? countryInside(scan, first, last),
      registrationNumber: null, authority: null, owner: null, members: [],
    },
  };
}
