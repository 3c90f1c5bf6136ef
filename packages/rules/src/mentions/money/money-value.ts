/**
 * What a mention of type `money` says. `amount` is in whole units (euro, not cents) with at most two decimals.
 *
 * `currency` is null where the text prints none that could be meant; `currencyFrom` tells whether it stands with the sum.
 * `from` is the lower end of a range („20 000–50 000 eiro”), whose upper end is `amount`. `isRepeat`: the sum stands in brackets
 * behind the same sum in another currency.
 */
export interface MoneyValue {
  amount: number;
  currency: string | null;
  currencyFrom: 'printed' | 'inherited' | null;
  from: number | null;
  bound: 'about' | 'most' | 'least' | null;
  vat: 'with' | 'without' | null;
  isRepeat: boolean;
}

/** 1 EUR in currencies that joined it at a fixed rate. */
export const FIXED_RATES: Readonly<Record<string, number>> = { EUR: 1, LVL: 0.702804, LTL: 3.4528, EEK: 15.6466 };

/** The sum in euro, half up to cents; null where there is no fixed rate. */
export function toEuro(amount: number, currency: string | null): number | null {
  const rate = currency === null ? undefined : FIXED_RATES[currency];
  return rate === undefined ? null : Math.round((amount / rate) * 100 + 1e-7) / 100;
}
