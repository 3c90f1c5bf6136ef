import { expect, test } from 'vitest';
import type { Field } from '../field.ts';
import type { ProjectRecord, SietsRecord } from '../record.ts';
import { findDoubts } from './find-doubts.ts';

const field = <T>(id: string, value: T, more: Partial<Field<T>> = {}): Field<T> => ({ id, value, raw: String(value), evidence: [], source: 'rule', rule: 'r', confidence: 0.99, ...more });

const project = (more: Partial<ProjectRecord>): ProjectRecord => ({
  title: field('t', 'Egle'), otherTitles: [], identifiers: [], funders: [field('f', { id: null, name: 'Mežu fonds' })], programme: null, organisations: [],
  partnerCount: null, period: { start: null, end: null, durationMonths: null }, costs: [], countries: [], places: [], goal: null, activities: [], results: [], events: [],
  contacts: [], checks: [], absent: [], ...more,
});

const recordOf = (...projects: ProjectRecord[]) => ({ document: { kind: field('k', 'news'), published: null }, projects }) as unknown as SietsRecord;
const found = (...projects: ProjectRecord[]) => findDoubts(recordOf(...projects), 0.9).map(({ fieldId, field: name, project: at, reason }) => [at, name, fieldId, reason]);

test('a sure record has no doubts', () => expect(found(project({}))).toEqual([]));

test('what is unsure, flagged or fails a check is doubted, what people checked is not', () => {
  const checked = project({
    goal: field('g', 'mērķis', { confidence: 0.5 }), title: field('t', 'Egle', { confidence: 0.2, state: 'checked' }),
    places: [field('p', { name: 'Egļupe', kind: null, code: null, country: null }, { flag: 'machine-disagrees', state: 'person' })],
    checks: [{ id: 'x', passed: false, message: '', fields: ['f'] }],
  });
  expect(found(checked)).toEqual([[0, 'funders', 'f', 'check-failed'], [0, 'places', 'p', 'machine-disagrees'], [0, 'goal', 'g', 'unsure']]);
});

test('an empty field is doubted where rivals disagree or a project should have it, unless a person filled it', () => {
  const gap = (name: string, reason: 'not-said' | 'candidates-disagree') => ({ field: name, reason, candidates: [] });
  const absent = [gap('organisations', 'not-said'), gap('goal', 'not-said'), gap('period.start', 'candidates-disagree'), gap('title', 'not-said')];
  expect(found(project({ absent }))).toEqual([[0, 'organisations', null, 'missing'], [0, 'period.start', null, 'candidates-disagree']]);
});

test('a costly field is worth more than a cheap one of the same confidence', () => {
  const doubts = findDoubts(recordOf(project({ title: field('t', 'Egle', { confidence: 0.5 }), activities: [field('a', 'stādīt', { confidence: 0.5 })] })), 0.9);
  expect(doubts.map(({ field: name, worth }) => [name, worth])).toEqual([['title', 1.5], ['activities', 0.5]]);
});
