import { expect, test } from 'vitest';
import type { Field } from '../field.ts';
import type { ProjectRecord, SietsRecord } from '../record.ts';
import { findDoubts, stageOf } from './find-doubts.ts';

const options = { doubtBelow: 0.8 };
const field = <T>(id: string, value: T): Field<T> => ({ id, value, raw: id, evidence: [], source: 'rule', rule: `${id}/sample`, confidence: 0.9 });

/** A project whose shares do not add up. */
function sample() {
  const title = field('title', 'Egle');
  const sum = { role: 'total' as const, amount: 1, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: 1 };
  const project: ProjectRecord = {
    title, otherTitles: [], identifiers: [], funders: [], programme: null, partnerCount: null, period: { start: null, end: null, durationMonths: null },
    organisations: [field('organisations', { key: 'o1', name: 'Egle', role: 'applicant' as const, country: 'LV', registrationNumber: null })],
    costs: [field('costs', sum)], countries: [field('countries', { code: 'LV', role: 'home' as const })], places: [], goal: null, activities: [], results: [], events: [],
    contacts: [], checks: [{ id: 'costs.shares-add-up', passed: false, message: '', fields: ['costs'] }], absent: [],
  };
  const record: SietsRecord = {
    document: {
      id: 'sha256:1', mediaType: 'text/plain', bytes: 1, pages: null, textSource: 'plain', languages: [], published: null, textId: 't', warnings: [], reader: '1', rules: '1',
      kind: field('kind', 'project-card' as const),
    },
    projects: [project],
  };
  return { record, project, title };
}

test('a value is doubtful where the machine is not sure, and worth more the less sure it is', () => {
  const { record, title } = sample();
  title.confidence = 0.5;
  expect(findDoubts(record, options)).toContainEqual({ fieldId: title.id, field: 'title', project: 0, reason: 'unsure', worth: 1.5 });
  title.confidence = 0.7;
  expect(findDoubts(record, options).find(({ field }) => field === 'title')?.worth).toBeCloseTo(0.9);
});

test('a check that failed makes its fields doubtful, until somebody has decided on them', () => {
  const { record, project } = sample();
  expect(findDoubts(record, options)).toMatchObject([{ field: 'costs', reason: 'check-failed' }]);
  const [sum] = project.costs;
  if (sum) sum.state = 'checked';
  expect(findDoubts(record, options)).toEqual([]);
});

test('what was decided is looked at again only where it is flagged', () => {
  const { record, title } = sample();
  Object.assign(title, { confidence: 0.1, state: 'person', source: 'person' });
  expect(findDoubts(record, options).map(({ field }) => field)).toEqual(['costs']);
  title.flag = 'machine-disagrees';
  expect(findDoubts(record, options)[0]).toMatchObject({ field: 'title', reason: 'machine-disagrees' });
});

test('an empty field is doubtful where rivals disagree, and a project without a title always', () => {
  const { record, project } = sample();
  project.absent = [{ field: 'programme', reason: 'candidates-disagree', candidates: [] }, { field: 'goal', reason: 'not-said', candidates: [] }];
  project.title = null;
  expect(findDoubts(record, options).filter(({ fieldId }) => fieldId === null).map(({ field, reason }) => [field, reason]))
    .toEqual([['title', 'missing'], ['programme', 'candidates-disagree']]);
  project.absent = ['title', 'programme'].map((field) => ({ field, reason: 'rejected-by-person', candidates: [] }));
  expect(findDoubts(record, options).filter(({ fieldId }) => fieldId === null)).toEqual([]);
});

test('a field is accepted from its own confidence upwards, and a record where all are', () => {
  const { record, title } = sample();
  title.confidence = 0.85;
  const accept = { doubtBelow: 0.95, acceptFrom: { title: 0.8 } };
  expect(findDoubts(record, accept).some(({ field }) => field === 'title')).toBe(false);
  expect(stageOf(record, accept)).toBe('to-check');
  const all = { kind: 0.5, title: 0.5, organisations: 0.5, costs: 0.5, countries: 0.5 };
  expect(stageOf(record, { doubtBelow: 0.95, acceptFrom: all })).toBe('accepted');
});

test('a record is checked when a person decided and no doubt is left, and approved when every field is', () => {
  const { record, project, title } = sample();
  title.state = 'checked';
  expect(stageOf(record, options)).toBe('to-check');
  const [sum] = project.costs;
  if (sum) sum.state = 'checked';
  expect(stageOf(record, options)).toBe('checked');
  for (const field of [record.document.kind, title, ...project.costs, ...project.organisations, ...project.countries]) field.state = 'approved';
  expect(stageOf(record, options)).toBe('approved');
});
