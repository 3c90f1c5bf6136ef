import { identifierPatternsTable } from './generated/identifier-patterns.ts';
import { cell, cellOrNull, cells, readTable, type Row } from './table.ts';

/** One way to print a number. */
export interface IdentifierPattern {
  /** Scheme of the number, as a record names it: `eu-funds-2014-2020`. */
  readonly scheme: string;
  /** False for numbers of something else: procurement, registries, regulations, telephones. */
  readonly isProject: boolean;
  /** Authority ids that the scheme hints at: a check, never a value. */
  readonly programmes: readonly string[];
  readonly period: string | null;
  /** True where only the words before the number tell (a lookbehind in the pattern). */
  readonly isContextual: boolean;
  /** `verified` where a printed example was seen. */
  readonly confidence: string;
  /** Source of a regular expression for the given flags (without `g`): not anchored, run it at a digit or a capital. */
  readonly source: string;
  readonly flags: string;
  readonly examples: readonly string[];
  readonly about: string;
}

const toPattern = (row: Row): IdentifierPattern => ({
  scheme: cell(row, 'id'),
  isProject: cell(row, 'kind') === 'project',
  programmes: cells(row, 'programmes'),
  period: cellOrNull(row, 'period'),
  isContextual: cell(row, 'contextual') === 'contextual',
  confidence: cell(row, 'confidence'),
  source: cell(row, 'regex'),
  flags: cell(row, 'flags'),
  examples: cells(row, 'examples'),
  about: cell(row, 'about'),
});

/** Patterns of project numbers in the order in which they are to be tried: of two that match one place the longer match wins, then the earlier one. */
export const identifierPatterns: readonly IdentifierPattern[] = readTable(identifierPatternsTable).map(toPattern);
