import { expect, test } from 'vitest';
import { groupNames, type Name } from './group-names.ts';
import { toOrganisationKey } from './organisation-key.ts';

const named = (name: string, registration_number: string | null = null, country: string | null = null): Name =>
  ({ node: `${name}|${registration_number ?? ''}|${country ?? ''}`, name, name_key: toOrganisationKey(name).key, registration_number, country });
const groups = (names: Name[], persons?: Parameters<typeof groupNames>[1]) => groupNames(names, persons).map((group) => group.map(({ node }) => node)).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

test('a name without a number belongs to the only one that bears its key', () => {
  const names = [named('SIA „Zaļā upe”'), named('„Zaļā upe” SIA', '40000000001'), named('biedrība „Zaļā upe”')];
  expect(groups(names)).toEqual([['SIA „Zaļā upe”||', '„Zaļā upe” SIA|40000000001|'], ['biedrība „Zaļā upe”||']]);
  expect(groups(names.toReversed())).toEqual(groups(names));
});

test('where two numbers share a name, one without a number stays alone', () => {
  expect(groups([named('biedrība „Saule”', '1'), named('biedrība „Saule”', '2'), named('biedrība „Saule”')])).toHaveLength(3);
});

test('… unless a person said that the two are one', () => {
  const [a, b, lone] = [named('biedrība „Saule”', '1'), named('biedrība „Saule”', '2'), named('„Saule”')] as const;
  expect(groups([a, b, lone], [{ a: a.node, b: b.node, action: 'merge' }])).toHaveLength(1);
  expect(groups([lone, b, a], [{ a: a.node, b: b.node, action: 'merge' }, ...[a, b].map(({ node }) => ({ a: lone.node, b: node, action: 'apart' as const }))])).toHaveLength(2);
});

test('merged municipalities are one whatever their numbers, and bodies of two countries are two', () => {
  expect(groups([named('Ķeguma novada dome', '90000013682'), named('Ogres novada pašvaldība', '90000024455')])).toHaveLength(1);
  expect(groups([named('Pilsētas bibliotēka', null, 'LV'), named('Pilsētas bibliotēka', null, 'EE')])).toHaveLength(2);
});

test('people stand above', () => {
  const [a, b] = [named('biedrība „Saule”'), named('biedrība „Mēness”')] as const;
  expect(groups([a, b], [{ a: b.node, b: a.node, action: 'merge' }])).toHaveLength(1);
  const [x, y] = [named('Rīgas dome'), named('Rīgas pilsētas dome')] as const;
  expect(groups([x, y], [{ a: x.node, b: y.node, action: 'apart' }])).toHaveLength(2);
});

test('a body tells the municipality that it is of', () => {
  expect(toOrganisationKey('Rīgas 49. vidusskola').territory).toMatchObject({ name: 'Rīga' });
  expect(toOrganisationKey('Priekuļu novada dome')).toMatchObject({ municipality: { name: 'Cēsu novada pašvaldība' }, territory: { name: 'Cēsu novads' } });
  expect(toOrganisationKey('biedrība „Saule”').territory).toBeNull();
});
