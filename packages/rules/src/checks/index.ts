import type { Check, ProjectRecord } from '@siets/record';

/** Findings about fields that should agree: never a correction. */
export function runChecks(_project: ProjectRecord): Check[] {
  return [];
}
