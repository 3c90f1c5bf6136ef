import { defineCorpus } from '../../../testing/corpus.ts';
import type { MoneyValue } from './money-value.ts';

const sum = (amount: number, currency: string | null = 'EUR', extra: Partial<MoneyValue> = {}): MoneyValue => ({
  amount, currency, currencyFrom: currency === null ? null : 'printed', from: null, bound: null, vat: null, isRepeat: false, ...extra,
});

export const moneyCorpus = defineCorpus<MoneyValue>({
  finds: [
    [sum(3863.61), ['3 863,61 EUR', '3863,61 eiro', '3 863.61 euro', '3 863,61 €', 'EUR 3 863,61', 'EUR 3,863.61', '€ 3.863,61', '€3 863,61', '3’863,61 eiro', '(⟦EUR) 3 863,61⟧', 'EUR: 3863.61', 'EUR 3 863,61 EUR', '3 863, 61 EUR', '3863,61EUR', '3 863,61 евро']],
    [sum(924_692.8), ['924 692,80 EUR', '924 692,8 eiro', '924 692, 80 EUR', '924\n692,80 EUR']],
    [sum(5780), ['EUR 5780', '5 780 EUR', '5780EUR', 'EUR5780', '5 780,00 EUR', '5,780 EUR', '5.780,00 EUR', '5`780 eiro', '5 780,- EUR', '5780 eur.']],
    [sum(2500), ['EUR 2,500', '2,5 tūkst. eiro', '2.5 tūkstoši eiro', 'divi tūkstoši pieci simti eiro', '2 500 (divi tūkstoši pieci simti) EUR', '2 500,- (divi tūkstoši pieci simti eiro)', '2 500 euros']],
    [sum(2.5), ['EUR 2,50', '2.50 eiro', '2,5 eiro']],
    [sum(0), ['EUR 0', '0 EUR', '0,00 EUR']],
    [sum(8_100_000), ['8,1 milj. eiro', '8,1 miljoni eiro', '8.1 milj. EUR', 'EUR 8.1 million', '8,1 mlj. EUR', '8,1 MEUR', '€8.1m', '8 100 000 EUR']],
    [sum(11_690_504), ['11,690,504 EUR', '11 690 504 eiro', '11.690.504 EUR']],
    [sum(6_100_000_000), ['6,1 mljrd. euro', '6,1 miljardi eiro', 'EUR 6.1 billion']],
    [sum(500_000), ['pusmiljonu eiro', '0,5 milj. EUR', 'piecsimt tūkstoši eiro', '500 tūkstošus eiro']],
    [sum(1_500_000), ['pusotrs miljons eiro', '1,5 miljoni eiro']],
    [sum(250.5), ['250 eiro un 50 centi', '250,50 eiro']],
    [sum(1200, 'LVL'), ['1200 latu', '1 200 Ls', 'Ls 1200', 'Ls. 1 200', 'LVL 1`200', '1 200,00 lati', '1200 latiem']],
    [sum(22_938_363.3, 'LVL'), ['22 93 83 63,30 Ls']],
    [sum(2_000_000, 'USD'), ['2 miljonu ASV dolāru', 'USD 2 000 000', '$2 million', '2 miljoni dolāru']],
    [sum(50_000, 'CHF'), ['50 000 CHF', '50 000 Šveices franku']],
    [sum(100_000, 'NOK'), ['100 000 NOK', '100 000 Norvēģijas kronu', 'NOK 100,000']],
    [sum(700, 'LTL'), ['700 litu']],
    [sum(50_000, 'EUR', { from: 20_000 }), ['20 000–50 000 eiro', 'no ⟦20 000 līdz 50 000 eiro⟧']],
    [sum(680_000, 'EUR', { bound: 'about' }), ['teju ⟦680 000 eiro⟧', '~⟦680 000 EUR⟧', 'vairāk nekā ⟦680 000 eiro⟧']],
    [sum(5000, 'EUR', { bound: 'most' }), ['līdz ⟦5000 EUR⟧', 'ne vairāk kā ⟦5 000 eiro⟧']],
    [sum(5000, 'EUR', { bound: 'least' }), ['vismaz ⟦5 000 eiro⟧', 'ne mazāk kā ⟦5 000 eiro⟧']],
    [sum(12_345.67, 'EUR', { vat: 'without' }), ['⟦12 345,67 EUR⟧ bez PVN', '⟦12 345,67 EUR⟧ (bez PVN)', '⟦12 345,67 EUR⟧ un PVN 21 %', '⟦EUR 12,345.67⟧ excluding VAT']],
    [sum(12_345.67, 'EUR', { vat: 'with' }), ['⟦12 345,67 EUR⟧ ar PVN', '⟦12 345,67 EUR⟧ (t.sk. PVN 21%)', '⟦EUR 12,345.67⟧ including VAT']],
    [sum(8_100_000, null), ['⟦8,1 milj.⟧ apmērā']],
  ],
  ignores: [
    ['kods A5780 EUR', 'digits that go on from a letter'],
    ['20 eirozonas valstis', 'a longer word that begins like a currency'],
    ['12 latviešu skolas', 'a longer word that begins like the lats'],
    ['3 miljoni cilvēku', 'millions of people'],
    ['12 000 iedzīvotāju', 'people counted in thousands'],
    ['45 000,00 m2', 'an area'],
    ['plkst. 10.50', 'a time of day'],
    ['tālr. 26 123 456', 'a telephone number'],
    ['Euro 5 standarts', 'a standard for engines: the word, not the code, before a number'],
    ['7 548 123', 'a number of three groups with no currency in reach'],
  ],
});

/** Sums whose currency stands once, or in brackets behind another: text, then each sum as `amount currency`. */
export const moneyChains: readonly (readonly [text: string, sums: readonly string[], reason: string])[] = [
  ['ERAF 612 058,85 EUR, bet 108 010,39 dod valsts', ['612058.85 EUR', '108010.39 EUR inherited'], 'the second sum has no currency of its own'],
  ['Kopā EUR: 640 200.40, no tā ERAF 85% - 544 170.34', ['640200.4 EUR', '544170.34 EUR inherited'], 'one currency for the chain'],
  ['EUR 500 000 EUR 250 000', ['500000 EUR', '250000 EUR'], 'a code belongs to the number behind it'],
  ['1 080 000,00 EUR (759 028,32 LVL)', ['1080000 EUR', '759028.32 LVL repeat'], 'the same sum in another currency'],
  ['Ls 100 (142,29 EUR)', ['100 LVL', '142.29 EUR repeat'], 'the same with the code in front'],
  ['45 000 EUR (četrdesmit pieci tūkstoši eiro, 00 centi)', ['45000 EUR'], 'words in brackets repeat the digits'],
  ['Avots\tSumma (EUR)\nERAF\t12 500,00\nKopā\t15 000', ['12500 EUR inherited', '15000 EUR inherited'], 'the head of a column'],
];
