import { isDigit } from '@siets/latvian';
import { defineMention, type Found } from '../../engine/mention-rule.ts';
import type { PhoneMention } from './contact-mentions.ts';

const INTERNATIONAL = /\(?\+[ \u00a0]?(?<country>\d{1,3})\)?(?<rest>(?:[ \u00a0-]?\(?\d{1,8}\)?){1,6})/uy;

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/**
 * A telephone number with its country's number.
 *
 *     Tālr. +371 20001234
 *           ^^^^^^^^^^^^^
 */
export const internationalPhone = defineMention<PhoneMention>({
  id: 'contacts/phone',
  type: 'phone',
  anchor: { signs: '+(' },
  read({ text, tokens }, index) {
    const start = tokens.starts[index]!;
    if (start > 0 && isDigit(text.charCodeAt(start - 1))) return null;
    INTERNATIONAL.lastIndex = start;
    const match = INTERNATIONAL.exec(text);
    if (match === null) return null;
    const country = match.groups?.['country'] ?? '';
    const rest = match.groups?.['rest'] ?? '';
    return country.startsWith('371') ? readLatvian(start, text, country, rest) : readForeign(start, match[0], country, rest);
  },
});

function readForeign(start: number, printed: string, country: string, rest: string): Found<PhoneMention> | null {
  const digits = digitsOf(country + rest);
  if (digits.length < 8 || digits.length > 14) return null;
  return { start, end: start + printed.length, value: { number: `+${digits}` } };
}

/** Latvian numbers have eight digits; what is glued behind them („…67sandra@”) belongs to something else. */
function readLatvian(start: number, text: string, country: string, rest: string): Found<PhoneMention> | null {
  const from = INTERNATIONAL.lastIndex - rest.length;
  const inside = digitsOf(country.slice(3));
  let digits = inside;
  let end = from;
  while (end < text.length && digits.length < 8) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits += text.charAt(end);
    else if (!/[ \u00a0()-]/u.test(text.charAt(end))) break;
    end += 1;
  }
  return digits.length === 8 ? { start, end, value: { number: `+371${digits}` } } : null;
}
