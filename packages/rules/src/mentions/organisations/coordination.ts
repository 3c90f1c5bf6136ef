import { tokenKinds } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt, hitsAt } from '../hits-at.ts';
import { countryInside } from './name-country.ts';
import { wordsOf } from './name-nominative.ts';
import { isAdjective, isAdjectiveAt, isAnd, isCapital, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMember } from './organisation-mention.ts';

/** One of several owners before a shared head, as tokens; `end` is exclusive. */
interface Part {
  first: number;
  end: number;
  /** Country in brackets behind it, or in front of „pilsētas”. */
  country: string | null;
  /** `pilsētas` or `pilsētu` where the part began „Francijas pilsētu Ruānas”. */
  apposition: string | null;
}

/** „Francijas pilsētu Ruānas un Klermonas” says the country once for both. */
function withCountries(parts: Part[]): Part[] {
  let carried: string | null = null;
  return parts.map((part) => {
    if (part.apposition !== null) carried = part.apposition === 'pilsētu' ? part.country : null;
    return part.country === null && carried !== null ? { ...part, country: carried } : part;
  });
}

/** Units that may stand once, in the plural, for all parts: „Balvu un Rēzeknes novadu pašvaldības”. */
const SINGULAR_UNITS: Readonly<Record<string, string>> = { novadu: 'novada', pilsētu: 'pilsētas', pagastu: 'pagasta', rajonu: 'rajona', valstspilsētu: 'valstspilsētas' };

/** Each place has one of its own, though the head stands in the singular: „Auces, Bauskas un Neretas novada dome”. */
const COUNCILS = new Set(['dome', 'pašvaldība']);

/** Cuts the tokens before the head at commas and „un”. */
function partsBefore(scan: Scan, first: number, head: number): Part[] {
  const { tokens } = scan;
  const parts: Part[] = [];
  let from = first;
  for (let at = first; at <= head; at += 1) {
    const isCut = at === head || signAt(tokens, at) === ',' || isAnd(tokens, at);
    if (!isCut) continue;
    if (at > from) parts.push(toPart(scan, from, at));
    from = at + 1;
  }
  return parts;
}

function toPart(scan: Scan, first: number, end: number): Part {
  const { tokens } = scan;
  let start = first;
  while (start < end && tokens.kinds[start] === tokenKinds.break) start += 1;
  let stop = end;
  while (stop > start && tokens.kinds[stop - 1] === tokenKinds.break) stop -= 1;
  const country = hitAt(scan.hits, start, 'country');
  const apposition = country !== null && isWord(tokens, country.endToken) && isCapital(tokens, country.endToken + 1) ? wordAt(tokens, country.endToken) : '';
  if (country !== null && /^pilsēt(?:as|u)$/u.test(apposition)) return { first: country.endToken + 1, end: stop, country: country.entry.code, apposition };
  if (signAt(tokens, stop - 1) !== ')') return { first: start, end: stop, country: null, apposition: null };
  for (let at = stop - 2; at > start; at -= 1) {
    if (signAt(tokens, at) === '(') return { first: start, end: at, country: hitAt(scan.hits, at + 1, 'country')?.entry.code ?? null, apposition: null };
  }
  return { first: start, end: stop, country: null, apposition: null };
}

const isOrdinal = (scan: Scan, index: number): boolean => scan.tokens.kinds[index] === tokenKinds.number && signAt(scan.tokens, index + 1) === '.';

/** Index behind the leading capitals of a part: where shared words („novada”, „galvenās”) begin. */
function endOfOwner(scan: Scan, part: Part): number {
  let at = part.first;
  while (at < part.end && (isCapital(scan.tokens, at) && !isAdjectiveAt(scan.tokens, at) || signAt(scan.tokens, at) === '-')) at += 1;
  return at;
}

/**
 * The single bodies of a name with one plural head, one for each owner; empty where the name is one body.
 *
 *     Balvu, Līvānu un Zilupes novadu pašvaldībām
 *     ^^^^^  ^^^^^^    ^^^^^^^ three municipalities
 *
 * `isSurelyPlural` is false for forms such as „pašvaldības” that may be a genitive singular: then the owners must be places.
 * A singular head is shared only by towns with their countries („Portugāles pilsētas Aveiro un Polijas pilsētas Ļubļina pašvaldība”).
 */
