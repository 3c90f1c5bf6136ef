import { cell, type Row } from '../../src/table.ts';
import { FormColumn } from './forms.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

const COLUMNS = ['name', 'placeKind', 'country', 'code', 'oldCode', 'from', 'until', 'within', 'original', 'ambiguous', 'forms'];

/** „Cēsu pilsēta”, „Rīgas valstspilsēta”: the genitive with the word for town in every case. */
function addTownWords(column: FormColumn, row: Row): void {
  const genitive = /(?:^| \| )(?:[sp][NGDAL],)*[sp]G(?:,[sp][NGDAL])*=(?<form>[^|]+?)(?: \||$)/u.exec(column.toString())?.groups?.form;
  if (genitive === undefined) return;
  if (cell(row, 'placeKind') === 'town' || cell(row, 'placeKind') === 'state-city') column.addNoun(`${genitive} pilsēta`, 's');
  if (cell(row, 'placeKind') === 'state-city') column.addNoun(`${genitive} valstspilsēta`, 's');
  if (cell(row, 'placeKind') === 'village') column.addNoun(`${genitive} pagasts`, 's');
}

/** Latvian places, then towns abroad, with all cases of their names. */
export function generatePlaces(lists: Lists): string {
  const latvian = rowsOf(lists, 'places').map((row) => {
    const column = new FormColumn().addListed(cell(row, 'forms'));
    addTownWords(column, row);
    return { ...row, country: 'LV', forms: column.toString() };
  });
  const abroad = rowsOf(lists, 'towns-abroad').map((row) => ({
    ...row, placeKind: 'town', ambiguous: cell(row, 'note'), forms: new FormColumn().addListed(cell(row, 'forms')).toString(),
  }));
  return toTable(COLUMNS, [...latvian, ...abroad]);
}
