import { tokenKinds, type Tokens } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import {
  isAdjectiveAt, isAdverbAt, isAnd, isCapital, isCapitalGenitiveAt, isGenericFirst, isGlued, isLowerGenitiveAt, isModifier, isNeverInNames, isUpperWord, isWord, signAt, wordAt,
} from './name-words.ts';

/** Longest name left of its head, in tokens. */
const MAX_LEFT = 26;

export interface WalkOptions {
  /** The head may be plural: commas part several bodies („Balvu, Līvānu un Zilupes pašvaldības”). */
  isPlural: boolean;
  /** A quoted name stands behind the head: lower-case modifiers before it belong to the name. */
  isQuoted: boolean;
}

/**
 * The first token of a name whose head noun stands at `head`; `head` itself where nothing before it belongs to the name.
 *
 *     Līgumu ar Centrālo finanšu un līgumu aģentūru parakstīja
 *               ^^^^^^^^                   head
 *
 * Goes left over genitives, adjectives, ordinals and coordinated parts; the name begins at its leftmost capital.
 */
export function findPhraseStart(scan: Scan, head: number, options: WalkOptions): number {
  const { tokens } = scan;
  const walk = { at: head, hasAnd: false };
  for (let steps = 0; steps < MAX_LEFT; steps += 1) {
    const next = stepLeft(scan, walk.at, head, walk.hasAnd, options);
    if (next === null) break;
    walk.at = next.at;
    walk.hasAnd = walk.hasAnd || next.hasAnd;
  }
  return withoutForm(scan, trimLeft(tokens, walk.at, head, options.isQuoted), head);
}

/** Units of a society: „Biedrības Piebalgas nodaļa”. */
const UNITS = new Set(['nodaļa', 'grupa', 'valde', 'padome', 'filiāle', 'birojs']);

/** „Biedrības Upes krasta partnerība projekts”: a legal form in the genitive before a name with a head of its own is no owner. */
function withoutForm({ tokens, hits }: Scan, first: number, head: number): number {
  const form = first + 1 < head && isCapital(tokens, first + 1) ? hitAt(hits, first, 'organisation-head')?.entry.lemma : undefined;
  const isForm = (form === 'biedrība' || form === 'nodibinājums') && !UNITS.has(hitAt(hits, head, 'organisation-head')?.entry.lemma ?? '');
  return isForm ? first + 1 : first;
}

interface Step {
  at: number;
  hasAnd: boolean;
}

/** The token that the name takes in left of `at`; null where the name ends. */
function stepLeft(scan: Scan, at: number, head: number, hasAnd: boolean, options: WalkOptions): Step | null {
  const { tokens } = scan;
  const left = at - 1;
  if (left < 0) return null;
  if (isWideGap(scan, left)) return null;
  if (tokens.kinds[left] === tokenKinds.break) return stepOverBreak(scan, at, head, hasAnd, options);
  if (isAnd(tokens, left)) return stepOverAnd(scan, at, head, options);
  if (tokens.kinds[left] === tokenKinds.sign) return stepOverSign(scan, at, head, hasAnd, options);
  if (!isWord(tokens, left)) return null;
  return canStand(scan, left, at === head) || isOfSaint(scan, left, head) ? { at: left, hasAnd: false } : null;
}

/** „Jaunavas Marijas debesīs uzņemšanas Romas katoļu draudze”, „Sv. Pētera ķēdēs draudze”: where a saint is, inside the name of a parish. */
const PARISHES = new Set(['draudze', 'baznīca', 'katedrāle', 'klosteris']);
const isOfSaint = ({ tokens, hits }: Scan, index: number, head: number): boolean =>
  PARISHES.has(hitAt(hits, head, 'organisation-head')?.entry.lemma ?? '') && /^(?:debesīs|ķēdēs)$/u.test(wordAt(tokens, index)) && isCapital(tokens, index - 1);

/** A tab or three blanks: another cell of a table. */
function isWideGap({ text, tokens }: Scan, left: number): boolean {
  const from = tokens.ends[left]!;
  const length = tokens.starts[left + 1]! - from;
  return length > 0 && (length > 1 || text.charCodeAt(from) === 9) && /\t| {3}/u.test(text.slice(from, from + length));
}

