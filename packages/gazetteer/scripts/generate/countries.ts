import { cell, type Row } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

/** Codes that are English or Latvian words or other abbreviations too are weak; so is every code without brackets. */
const codeForms = (code: string): string => `${code}~xw`;

/** Countries with their code and their English name. */
export function generateCountries(lists: Lists): string {
  const rows = rowsOf(lists, 'countries');
  const english = rowsOf(lists, 'countries-english');
  const known = new Set(rows.map((row) => cell(row, 'code')));
  const own = rows.map((row) => ({ ...row, forms: new FormColumn().addListed(cell(row, 'forms')).add(...(cell(row, 'alias') === '' ? [codeForms(cell(row, 'code'))] as const : [cell(row, 'name')] as const)).toString() }));
  const added = english.map((row): Row => {
    if (!known.has(cell(row, 'code'))) throw new Error(`data/countries-english.tsv: no country ${cell(row, 'code')}`);
    return { code: cell(row, 'code'), name: cell(row, 'name'), alias: 'english', forms: cell(row, 'name') };
  });
  return toTable(['code', 'name', 'alias', 'forms'], [...own, ...added]);
}
