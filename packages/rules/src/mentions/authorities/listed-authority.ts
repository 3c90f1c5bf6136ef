import { entriesOf, programmeLexicon, type AuthorityEntry, type Hit } from '@siets/gazetteer';
import { fold, isBlank, isDigit, isLetter, isLineBreak, tokenKey, tokenise, toNominative } from '@siets/latvian';
import { byPhrase } from '../../engine/by-phrase.ts';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { once } from '../../engine/once.ts';
import { isBehindBody } from '../countries/code.ts';
import { hitsAt } from '../hits-at.ts';

/** A funder, a programme or an agency that the text names. */
export interface Authority {
  id: string;
  /** `funder`, `programme`, `agency` or `instrument`. */
  role: AuthorityEntry['role'];
  /** `eu-fund`, `eu-programme`, `national`, …: the family in the list. */
  family: string;
  /** Nominative, as the text prints it; the listed name for an abbreviation or a phrase about money. */
  name: string;
  /** True for words that are mostly something else: money must be spoken of beside them. */
  isWeak: boolean;
  /** True for an umbrella („Eiropas Savienība”): it counts only where nothing more exact is printed. */
  isUmbrella: boolean;
}

/** Anybody may be a municipality or pay for itself: these are roles of an organisation, not names. */
const NO_NAMES = new Set(['municipality', 'own-funds', 'municipal-contest']);

const authorities = entriesOf('authority').filter((entry) => !NO_NAMES.has(entry.id));
const firstWords = new Set(authorities.flatMap((entry) => entry.forms.map((form) => tokenise(form.text))).map((tokens) => tokens.keys[0] ?? tokenKey('')));

/** Heads of phrases about money: „valsts budžeta līdzekļi” names the state budget, not a body. */
const MONEY_HEADS = new Set(['finansējums', 'līdzfinansējums', 'līdzekļi', 'līdzeklis', 'atbalsts', 'dotācija', 'ieguldījums', 'projekts', 'konkurss', 'līgums', 'ziedojums']);

/**
 * A funder, programme or agency of the list, in any case, with or without diacritics, in full or as an abbreviation.
 *
 *     Projektu atbalsta Valsts kultūrkapitāla fonds.
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * An abbreviation inside a number („AIF/2022/…”) is none.
 */
export const listedAuthority = defineMention<Authority>({
  id: 'authorities/listed-authority',
  type: 'authority',
  anchor: { words: firstWords },
  read(scan, index) {
    const hit = hitsAt(scan.hits, index, 'authority').find((one) => !NO_NAMES.has(one.entry.id) && !isInsideCode(scan, one));
    if (hit === undefined || isRussia(scan.text, hit)) return null;
    const { entry } = hit;
    const end = withYears(scan.text, hit);
    const name = once(() => withCase(nameOf(entry, hit, scan.text.slice(hit.start, end)), entry.name));
    return {
      start: hit.start,
      end,
      value: { id: entry.id, role: entry.role, family: entry.family, get name() { return name(); }, isWeak: hit.weak, isUmbrella: entry.weak },
    };
  },
});

/** „rajona administrāciju (KF)”: the country of a body, not the Cohesion Fund. */
const isRussia = (text: string, { start, end }: Hit): boolean =>
  text.slice(start - 1, end + 1) === '(KF)' && isBehindBody(text, start - 1);

/** `KA229-060424`, `3DP/3.2.1`: a stroke, a hyphen or a digit beside an abbreviation makes it part of a number. */
function isInsideCode({ text }: Scan, { start, end }: Hit): boolean {
  if (end - start > 12) return false;
  if (isPlain(text.charCodeAt(end)) && isPlain(text.charCodeAt(start - 1))) return false;
  const next = text.charAt(end);
  const before = text.charAt(start - 1);
  const isCodeBehind = '/-–_.'.includes(next) && next !== '' && (isDigit(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end + 1))) && /\d/u.test(text.slice(end, end + 14));
  const isCodeBefore = '/-_'.includes(before) && before !== '' && /\d/u.test(text.slice(Math.max(0, start - 12), start));
  return isCodeBehind || isCodeBefore || (isDigit(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2)));
}

/** A blank beside the words, or the edge of the text. */
const isPlain = (code: number): boolean => code === 32 || Number.isNaN(code);

