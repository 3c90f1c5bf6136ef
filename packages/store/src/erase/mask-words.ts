import { personForms } from '@siets/latvian';

/** Stands for each UTF-16 unit of an erased word; blanks between words stay, so that lines and spans do. */
export const MASK = '█';

export const maskAll = (text: string): string => text.replace(/\S/gu, (sign) => MASK.repeat(sign.length));

/** A hyphen of a double name stands for each sign that is printed as one. */
const escape = (word: string): string => word.split(HYPHEN).map((part) => RegExp.escape(part)).join('[\\-\u2010\u2011\u2013\u00ad]');
const HYPHEN = /[-\u2010\u2011]/u;
/** What may stand between the words of a name, in a text or in the name of a file. */
const BETWEEN = '[\\s_.\\-]+';

/** A telephone number, however its digits are grouped, with the number of the country or without. */
const phonePattern = (digits: string): string => `(?<![\\d])(?:\\+?371[\\s.\\-]*)?${[...digits].join('[\\s.\\-]*')}(?!\\d)`;

/** A name and a surname, or more of them; a single word could be any. */
const NAME = /^\p{Lu}[\p{L}\p{M}.-]*(?:\s+\p{Lu}[\p{L}\p{M}.-]*)+$/u;
const anyOf = (forms: readonly string[]): string => `(?:${forms.toSorted((a, b) => b.length - a.length).map(escape).join('|')})`;

function toPattern(wanted: string): string {
  const digits = wanted.replace(/\D/gu, '');
  if (/^\+?[\d\s().-]+$/u.test(wanted) && digits.length >= 6) return phonePattern(digits.length === 11 ? digits.replace(/^371/u, '') : digits);
  const given = wanted.normalize('NFC').trim();
  const words = NAME.test(given) ? personForms(given).map(anyOf) : given.split(/\s+/u).map(escape);
  const orders = words.length === 2 && NAME.test(given) ? [words, words.toReversed()] : [words];
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${orders.map((order) => order.join(BETWEEN)).join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
}

export interface Masked {
  /** As long as what was given. */
  text: string;
  /** How many stretches were masked. */
  count: number;
}

export type Mask = (text: string) => Masked;

/**
 * Masks words wherever they stand as whole words, in any case of letters, whatever blanks part them; a name with its surname in every case of
 * grammar, and with the surname first.
 *
 *     makeMask(['Anna Kalniņa'])('vada Anna  Kalniņa, 29…').text → 'vada ████  ███████, 29…'
 */
export function makeMask(words: readonly string[]): Mask {
  const pattern = new RegExp(words.toSorted((a, b) => b.length - a.length).map(toPattern).join('|'), 'giu');
  return (text) => {
    let count = 0;
    const masked = text.replace(pattern, (found) => {
      count += 1;
      return maskAll(found);
    });
    return { text: masked, count };
  };
}
