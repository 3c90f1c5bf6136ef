import { letterCases, type Tokens } from '@siets/latvian';
import { foldedAt, isOneOf, isSign, isWord, wordSet } from '../../engine/walk.ts';

// Currencies as they are printed: codes, signs, words in every case. ISO 4217.

const CODES = 'EUR LVL USD NOK SEK DKK CHF GBP LTL EEK RUB PLN CZK HUF ISK UAH GEL MDL BYN CAD JPY';
const WORDS: Readonly<Record<string, string>> = {
  EUR: 'eiro euro euros eur eir евро',
  LVL: 'ls lats lata latam latu latā lati latiem latim latus latūs latos лат лата латов латы',
  USD: 'dolārs dolāri dolāru dolāriem dolārus dollars доллар доллара долларов',
  GBP: 'mārciņas mārciņu mārciņām pounds',
  LTL: 'liti litu litiem litus litas',
  RUB: 'rubļi rubļu rubļiem rubļus руб рублей рубля рубль',
  PLN: 'zloti zlotu zlotiem',
};
const KRONA = wordSet('kronas kronu kronām kronor kroner');
const FRANC = wordSet('franki franku frankiem frankus francs');
const KRONA_OF: Readonly<Record<string, string>> = {
  norvegijas: 'NOK',
  norvegu: 'NOK',
  zviedru: 'SEK',
  danu: 'DKK',
  cehu: 'CZK',
  zviedrijas: 'SEK',
  danijas: 'DKK',
  igaunijas: 'EEK',
  islandes: 'ISK',
  cehijas: 'CZK',
  norwegian: 'NOK',
  swedish: 'SEK',
  danish: 'DKK',
};
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₽': 'RUB' };
/** One word that holds its multiplier. */
const SCALED: Readonly<Record<string, readonly [string, number]>> = {
  meur: ['EUR', 1e6],
  keur: ['EUR', 1000],
  teur: ['EUR', 1000],
};

const byWord = new Map<string, string>();
for (const code of CODES.split(' ')) byWord.set(code.toLowerCase(), code);
for (const [code, words] of Object.entries(WORDS)) for (const word of wordSet(words).words) byWord.set(word, code);
const words = wordSet(byWord.keys());
const firstOfTwo = wordSet('asv šveices swiss us sterliņu', Object.keys(KRONA_OF));

const scaled = wordSet(Object.keys(SCALED));
const beginning = wordSet(words.words, firstOfTwo.words, scaled.words);

/** A quick look: false where no currency can begin. */
export const maybeCurrency = (tokens: Tokens, index: number): boolean => isOneOf(tokens, index, beginning) || isSign(tokens, index, '€$£₽');

export interface PrintedCurrency {
  code: string;
  /** Index of the token behind it. */
  end: number;
  scale: number;
}

/** The currency at token `index`, null where none stands. */
export function currencyAt(tokens: Tokens, index: number): PrintedCurrency | null {
  if (!maybeCurrency(tokens, index)) return null;
  if (isSign(tokens, index, '€$£₽')) return { code: SIGNS[tokens.text.charAt(tokens.starts[index]!)]!, end: index + 1, scale: 1 };
  if (!isWord(tokens, index)) return null;
  if (isOneOf(tokens, index, words))
    return { code: byWord.get(foldedAt(tokens, index))!, end: overShort(tokens, index), scale: 1 };
  if (isOneOf(tokens, index, firstOfTwo)) return pairAt(tokens, index);
  const whole = SCALED[foldedAt(tokens, index)];
  return whole === undefined ? null : { code: whole[0], end: index + 1, scale: whole[1] };
}

/** „eur.” and „Ls.” carry a dot; at the end of a sentence it is left alone. */
const overShort = (tokens: Tokens, index: number): number =>
  isSign(tokens, index + 1, '.') &&
  tokens.starts[index + 1] === tokens.ends[index] &&
  tokens.cases[index] === letterCases.lower &&
  foldedAt(tokens, index) === 'eur'
    ? index + 2
    : index + 1;

function pairAt(tokens: Tokens, index: number): PrintedCurrency | null {
  const first = foldedAt(tokens, index);
  const end = index + 2;
  if (isOneOf(tokens, index + 1, KRONA)) return KRONA_OF[first] === undefined ? null : { code: KRONA_OF[first], end, scale: 1 };
  if (isOneOf(tokens, index + 1, FRANC)) return first === 'sveices' || first === 'swiss' ? { code: 'CHF', end, scale: 1 } : null;
  const second = byWord.get(foldedAt(tokens, index + 1));
  return (second === 'USD' && (first === 'asv' || first === 'us')) || (second === 'GBP' && first === 'sterlinu')
    ? { code: second, end, scale: 1 }
    : null;
}

/** The currency whose last token is `index`: a code, a sign or „Ls” in front of a sum; words such as „eiro” stand behind. */
export function currencyBefore(tokens: Tokens, index: number): string | null {
  if (index < 0 || !maybeCurrency(tokens, index)) return null;
  if (isSign(tokens, index, '€$£₽')) return SIGNS[tokens.text.charAt(tokens.starts[index]!)]!;
  if (!isOneOf(tokens, index, words)) return null;
  const word = foldedAt(tokens, index);
  const isCode = word.length === 3 && CODES.toLowerCase().includes(word);
  const isLoud = tokens.cases[index] === letterCases.upper && (word === 'eiro' || word === 'euro');
  return isCode || word === 'ls' || isLoud ? byWord.get(word)! : null;
}

const thousands = wordSet('tūkst tūkstotis tūkstoša tūkstoši tūkstošu tūkstošus tūkstošiem thousand тыс тысяча тысячи тысяч');
const millions = wordSet('milj mlj mio mln miljons miljona miljoni miljonu miljonus miljoniem million millions mil млн миллион миллиона миллионов');
const billions = wordSet('mljrd mlrd mrd miljards miljarda miljardi miljardu miljardus miljardiem billion млрд');

const multipliers = wordSet(thousands.words, millions.words, billions.words);
export const isMultiplier = (tokens: Tokens, index: number): boolean => isOneOf(tokens, index, multipliers);

/** A multiplier behind a number with the token behind it, dot included; null where none stands. */
export function multiplierAt(tokens: Tokens, index: number): { scale: number; end: number } | null {
  if (!isMultiplier(tokens, index)) return null;
  const scale = isOneOf(tokens, index, millions)
    ? 1e6
    : isOneOf(tokens, index, thousands)
      ? 1000
      : isOneOf(tokens, index, billions)
        ? 1e9
        : null;
  if (scale === null) return null;
  const hasDot = isSign(tokens, index + 1, '.') && tokens.starts[index + 1] === tokens.ends[index];
  return { scale, end: hasDot ? index + 2 : index + 1 };
}
