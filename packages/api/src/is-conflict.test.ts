import { expect, test } from 'vitest';
import { conflictSchema, type Conflict } from './decisions.ts';
import { isConflict } from './is-conflict.ts';

const conflict: Conflict = {
  version: 4,
  fields: [{
    fieldId: 'f1', field: 'title', project: 0, mine: { action: 'confirm', value: 'Dzirnavas' },
    theirs: { action: 'correct', value: 'Klēts', by: 'Anna', at: '2026-11-30T10:00:00.000Z', isUndoing: false },
  }],
};

test('details of a conflict are told from those of other refusals, as the schema tells them', () => {
  const others = [null, 'x', {}, { version: '4', fields: [] }, { version: 4 }, { version: 4, fields: [null] }, { version: 4, fields: [{ field: 'title', mine: {}, theirs: null }] }];
  for (const details of [conflict, { version: 1, fields: [] }, ...others]) expect(isConflict(details)).toBe(conflictSchema.safeParse(details).success);
  expect(isConflict(conflict)).toBe(true);
});
