import { lower } from '@siets/latvian';
import { cell, cells } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { phraseLexicon } from './lexicon.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

const COLUMNS = ['id', 'role', 'family', 'parent', 'name', 'english', 'abbreviations', 'countries', 'weak', 'note', 'forms'];

/** Short Latin or mixed names without a Latvian head („LEADER”, „Nordplus Adult”) must keep their capitals. */
const isProperName = (name: string): boolean => /^\p{Lu}/u.test(name) && !/[āčēģīķļņšūž]/iu.test(name) && name.split(' ').length <= 3;

/** Funders, programmes and agencies with all cases of their names. */
export function generateAuthorities(lists: Lists): string {
  const lexicon = phraseLexicon(lists);
  const rows = rowsOf(lists, 'authorities').map((row) => {
    const column = new FormColumn();
    const strength = (weak: string[], name: string): string => (weak.includes(name) ? 'w' : '');
    const weak = cells(row, 'weakVariants');
    const names = [cell(row, 'name'), ...cells(row, 'variants'), ...weak];
    for (const name of [...new Map(names.toReversed().map((one) => [lower(one), one])).values()].toReversed()) {
      const flags = (isProperName(name) ? 'c' : '') + strength(weak, name);
      column.addPhrase(name, lexicon, flags === '' ? '' : `~${flags}`);
    }
    if (cell(row, 'english') !== cell(row, 'name')) column.add(`${cell(row, 'english')}~c`);
    for (const abbreviation of cells(row, 'abbreviations')) column.add(`${abbreviation}~x`);
    for (const abbreviation of cells(row, 'weakAbbreviations')) column.add(`${abbreviation}~xw`);
    const abbreviations = [...cells(row, 'abbreviations'), ...cells(row, 'weakAbbreviations')].join(' | ');
    return { ...row, abbreviations, forms: column.toString() };
  });
  return toTable(COLUMNS, rows);
}
