export { isClose, isShare, ownRows, roundingOf, type CostField } from './amounts.ts';
import type { Check, ProjectRecord } from '../record.ts';
import { percentTimesTotal } from './percent-times-total.ts';
import { periodOrder } from './period-order.ts';
import { sharesAddUp } from './shares-add-up.ts';

/** Every check, in the order in which findings are shown. */
const checks: readonly ((project: ProjectRecord) => Check[])[] = [sharesAddUp, percentTimesTotal, periodOrder];

/**
 * Findings about fields that should agree: never a correction. A check that does not apply to a project says nothing.
 * They are made of what the record says now: anew after each decision of a person.
 */
export const runChecks = (project: ProjectRecord): Check[] => checks.flatMap((check) => check(project));
