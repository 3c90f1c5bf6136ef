import { cell, type Row } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

const COLUMNS = ['name', 'placeKind', 'country', 'code', 'oldCode', 'from', 'until', 'within', 'original', 'ambiguous', 'forms'];

const genitiveOf = (column: FormColumn): string | null =>
  /(?:^| \| )(?:[sp][NGDAL],)*[sp]G(?:,[sp][NGDAL])*=(?<form>[^|]+?)(?: \||$)/u.exec(column.toString())?.groups?.['form'] ?? null;

/** „Cēsu pilsēta”, „Rīgas valstspilsēta”: the genitive with the word for town in every case. */
function addTownWords(column: FormColumn, placeKind: string): void {
  const genitive = genitiveOf(column);
  if (genitive === null) return;
  if (placeKind === 'town' || placeKind === 'state-city') column.addNoun(`${genitive} pilsēta`, 's');
  if (placeKind === 'state-city') column.addNoun(`${genitive} valstspilsēta`, 's');
}

/** The parish of a town or village: „Dundagas pagasts”. */
function parishOf(row: Row): Row[] {
  const genitive = genitiveOf(new FormColumn().addListed(cell(row, 'forms')));
  if (genitive === null || !['town', 'village'].includes(cell(row, 'placeKind'))) return [];
  const name = `${genitive} pagasts`;
  return [{ ...row, name, placeKind: 'parish', code: '', oldCode: '', ambiguous: '', forms: `@s=${name}` }];
}

/** Latvian places, then towns abroad, with all cases of their names. */
export function generatePlaces(lists: Lists): string {
  const listed = rowsOf(lists, 'places');
  const names = new Set(listed.map((row) => cell(row, 'name')));
  const parishes = listed.flatMap(parishOf).filter((row) => !names.has(cell(row, 'name')));
  const latvian = [...listed, ...parishes].map((row) => {
    const column = new FormColumn().addListed(cell(row, 'forms'));
    addTownWords(column, cell(row, 'placeKind'));
    return { ...row, country: 'LV', forms: column.toString() };
  });
  const abroad = rowsOf(lists, 'towns-abroad').map((row) => ({
    ...row, placeKind: 'town', forms: new FormColumn().addListed(cell(row, 'forms')).toString(),
  }));
  return toTable(COLUMNS, [...latvian, ...abroad]);
}
