import { toPartialDate, type FieldName } from '@siets/record';
import { readPartialDate } from './read-partial-date.ts';
import { readSum } from './read-sum.ts';

/** Currency words that stand beside sums. */
const currencies: readonly [RegExp, string][] = [
  [/EUR|€|eiro/iu, 'EUR'], [/LVL|\bLs\b|latu|lati/iu, 'LVL'], [/USD|\$/iu, 'USD'], [/SEK/iu, 'SEK'], [/NOK/iu, 'NOK'], [/GBP|£/iu, 'GBP'], [/PLN/iu, 'PLN'],
];

const emptyCost = { role: 'total', amount: null, currency: null, payer: null, percent: null, of: null, stage: null, vat: null, eur: null };

function toCost(words: string): object {
  const percent = /(\d{1,3}(?:[.,]\d{1,2})?)[\s\u00A0]*%/u.exec(words)?.[1];
  const digits = /\d[\d\s\u00A0.,]*/u.exec(words.replace(/\d[\d.,]*[\s\u00A0]*%/gu, ''))?.[0].replace(/[.,\s\u00A0]+$/u, '');
  const amount = digits === undefined ? null : readSum(digits);
  return {
    ...emptyCost, amount: typeof amount === 'number' ? amount : null, percent: percent === undefined ? null : Number(percent.replace(',', '.')),
    currency: amount === null ? null : (currencies.find(([word]) => word.test(words))?.[1] ?? 'EUR'),
  };
}

function toDate(words: string): string | null {
  const whole = readPartialDate(words);
  if (whole !== null && whole !== 'empty') return whole;
  const found = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}\.\s?gada\s+\d{1,2}\.\s?\p{L}+|\d{4}-\d{2}-\d{2}/u.exec(words);
  const read = found ? readPartialDate(found[0]) : null;
  if (read !== null && read !== 'empty') return read;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(words);
  return year ? toPartialDate(Number(year[0])) : null;
}

const toNumber = (words: string): number | null => {
  const digits = /\d{1,6}/u.exec(words);
  return digits ? Number(digits[0]) : null;
};

/** The first value of an editor that is opened on selected words: what can be read of them is filled in, the rest is for the person. */
export function wordsToValue(name: FieldName, selected: string): unknown {
  const words = selected.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const unquoted = words.replace(/^[„"“”«']+|["“”»'.,;:]+$/gu, '');
  switch (name) {
    case 'published':
    case 'period.start':
    case 'period.end':
      return toDate(words);
    case 'partnerCount':
    case 'period.durationMonths':
      return toNumber(words);
    case 'costs':
      return toCost(words);
    case 'identifiers':
      return { value: words, scheme: null };
    case 'funders':
    case 'programme':
      return { id: null, name: unquoted };
    case 'organisations':
      return { name: words, role: 'partner', country: null, registrationNumber: null };
    case 'countries':
      return { code: '', role: 'mentioned', typed: words };
    case 'places':
      return { name: words, kind: null, code: null, country: null };
    case 'events':
      return { title: toDate(words) === null ? words : null, start: toDate(words), end: null, place: null, country: null };
    case 'contacts':
      return toContact(words);
    case 'title':
    case 'otherTitles':
      return unquoted;
    default:
      return words;
  }
}

function toContact(words: string): object {
  const email = /[^\s@]+@[^\s@]+\.\p{L}+/u.exec(words)?.[0] ?? null;
  const phone = email === null ? (/\+?\d[\d\s]{6,}\d/u.exec(words)?.[0] ?? null) : null;
  return { name: email === null && phone === null ? words : null, role: null, organisation: null, email, phone };
}

/** The value of an empty editor. */
export const emptyValue = (name: FieldName): unknown => wordsToValue(name, '');

/** Where typed words stand in the text, first letters of either case; null where they do not. Blanks of any kind are alike. */
export function findTyped(text: string, typed: string): { start: number; end: number } | null {
  const words = typed.trim();
  if (words.length < 2 || words.length > 2000) return null;
  const pattern = words.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join(String.raw`[\s\u00A0]{1,4}`);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
