import type { CostRole, CostValue } from '@siets/record';
import { expect, test } from 'vitest';
import { explainDifference, toEquations, type CostField } from './money-equation.ts';

let last = 0;
const cost = (role: CostRole, amount: number | null, more: Partial<CostValue> = {}): CostField => ({
  id: `c${(last += 1)}`, raw: '', evidence: [], source: 'rule', rule: 'costs/labelled', confidence: 0.9,
  value: { role, amount, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: null, ...more },
});
const told = (...costs: CostField[]) => toEquations({ costs }).map((equation) => [equation.kind, equation.sum, equation.difference, explainDifference(equation)]);

test('shares that make the whole are even', () => {
  expect(told(cost('total', 10_000), cost('grant', 8500), cost('own', 1500))).toEqual([['shares', 10_000, 0, 'even']]);
});

test('cents of rounding do not count, a euro does', () => {
  expect(told(cost('total', 100), cost('grant', 33.33), cost('own', 33.33), cost('state', 33.33))).toEqual([['shares', 99.99, -0.01, 'even']]);
  expect(told(cost('total', 100), cost('grant', 50), cost('own', 49))).toEqual([['shares', 99, -1, 'too-little']]);
});

test('why it does not come out', () => {
  expect(told(cost('total', 10_000), cost('grant', 8500))[0]?.[3]).toBe('one-share');
  expect(told(cost('total', 10_000), cost('grant', 8500), cost('own', 1500), cost('own', 1500))[0]?.[3]).toBe('twice');
  expect(told(cost('total', 10_000), cost('grant', 9500), cost('own', 1500))[0]).toEqual(['shares', 11_000, 1000, 'too-much']);
});

test('rows of a partner, of a programme, of another currency and without a sum take no part', () => {
  expect(told(
    cost('total', 100), cost('grant', 85), cost('own', 15), cost('own', 7, { of: 'o2' }), cost('programme', 9), cost('grant', null, { percent: 85 }), cost('grant', 60, { currency: 'LVL' }),
  )).toEqual([['shares', 100, 0, 'even']]);
});

test('shares may be of the eligible costs, and these with the ineligible make the total', () => {
  expect(told(cost('total', 120), cost('eligible', 100), cost('ineligible', 20), cost('grant', 85), cost('own', 15))).toEqual([
    ['shares', 100, 0, 'even'], ['eligible', 120, 0, 'even'],
  ]);
});

test('a whole in millions is as exact as it is printed, and what the checks of a record add is added', () => {
  const millions = { ...cost('total', 1_250_000), raw: '1,25 milj. EUR' };
  expect(told(millions, cost('grant', 1_062_900), cost('own', 184_800))[0]?.[3]).toBe('even');
  expect(told(cost('total', 120), cost('ineligible', 20), cost('grant', 85), cost('own', 15))).toEqual([['shares', 120, 0, 'even']]);
  expect(told(cost('total', 100), cost('grant', 85), cost('state', 5), cost('own', 15))).toEqual([['shares', 100, 0, 'even']]);
});

test('a percentage is checked as exactly as it is printed', () => {
  const off = (percent: number) => toEquations({ costs: [cost('total', 10_000), cost('grant', 8512, { percent }), cost('own', 1488)] })[0]?.terms.map(({ isOff }) => isOff);
  expect([off(85), off(85.12), off(75), off(85.5)]).toEqual([[false, false], [false, false], [true, false], [true, false]]);
  expect(toEquations({ costs: [cost('total', 200), cost('grant', 50)] })[0]?.terms[0]?.share).toBe(25);
});

test('sums without a whole say nothing', () => {
  expect([told(), told(cost('grant', 5), cost('own', 5)), told(cost('total', 10))]).toEqual([[], [], []]);
});
