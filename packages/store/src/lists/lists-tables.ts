import type { Generated } from 'kysely';

/** What administrators added to the lists of the rules; `body` is the entry as JSON. */
export interface OwnEntriesTable {
  id: string;
  body: string;
  by_id: string;
  by_name: string;
  at: string;
}

/** Every change of an own entry; null where there was none before, or is none after. */
export interface OwnEntryChangesTable {
  key: Generated<number>;
  entry: string;
  was: string | null;
  now: string | null;
  by_id: string;
  by_name: string;
  at: string;
}

export interface ListsTables {
  own_entries: OwnEntriesTable;
  own_entry_changes: OwnEntryChangesTable;
}
