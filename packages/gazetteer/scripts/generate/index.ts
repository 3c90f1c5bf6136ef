import { generateLabels } from './labels.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

/** Passes a list on as it is. */
const plain = (name: string, columns: readonly string[]) => (lists: Lists): string => toTable(columns, rowsOf(lists, name));

/** One function per generated module: lists in, table out. */
export const generators: Record<string, (lists: Lists) => string> = {
  countries: plain('countries', ['code', 'name', 'alias', 'forms']),
  'organisation-heads': plain('organisation-heads', ['lemma', 'gender', 'english', 'forms']),
  labels: generateLabels,
};
