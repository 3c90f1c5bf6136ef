import { describe, expect, it } from 'vitest';
import { readTextOf, testMentions } from '../../../testing/index.ts';
import { readText } from '../../read.ts';
import { moneyRules, toEuro, type MoneyValue } from './index.ts';
import { moneyChains, moneyCorpus } from './money.corpus.ts';

testMentions(
  moneyRules.filter(({ id }) => id !== 'money/inherited-currency'),
  moneyCorpus,
);

describe('several sums', () => {
  it.each(moneyChains)('%s', (text, sums) => {
    const mentions = readText(readTextOf(text)).mentions.filter(({ type }) => type === 'money');
    const words = mentions.map((mention) => {
      const { amount, currency, currencyFrom, isRepeat } = mention.value as MoneyValue;
      return [amount, currency, ...(currencyFrom === 'inherited' ? ['inherited'] : []), ...(isRepeat ? ['repeat'] : [])].join(
        ' ',
      );
    });
    expect(words).toEqual(sums);
  });
});

describe('toEuro', () => {
  it.each([
    [100, 'LVL', 142.29],
    [238_400, 'LVL', 339_212.64],
    [345.28, 'LTL', 100],
    [156.466, 'EEK', 10],
    [12.34, 'EUR', 12.34],
  ])('%d %s', (amount, currency, euro) => {
    expect(toEuro(amount, currency)).toBe(euro);
  });
  it('is null where no rate is fixed', () => {
    expect(toEuro(100, 'NOK')).toBeNull();
    expect(toEuro(100, null)).toBeNull();
  });
});
