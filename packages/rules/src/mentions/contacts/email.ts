import { isDigit, isLetter } from '@siets/latvian';
import { defineMention, type Found } from '../../engine/mention-rule.ts';
import type { EmailMention } from './contact-mentions.ts';

/** Longest local part and longest domain that an address may have (RFC 5321). */
const MAX_LOCAL = 64;

/** The sign between the two parts, as printed or hidden from robots, with the blanks around it. */
const AT = /[ \u00a0]?(?:@|[[({<][ \u00a0]?(?:at|et)[ \u00a0]?[\])}>])[ \u00a0]?\n?/iuy;
const DOT = '(?:\\.|[ \\u00a0]?[\\[({][ \\u00a0]?(?:dot|punkts)[ \\u00a0]?[\\])}][ \\u00a0]?)';
const DOMAIN = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:${DOT}[\\p{L}\\p{N}-]{1,63}){0,4}${DOT}\\p{L}{2,12}(?![\\p{L}\\p{N}@]|-\\p{L})`, 'iuy');
const DOTS = new RegExp(DOT, 'giu');

/** A phone number that a lost blank has glued to the address: „20000167sandra.mezulane@…”. */
const GLUED_PHONE = /^(?:\d{8})(?=\p{L})/u;

const isLocalUnit = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 46 /* . */ || code === 45 /* - */ || code === 95 /* _ */ || code === 43 /* + */ || code === 37; /* % */

/** Where the local part begins that ends at `end`; `end` itself where none does. */
function startOfLocal(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_LOCAL && isLocalUnit(text.charCodeAt(start - 1))) start -= 1;
  while (start < end && /[.\-+%]/u.test(text.charAt(start))) start += 1;
  const glued = GLUED_PHONE.exec(text.slice(start, end));
  return start + (glued?.[0].length ?? 0);
}

function readAddress(text: string, sign: number): Found<EmailMention> | null {
  const from = sign > 0 && (text.charCodeAt(sign - 1) === 32 || text.charCodeAt(sign - 1) === 0xa0) ? sign - 1 : sign;
  AT.lastIndex = from;
  const at = AT.exec(text);
  if (at === null) return null;
  const start = startOfLocal(text, from);
  if (start === from) return null;
  DOMAIN.lastIndex = from + at[0].length;
  const domain = DOMAIN.exec(text);
  if (domain === null) return null;
  const address = `${text.slice(start, from)}@${domain[0].replace(DOTS, '.')}`.toLowerCase();
  return { start, end: DOMAIN.lastIndex, value: { address } };
}

/**
 * An e-mail address, also one that is hidden from robots.
 *
 *     Kontaktpersona: Ilze Kalna, ilze.kalna [at] kalni.example.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const email = defineMention<EmailMention>({
  id: 'contacts/email',
  type: 'email',
  anchor: { signs: '@[({<' },
  read: ({ text, tokens }, index) => readAddress(text, tokens.starts[index]!),
});
