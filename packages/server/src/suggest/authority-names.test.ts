import { sampleRecord } from '@siets/store/testing';
import type { Field } from '@siets/record';
import { expect, test } from 'vitest';
import { namesOf } from './authority-names.ts';

const field = <T>(value: T): Field<T> => ({ id: 'f', value, raw: '', evidence: [], source: 'person', rule: 'person/add', confidence: 1 });

test('funders, programmes and schemes are named in both languages; what no list knows is left out, also names that every object has', () => {
  const record = sampleRecord('egle');
  const [project] = record.projects;
  if (!project) throw new Error('expected a project');
  project.funders = ['erdf', 'constructor', '__proto__', 'no-such', null].map((id) => field({ id, name: 'kāds' }));
  project.identifiers = [field({ value: 'A-1', scheme: 'acf' })];
  expect(namesOf(record)).toEqual({
    erdf: { lv: 'Eiropas Reģionālās attīstības fonds', en: 'European Regional Development Fund' }, acf: { lv: 'Aktīvo iedzīvotāju fonds', en: 'Active Citizens Fund' },
  });
});
