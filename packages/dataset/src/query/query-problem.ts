/** Why a query was not answered, in words for the person who wrote it. */
export const queryProblems = {
  denied: {
    lv: 'Vaicājums drīkst tikai lasīt publicētās tabulas (SELECT): rakstīt, pievienot failus, lietot PRAGMA vai citas tabulas nav atļauts.',
    en: 'A query may only read the published tables (SELECT): writing, attaching files, PRAGMA and other tables are not allowed.',
  },
  wrong: { lv: 'Vaicājumu nevar saprast. Pārbaudiet tabulu un kolonnu nosaukumus.', en: 'The query cannot be understood. Check the names of tables and columns.' },
  several: { lv: 'Rakstiet vienu vaicājumu: aiz semikola nekam nevajag būt.', en: 'Write one query: nothing may follow the semicolon.' },
  empty: { lv: 'Vaicājums ir tukšs vai neko neatbild. Sāciet ar SELECT.', en: 'The query is empty or answers nothing. Begin with SELECT.' },
  'too-slow': {
    lv: 'Vaicājums bija pārāk ilgs un tika pārtraukts; nekas nav mainīts. Ierobežojiet to ar WHERE vai lietojiet Parquet eksportu ar DuckDB.',
    en: 'The query took too long and was stopped; nothing was changed. Narrow it with WHERE, or use the Parquet export with DuckDB.',
  },
  'too-large': {
    lv: 'Vaicājumam nepietika atmiņas, un tas tika pārtraukts; nekas nav mainīts. Ierobežojiet to ar WHERE vai LIMIT.',
    en: 'The query needed too much memory and was stopped; nothing was changed. Narrow it with WHERE or LIMIT.',
  },
  'no-access': {
    lv: 'Šajā datubāzē vaicājumiem vajag atsevišķu lasīšanas lomu: norādiet tās adresi iestatījumā SIETS_QUERY_URL (docs/analysts.md).',
    en: 'Queries of this database need a role of their own that may only read: give its address in SIETS_QUERY_URL (docs/analysts.md).',
  },
} as const satisfies { [code: string]: { lv: string; en: string } };

export type QueryProblemCode = keyof typeof queryProblems;

/** Thrown where a query is refused or stopped; `detail` is what the database said of it, in English. */
export class QueryError extends Error {
  readonly code: QueryProblemCode;
  readonly detail: string | null;

  constructor(code: QueryProblemCode, detail: string | null = null) {
    super(detail === null ? queryProblems[code].en : `${queryProblems[code].en} (${detail})`);
    this.name = 'QueryError';
    this.code = code;
    this.detail = detail;
  }

  get lv(): string {
    return this.detail === null ? queryProblems[this.code].lv : `${queryProblems[this.code].lv} (${this.detail})`;
  }

  get en(): string {
    return this.message;
  }
}
