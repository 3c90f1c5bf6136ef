import { describe, expect, test } from 'vitest';
import type { Field } from '../field.ts';
import { findDoubts } from '../review/find-doubts.ts';
import { recordSchema, type ProjectRecord, type SietsRecord } from '../record.ts';
import { toAnchor, makeAnchorFinder } from './anchor.ts';
import { compareRecords } from './changes.ts';
import { effectiveRecord } from './effective-record.ts';
import { judgeByDecisions, verdictOf } from './judge.ts';
import { makeDecision, type DecisionWish } from './make-decision.ts';
import { isRejectedByPerson } from './rejected.ts';

const FIRST = 'Projekts „Bebru dambis”\nSākums: 2021. gads\nKopā 1 200 EUR\nPartneri: Ūdru biedrība, Bebru skola\n';

function field<T>(text: string, name: string, raw: string, value: T): Field<T> {
  const start = text.indexOf(raw);
  if (start < 0) throw new Error(`the text lacks ${raw}`);
  return {
    id: `f_${name}_${raw}`, value, raw, evidence: [{ start, end: start + raw.length, page: null, as: 'value' }],
    source: 'rule', rule: `${name}/sample`, confidence: 0.8,
  };
}

/** Whoever writes into it makes the test fail. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

interface Reading {
  text?: string;
  title?: string;
  start?: [raw: string, value: string];
  partners?: string[];
}

function read({ text = FIRST, title = 'Bebru dambis', start = ['2021', '2021'], partners = ['Ūdru biedrība', 'Bebru skola'] }: Reading = {}): SietsRecord {
  const project: ProjectRecord = {
    title: field(text, 'title', title, title), otherTitles: [], identifiers: [], funders: [], programme: null,
    organisations: partners.map((name, n) => field(text, 'organisations', name, {
      key: `o${n + 1}`, name, role: 'partner' as const, country: 'LV', registrationNumber: null,
    })),
    partnerCount: null, period: { start: field(text, 'start', ...start), end: null, durationMonths: null },
    costs: [], countries: [], places: [], goal: null, activities: [], results: [], events: [], contacts: [], checks: [], absent: [],
  };
  return {
    document: {
      id: 'sha256:1', mediaType: 'text/plain', bytes: 1, pages: null, textSource: 'plain', languages: [], published: null, text, textId: `id of ${text}`,
      kind: field(text, 'kind', 'Projekts', 'project-card' as const), warnings: [], reader: '1', rules: '1',
    },
    projects: [project],
  };
}

let count = 0;
const decide = (seen: SietsRecord, wish: DecisionWish) => makeDecision(seen, wish, { id: String((count += 1)), by: 'Anna', at: '2026-01-01T00:00:00Z' });
const startOf = ({ record }: { record: SietsRecord }) => record.projects[0]?.period.start;
const partnersOf = ({ record }: { record: SietsRecord }) => record.projects[0]?.organisations.map(({ value }) => value.name);

describe('what people decided stands on the record they saw', () => {
  test('without decisions the record is as it was', () => expect(effectiveRecord(read(), []).record).toEqual(read()));

  test('confirm, correct, reject, add and approve', () => {
    const seen = frozen(read());
    const added = { name: 'Zivju fonds', role: 'partner', country: 'LV', registrationNumber: null };
    const decisions = [
      decide(seen, { action: 'confirm', field: 'title' }),
      decide(seen, { action: 'correct', field: 'period.start', value: '2022-03' }),
      decide(seen, { action: 'reject', field: 'f_organisations_Bebru skola' }),
      decide(seen, { action: 'add', field: 'organisations', value: added, note: 'told by telephone' }),
      decide(seen, { action: 'approve', field: 'title' }),
    ];
    const effective = effectiveRecord(seen, decisions);
    expect(effective.record.projects[0]?.title).toMatchObject({ value: 'Bebru dambis', source: 'rule', state: 'approved' });
    expect(startOf(effective)).toMatchObject({ value: '2022-03', source: 'person', state: 'person', raw: '2021', machine: '2021', id: seen.projects[0]?.period.start?.id });
    expect(startOf(effective)).not.toHaveProperty('flag');
    expect(partnersOf(effective)).toEqual(['Ūdru biedrība', 'Zivju fonds']);
    expect(effective.record.projects[0]?.organisations[1]).toMatchObject({ source: 'person', evidence: [], state: 'person' });
    expect(effective.unplaced).toEqual([]);
  });

  test('checks are made of what people decided', () => {
    const text = `${FIRST}No tiem ES 1 000 EUR, pašiem 190 EUR\n`;
    const sum = (raw: string, role: 'total' | 'grant' | 'own', amount: number) =>
      field(text, 'costs', raw, { role, amount, currency: 'EUR', payer: null, percent: null, of: null, stage: null, vat: null, eur: amount });
    const seen = read({ text });
    seen.projects[0]!.costs = [sum('1 200 EUR', 'total', 1200), sum('1 000 EUR', 'grant', 1000), sum('190 EUR', 'own', 190)];
    const [, , own] = seen.projects[0]!.costs;
    const checksOf = (...decisions: ReturnType<typeof decide>[]) => effectiveRecord(seen, decisions).record.projects.map(({ checks }) => checks.map(({ id, passed }) => [id, passed]));
    expect(checksOf(decide(seen, { action: 'confirm', field: 'title' }))).toEqual([[['costs.shares-add-up', false]]]);
    expect(checksOf(decide(seen, { action: 'correct', field: own!.id, value: { ...own!.value, amount: 200 } }))).toEqual([[['costs.shares-add-up', true]]]);
    expect(checksOf(decide(seen, { action: 'reject', field: own!.id }))).toEqual([[]]);
    expect(checksOf(decide(seen, { action: 'add', field: 'period.end', value: '2019', note: 'no līguma' }))).toEqual([[['costs.shares-add-up', false], ['period.order', false]]]);
    expect(findDoubts(effectiveRecord(seen, [decide(seen, { action: 'correct', field: own!.id, value: { ...own!.value, amount: 200 } })]).record, { doubtBelow: 0.5 })).toEqual([]);
  });

  test('what a person rejected leaves the reason why nothing stands there, until something does', () => {
    const seen = read();
    const start = decide(seen, { action: 'reject', field: 'period.start' });
    const partners = ['Ūdru biedrība', 'Bebru skola'].map((name) => decide(seen, { action: 'reject', field: `f_organisations_${name}` }));
    const absentOf = (...decisions: ReturnType<typeof decide>[]) => effectiveRecord(seen, decisions).record.projects[0]?.absent.map(({ field: name, reason, candidates }) => [name, reason, candidates.map(({ raw }) => raw)]);
    expect(absentOf(start, ...partners.slice(0, 1))).toEqual([['period.start', 'rejected-by-person', ['2021']]]);
    expect(absentOf(...partners)).toEqual([['organisations', 'rejected-by-person', ['Ūdru biedrība', 'Bebru skola']]]);
    expect(absentOf(start, decide(seen, { action: 'add', field: 'period.start', value: '2022', note: 'told by telephone' }))).toEqual([]);
    const [absence] = effectiveRecord(seen, [start]).record.projects[0]?.absent ?? [];
    expect(absence?.candidates).toEqual([{ value: '2021', raw: '2021', evidence: seen.projects[0]?.period.start?.evidence, rule: 'start/sample', why: 'rejected by a person' }]);
    const [project] = seen.projects;
    if (project) project.absent = [{ field: 'period.start', reason: 'not-said', candidates: [] }, { field: 'goal', reason: 'not-said', candidates: [] }];
    expect(absentOf(start)).toEqual([['goal', 'not-said', []], ['period.start', 'rejected-by-person', ['2021']]]);
    expect(recordSchema.parse(effectiveRecord(seen, [start]).record)).toBeTruthy();
  });

  test('a rejected value of the document itself leaves its reason there', () => {
    const seen = read();
    seen.document.published = field(FIRST, 'published', '2021', '2021');
    const { record } = effectiveRecord(seen, [decide(seen, { action: 'reject', field: 'published' })]);
    expect(record.document).toMatchObject({ published: null, absent: [{ field: 'published', reason: 'rejected-by-person' }] });
    expect([isRejectedByPerson(record, null, 'published'), isRejectedByPerson(record, 0, 'title')]).toEqual([true, false]);
  });

  test('selected words prove a value', () => {
    const seen = read();
    const start = FIRST.indexOf('1 200');
    const decision = decide(seen, { action: 'correct', field: 'period.start', value: '1200', words: { start, end: start + 5 } });
    expect(startOf(effectiveRecord(seen, [decision]))).toMatchObject({ raw: '1 200', evidence: [{ start, end: start + 5 }] });
  });

  test('a wish that makes no sense is told', () => {
    expect(() => decide(read(), { action: 'correct', field: 'period.start', value: 'drīz' })).toThrow('does not fit');
    expect(() => decide(read(), { action: 'confirm', field: 'f_none' })).toThrow('There is no field');
    expect(() => decide(read(), { action: 'add', field: 'goal', value: 'x' })).toThrow('needs a note');
    expect(() => decide(read(), { action: 'reject', field: 'kind' })).toThrow('cannot be rejected');
  });
});

describe('what the machine reads later', () => {
  test('a better rule that comes to what a person said ends the difference', () => {
    const decision = decide(read(), { action: 'correct', field: 'period.start', value: '2022' });
    expect(startOf(effectiveRecord(read({ text: `${FIRST}2022`, start: ['2022', '2022'] }), [decision]))).toMatchObject({ value: '2022', source: 'rule', state: 'checked' });
  });

  test('a new reading never overwrites a decision, and is flagged', () => {
    for (const wish of [{ action: 'confirm', field: 'period.start' }, { action: 'correct', field: 'period.start', value: '2020' }] as const) {
      const value = 'value' in wish ? wish.value : '2021';
      const later = effectiveRecord(read({ start: ['1 200', '1200'] }), [decide(read(), wish)]);
      expect(startOf(later)).toMatchObject({ value, flag: 'machine-disagrees', machine: '1200', source: 'person' });
    }
  });

  test('the old reading that was corrected is no news', () => {
    const decision = decide(read(), { action: 'correct', field: 'period.start', value: '2020' });
    expect(startOf(effectiveRecord(read(), [decision]))).not.toHaveProperty('flag');
  });

  test('a confirmed value that the machine lost stays, on its words in the new text', () => {
    const decision = decide(read(), { action: 'confirm', field: 'f_organisations_Ūdru biedrība' });
    const text = `Vāks\n\n${FIRST.replace('Ūdru biedrība', 'Ūdru\nbiedrība')}`;
    const later = effectiveRecord(read({ text, partners: ['Bebru skola'] }), [decision]);
    const [, kept] = later.record.projects[0]?.organisations ?? [];
    expect(kept).toMatchObject({ raw: 'Ūdru\nbiedrība', flag: 'machine-disagrees', state: 'checked' });
    expect(text.slice(kept?.evidence[0]?.start, kept?.evidence[0]?.end)).toBe('Ūdru\nbiedrība');
    const gone = effectiveRecord(read({ text: FIRST.replace('Ūdru biedrība, ', ''), partners: ['Bebru skola'] }), [decision]);
    expect(gone.record.projects[0]?.organisations[1]).toMatchObject({ flag: 'not-found', evidence: [] });
  });

  test('what was rejected stays away, at its words or elsewhere, and another value there is a new reading', () => {
    const decision = decide(read(), { action: 'reject', field: 'f_organisations_Bebru skola' });
    const text = FIRST.replace('Partneri: Ūdru biedrība, Bebru skola', 'Bebru skola un Ūdru biedrība');
    expect(partnersOf(effectiveRecord(read({ text, partners: ['Bebru skola', 'Ūdru biedrība'] }), [decision]))).toEqual(['Ūdru biedrība']);
    const other = read();
    const [, second] = other.projects[0]?.organisations ?? [];
    if (second) Object.assign(second, { id: 'f_new', value: { ...second.value, role: 'lead' } });
    expect(partnersOf(effectiveRecord(other, [decision]))).toEqual(['Ūdru biedrība', 'Bebru skola']);
  });

  test('a decision whose project is no longer told of is not forgotten', () => {
    const decision = decide(read(), { action: 'confirm', field: 'title' });
    const none = { ...read(), projects: [] };
    expect(effectiveRecord(none, [decision]).unplaced).toEqual([decision]);
  });

  test('a project is known by its title wherever it stands in a list', () => {
    const decision = decide(read(), { action: 'correct', field: 'period.start', value: '2019' });
    const [one] = read().projects;
    const [other] = read({ text: FIRST.replace('Bebru', 'Lašu'), title: 'Lašu dambis' }).projects;
    const list = { ...read(), projects: [other, one].filter((each) => each !== undefined) };
    expect(effectiveRecord(list, [decision]).record.projects.map(({ period }) => period.start?.value)).toEqual(['2021', '2019']);
  });

  test('a decision of an older version counts only where its words stand', () => {
    const decision = { ...decide(read(), { action: 'correct', field: 'period.start', value: '2019' }), isCarried: true };
    expect(startOf(effectiveRecord(read({ text: FIRST.replace('2021', '2023'), start: ['2023', '2023'] }), [decision]))).toMatchObject({ value: '2023', source: 'rule' });
    expect(startOf(effectiveRecord(read({ text: `Labots.\n${FIRST}` }), [decision]))).toMatchObject({ value: '2019' });
  });
});

test('words are found again by their neighbourhood', () => {
  const text = 'kopā 500 EUR, no tiem pašvaldība 500 EUR un fonds 500 EUR';
  const at = text.lastIndexOf('500');
  const anchor = toAnchor(text, 'old', { start: at, end: at + 3 });
  const later = 'Tabula\nfonds 500 EUR\nkopā 500  EUR, pašvaldība 500 EUR';
  const span = makeAnchorFinder(later, 'new')(anchor);
  expect(later.slice((span?.start ?? 0) - 6, span?.end)).toBe('fonds 500');
  expect(makeAnchorFinder('nekā', 'new')(anchor)).toBeNull();
});

describe('changes between two readings', () => {
  test('equal ones have none', () => expect(compareRecords(read(), read())).toEqual([]));

  test('each is judged by what people said', () => {
    const seen = read();
    const decisions = [
      decide(seen, { action: 'correct', field: 'period.start', value: '1200' }),
      decide(seen, { action: 'confirm', field: 'f_organisations_Ūdru biedrība' }),
      decide(seen, { action: 'reject', field: 'f_organisations_Bebru skola' }),
    ];
    const changes = compareRecords(seen, read({ title: 'Bebru', start: ['1 200', '1200'], partners: [] }));
    const judge = judgeByDecisions(decisions);
    expect(changes.map((change) => [change.field, change.was?.raw ?? null, change.now?.raw ?? null, verdictOf(change, judge)])).toEqual([
      ['title', 'Bebru dambis', 'Bebru', null],
      ['organisations', 'Ūdru biedrība', null, 'break'],
      ['organisations', 'Bebru skola', null, 'fix'],
      ['period.start', '2021', '1 200', 'fix'],
    ]);
  });
});
