import { isDigit } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import type { PhoneMention } from './contact-mentions.ts';

/** How far a cue or an address may stand from the number, in characters. */
const CUE_REACH = 28;
const ADDRESS_REACH = 70;
const LINE_REACH = 140;
/** A line that says whom to ask. */
const ANNOUNCING_LINE = /(?:zvan|kontakt|sazi|tālr|talr|jautā|jauta|uzziņ|uzzin|informācij|informacij|(?:^|\s)vairāk(?: [^:]{0,30})?:|pieteik|vadītāj|vaditaj|koordinator|contact|phone)/iu;
const CUE = /(?:^|[^\p{L}])(?:t|m|m\.?[ ]?t|tālr?|talr?|tel|mob|telef?|(?:mob(?:ilais)?[ .]*)?(?:tālrun|talrun|telefon|tālrn)\p{L}{1,4}|phone|mobile|cell|zvan\p{L}{1,4}|whatsapp)[.:)]{0,2}[\s\u00a0]*(?:nr\.?|numurs|no\.?)?[\s\u00a0:–-]*$/iu;
/** Nothing but numbers, signs and a word of two letters at most („60001721, 20000911”) since the cue. */
const LIST_TAIL = /(?:[,;/]|un|vai|and|or)[\s\u00a0]*$/iu;
const NOT_A_PHONE = /(?:fakss?|fax|nr|reģ|reg|konts|kods|PVN|LV)[.:]?[\s\u00a0:]*(?:nr\.?)?[\s\u00a0]*$/iu;
const NATIONAL = /\d{1,8}(?:[ \u00a0-]\d{2,4}){0,3}/uy;
const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/**
 * A telephone number behind a word that announces one, behind another number, or beside an e-mail address.
 *
 *     tālr. 60001721, 20000911
 *           ^^^^^^^^
 */
export const nationalPhone = defineMention<PhoneMention>({
  id: 'contacts/phone-cued',
  type: 'phone',
  anchor: { digits: [1, 8] },
  read(scan, index) {
    const { text, tokens } = scan;
    const start = tokens.starts[index]!;
    if (!mayBePhone(scan, index)) return null;
    if (start > 0 && /[\p{L}\d/.,:-]/u.test(text.charAt(start - 1)) && !/[.:]/u.test(text.charAt(start - 1))) return null;
    NATIONAL.lastIndex = start;
    const printed = NATIONAL.exec(text)?.[0] ?? '';
    const digits = digitsOf(printed);
    const end = start + printed.length;
    if (digits.length < 7 || digits.length > 8 || /[/\d%€]/u.test(text.charAt(end)) || /^[.,]\d/u.test(text.slice(end, end + 2))) return null;
    return isAnnounced(scan, start, end, digits) ? { start, end, value: { number: digits } } : null;
  },
});

/** A quick look: seven or eight digits, or fewer with more behind a blank or a hyphen. */
function mayBePhone({ text, tokens }: Scan, index: number): boolean {
  const end = tokens.ends[index]!;
  if (end - tokens.starts[index]! >= 7) return true;
  const sign = text.charCodeAt(end);
  return (sign === 32 || sign === 0xa0 || sign === 45) && isDigit(text.charCodeAt(end + 1));
}

/** The line up to `at`, or the last of it where it is long. */
function lineBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - LINE_REACH), at);
  return words.slice(words.lastIndexOf('\n') + 1);
}

function isAnnounced({ text }: Scan, start: number, end: number, digits: string): boolean {
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  if (CUE.test(before)) return true;
  if (digits.length !== 8 || NOT_A_PHONE.test(before) || !/^[26]/u.test(digits)) return false;
  const list = LIST_TAIL.exec(before);
  if (list !== null) {
    const earlier = before.slice(0, list.index).replace(/[\d \u00a0+()-]+$/u, '');
    if (earlier.length < list.index && CUE.test(earlier)) return true;
  }
  if (ANNOUNCING_LINE.test(lineBefore(text, start)) && /^[\s\u00a0]*(?:[.,;()|]|$)/u.test(text.slice(end, end + 3))) return true;
  const line = text.slice(end, end + ADDRESS_REACH);
  return /^[\s\u00a0]*[,;|/]?[\s\u00a0]*(?:(?:e-?pasts|e-?mail)\p{L}{0,2}[:.]?[\s\u00a0]*)?[\p{L}\d._%+-]{1,64}[ ]?(?:@|\[at\]|\(at\))/iu.test(line);
}