/** Behind the years of a programme: „… programmas 2014.–2020. gadam”. */
function withYears(text: string, { end, entry }: Hit): number {
  if (entry.kind !== 'authority' || entry.role !== 'programme') return end;
  const close = '”“"»'.includes(text.charAt(end)) && text.charAt(end) !== '' ? 1 : 0;
  if (close === 0 && !mayBeYears(text, end)) return end;
  const years = /^\s*(?:\()?\d{4}\.?\s?[-–—]\s?\d{4}\.?(?:\s?(?:gadam|gadiem|g\.))?\)?/u.exec(text.slice(end + close, end + close + 34));
  return years === null ? end + close * Number(hasOpenQuote(text, end)) : end + close + years[0].length;
}

/** A quick look: a digit behind blanks and a bracket. */
function mayBeYears(text: string, end: number): boolean {
  let at = end;
  while (at < end + 12 && (isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at)))) at += 1;
  return isDigit(text.charCodeAt(text.charAt(at) === '(' ? at + 1 : at)) || at === end + 12;
}

/** True where the words before the closing mark hold its opening mark: „programma “Radošā Eiropa””. */
const hasOpenQuote = (text: string, end: number): boolean => /[„“"«][^„“"«»”]{0,90}$/u.test(text.slice(Math.max(0, end - 90), end));

function nameOf(entry: AuthorityEntry, hit: Hit, printed: string): string {
  const words = withoutHead(printed.replace(/\s+/gu, ' ').replace(/\s*\([^)]*$/u, ''));
  if (entry.abbreviations.includes(words) || words.length < 9 || hasOddMarks(words)) return entry.name;
  if (words.toLowerCase() === entry.name.toLowerCase()) return words;
  if (entry.name.endsWith('i')) return pluralName(entry, words);
  if (hit.form.case === null) return /[āčēģīķļņšūž]/iu.test(words) ? entry.name : words;
  if (hit.form.case === 'nominative' && hit.form.number === 'singular') return isAboutMoney(words) ? entry.name : words;
  const listed = nominativeForm(entry, words);
  if (listed !== null) return listed;
  const reading = toNominative(words, programmeLexicon, { number: 'singular' });
  return reading.head === null || MONEY_HEADS.has(reading.head) ? entry.name : reading.text;
}

/** A name begins with a capital where the list has one: „atveseļošanas fonda” → „Atveseļošanas fonds”. */
const withCase = (name: string, listed: string): string =>
  /^\p{Lu}/u.test(listed) && /^\p{Ll}/u.test(name) && !/^(?:programm|darbības)/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** „EEZ un Norvēģijas finanšu instrumentu” → „… instrumenti”: the name is a plural. */
function pluralName(entry: AuthorityEntry, words: string): string {
  const reading = toNominative(words, programmeLexicon, { number: 'plural' });
  return reading.isSure && reading.number === 'plural' && !isAboutMoney(reading.text) ? reading.text : entry.name;
}

/** A mark whose partner stands outside the words. */
const hasOddMarks = (words: string): boolean => (words.match(/[„“”"«»]/gu) ?? []).length % 2 === 1;

/** The listed form that has the same words in the nominative; null where the list has none. */
function nominativeForm(entry: AuthorityEntry, words: string): string | null {
  const stems = stemsOf(words);
  return entry.forms.find((form) => form.case === 'nominative' && form.number === 'singular' && !isAboutMoney(form.text) && stemsOf(form.text) === stems)?.text ?? null;
}

/** The first letters of each word: what all cases of a phrase share. */
const stemsOf = byPhrase((words) => fold(words).split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 5)).join(' '));

/** „programma “Radošā Eiropa”” is named „Radošā Eiropa”; „darbības programma „…”” keeps its head. */
const withoutHead = (words: string): string => {
  const name = /^programm\p{Ll}+ [„“"«](?<name>[^„“"«»”]+)[”“"»]$/iu.exec(words)?.groups?.name ?? words;
  return name.replace(LABEL, '');
};
/** „Programma: Erasmus+”: the list has the two words, the text a label and its value. */
const LABEL = /^(?:programma|programme|fonds) ?: /iu;

const isAboutMoney = (words: string): boolean => /(?:finansējums|līdzekļi|atbalsts|dotācija(?: \p{L}+)?|ieguldījums)$/u.test(words);
