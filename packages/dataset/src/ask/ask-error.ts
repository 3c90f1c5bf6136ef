/** Why a question about a table cannot be answered. */
export const askProblems = {
  'no-table': { lv: 'Tādas tabulas nav. Tabulu sarakstu rāda /api/dataset.', en: 'There is no such table. /api/dataset lists the tables.' },
  'no-column': { lv: 'Šajā tabulā tādas kolonnas nav.', en: 'This table has no such column.' },
  'no-value': { lv: 'Filtram trūkst vērtības.', en: 'The filter lacks a value.' },
  'too-many-values': {
    lv: 'Filtrā drīkst būt līdz 1000 vērtībām un līdz 50 nosacījumiem. Lielāku sarakstu savienojiet ar eksportēto tabulu.',
    en: 'A filter may hold up to 1000 values, and there may be 50 of them. Join a longer list with the exported table.',
  },
  'no-words': { lv: 'Nav vārdu, pēc kuriem meklēt. Ierakstiet vismaz vienu vārdu vai numuru.', en: 'There are no words to search by. Write at least one word or number.' },
  'wrong-cursor': { lv: 'Turpinājuma norāde neder: sāciet no pirmās lapas.', en: 'The cursor does not fit: begin with the first page.' },
} as const satisfies { [code: string]: { lv: string; en: string } };

export type AskProblemCode = keyof typeof askProblems;

/** Thrown where a question makes no sense; `detail` names what. */
export class AskError extends Error {
  readonly code: AskProblemCode;
  readonly lv: string;
  readonly en: string;

  constructor(code: AskProblemCode, detail?: string) {
    const more = detail === undefined ? '' : ` (${detail})`;
    super(askProblems[code].en + more);
    this.name = 'AskError';
    this.code = code;
    this.en = this.message;
    this.lv = askProblems[code].lv + more;
  }
}
