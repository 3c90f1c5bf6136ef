import { fieldNames } from '@siets/record';
import { expect, test } from 'vitest';
import { emptyKey, isFieldRow, neighbour, nextDoubtful, RowKeeper, sections, toRows, type Doubt } from './field-rows.ts';
import { sampleAnswer, sampleField } from './sample-answer.ts';

const doubt = (fieldId: string | null, field: Doubt['field'], project: number | null): Doubt => ({ fieldId, field, project, reason: 'unsure', worth: 1 });

test('every field of the contract has its place', () => {
  const shown = new Set<string>(['kind', 'published', ...Object.values(sections).flat()]);
  expect(shown).toEqual(new Set<string>(fieldNames));
});

test('an empty field has a row, so that one can ask why', () => {
  const answer = { ...sampleAnswer('Dzirnavas'), doubts: [doubt(null, 'goal', 0)] };
  const rows = toRows(answer).filter((row) => isFieldRow(row));
  expect(rows.find(({ name }) => name === 'goal')).toMatchObject({ key: emptyKey(0, 'goal'), field: null, doubt: { reason: 'unsure' } });
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('the equation stands where there are sums only', () => {
  const answer = sampleAnswer('A', 'B');
  answer.record.projects[1]!.costs = [sampleField('c1', { role: 'total', amount: 1, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: null })];
  expect(toRows(answer).filter(({ row }) => row === 'equation').map(({ project }) => project)).toEqual([1]);
});

test('doubts are visited in the order of the page, round the end, passing over what was looked at', () => {
  const answer = { ...sampleAnswer('A', 'B'), doubts: [doubt('t1', 'title', 1), doubt('k', 'kind', null), doubt(null, 'goal', 0)] };
  const rows = toRows(answer);
  const visit = (from: string | null, passed: string[] = [], step: 1 | -1 = 1) => nextDoubtful(rows, from, new Set(passed), step)?.key ?? null;
  expect([visit(null), visit('k'), visit(emptyKey(0, 'goal')), visit('t1')]).toEqual(['k', emptyKey(0, 'goal'), 't1', 'k']);
  expect([visit('k', [], -1), visit('k', [emptyKey(0, 'goal')]), visit('k', ['t1', emptyKey(0, 'goal')])]).toEqual(['t1', 't1', null]);
});

test('arrows go to the neighbours and stop at the ends', () => {
  const rows = toRows(sampleAnswer('A'));
  expect([neighbour(rows, null, 1)?.key, neighbour(rows, 'k', -1), neighbour(rows, 'k', 1)?.name]).toEqual(['k', null, 'published']);
});

test('of two answers the rows that did not change are the same, and so are the keys while none comes or goes', () => {
  const keeper = new RowKeeper();
  const answer = { ...sampleAnswer('A', 'B'), doubts: [doubt('t0', 'title', 0), doubt('t1', 'title', 1)] };
  const first = keeper.rowsOf(answer);
  const [one, other] = answer.record.projects;
  const confirmed = { ...answer, doubts: [doubt('t1', 'title', 1)], record: { ...answer.record, projects: [{ ...one!, title: sampleField('t0', 'A', { state: 'checked' }) }, other!] } };
  const second = keeper.rowsOf(confirmed);
  expect(second.rows.filter((row, at) => row !== first.rows[at]).map(({ key }) => key)).toEqual(['t0']);
  expect(second.keys).toBe(first.keys);
  const added = keeper.rowsOf({ ...confirmed, record: { ...confirmed.record, projects: [...confirmed.record.projects, sampleAnswer('C').record.projects[0]!] } });
  expect([added.keys === second.keys, added.rows.length > second.rows.length, added.rows.slice(0, second.rows.length).every((row, at) => row === second.rows[at])]).toEqual([false, true, true]);
});
