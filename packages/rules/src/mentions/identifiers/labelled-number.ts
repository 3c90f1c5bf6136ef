import { identifierPatterns } from '@siets/gazetteer';
import { isDigit, isLetter, tokenKey, WordFacts, type Tokens } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { readForm } from './form-rule.ts';
import { readWindow } from './code-window.ts';
import type { Identifier } from './identifier.ts';

const ANCHORS = new Set(['nr', 'no', 'numurs', 'numuru', 'number', 'id', 'kods', 'num', 'numers'].map(tokenKey));

/** What stands before „Nr.” of a project's own number. */
const PROJECT = new RegExp(
  '(?:projekt(?:s|a|am|u|ā)?|granta|grant agreement|proj\\.|project(?:\\s?/\\s?(?:agreement|contract))?|proposal|pieteikum(?:s|a|u)|проекта?)[\\s(,]*(?:identifikācijas|' +
    'identifikators|ID|reģistrācijas|reģ\\.|pieteikuma|atsauces|līguma|vienošanās|unikālais|reference|' +
    'registration|identification)?[\\s(]*(?:ID\\s*)?$|(?:^|\\n)[ \\t]*identifikācijas\\s*$',
  'iu',
);
/** What stands before the number of the contract about a grant. */
const CONTRACT = /(?:līgum(?:s|a)(?:\/vienošanās)?|vienošanās|contract)\s*$/iu;
const NOT_PROJECT = new RegExp(
  'iepirkum|darba līgum|būvdarbu līgum|pirkuma|nomas|konkurs\\p{L}* (?:id|nr)|pielikum|lēmum|' +
    'noteikum|protokol|piegādes|kadastr|uzņēmuma līgum|pakalpojum',
  'iu',
);
/** Numbers of something else even behind „projekta Nr.”: registries, telephones, accounts, calls. */
const OTHER_FORMS = identifierPatterns
  .filter((one) => ['company-registry', 'phone', 'iban', 'postal-code', 'call-number', 'budget-programme'].includes(one.scheme))
  .map(({ source }) => new RegExp(`^(?:${source})$`, 'u'));
/** “Project Number: LV0047”: a postal code has a hyphen. */
const GLUED = /^LV\d{4}$/u;
/** „Project No. 2021 Q2 news”: a year alone is no number. */
const YEAR = /^(?:19|20)\d{2}$/u;
const DATE = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/u;

/**
 * A number of any form behind words that say that it is a project's.
 *
 *     Projekta identifikācijas Nr. VG/12-45
 *                                  ^^^^^^^^
 */
export const labelledNumber = defineMention<Identifier>({
  id: 'identifiers/labelled-number',
  type: 'identifier',
  anchor: { words: ANCHORS },
  read(scan, index) {
    const { text, tokens } = scan;
    const isTitled = isBehindTitle(text, tokens.starts[index]!, tokens.keys[index] === NR);
    if (!isTitled && !isAnnounced(tokens, index)) return null;
    const before = text.slice(Math.max(0, tokens.starts[index]! - 70), tokens.starts[index]!);
    const by = isTitled || PROJECT.test(before) ? 'project-label' : CONTRACT.test(before) ? 'contract-label' : null;
    if (by === null || (!isTitled && NOT_PROJECT.test(before.slice(-50))) || isPreposition(scan, index)) return null;
    const start = valueStart(text, tokens.ends[index]!);
    return readCode(scan, start, by);
  },
});

/** „projektu „Zilais tilts” (Nr. …)”: brackets right behind the name of a project, in quotation marks. */
function isBehindTitle(text: string, start: number, isNr: boolean): boolean {
  const isBare = isNr && text.charAt(start - 1) === ' ';
  if (text.charAt(start - 1) !== '(' && !isBare) return false;
  const close = !isBare && text.charAt(start - 2) === ' ' ? start - 3 : start - 2;
  if (!'”“"»'.includes(text.charAt(close)) || close < 0) return false;
  return TITLED.test(text.slice(Math.max(0, close - LONGEST_TITLE), close));
}
const NR = tokenKey('nr');
const TITLED = /(?<!\p{L})(?:projekt(?:s|a|am|u|ā)?|project)\s[„“"«][^„“”"«»\n]{2,170}$/iu;
const LONGEST_TITLE = 190;

/** Words of which one at least stands right before the number's own word. */
const announcing = new WordFacts((word) => ANNOUNCING.test(word), false);
const ANNOUNCING =
  /(?:projekt(?:s|a|am|u|ā)?|granta|agreement|proj|project|proposal|pieteikum(?:s|a|u)|проекта?|identifikācijas|identifikators|ID|reģistrācijas|reģ|atsauces|līgum[sa]|vienošanās|unikālais|reference|registration|identification|contract)$/iu;
/** Brackets, commas and line ends that may stand between. */
const MOST_BETWEEN = 12;

/** A quick look at the word before: false for nearly every „no”. */
function isAnnounced(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - MOST_BETWEEN && at >= 0 && tokens.words[at] === 0) at -= 1;
  return announcing.at(tokens, at);
}

/** „Projektu no 2017. līdz 2020. gadam”: the Latvian „no”, which folds to the English short form of „number”. */
const isPreposition = ({ text, tokens }: Scan, index: number): boolean =>
  /^no[ \u00a0]+\d/u.test(text.slice(tokens.starts[index], tokens.starts[index]! + 5)) && !/(?:project|proposal|agreement|contract)[\s(]*$/iu.test(text.slice(Math.max(0, tokens.starts[index]! - 12), tokens.starts[index]!));

/** Behind a full stop, a colon or a dash, blanks and a second „Nr.”. */
function valueStart(text: string, from: number): number {
  const gap = /^[.:]?[ \u00a0\t]*\n?[ \t]*(?:(?:Nr|No)\.?[ \u00a0]*)?(?:[:–—-]|(?:ir|is)(?=[ \u00a0]))?[ \u00a0\t]*(?:„|“|")?/u.exec(text.slice(from, from + 24));
  return from + (gap?.[0].length ?? 0);
}

function readCode(scan: Scan, start: number, by: Identifier['by']) {
  const { text } = scan;
  if (start >= text.length || readForm(scan, start) !== null) return null;
  const { code, offsetOf } = readWindow(text, start);
  const match = /^[\p{L}\p{N}][\p{L}\p{N}./_#()-]{2,50}/u.exec(code);
  const value = match?.[0].replace(/[./_(#-]+$|\)$(?<!\(.*\))/u, '');
  if (value === undefined || !isCode(value) || (!GLUED.test(value) && OTHER_FORMS.some((form) => form.test(value)))) return null;
  return { start, end: offsetOf(value.length - 1) + 1, value: { value, scheme: null, by } };
}

/** Digits with letters or strokes among them, or at least four digits; no date. */
function isCode(value: string): boolean {
  if (value.length < 3 || DATE.test(value) || YEAR.test(value)) return false;
  let digits = 0;
  let letters = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (isDigit(value.charCodeAt(at))) digits += 1;
    else if (isLetter(value.charCodeAt(at))) letters += 1;
  }
  if (digits === 0 || letters > 24) return false;
  return digits >= 4 || /[/_-]/u.test(value) || (letters > 0 && digits > 1);
}