/** A wrapped line: the name goes on only with a small letter or a number, and never over a blank line. */
function stepOverBreak(scan: Scan, at: number, head: number, hasAnd: boolean, options: WalkOptions): Step | null {
  const { tokens, text } = scan;
  const gap = text.slice(tokens.starts[at - 1], tokens.ends[at - 1]);
  if (at - 2 < 0 || gap.split('\n').length > 2 || isCapital(tokens, at) || tokens.kinds[at] === tokenKinds.number) return null;
  if (isAnd(tokens, at - 2)) return stepOverAnd(scan, at - 1, head, options, at);
  return isWord(tokens, at - 2) && canStand(scan, at - 2, at === head) ? { at: at - 2, hasAnd } : null;
}

/** „un” joins parts of one name; before a capital it parts two names where a whole name stands on its left. */
function stepOverAnd(scan: Scan, at: number, head: number, options: WalkOptions, right = at): Step | null {
  const { tokens } = scan;
  let left = at - 2;
  if (left >= 0 && signAt(tokens, left) === '.' && left > 0) left -= 1;
  if (left < 0) return null;
  // „muzeju un biedrību „X””: a quoted name begins at its own head.
  if ((isCapital(tokens, right) || (options.isQuoted && right === head)) && hitAt(scan.hits, left, 'organisation-head') !== null) return null;
  if (isCapital(tokens, right) && !options.isPlural && isCapital(tokens, left) && isCapital(tokens, left - 1) && hitAt(scan.hits, left - 1, 'place') === null && !isOfCountry(scan, left)) return null;
  if (left !== at - 2) return tokens.kinds[left] === tokenKinds.number || isInitial(tokens, left) ? { at: left, hasAnd: true } : null;
  if (signAt(tokens, left) === ')' && options.isPlural) return stepOverBracket(scan, left);
  if (!isWord(tokens, left) || !canStand(scan, left, false) || isCountryInList(scan, left)) return null;
  if (right === head && !options.isPlural && !isCapital(tokens, left)) return null;
  return { at: left, hasAnd: true };
}

/** „Latvijas Ziņu un Sakaru asociācija”: the first half is no name without the second. */
const isOfCountry = ({ hits, tokens }: Scan, left: number): boolean =>
  hitAt(hits, left - 1, 'country')?.form.case === 'genitive' && isCapitalGenitiveAt(tokens, left) && hitAt(hits, left, 'place') === null && !isCapital(tokens, left - 2);

/** „no Igaunijas, Latvijas un …”: a country before a comma or „un” belongs to a list of countries. */
const isCountryInList = (scan: Scan, index: number): boolean => hitAt(scan.hits, index, 'country') !== null;

const isInitial = (tokens: Tokens, index: number): boolean =>
  isCapital(tokens, index) && tokens.ends[index]! - tokens.starts[index]! <= 2 && signAt(tokens, index + 1) === '.';

/** Commas inside a coordinated name, ordinals („1.”), initials („A.”), hyphens without blanks, brackets of a plural list. */
function stepOverSign(scan: Scan, at: number, head: number, hasAnd: boolean, options: WalkOptions): Step | null {
  const { tokens } = scan;
  const sign = signAt(tokens, at - 1);
  const left = at - 2;
  if (left < 0) return null;
  if (sign === '.' && isGlued(tokens, left)) {
    const isOrdinal = tokens.kinds[left] === tokenKinds.number && tokens.ends[left]! - tokens.starts[left]! <= 3;
    return isOrdinal || isInitial(tokens, left) ? { at: left, hasAnd } : null;
  }
  if (sign === '-' || sign === '–') return stepOverHyphen(scan, at, hasAnd);
  if (sign === ')' && isShortName(scan, at - 1)) return canStand(scan, at - 4, false) ? { at: at - 4, hasAnd } : null;
  if (sign === ')' && options.isPlural) return stepOverBracket(scan, at - 1);
  if (sign !== ',' || !(hasAnd || options.isPlural)) return null;
  if (signAt(tokens, left) === ')' && options.isPlural) return stepOverBracket(scan, left);
  if (!isWord(tokens, left) || isCountryInList(scan, left) || isSurname(scan, left) || (hitAt(scan.hits, left, 'organisation-head') !== null && isCapital(tokens, at))) return null;
  return canStand(scan, left, false) && (isLikeRight(tokens, left, at) || options.isPlural) ? { at: left, hasAnd } : null;
}

