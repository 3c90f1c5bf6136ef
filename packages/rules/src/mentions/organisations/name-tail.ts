import { tokenKinds } from '@siets/latvian';
import type { Span } from '@siets/record';
import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { quoteSigns } from '../quotes/marks.ts';
import { quotedName } from '../quotes/quoted-name.ts';
import { inOneLine, isCapital, isWord, signAt, wordAt } from './name-words.ts';

/** Quoted proper names are short; what is longer is the title of something. */
const MAX_QUOTED = 120;
const REGISTRATION = /[\s,(]{0,3}(?:vienotais\s+)?(?:reģ(?:\.|istrācijas)?|reg(?:\.|istration)?)\s*(?:nr\.?|no\.?|numurs|number|code)\s*:?\s*(?:LV)?(?<number>\d{11})(?!\d)/iuy;

export interface QuotedTail extends Span {
  /** Index of the token behind the closing mark. */
  endToken: number;
  /** The words between the marks. */
  name: string;
}

/** The quoted name that opens at token `index`; null where none does or where it is too long for a name. */
export function quotedAt(scan: Scan, index: number): QuotedTail | null {
  const { tokens } = scan;
  if (index >= tokens.count || tokens.kinds[index] !== tokenKinds.sign || !quoteSigns.includes(signAt(tokens, index))) return null;
  const found = quotedName.read(scan, index);
  if (found === null || found.end - found.start > MAX_QUOTED || found.value.closed === 'none') return null;
  let endToken = index + 1;
  while (endToken < tokens.count && tokens.starts[endToken]! < found.end) endToken += 1;
  return { start: found.start, end: found.end, endToken, name: inOneLine(found.value.text) };
}

/** The quoted name right behind token `index`, over a wrapped line too. */
export function quotedBehind(scan: Scan, index: number): QuotedTail | null {
  const { tokens } = scan;
  const isWrapped = tokens.kinds[index + 1] === tokenKinds.break && tokens.ends[index + 1]! - tokens.starts[index + 1]! <= 2;
  return quotedAt(scan, isWrapped ? index + 2 : index + 1);
}

/** What stands in the brackets that open at token `index`, as words. */
export function bracketAt(scan: Scan, index: number): { endToken: number; words: string; first: number } | null {
  const { tokens, text } = scan;
  if (signAt(tokens, index) !== '(') return null;
  for (let at = index + 1; at < Math.min(tokens.count, index + 12); at += 1) {
    if (signAt(tokens, at) === ')') return { endToken: at + 1, words: text.slice(tokens.starts[index + 1], tokens.starts[at]).trim(), first: index + 1 };
  }
  return null;
}

/** A short name in brackets: „(CFLA)”, „(turpmāk – LNB)”. */
export function abbreviationAt(scan: Scan, index: number): { name: string; endToken: number } | null {
  const bracket = bracketAt(scan, index);
  if (bracket === null) return null;
  const name = /^(?:turpmāk(?: tekstā)?\s*[-–—:]?\s*)?(?<name>[\p{Lu}\d][\p{Lu}\d&+-]{1,9}|\p{Lu}{2,6} \p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}[\p{L}]{0,6})$/u.exec(bracket.words)?.groups?.['name'];
  return name === undefined || isCountryCode(scan, bracket.first) ? null : { name, endToken: bracket.endToken };
}

const isCountryCode = (scan: Scan, token: number): boolean => hitAt(scan.hits, token, 'country') !== null;

/** Words that open the brackets in which a text shortens a name. */
const SHORT_NAME = new Set(['hereinafter', 'hereafter', 'turpmāk', 'saīsināti', 'saīsinājumā']);

/** „X slimnīcai, Latviju pārstāv …”: the next clause speaks of the country. */
const OBLIQUE: ReadonlySet<string> = new Set(['genitive', 'accusative', 'dative']);

/** Country in brackets or behind a comma: „(Somija)”, „(LV)”, „, Norvēģija”, „no Lietuvas”. */
export function countryBehind(scan: Scan, index: number): string | null {
  const { tokens, hits } = scan;
  const bracket = bracketAt(scan, index);
  if (bracket !== null) {
    // “University of Zilupe (hereinafter – LU)”: what the text will call it.
    if (isWord(tokens, bracket.first) && SHORT_NAME.has(wordAt(tokens, bracket.first))) return null;
    for (let at = bracket.first; at < bracket.endToken; at += 1) {
      const hit = hitAt(hits, at, 'country');
      if (hit !== null) return hit.entry.code;
    }
    return null;
  }
  if (signAt(tokens, index) === ',') {
    const direct = hitAt(hits, index + 1, 'country');
    if (direct !== null && !OBLIQUE.has(direct.form.case ?? '')) return direct.entry.code;
    const hasTown = isCapital(tokens, index + 1) && signAt(tokens, index + 2) === ',';
    return hasTown ? (hitAt(hits, index + 3, 'country')?.entry.code ?? null) : null;
  }
  if (!isWord(tokens, index) || wordAt(tokens, index) !== 'no') return null;
  const country = hitAt(hits, index + 1, 'country');
  return country === null || isOfGiver(scan, country.endToken) ? null : country.entry.code;
}

/** „muzejs no Norvēģijas finanšu instrumenta saņēma”: whose fund it is says nothing of the body before it. */
function isOfGiver({ tokens }: Scan, index: number): boolean {
  for (let at = index; at < index + GIVER_WORDS && isWord(tokens, at); at += 1) if (GIVER.test(wordAt(tokens, at))) return true;
  return false;
}
const GIVER_WORDS = 4;
const GIVER = /^(?:vēstniecīb|programm|fond|instrument|valdīb|ministrij|aģentūr|institūt|budžet)/u;

/** „viesi no A pilsētas pašvaldības Čehijā”: a country abroad in the locative right behind a name; null where none stands there. */
export function countryWhere({ hits }: Scan, index: number): string | null {
  const hit = hitAt(hits, index, 'country');
  return hit?.form.case === 'locative' && hit.entry.code !== 'LV' ? hit.entry.code : null;
}

/** „bibliotēka Norvēģijā, …”: a body that stands in a country abroad, where the words about it end. */
export function countryStood(scan: Scan, index: number): string | null {
  return /^[.,;)]$/u.test(signAt(scan.tokens, index + 1) || ' ') ? countryWhere(scan, index) : null;
}

/** The registration number right behind `end`, eleven digits; null where none is printed. */
export function registrationBehind(text: string, end: number): string | null {
  REGISTRATION.lastIndex = end;
  return REGISTRATION.exec(text)?.groups?.['number'] ?? null;
}
