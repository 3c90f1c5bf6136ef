import { describe, expect, it } from 'vitest';
import { readTextOf } from '../testing/index.ts';
import { extract } from './extract.ts';

/** The findings about the only project of a text, as `id passed`. */
function findings(text: string): string[] {
  const { record } = extract(readTextOf(text));
  return record.projects.flatMap(({ checks }) => checks.map(({ id, passed }) => `${id} ${passed}`));
}

const card = (...lines: string[]): string => ['Projekta nosaukums: „Vecās dzirnavas”', ...lines].join('\n\n');

describe('costs.shares-add-up', () => {
  it('passes where the shares make the whole', () => {
    expect(
      findings(
        card(
          'Projekta kopējās izmaksas: 10 000,00 EUR',
          'ERAF finansējums: 8 500,00 EUR',
          'Pašvaldības līdzfinansējums: 1 500,00 EUR',
        ),
      ),
    ).toEqual(['costs.shares-add-up true']);
  });
  it('is a finding where they do not', () => {
    const { record } = extract(
      readTextOf(
        card(
          'Projekta kopējās izmaksas: 10 000,00 EUR',
          'ERAF finansējums: 8 500,00 EUR',
          'Pašvaldības līdzfinansējums: 1 600,00 EUR',
        ),
      ),
    );
    const [check] = record.projects[0]!.checks;
    expect(check).toMatchObject({ id: 'costs.shares-add-up', passed: false });
    expect(check!.message).toContain('10 100,00 EUR');
    expect(check!.fields).toHaveLength(3);
    expect(record.projects[0]!.costs.map(({ value }) => value.amount)).toEqual([10_000, 8500, 1600]);
  });
  it('says nothing where only one payer is named', () => {
    expect(findings(card('Projekta kopējās izmaksas: 10 000,00 EUR', 'ERAF finansējums: 8 500,00 EUR'))).toEqual([]);
  });
  it('says nothing where only some of the shares are printed', () => {
    expect(findings(card('Projekta kopējās izmaksas: 10 000,00 EUR', 'ERAF finansējums: 7 000,00 EUR', 'Pašvaldības līdzfinansējums: 1 500,00 EUR'))).toEqual([]);
  });
  it('is a finding where the percentages say that these are all the shares', () => {
    const shares = ['ERAF finansējums: 8 500,00 EUR (85 %)', 'Pašvaldības līdzfinansējums: 1 000,00 EUR (15 %)'];
    expect(findings(card('Projekta kopējās izmaksas: 10 000,00 EUR', ...shares))).toContain('costs.shares-add-up false');
  });
  it('takes a sum in millions for as exact as it is printed', () => {
    expect(findings(card('Projekta kopējās izmaksas: 1,25 milj. EUR', 'ERAF finansējums: 1 062 900 EUR', 'Pašvaldības līdzfinansējums: 184 800 EUR'))).toEqual(['costs.shares-add-up true']);
  });
  it('adds a dotation of the state within the grant once', () => {
    expect(
      findings(card('Projekta kopējās izmaksas: 10 000,00 EUR', 'ERAF finansējums: 8 500,00 EUR', 'Valsts budžeta dotācija: 500,00 EUR', 'Pašvaldības līdzfinansējums: 1 500,00 EUR')),
    ).toEqual(['costs.shares-add-up true']);
  });
  it('adds eligible and ineligible costs', () => {
    expect(
      findings(
        card('Kopējās izmaksas: 10 000,00 EUR', 'Attiecināmās izmaksas: 9 000,00 EUR', 'Neattiecināmās izmaksas: 900,00 EUR'),
      ),
    ).toEqual(['costs.shares-add-up false']);
  });
});

describe('costs.percent-times-total', () => {
  it('passes as exactly as the percentage is printed', () => {
    expect(findings(card('Kopējās izmaksas: 10 000,00 EUR', 'ERAF finansējums: 8 512,00 EUR (85 %)'))).toEqual([
      'costs.percent-times-total true',
    ]);
  });
  it('is a finding where the percentage gives another sum', () => {
    expect(findings(card('Kopējās izmaksas: 10 000,00 EUR', 'ERAF finansējums: 7 500,00 EUR (85 %)'))).toEqual([
      'costs.percent-times-total false',
    ]);
  });
});

describe('period.order', () => {
  it('passes for a period in order', () => {
    expect(findings(card('Projekta īstenošanas laiks: 01.03.2021. – 31.08.2022.'))).toEqual(['period.order true']);
  });
  it('is a finding for a project that ends before it begins', () => {
    expect(findings(card('Projekta īstenošanas laiks: 01.03.2023. – 31.08.2022.'))).toEqual(['period.order false']);
  });
});
