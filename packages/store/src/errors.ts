/** Why a data folder cannot be used, in the words of the person who has to mend it. */
export const storeErrorTexts = {
  'no-data': {
    lv: 'Šajā mapē vēl nav Siets datu. Pārbaudiet --data vai sāciet ar „siets run” vai „siets ingest”.',
    en: 'There are no Siets data in this folder yet. Check --data, or begin with "siets run" or "siets ingest".',
  },
  'newer-data': {
    lv:
      'Šos datus rakstījusi jaunāka Siets versija; tie nav mainīti. Atjauniniet Siets vai atjaunojiet datu mapi no ' +
      'kopijas, kas tapusi pirms atjaunināšanas (datu mapē „backups”).',
    en:
      'These data were written by a newer Siets; nothing was changed. Update Siets, or restore the data folder from a copy ' +
      'made before the upgrade (in "backups" of the data folder).',
  },
  'older-data': {
    lv: 'Šos datus rakstījusi vecāka Siets versija, un to tabulas vēl nav atjauninātas. Palaidiet „siets run” vai „siets upkeep”: pirms atjaunināšanas tiek izveidota kopija.',
    en: 'These data were written by an older Siets, and their tables are not up to date yet. Run "siets run" or "siets upkeep": a copy is made before the upgrade.',
  },
  'no-upgrade-copy': {
    lv: 'Pirms atjaunināšanas neizdevās nokopēt datubāzi, tāpēc tā nav mainīta. Atbrīvojiet vietu diskā un mēģiniet vēlreiz.',
    en: 'The database could not be copied before its upgrade, so it was left as it is. Make room on the disk and try again.',
  },
  'damaged-data': {
    lv: 'Datubāze ir bojāta un netika mainīta. Atjaunojiet datu mapi no rezerves kopijas.',
    en: 'The database is damaged and was left as it is. Restore the data folder from a backup.',
  },
  'database-away': {
    lv: 'PostgreSQL neatbild. Pārbaudiet DATABASE_URL un vai serveris darbojas; nekas nav zaudēts.',
    en: 'PostgreSQL does not answer. Check DATABASE_URL and that the server is running; nothing is lost.',
  },
  'database-refused': {
    lv: 'PostgreSQL neielaiž: pārbaudiet lietotāju, paroli un tiesības, kas norādītas DATABASE_URL.',
    en: 'PostgreSQL refuses: check the user, the password and the rights that DATABASE_URL names.',
  },
  'no-database': {
    lv: 'Serverī nav tādas datubāzes. Izveidojiet to: createdb -E UTF8 NOSAUKUMS.',
    en: 'The server has no such database. Make it: createdb -E UTF8 NAME.',
  },
  'not-utf8': {
    lv: 'Datubāzes kodējums nav UTF8. Izveidojiet citu: createdb -E UTF8 -T template0 NOSAUKUMS.',
    en: 'The database is not encoded in UTF8. Make another: createdb -E UTF8 -T template0 NAME.',
  },
} as const;

export type StoreErrorCode = keyof typeof storeErrorTexts;

/** Thrown on opening. `message` is English; `lv` and `en` are for people. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly lv: string;
  readonly en: string;

  constructor(code: StoreErrorCode, place: string, options?: ErrorOptions) {
    const text = storeErrorTexts[code];
    super(`${text.en} (${place})`, options);
    this.name = 'StoreError';
    this.code = code;
    this.lv = `${text.lv} (${place})`;
    this.en = this.message;
  }
}

/** Somebody else decided meanwhile: who decides must see it first. Nothing was changed. */
export class DecisionConflictError extends Error {
  readonly lv: string;
  readonly en: string;
  /** The count of decisions as of now; ask for them again and decide then. */
  readonly version: number;

  constructor(documentId: string, seen: number, version: number) {
    const en = `Somebody else has decided on ${documentId} meanwhile (you saw ${seen} changes, there are ${version}). Nothing was changed: look at it again.`;
    super(en);
    this.name = 'DecisionConflictError';
    this.en = en;
    this.lv = `Par ${documentId} tikmēr lēmis kāds cits (jūs redzējāt ${seen} izmaiņas, ir ${version}). Nekas nav mainīts: aplūkojiet to vēlreiz.`;
    this.version = version;
  }
}
