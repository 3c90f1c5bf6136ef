/** What a column of a view may hold. Sums are decimals with at most two places, flags 0 or 1, dates as precise as the text. */
export type ViewType = 'text' | 'integer' | 'number' | 'money' | 'date' | 'flag' | 'time';

export interface ViewColumn {
  name: string;
  /** SQL that SQLite and PostgreSQL both know. */
  from: string;
  type: ViewType;
  meaning: string;
  /** What it may hold, where that is a closed list. */
  values?: readonly string[];
  /** The same from a table of `joins`: it can be found by, where that table is joined for who asks for it alone. */
  joined?: string;
}

/** What people approved or entered (`approved`), or everything (`all`). */
export const shownSets = ['approved', 'all'] as const;
export type Shown = (typeof shownSets)[number];

/** Words that differ between the two sets. */
export interface ShownWords {
  projects: 'approved_projects' | 'linked_projects';
  /** Mark of the rows that count. */
  stands: 'stands_approved' | 'stands';
  /** Where the tables are: a schema with its point, or nothing. */
  at: string;
  /** How a table joins whose row is always there; PostgreSQL leaves a left join out that nothing is asked of. */
  join: 'join' | 'left join';
}

/** Tables that columns of a view may need, by alias: what is joined of each. Every row has one of each, or none that counts. */
export type Joins = { readonly [alias in 'd' | 'o' | 'org' | 'p']?: (words: ShownWords) => string };

export interface View {
  meaning: string;
  /** Everything after the columns; `joins` stands between tables and conditions. */
  source: (shown: ShownWords, joins: string) => string;
  /** Can be left out where no column is asked for that needs them. */
  joins?: Joins;
  columns: readonly ViewColumn[];
  /** The column that an index of sums begins with. */
  summedBy?: string;
}

export const column = (name: string, type: ViewType, from: string, meaning: string, values?: readonly string[]): ViewColumn =>
  ({ name, type, from, meaning, ...(values && { values }) });

/** Whole cents as a decimal: both databases divide by a decimal. */
export const money = (name: string, cents: string, meaning: string): ViewColumn =>
  column(name, 'money', `cast(${cents} / 100.0 as numeric(18, 2))`, meaning);
