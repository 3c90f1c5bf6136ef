import { lower } from '@siets/latvian';
import { cell, cells, type Row } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { phraseLexicon } from './lexicon.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

const COLUMNS = ['field', 'role', 'wording', 'generic', 'language', 'alternatives', 'forms'];
/** Fields whose labels run through sentences too („Projekta kopējām izmaksām”): they get all cases. */
const IN_SENTENCES = new Set(['costs', 'organisations', 'period', 'start', 'end', 'goal', 'funders', 'programme']);
/** Fields whose labels never speak of a project. */
const NO_PROJECT = new Set(['call', 'callTerm', 'procurement', 'job', 'page', 'published', 'updated', 'registrationNumber', 'events', 'targetGroup']);
const NO_PROJECT_ROLES = new Set(['phone', 'email', 'fax', 'author', 'address', 'contract', 'procurement']);
const PROJECT = 'projekta ';
/** Beginnings of clauses: with „Projekta ” put on or taken off they make no label. */
const UNFIT = /^(?:kas|ko|kur|kad|kāpēc|no|ar|par|t\.sk|tajā|ietvaros|laikā|rezultātā|informācij\p{L}*)(?: |$)/u;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The wording with „Projekta ” in front where it has none, without it where it has; null where that makes no label. */
function counterpart(row: Row): string | null {
  const wording = cell(row, 'wording');
  const plain = lower(wording);
  if (cell(row, 'language') !== 'lav' || NO_PROJECT.has(cell(row, 'field')) || NO_PROJECT_ROLES.has(cell(row, 'role'))) return null;
  if (UNFIT.test(plain.replace(PROJECT, ''))) return null;
  if (plain.startsWith(PROJECT)) {
    const rest = wording.slice(PROJECT.length);
    return /^\p{L}{2,}\.?$/u.test(rest) || !/^[\p{L}\p{N}]/u.test(rest) ? null : capitalised(rest);
  }
  if (plain.includes('projekt') || plain.length < 5) return null;
  return `Projekta ${/^\p{Lu}{2}/u.test(wording) ? wording : lower(wording.charAt(0)) + wording.slice(1)}`;
}

/** „Nordplus līdzfinansējums”: a grant, for every fund and programme by its name or abbreviation. */
function grantLabel(lists: Lists): Row {
  const column = new FormColumn();
  for (const row of rowsOf(lists, 'authorities')) {
    if (!['funder', 'programme'].includes(cell(row, 'role')) || cell(row, 'weak') !== '' || ['municipal', 'private'].includes(cell(row, 'family'))) continue;
    const names = [...cells(row, 'abbreviations'), ...(/^[A-Z][A-Za-z+ ]{3,20}$/u.test(cell(row, 'name')) ? [cell(row, 'name')] : [])];
    for (const name of new Set(names)) for (const head of ['finansējums', 'līdzfinansējums', 'daļa']) column.add(`${name} ${head}`, 'sN');
  }
  return { field: 'costs', role: 'grant', wording: 'Programmas vai fonda finansējums', generic: '', language: 'lav', alternatives: '', forms: column.toString() };
}

/** Labels, each with and without „Projekta ” in front; a wording of the list itself always wins over a derived one. */
export function generateLabels(lists: Lists): string {
  const rows = rowsOf(lists, 'labels');
  const listed = new Set(rows.map((row) => lower(cell(row, 'wording'))));
  const derived = rows.flatMap((row): Row[] => {
    const other = counterpart(row);
    if (other === null || listed.has(lower(other))) return [];
    listed.add(lower(other));
    return [{ ...row, wording: other, generic: '' }];
  });
  const lexicon = phraseLexicon(lists);
  const formsOf = (row: Row): string => {
    const column = new FormColumn();
    const isInflected = IN_SENTENCES.has(cell(row, 'field')) && cell(row, 'language') === 'lav' && cell(row, 'generic') === '';
    return (isInflected ? column.addPhrase(cell(row, 'wording'), lexicon) : column.add(cell(row, 'wording'))).toString();
  };
  return toTable(COLUMNS, [...[...rows, ...derived].map((row) => ({ ...row, forms: formsOf(row) })), grantLabel(lists)]);
}
