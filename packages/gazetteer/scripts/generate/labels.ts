import { lower } from '@siets/latvian';
import { cell, type Row } from '../../src/table.ts';
import { FormColumn } from './forms.ts';
import { phraseLexicon } from './lexicon.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

const COLUMNS = ['field', 'role', 'wording', 'generic', 'language', 'alternatives', 'forms'];
/** Fields whose labels run through sentences too („Projekta kopējām izmaksām”): they get all cases. */
const IN_SENTENCES = new Set(['costs', 'organisations', 'period', 'start', 'end', 'goal', 'funders', 'programme']);
const PROJECT = { lav: 'projekta ', eng: 'project ' } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The wording with „Projekta ” in front where it has none, without it where it has; null where that makes no label. */
function counterpart(wording: string, language: 'lav' | 'eng'): string | null {
  const project = PROJECT[language];
  const plain = lower(wording);
  if (plain.startsWith(project)) {
    const rest = wording.slice(project.length);
    return /^\p{L}{2,}\.?$/u.test(rest) || !/^[\p{L}\p{N}]/u.test(rest) ? null : capitalised(rest);
  }
  return /proje[kc]t/u.test(plain) || plain.length < 5 ? null : `${capitalised(project)}${/^\p{Lu}{2}/u.test(wording) ? wording : lower(wording.charAt(0)) + wording.slice(1)}`;
}

/** Labels, each with and without „Projekta ” in front; a wording of the list itself always wins over a derived one. */
export function generateLabels(lists: Lists): string {
  const rows = rowsOf(lists, 'labels');
  const listed = new Set(rows.map((row) => lower(cell(row, 'wording'))));
  const derived = rows.flatMap((row): Row[] => {
    const other = counterpart(cell(row, 'wording'), cell(row, 'language') === 'eng' ? 'eng' : 'lav');
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
  return toTable(COLUMNS, [...rows, ...derived].map((row) => ({ ...row, forms: formsOf(row) })));
}
