import { cardinalOf, fold, readNumeral, readNumber, tokenText, WordFacts, type Tokens } from '@siets/latvian';
import {
  before,
  foldedAt,
  isGlued,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  lengthAt,
  overBreak,
  valueAt,
  wordSet,
} from '../../engine/walk.ts';
import type { DurationValue } from './duration-value.ts';

type Unit = DurationValue['unit'];

const units: readonly (readonly [Unit, ReturnType<typeof wordSet>])[] = [
  [
    'month',
    wordSet(
      'mēnesis mēneša mēnesim mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos mēn month months',
      'месяц месяца месяцев',
    ),
  ],
  ['year', wordSet('gads gada gadam gadu gadi gadiem gadus year years', 'год года лет')],
  ['week', wordSet('nedēļa nedēļas nedēļai nedēļu nedēļām week weeks')],
  ['day', wordSet('diena dienas dienai dienu dienām day days diennaktis diennakti diennakšu')],
];
/** Between the ends of a range. */
export const rangeWords = wordSet('līdz to');

const MONTHS: Record<Unit, number | null> = { month: 1, year: 12, week: null, day: null };

const unitWords = new WordFacts<Unit | null>((word) => units.find(([, { words }]) => words.has(fold(word)))?.[0] ?? null, null);

export const unitAt = (tokens: Tokens, index: number): Unit | null => unitWords.at(tokens, index);

/** A quick look at what follows a number: false where no unit, range, decimal or bracket does. */
export const mayBeCounted = (tokens: Tokens, index: number): boolean => {
  const next = overBreak(tokens, index + 1);
  return unitAt(tokens, next) !== null || isOneOf(tokens, next, rangeWords) || isSign(tokens, next, ',.(-–—');
};

/** Months of a count of units, null for days and weeks. */
export const toMonths = (count: number, unit: Unit): number | null => {
  const factor = MONTHS[unit];
  return factor === null ? null : Math.round(count * factor * 100) / 100;
};

/** A count and the token behind it: `24`, `1,5`, `divus`, `divdesmit četri`; null where none stands. */
export function readCount(tokens: Tokens, index: number): { count: number; end: number } | null {
  if (isNumber(tokens, index)) return readDigits(tokens, index);
  const words: string[] = [];
  let end = index;
  while (words.length < 3 && isWord(tokens, end) && cardinalOf(tokenText(tokens, end)) !== null)
    words.push(tokenText(tokens, end++));
  const count = words.length === 0 ? null : readNumeral(words);
  return count === null ? null : { count, end };
}

function readDigits(tokens: Tokens, index: number): { count: number; end: number } | null {
  if (lengthAt(tokens, index) > 3 || isOrdinal(tokens, index)) return null;
  const isDecimal =
    isSign(tokens, index + 1, ',.') &&
    isGlued(tokens, index + 1) &&
    isGlued(tokens, index + 2) &&
    lengthAt(tokens, index + 2) === 1;
  if (!isDecimal) return { count: valueAt(tokens, index), end: index + 1 };
  const count = readNumber(tokens.text.slice(tokens.starts[index]!, tokens.ends[index + 2]!));
  return count === null ? null : { count, end: index + 3 };
}

/** „3. gadu” is the third year. */
const isOrdinal = (tokens: Tokens, index: number): boolean => isSign(tokens, index + 1, '.') && !isGlued(tokens, index + 2);

/** A length in words repeats the digits: `24 (divdesmit četri) mēneši`. */
export function overBracket(tokens: Tokens, index: number): number {
  if (!isSign(tokens, index, '(')) return index;
  for (let at = index + 1; at < index + 6; at += 1) if (isSign(tokens, at, ')')) return at + 1;
  return index;
}

const most = wordSet('līdz ilgāk vairāk maksimāli maksimālais maksimālo maximum max to');
const least = wordSet('vismaz minimāli least');
const about = wordSet('aptuveni apmēram ap gandrīz vairāk about approximately nearly almost vidēji');

/** What stands before the count: a limit, a guess, or nothing. */
export function boundBefore(tokens: Tokens, index: number): DurationValue['bound'] {
  const previous = before(tokens, index);
  if (foldedAt(tokens, previous) === 'ka' || foldedAt(tokens, previous) === 'neka')
    return foldedAt(tokens, previous - 2) === 'ne' ? 'most' : 'about';
  if (foldedAt(tokens, previous) === 'par' && ['ilgak', 'vairak'].includes(foldedAt(tokens, previous - 1))) return 'most';
  if (isOneOf(tokens, previous, most)) return 'most';
  if (isOneOf(tokens, previous, least)) return 'least';
  return isOneOf(tokens, previous, about) ? 'about' : null;
}

const ages = wordSet('vec veci vecs veca vecas vecu veciem vecumā vecuma vecumam old atpakaļ ago');
const ahead = wordSet('will would shall should to must can may project');
const past = wordSet('pirms pēdējo pēdējos pēdējā pēc ik katru last past every ago');

/** „Pēc divu gadu darba …”: the length of what has ended. */
const work = wordSet('darba īstenošanas realizācijas sadarbības');

/** „5 gadus veci”, „pirms 3 gadiem”: no length of anything. */
export function isAgeOrPast(tokens: Tokens, first: number, end: number): boolean {
  const next = overBreak(tokens, end);
  if (foldedAt(tokens, before(tokens, first)) === 'pec' && isOneOf(tokens, next, work)) return false;
  // „will last 36 months” lies ahead, „in the last 36 months” behind.
  const left = before(tokens, first);
  if (foldedAt(tokens, left) === 'last' && isOneOf(tokens, before(tokens, left), ahead)) return false;
  return isOneOf(tokens, next, ages) || isOneOf(tokens, left, past);
}