export function membersOf(scan: Scan, first: number, head: number, { isPlural, isSurelyPlural }: { isPlural: boolean; isSurelyPlural: boolean }): OrganisationMember[] {
  const parts = withCountries(partsBefore(scan, first, head));
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return [];
  const isNumbered = parts.slice(1).every((part) => isOrdinal(scan, part.first)) && isOrdinal(scan, parts[0]!.end - 2);
  const isShared = COUNCILS.has(hitAt(scan.hits, head, 'organisation-head')?.entry.lemma ?? '') && parts.every((part) => isPlace(scan, part.first));
  if (!isPlural && !isNumbered && !isShared && !parts.slice(1).every((part) => part.apposition !== null)) return [];
  if (!isNumbered && !parts.every((part) => part.first < part.end && isCapital(scan.tokens, part.first))) return [];
  if (!isSurelyPlural && !isNumbered && !parts.every((part) => isPlace(scan, part.first) || part.country !== null)) return [];
  const sharedFrom = isNumbered ? last.end : endOfOwner(scan, last);
  const shared = sharedFrom < last.end ? wordsOf(scan, sharedFrom, last.end - 1).split(' ') : [];
  const isUnitShared = shared.map((word) => SINGULAR_UNITS[word] ?? word).join(' ');
  return parts.map((part, at) => toMember(scan, parts, part, at === parts.length - 1, isUnitShared, head, isNumbered));
}

const isPlace = (scan: Scan, token: number): boolean => hitsAt(scan.hits, token, 'place').length > 0 || hitAt(scan.hits, token, 'country') !== null;

/** The head in the nominative singular, with a capital where it is printed with one: the name of one of several bodies. */
export function lemmaOf(scan: Scan, head: number): string {
  const lemma = hitAt(scan.hits, head, 'organisation-head')?.entry.lemma ?? '';
  return isCapital(scan.tokens, head) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}

function toMember(scan: Scan, parts: readonly Part[], part: Part, isLast: boolean, shared: string, head: number, isNumbered: boolean): OrganisationMember {
  const { tokens } = scan;
  const ownEnd = isLast && !isNumbered ? endOfOwner(scan, part) : part.end;
  const own = genitiveOf(scan, part, ownEnd);
  const hasUnit = !isLast && isWord(tokens, part.end - 1) && !isCapital(tokens, part.end - 1);
  const lemma = lemmaOf(scan, head);
  const prefix = isNumbered && part !== parts[0] ? `${wordsOf(scan, parts[0]!.first, parts[0]!.end - 3)} ` : '';
  const middle = hasUnit || shared === '' ? '' : `${sharedNominative(scan, shared, head)} `;
  const name = `${prefix}${own} ${middle}${lemma}`;
  return {
    name,
    country: part.country ?? countryInside(scan, part.first, ownEnd - 1),
    start: tokens.starts[part.first]!,
    end: tokens.ends[isLast ? head : part.end - 1]!,
  };
}

/** The owner as printed; a town in the nominative („Ļubļina pašvaldība”) is put into the genitive. */
function genitiveOf(scan: Scan, { first, apposition }: Part, end: number): string {
  const place = hitAt(scan.hits, first, 'place');
  const isNominative = place !== null && place.endToken === end && place.form.case === 'nominative' && !place.form.readings.some((one) => one.case === 'genitive');
  const words = wordsOf(scan, first, end - 1);
  if (!isNominative) return apposition === 'pilsētas' ? words.replace(/(?<=[^aeiouāēīū])a$/u, 'as') : words;
  const genitive = place.diacritics ? place.entry.forms.find((form) => form.case === 'genitive')?.text : undefined;
  return genitive ?? words.replace(/(?<vowel>[ae])$/u, '$<vowel>s');
}

/** Shared adjectives agree with the head: „galvenās” → „galvenā”. */
function sharedNominative(scan: Scan, shared: string, head: number): string {
  const gender = hitAt(scan.hits, head, 'organisation-head')?.entry.gender;
  return shared.split(' ').map((word) => (isAdjective(word) ? word.replace(/(?:ajām|ajiem|ajās|ajos|ās|os|ie|o|ā)$/u, gender === 'feminine' ? 'ā' : 'ais') : word)).join(' ');
}
