import type { CostValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { readTextOf, viewOf } from '../../../testing/index.ts';
import { extract } from '../../index.ts';
import { costFinds, costIgnores } from './costs.corpus.ts';

function write({ role, amount, currency, payer, percent, of }: CostValue): string {
  const parts = [
    role,
    amount,
    currency,
    payer === null ? null : `[${payer}]`,
    percent === null ? null : `${percent}%`,
    of === null ? null : `of ${of}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

const costsOf = (text: string): string[] =>
  viewOf(text)
    .resolved<CostValue>('costs')
    .chosen.map(({ value }) => write(value));

describe('finds', () => {
  for (const [expected, texts] of costFinds) {
    it.each(texts)(`${expected.join('; ')}: %s`, (text) => {
      expect(costsOf(text)).toEqual(expected);
    });
  }
});

describe('ignores', () => {
  it.each(costIgnores.map(([text, reason]) => ({ text, reason })))('$text: $reason', ({ text }) => {
    expect(costsOf(text)).toEqual([]);
  });
});

it('gives a partner table its owners', () => {
  const table =
    'Finansējums (EUR)\nPartneris\tKopā\tERAF (85 %)\tPašu finansējums\nProjekts kopā\t100 000,00\t85 000,00\t15 000,00\nOgres novada pašvaldība\t60 000,00\t51 000,00\t9 000,00';
  expect(costsOf(table)).toEqual(
    expect.arrayContaining([
      'total 100000 EUR',
      'part 60000 EUR of Ogres novada pašvaldība',
      'grant 51000 EUR [ERAF] of Ogres novada pašvaldība',
    ]),
  );
});

it('says how far the money is, and with or without tax', () => {
  const [cost] = viewOf('Plānotās projekta kopējās izmaksas ir Ls 1000,00 (bez PVN).').resolved<CostValue>('costs').chosen;
  expect(cost!.value).toMatchObject({ role: 'total', stage: 'planned', vat: 'without', eur: 1422.87 });
});

it('proves payer and percentage with words of their own', () => {
  const text = 'ERAF finansējums ir 8 500 EUR (85 %).';
  const [cost] = viewOf(text).resolved<CostValue>('costs').chosen;
  const words = Object.entries(cost!.parts ?? {}).map(([name, [span]]) => [name, text.slice(span!.start, span!.end)]);
  expect(words).toEqual([
    ['percent', '85 %'],
    ['payer', 'ERAF'],
  ]);
});

describe('lists of projects', () => {
  const rowsOf = (text: string): string[][] =>
    extract(readTextOf(text)).record.projects.map(({ costs }) => (costs ?? []).map(({ value }) => write(value)));

  it('takes a sum without words for what the contest gives, whoever the row names', () => {
    const text =
      'Konkursā apstiprināti trīs projekti:\n1. Biedrība „Kalns”, projekts „Rotaļu laukums” – 2 000 EUR;\n2. Biedrība „Upe”, projekts „Mūzikas dienas”, piešķirtais finansējums 1 900 EUR;\n3. Kalnu draudze, projekts „Jumta remonts”, kopējās izmaksas 3 000 EUR, atbalsts 1 500 EUR.';
    expect(rowsOf(text)).toEqual([['grant 2000 EUR'], ['grant 1900 EUR'], ['total 3000 EUR', 'grant 1500 EUR']]);
  });

  it('reads columns where the number of the row takes one', () => {
    const text =
      'Nr.\tIesniedzējs\tProjekta nosaukums\tProjekta kopsumma (EUR)\tPiešķirtais finansējums (EUR)\n1.\tBiedrība „Kalns”\tRotaļu laukums\t3 000,00\t2 500,00\n2.\tBiedrība „Upe”\tMūzikas dienas\t2 000,00\t1 900,00\n3.\tKalnu draudze\tJumta remonts\t5 000,00\t1 500,00';
    expect(rowsOf(text)).toEqual([
      ['total 3000 EUR', 'grant 2500 EUR'],
      ['total 2000 EUR', 'grant 1900 EUR'],
      ['total 5000 EUR', 'grant 1500 EUR'],
    ]);
  });

  const JOINED = 'Līdz maijam Indras ciemā tiks īstenoti projekti „Ābeļdārza stādīšana” un „Ķiršu takas izveide”. ';

  it.each([
    ['ELFLA finansējums veido 90% no kopējām projektu attiecināmajām izmaksām.', 'grant [ELFLA] 90%'],
    ['ELFLA finansējums ir 90 % no katra projekta izmaksām.', 'grant [ELFLA] 90%'],
  ])('takes a share of the costs of all for the share of each: %s', (sentence, row) => {
    expect(rowsOf(JOINED + sentence)).toEqual([[row], [row]]);
  });

  it.each([
    ['a sum of all', 'ELFLA finansējums veido 90% no projektu izmaksām jeb 9 000 EUR.'],
    ['a share of something else', 'Elektrības patēriņš samazināts par 63 %, tāpat kā abu projektu laikā.'],
    ['no word of all', 'ELFLA finansējums veido 90%.'],
  ])('gives no project %s: %s', (_, sentence) => {
    expect(rowsOf(JOINED + sentence)).toEqual([[], []]);
  });
});
