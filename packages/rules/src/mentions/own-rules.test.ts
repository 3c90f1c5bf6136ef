import { refuseOwn, type OwnEntry } from '@siets/gazetteer';
import { listEntrySchema, type ListEntry, type OwnLists } from '@siets/record';
import { readTextOf } from '@siets/rules/testing';
import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { rulesVersion } from '../version.ts';

const body = (name: string, more: Partial<Extract<ListEntry, { kind: 'organisation' }>> = {}): OwnEntry & ListEntry =>
  ({ kind: 'organisation', name, aliases: [], registrationNumber: null, country: 'LV', ...more });
const OWN: OwnLists = {
  version: 'l00000001',
  entries: [
    body('Ozolkalna sēklu krātuve', { aliases: ['OSK'], registrationNumber: '40001234567' }),
    { kind: 'label', words: 'Projekta virzītājs', field: 'organisations', role: 'lead' },
    { kind: 'alias', of: 'funder', alias: 'Sēklu atbalsta konkurss', name: 'Valsts kultūrkapitāla fonds' },
    { kind: 'alias', of: 'place', alias: 'Vecpilskalns', name: 'Alūksne' },
  ],
};
const TEXT = `Projekts „Sēklas visiem”
Projekta virzītājs: biedrība „Zaļā līkne”
Sadarbības partneris ir Ozolkalna sēklu krātuve.
Projektu finansē Sēklu atbalsta konkurss.
Norises vieta: Vecpilskalnā
`;

test('what was added is read, in any case, and filed under the name that was added; the record names the version of the lists', () => {
  const { document, projects: [project] } = extract(readTextOf(TEXT), OWN).record;
  expect(document.rules).toBe(`${rulesVersion}.l00000001`);
  expect(project?.organisations.map(({ value }) => [value.role, value.name, value.registrationNumber])).toEqual([
    ['lead', 'biedrība „Zaļā līkne”', null], ['partner', 'Ozolkalna sēklu krātuve', '40001234567'],
  ]);
  expect(project?.funders.map(({ value }) => value)).toEqual([{ id: 'vkkf', name: 'Valsts kultūrkapitāla fonds' }]);
  expect(project?.places.map(({ value, raw }) => [value.name, raw])).toEqual([['Alūksne', 'Vecpilskalnā']]);
});

test.each(['krātuve', 'krātuves', 'krātuvei', 'krātuvi', 'krātuvē'])('a name without a known head is found with %s', (form) => {
  const { mentions } = extract(readTextOf(`Par to vienojās Ozolkalna sēklu ${form} pagājušajā gadā.`), OWN);
  expect(mentions.filter(({ rule }) => rule === 'organisations/own-body')).toMatchObject([{ value: { name: 'Ozolkalna sēklu krātuve' } }]);
});

test('without lists nothing of them is left behind, and the next lists do not see the last', () => {
  const other: OwnLists = { version: 'l00000002', entries: [body('Bebru māja')] };
  const found = (lists: OwnLists | null) => extract(readTextOf(TEXT), lists).mentions.filter(({ rule }) => rule === 'organisations/own-body').length;
  expect([found(OWN), found(null), found(other), found(OWN)]).toEqual([1, 0, 0, 1]);
  expect(extract(readTextOf(TEXT)).record.document.rules).toBe(rulesVersion);
});

test.each([
  ['un', 'too general'], ['Un', 'too general'], ['darbnīca', 'too general'], ['Gada projekts', 'too general'], ['(((', 'too general'],
  ['Rīga', 'knows "Rīga"'], ['SIA', 'knows "SIA"'], ['Lauku atbalsta dienesta', 'knows'], ['Bebru māja', 'added already'], ['BEBRU MAJA', 'added already'],
])('the name „%s” is refused: %s', (name, why) => {
  expect(refuseOwn(body(name), [body('Bebru māja')])?.en).toContain(why);
});

test('labels and other names that clash or mean nothing are refused, others are not', () => {
  const label = (words: string): OwnEntry => ({ kind: 'label', words, field: 'goal', role: null });
  expect([label('Projekta mērķis'), label('un'), { kind: 'alias', of: 'funder', alias: 'Bebru balva', name: 'Nav tāda fonda' } as const].map((entry) => refuseOwn(entry, []) === null)).toEqual([false, false, false]);
  expect([label('Galvenais virzītājs'), body('Ozolkalna sēklu krātuve'), body('XYZ')].map((entry) => refuseOwn(entry, []))).toEqual([null, null, null]);
});

test.each(['a', '  ', 'x'.repeat(301), 'Bebru\u0007māja', 'Bebru\u202Emāja', 'Bebru\nmāja', 'x'.repeat(1_000_000)])('an entry with a wrong name does not pass the schema', (name) => {
  expect(listEntrySchema.safeParse(body(name)).success).toBe(false);
});