/** „Rūjienas-Mazsalacas”, „bibliotēka-muzejs”, and two countries or places with blanks around the hyphen. */
function stepOverHyphen({ tokens, hits }: Scan, at: number, hasAnd: boolean): Step | null {
  const left = at - 2;
  if (!isWord(tokens, left)) return null;
  const isTight = isGlued(tokens, left) && isGlued(tokens, at - 1);
  const isDouble = isCapital(tokens, left) || hitAt(hits, left, 'organisation-head') !== null;
  const isOfCountries = [left, at].every((one) => hitAt(hits, one, 'country')?.form.case === 'genitive');
  const isOfPlaces = !isTight && [left, at].every((one) => isPlaceInGenitive(hitAt(hits, one, 'place')));
  return (isTight && isDouble) || isOfCountries || isOfPlaces ? { at: left, hasAnd } : null;
}

/** „Dobeles - Ķekavas draudze”: one body of two places. */
const isPlaceInGenitive = (hit: ReturnType<typeof hitAt>): boolean => hit?.entry.kind === 'place' && hit.form.readings.some((one) => one.case === 'genitive');

/** „biedrības (LBB) nodaļa”: capitals in brackets behind a head in the genitive. */
const isShortName = ({ tokens, hits }: Scan, close: number): boolean =>
  signAt(tokens, close - 2) === '(' && isUpperWord(tokens, close - 1) && close > 2 && hitAt(hits, close - 3, 'organisation-head') !== null;

/** „Inga Ozola, Maltas apvienības”, „Jānis Ozols, skolas direktors”: two capitals before the comma, of which neither is a place, are a person. */
const isSurname = ({ tokens, hits }: Scan, index: number): boolean =>
  [index, index - 1].every((at) => isCapital(tokens, at) && /(?:[ae]|[^aeāēīou]s)$/u.test(wordAt(tokens, at)) && hitAt(hits, at, 'place') === null && hitAt(hits, at, 'organisation-head') === null && !isAdjectiveAt(tokens, at));

/** In „Izglītības, kultūras un sporta departaments” only the first part has a capital. */
const isLikeRight = (tokens: Tokens, left: number, right: number): boolean => !isCapital(tokens, right) || isCapital(tokens, left);

/** „Ludzas (Latvija), Rokišķu (Lietuva) un …”: over one word in brackets to the word before them. */
function stepOverBracket(scan: Scan, close: number): Step | null {
  const { tokens } = scan;
  // „dienesta (LAD) un Zīļu rajona partnerības”: a short name closes the name before it.
  if (isUpperWord(tokens, close - 1) && tokens.ends[close - 1]! - tokens.starts[close - 1]! > 2 && hitAt(scan.hits, close - 1, 'country') === null) return null;
  // „vidusskolu (LV) un Puka skolu (EE)”: a head before the bracket ends a name of its own.
  if (signAt(tokens, close - 2) !== '(' || !isWord(tokens, close - 3) || hitAt(scan.hits, close - 3, 'organisation-head') !== null) return null;
  return canStand(scan, close - 3, false) ? { at: close - 3, hasAnd: true } : null;
}

/** „Apmaiņā Cēsu skola …”: a noun that says where, at the start of a sentence. */
const NOUN_LOCATIVE = /(?:iņā|cijā|šanā|umā|ībā)$/u;

/** True where the word may stand inside a name, left of something that does. */
function canStand(scan: Scan, index: number, isBesideHead: boolean): boolean {
  const { tokens } = scan;
  if (isNeverInNames(tokens, index)) return false;
  if (!isCapital(tokens, index)) return isAdjectiveAt(tokens, index) || isAdverbAt(tokens, index) || (isLowerGenitiveAt(tokens, index) && !isFiniteNominative(scan, index));
  if (NOUN_LOCATIVE.test(wordAt(tokens, index))) return false;
  // „LATVIA Ogres pamatskola”: a country in capitals opens a row; „LATVIJAS Universitāte” is declined.
  if (isUpperWord(tokens, index) && !isUpperWord(tokens, index + 1) && !wordAt(tokens, index).endsWith('S') && wordAt(tokens, index).length > 3 && hitAt(scan.hits, index, 'country') !== null) return false;
  if (isUpperWord(tokens, index)) return wordAt(tokens, index).length <= 5 || isBesideHead || isCapitalGenitiveAt(tokens, index) || (isAdjectiveAt(tokens, index) && isUpperWord(tokens, index + 1));
  const head = hitAt(scan.hits, index, 'organisation-head');
  if (head !== null) return head.form.readings.some((reading) => reading.case === 'genitive');
  if (isCapitalGenitiveAt(tokens, index) || isAdjectiveAt(tokens, index)) return !isLocative(scan, index);
  if (isBeforeUnit(scan, index) || isUndeclinedInList(scan, index) || (isBesideHead && isUndeclinedPlace(scan, index))) return true;
  return isBesideHead && !isSentenceStart(tokens, index) && !/[āēīūōšž]$/u.test(wordAt(tokens, index));
}

