export interface SavedQueriesTable {
  id: string;
  name: string;
  sql: string;
  is_shared: number;
  /** Id of the account. */
  owner: string;
  made_by: string;
  made_at: string;
}

export interface MachineKeysTable {
  id: string;
  name: string;
  /** SHA-256 of the key. */
  hash: string;
  made_by: string;
  made_at: string;
  used_at: string | null;
  revoked_at: string | null;
}

export interface SavedTables {
  saved_queries: SavedQueriesTable;
  machine_keys: MachineKeysTable;
}
