import type { StoredDecision } from '@siets/store';

export interface Change {
  decision: StoredDecision;
  by: string;
  at: string;
  isUndoing: boolean;
}

/** The changes behind the first `seen` ones, in the order they were made: a decision counts once, its undoing once more. */
export function changesSince(decisions: readonly StoredDecision[], seen: number): Change[] {
  const made = decisions.map((decision): Change => ({ decision, by: decision.by, at: decision.at, isUndoing: false }));
  const undone = decisions.flatMap((decision): Change[] => (decision.undone ? [{ decision, ...decision.undone, isUndoing: true }] : []));
  return [...made, ...undone].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(seen);
}