/** „Lāne novada attīstības centrs”, „Lielie Luki pilsētas administrācija”: a foreign name keeps its form before a unit of land. */
const isBeforeUnit = ({ tokens }: Scan, index: number): boolean =>
  isWord(tokens, index + 1) && !isSentenceStart(tokens, index) && (isUnit(tokens, index + 1) || (isCapital(tokens, index + 1) && !isCapitalGenitiveAt(tokens, index + 1) && isUnit(tokens, index + 2)));

/** „…: Nordvik reģionālā pašvaldība un …”: a foreign name that opens an item of a list, with an adjective behind it. */
const isUndeclinedInList = ({ tokens, hits }: Scan, index: number): boolean =>
  /[^aeiouāēīūs]$/u.test(wordAt(tokens, index)) && isWord(tokens, index + 1) && !isCapital(tokens, index + 1) && isAdjectiveAt(tokens, index + 1) &&
  (isAnd(tokens, index - 1) || [',', ':', '–', '-'].includes(signAt(tokens, index - 1))) && hitAt(hits, index, 'authority') === null;

const isUnit = (tokens: Tokens, index: number): boolean => isWord(tokens, index) && /^(?:novada|pilsētas|rajona|pagasta|apriņķa|grāfistes|apgabala|provinces)$/u.test(wordAt(tokens, index));

/** „Sāremā pašvaldība”: a place whose nominative looks like a locative. */
const isUndeclinedPlace = ({ hits }: Scan, index: number): boolean =>
  hitAt(hits, index, 'place')?.form.readings.some((one) => one.case === 'nominative') ?? false;

/** „Hāmarā biedrības „X” biedri”: a place where something happens is no part of a name. */
function isLocative(scan: Scan, index: number): boolean {
  const place = hitAt(scan.hits, index, 'place') ?? hitAt(scan.hits, index, 'country');
  if (place === null || place.form.readings.length === 0) return false;
  // „redzēja Siguldu, Turaidas un Rundāles pilis”; of „Alūksnes rajonu padomēm” the last word is no accusative of the place.
  const isObject = place.endToken === index + 1 && place.form.readings.every((one) => one.case === 'accusative' && one.number === 'singular');
  return isObject || place.form.readings.every((one) => one.case === 'locative' || one.case === 'dative');
}

/** A head noun that is no genitive („pašvaldība”) is a name of its own. */
function isFiniteNominative(scan: Scan, index: number): boolean {
  const head = hitAt(scan.hits, index, 'organisation-head');
  return head !== null && !head.form.readings.some((reading) => reading.case === 'genitive');
}

/** True where the token opens a sentence, a line or a cell. */
export function isSentenceStart(tokens: Tokens, index: number): boolean {
  if (index === 0 || tokens.kinds[index - 1] === tokenKinds.break) return true;
  const sign = signAt(tokens, index - 1);
  return sign !== '' && '.!?:;•·*'.includes(sign) && !(sign === '.' && tokens.kinds[index - 2] === tokenKinds.number && isGlued(tokens, index - 2));
}

/** Drops what stands left of the first capital; with a quoted name behind, modifiers such as „lauku” stay. */
function trimLeft(tokens: Tokens, start: number, head: number, isQuoted: boolean): number {
  let first = start;
  while (first < head && !isNameStart(tokens, first, head)) first += 1;
  if (first < head || !isQuoted) return first;
  while (first > start && isWord(tokens, first - 1) && isModifier(tokens, first - 1)) first -= 1;
  return first;
}

/** A capital that opens a name; „Novada pašvaldība” and „Mūsu skola” name nobody. */
function isNameStart(tokens: Tokens, index: number, head: number): boolean {
  if (!isCapital(tokens, index)) return false;
  return !(isGenericFirst(tokens, index) && !isCapital(tokens, Math.min(index + 1, head)));
}
