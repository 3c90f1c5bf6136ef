import { amountThenCurrency } from './amount-then-currency.ts';
import { currencyThenAmount } from './currency-then-amount.ts';
import { inWords } from './in-words.ts';
import { inheritedCurrency } from './inherited-currency.ts';
import { labelledNumber } from './labelled-number.ts';
import { multiplied } from './multiplied.ts';

export * from './money-value.ts';

/** Rules for mentions of type `money`; a printed currency wins over one that is meant. */
export const moneyRules = [amountThenCurrency, currencyThenAmount, multiplied, inheritedCurrency, inWords, labelledNumber];
