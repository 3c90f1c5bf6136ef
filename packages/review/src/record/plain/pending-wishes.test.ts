import { expect, test } from 'vitest';
import { isMet, withPending, type Pending } from './pending-wishes.ts';
import { sampleAnswer } from './sample-answer.ts';

const wish = (action: Pending['wish']['action'], field: string, more: Partial<Pending> = {}, value?: unknown): Pending => ({
  key: 'k1', wish: { action, field, ...(value !== undefined && { value }) }, field: 'title', project: 0, raw: null, ...more,
});

test('a decision is shown before the server has it, and what was given is left as it was', () => {
  const answer = sampleAnswer('Dzirnavas', 'Upe');
  const before = JSON.stringify(answer);
  const shown = withPending(answer, [wish('confirm', 't0'), wish('correct', 't1', { project: 1 }, 'Ūdens')]);
  expect(shown.record.projects.map(({ title }) => [title?.state, title?.value, title?.machine])).toEqual([['checked', 'Dzirnavas', undefined], ['person', 'Ūdens', 'Upe']]);
  expect(JSON.stringify(answer)).toBe(before);
  expect(shown.record.projects[0]?.organisations).toBe(answer.record.projects[0]?.organisations);
});

test('a rejected value goes, an added one comes with its words, and both settle their doubts', () => {
  const answer = sampleAnswer('Dzirnavas');
  answer.doubts = [
    { fieldId: 't0', field: 'title', project: 0, reason: 'unsure', worth: 1 }, { fieldId: null, field: 'activities', project: 0, reason: 'missing', worth: 1 },
    { fieldId: null, field: 'goal', project: 0, reason: 'missing', worth: 1 },
  ];
  const add = wish('add', 'activities', { field: 'activities', raw: 'mala' }, 'Malt');
  add.wish.words = { start: 7, end: 11 };
  const { record, doubts } = withPending(answer, [wish('reject', 't0'), add]);
  expect([record.projects[0]?.title, record.projects[0]?.activities[0]]).toMatchObject([null, { value: 'Malt', raw: 'mala', evidence: [{ start: 7, end: 11 }] }]);
  expect(doubts.map(({ field }) => field)).toEqual(['goal']);
});

test('fields of the period and of the document are reached too', () => {
  const { record } = withPending(sampleAnswer('Dzirnavas'), [
    wish('add', 'period.start', { field: 'period.start' }, '2023'), wish('correct', 'k', { field: 'kind', project: null }, 'news'),
  ]);
  expect([record.projects[0]?.period.start?.value, record.document.kind.value]).toEqual(['2023', 'news']);
});

test('what got through is known by what the record says', () => {
  const { record } = sampleAnswer('Dzirnavas');
  const pending = [wish('confirm', 't0'), wish('correct', 't0', {}, 'Upe'), wish('reject', 't0'), wish('add', 'title', {}, 'Upe')];
  expect(pending.map((each) => isMet(record, each))).toEqual([false, false, false, false]);
  expect(pending.map((each) => isMet(withPending(sampleAnswer('Dzirnavas'), [each]).record, each))).toEqual([true, true, true, true]);
});
