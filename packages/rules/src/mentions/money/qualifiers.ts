import { fold, type Tokens } from '@siets/latvian';
import { before, foldedAt, isBreak, isNumber, isOneOf, isSign, wordSet } from '../../engine/walk.ts';
import { currencyAt, currencyBefore } from './currencies.ts';
import type { MoneyValue } from './money-value.ts';

// What the words beside a sum say of it.

const about = wordSet('aptuveni apmēram ap gandrīz teju vairāk virs pāri about approximately nearly almost over around circa');
const most = wordSet('līdz nepārsniedzot nepārsniedz maksimāli maksimālais maksimālā to maximum');
const least = wordSet('vismaz minimāli minimālais minimālā least minimum');

/** „teju”, „ne vairāk kā”, „līdz” before a sum. */
export function boundBefore(tokens: Tokens, first: number): MoneyValue['bound'] {
  const previous = before(tokens, first);
  if (isSign(tokens, previous, '~≈')) return 'about';
  const word = foldedAt(tokens, previous);
  if (word === 'ka' || word === 'neka' || word === 'than') {
    const isNot = ['ne', 'not', 'no'].includes(foldedAt(tokens, previous - 2));
    return isNot ? (foldedAt(tokens, previous - 1) === 'mazak' ? 'least' : 'most') : 'about';
  }
  if (isOneOf(tokens, previous, most)) return 'most';
  if (isOneOf(tokens, previous, least)) return 'least';
  return isOneOf(tokens, previous, about) ? 'about' : null;
}

const TAX = '(?:pvn|pievienotas vertibas nodok|vat\\b|ндс)';
const WITHOUT = new RegExp(`^[\\s,(]{0,3}(?:(?:bez|neieskaitot|izslēdzot|excluding|excl\\.?|without|un|plus|\\+) ${TAX})`, 'u');
const WITH = new RegExp(
  `^[\\s,(]{0,3}(?:(?:ar|t\\. ?sk\\.?|tsk\\.?|ieskaitot|tai skaita|taja skaita|tostarp|including|incl\\.?|with|iesk\\.?) ${TAX})`,
  'u',
);

/** What such words begin with. */
const leading = wordSet('bez neieskaitot izslēdzot excluding excl without un plus ar t tsk ieskaitot tai tajā tostarp including incl with iesk');

/** „bez PVN 25 000 EUR, ar PVN 30 250 EUR”: the tax is said of the sum behind it. */
const OF_NEXT = new RegExp(`^[\\s,(]{0,3}(?:\\p{L}+\\.? ){0,2}${TAX}[ :–—-]{0,4}(?:eur|ls|lvl|€)? ?\\d[\\d ’'.,]{2,}(?! ?%)`, 'u');

/** „bez PVN” and „ar PVN” behind a sum whose last token stands before `token`. */
export function vatBehind(tokens: Tokens, token: number): MoneyValue['vat'] {
  let next = token;
  while (next < token + 4 && (isBreak(tokens, next) || isSign(tokens, next, ',('))) next += 1;
  if (!isOneOf(tokens, next, leading) && !isSign(tokens, next, '+')) return null;
  const { text } = tokens;
  const end = tokens.ends[token - 1]!;
  const behind = fold(text.slice(end, end + 50)).replace(/\s+/gu, ' ');
  if (OF_NEXT.test(behind)) return null;
  if (WITHOUT.test(behind)) return 'without';
  return WITH.test(behind) ? 'with' : null;
}

/** True for a sum alone in brackets behind a sum in another currency: it says the same. */
export function isRepeat(tokens: Tokens, first: number, end: number, currency: string): boolean {
  if (!isSign(tokens, first - 1, '(') || !isSign(tokens, end, ')')) return false;
  const other = before(tokens, first - 1);
  if (isNumber(tokens, other)) {
    for (let at = other; at > other - 6; at -= 1) {
      const code = currencyBefore(tokens, at);
      if (code !== null) return code !== currency;
    }
    return false;
  }
  const code = currencyAt(tokens, other)?.code ?? currencyAt(tokens, other - 1)?.code ?? null;
  return code !== null && code !== currency;
}
