/** The work of a correction of many documents, or of its undoing. */
export interface BatchWorksTable {
  /** Stands in `batch` of its decisions. */
  id: string;
  kind: string;
  /** What is decided of fields that were read how, as JSON; null where it is undone or has ended. */
  correction: string | null;
  made_by: string;
  made_at: string;
  /** Documents, or decisions that were undone. */
  done: number;
  passed_over: number;
  /** Names of the first of them, as JSON. */
  passed_names: string;
  /** The program that works on it, for as long as it says. */
  runner: string | null;
  runner_until: string | null;
  ended_at: string | null;
}

/** A document that the work has not come to yet. */
export interface BatchTargetsTable {
  batch: string;
  n: number;
  document: string;
  /** Ids of the fields, as JSON. */
  fields: string;
  /** Changes of decisions that the person saw. */
  seen: number;
}

export interface BatchTables {
  batch_works: BatchWorksTable;
  batch_targets: BatchTargetsTable;
}
