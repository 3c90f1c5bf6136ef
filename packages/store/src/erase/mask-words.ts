/** Stands for each UTF-16 unit of an erased word; blanks between words stay, so that lines and spans do. */
export const MASK = '█';

export const maskAll = (text: string): string => text.replace(/\S/gu, (sign) => MASK.repeat(sign.length));

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
/** What may stand between the words of a name, in a text or in the name of a file. */
const BETWEEN = '[\\s_.\\-]+';

/** A telephone number, however its digits are grouped, with the number of the country or without. */
const phonePattern = (digits: string): string => `(?<![\\d])(?:\\+?371[\\s.\\-]*)?${[...digits].join('[\\s.\\-]*')}(?!\\d)`;

function toPattern(wanted: string): string {
  const digits = wanted.replace(/\D/gu, '');
  if (/^\+?[\d\s().-]+$/u.test(wanted) && digits.length >= 6) return phonePattern(digits.length === 11 ? digits.replace(/^371/u, '') : digits);
  const words = wanted.normalize('NFC').trim().split(/\s+/u).map(escape).join(BETWEEN);
  return `(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`;
}

export interface Masked {
  /** As long as what was given. */
  text: string;
  /** How many stretches were masked. */
  count: number;
}

export type Mask = (text: string) => Masked;

/**
 * Masks words wherever they stand as whole words, in any case of letters, whatever blanks part them.
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
