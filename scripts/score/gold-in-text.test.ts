import { describe, expect, test } from 'vitest';
import { findGoldMistakes } from './gold-in-text.ts';
import { goldSchema, type Gold, type GoldProject } from './gold-schema.ts';
import { printedNumbers } from './printed-numbers.ts';

const text = `Projekts „Pūces ligzda” (Nr. AB-17). Īsteno Cēsu novada pašvaldība, reģ. Nr. 90000099900.
Projekta mērķis ir iekārtot putnu vērošanas torni pie ezera. No 2020. gada 1. marta līdz 2020. gada 30. no-
vembrim. Kopā 1 200,50 EUR, no tiem 85 % ERAF; agrāk 100 latu. Raksti: anna@putni.example`;

const gold = (project: Partial<GoldProject>): Gold =>
  goldSchema.parse({
    id: 'x', source: {}, kind: 'news', language: 'lav', published: null,
    projects: [{
      title: null, otherTitles: [], identifiers: [], funders: [], programme: null, organisations: [], partnerCount: null,
      start: null, end: null, durationMonths: null, costs: [], countries: [], places: [], goal: null, activities: null,
      results: null, events: [], contacts: [], ...project,
    }],
  });
const mistakes = (project: Partial<GoldProject>) => findGoldMistakes(gold(project), text);

describe('gold that the text shows', () => {
  test.each<Partial<GoldProject>>([
    { title: 'Pūces ligzda', identifiers: ['AB-17'] },
    { organisations: [{ name: 'Cēsu novada pašvaldība', role: 'implementer', registrationNumber: '90000099900' }] },
    { start: '2020-03-01', end: '2020-11-30', goal: 'iekārtot putnu … pie ezera' },
    { costs: [{ role: 'total', amount: 1200.5, currency: 'EUR' }] },
    { costs: [{ role: 'grant', amount: null, currency: null, payer: 'ERAF', percent: 85 }] },
    { costs: [{ role: 'own', amount: 100, currency: 'LVL', eur: 142.29 }] },
    { contacts: [{ name: null, email: 'anna@putni.example', phone: null }] },
  ])('%j', (project) => expect(mistakes(project)).toEqual([]));
});

describe('gold that the text does not show', () => {
  test.each<[string, Partial<GoldProject>]>([
    ['an identifier with a slip', { identifiers: ['AB-71'] }],
    ['a title in other words', { title: 'Stārķa ligzda' }],
    ['another municipality', { organisations: [{ name: 'Talsu novada pašvaldība', role: 'implementer' }] }],
    ['a registration number with a slip',
      { organisations: [{ name: 'Cēsu novada pašvaldība', role: 'partner', registrationNumber: '90000099909' }] }],
    ['a year that stands nowhere', { start: '2021' }],
    ['a day that no calendar has', { start: '2020-02-30' }],
    ['an end before the start', { start: '2020-11-30', end: '2020-03-01' }],
    ['a sum with a slip', { costs: [{ role: 'total', amount: 1200.05, currency: 'EUR' }] }],
    ['a percentage that stands nowhere', { costs: [{ role: 'grant', amount: null, currency: null, percent: 15 }] }],
    ['a row without sum and percentage', { costs: [{ role: 'grant', amount: null, currency: null }] }],
    ['a wrong sum in euro', { costs: [{ role: 'own', amount: 100, currency: 'LVL', eur: 70.28 }] }],
    ['a payer that stands nowhere', { costs: [{ role: 'grant', amount: 1200.5, currency: 'EUR', payer: 'Kohēzijas fonds' }] }],
    ['a goal with its ends exchanged', { goal: 'pie ezera … iekārtot putnu' }],
    ['a place that stands nowhere', { places: ['Kuldīga'] }],
    ['an address with a slip', { contacts: [{ name: null, email: 'ana@putni.example', phone: null }] }],
  ])('%s', (_, project) => expect(mistakes(project)).toHaveLength(1));

  test('a key that gold does not have', () => expect(goldSchema.safeParse({ ...gold({}), owner: 1 }).success).toBe(false));
});

test.each<[string, number]>([
  ['1.234.567,89', 1_234_567.89], ['EUR 2,500', 2500], ['8,1 milj.', 8_100_000], ['26,3 tūkst. eiro', 26_300],
  ['1’750', 1750], ['kopā 12 000 EUR', 12_000],
])('%s prints %d', (words, number) => expect(printedNumbers(words)).toContain(number));
