import { defineCorpus } from '../../../testing/corpus.ts';
import type { PercentValue } from './percent-value.ts';

const percent = (value: number, extra: Partial<PercentValue> = {}): PercentValue => ({
  percent: value,
  from: null,
  bound: null,
  isTax: false,
  ...extra,
});

export const percentCorpus = defineCorpus<PercentValue>({
  finds: [
    [percent(85), ['85 %', '85%', '85,00 %', '85 procenti', '85 procentu', '85 procentus', '85 percent', '85 per cent', '85\n%']],
    [percent(3.75), ['3,75 %', '3.75%', '3,75 procenti']],
    [percent(100), ['100 %', 'ES finansējums ⟦100%⟧ apmērā']],
    [percent(15, { from: 10 }), ['10–15 %', '10-15%']],
    [percent(57, { bound: 'about' }), ['aptuveni ⟦57%⟧', 'vairāk nekā ⟦57 %⟧']],
    [percent(49.67, { bound: 'most' }), ['ne vairāk kā ⟦49,67%⟧', 'līdz ⟦49,67 %⟧']],
    [percent(10, { bound: 'least' }), ['vismaz ⟦10%⟧']],
    [
      percent(21, { isTax: true }),
      ['PVN ⟦21%⟧', '⟦21 %⟧ PVN', 'PVN (⟦21%⟧)', 'pievienotās vērtības nodoklis ⟦21 %⟧', 'VAT ⟦21%⟧'],
    ],
  ],
  ignores: [
    ['8500 %', 'four digits are no percentage'],
    ['1.85 x %', 'the sign stands apart'],
    ['procentu likme', 'the word without a number'],
  ],
});
