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
  it('says why a body was left out', () => {
    expect(viewOf('Ekskursijā bērni apmeklēja Eņģeļu muzeju.').resolved('organisations').losers[0]?.why).toContain('no label');
  });
});
