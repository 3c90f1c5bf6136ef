import { resolve } from 'node:path';
import { tellReason } from '@siets/record';
import { readTextOf } from '@siets/rules/testing';
import { extract } from '@siets/rules';
import { describe, expect, it } from 'vitest';
import { checkSpans } from './check-spans.ts';
import { comparePairs } from './pair.ts';
import { runGold } from './run-gold.ts';
import { totalsOf } from './totals.ts';

const run = await runGold([resolve(import.meta.dirname, '../../fixtures/documents')]);

describe('our own documents', () => {
  it.each(run.records)('$id: every value points at its words', ({ record }) => expect(checkSpans(record)).toEqual([]));
  it('every reason why a candidate lost is told in Latvian too', () => {
    const reasons = new Set(run.records.flatMap(({ record }) => record.projects.flatMap(({ absent }) => absent.flatMap(({ candidates }) => candidates.map(({ why }) => why)))));
    expect(reasons.size).toBeGreaterThan(10);
    expect([...reasons].filter((why) => tellReason(why, 'lv') === why)).toEqual([]);
  });
  it('are read as rightly as they were', () => {
    const { micro, macro } = totalsOf(run.scores);
    expect(micro).toBeGreaterThan(0.96);
    expect(macro).toBeGreaterThan(0.95);
  });
});

describe('checkSpans', () => {
  it('finds a value whose words stand elsewhere', () => {
    const { record } = extract(readTextOf('Projekta „Rīta rasa” mērķis ir iekopt pļavu.'));
    record.document.text = ` ${record.document.text ?? ''}`;
    expect(checkSpans(record).length).toBeGreaterThan(0);
  });
});

describe('comparePairs', () => {
  const compare = (gold: unknown[], predicted: string[], accepted: unknown[] = []) =>
    comparePairs({ gold, accepted, mayBeEmpty: false }, predicted, (a, b) => a === b || (a as { name?: string }).name === b);
  it('asks nothing for an optional row and takes it when it is there', () => {
    expect(compare(['dārzs', { name: 'mežs', optional: true }], ['dārzs'])).toMatchObject({ hits: 1, missed: [], extra: [] });
    expect(compare(['dārzs', { name: 'mežs', optional: true }], ['dārzs', 'mežs'])).toMatchObject({ hits: 1, missed: [], extra: [] });
  });
  it('lets an accepted reading stand in for a missed one', () => {
    expect(compare(['dārzs'], ['sakņu dārzs'], ['sakņu dārzs'])).toMatchObject({ hits: 1, missed: [], extra: [] });
  });
  it('counts what is missed and what is too much', () => {
    expect(compare(['dārzs', 'mežs'], ['mežs', 'ezers'])).toMatchObject({ hits: 1, missed: ['dārzs'], extra: [1] });
  });
});
