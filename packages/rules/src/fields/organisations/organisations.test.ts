import type { OrganisationValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { noOrganisations, organisationsOf } from './organisations.corpus.ts';

const rowsOf = (text: string): [string, string][] => viewOf(text).resolved<OrganisationValue>('organisations').chosen.map(({ value }) => [value.name, value.role]);

describe('organisations', () => {
  it.each(organisationsOf)('%s', (text, rows) => {
    expect(new Set(rowsOf(text).map(String))).toEqual(new Set(rows.map(String)));
  });
  it.each(noOrganisations)('%s: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
  it('joins the country and the registration number that stand beside a name', () => {
    const [only] = viewOf('Partneri: biedrība „Upe” (reģ. Nr. 40008099211); Oulu muzejs (Somija)').resolved<OrganisationValue>('organisations').chosen;
    expect(only?.value.registrationNumber).toBe('40008099211');
  });
  it('gives the country of an announced list to each of its names', () => {
    const countries = viewOf('Projekta „Parki” partneri no Krievijas puses – Ūbeles administrācija un Vējavotu muzejs.').resolved<OrganisationValue>('organisations').chosen.map(({ value }) => value.country);
    expect(countries).toEqual(['RU', 'RU']);
  });
  it('gives no country to a name behind the end of such a list', () => {
    const chosen = viewOf('Projekta „Parki” partneri no Krievijas puses – Ūbeles administrācija; partneris ir arī Vējavotu muzejs.').resolved<OrganisationValue>('organisations').chosen;
    expect(chosen.find(({ value }) => value.name === 'Vējavotu muzejs')?.value.country).toBeNull();
  });
  it('says why a body was left out', () => {
    expect(viewOf('Ekskursijā bērni apmeklēja Eņģeļu muzeju.').resolved('organisations').losers[0]?.why).toContain('no label');
  });
});
