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
}

/** What people approved or entered (`approved`), or everything (`all`). */
export const shownSets = ['approved', 'all'] as const;
export type Shown = (typeof shownSets)[number];

/** Words that differ between the two sets. */
export interface ShownWords {
  projects: 'approved_projects' | 'linked_projects';
  /** Mark of the rows that count. */
  stands: 'stands_approved' | 'stands';
}

export interface View {
  meaning: string;
  /** Everything after the columns. */
  source: (shown: ShownWords) => string;
  columns: readonly ViewColumn[];
}

export const column = (name: string, type: ViewType, from: string, meaning: string, values?: readonly string[]): ViewColumn =>
  ({ name, type, from, meaning, ...(values && { values }) });

/** Whole cents as a decimal: both databases divide by a decimal. */
export const money = (name: string, cents: string, meaning: string): ViewColumn =>
  column(name, 'money', `cast(${cents} / 100.0 as numeric(18, 2))`, meaning);
