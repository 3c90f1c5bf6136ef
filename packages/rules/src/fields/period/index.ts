import type { PartialDate } from '@siets/record';
import type { Candidate, Loser, Resolved } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { resolveAgreed } from '../../engine/resolve.ts';
import { headingPeriods } from './heading-period.ts';
import { labelledPeriods } from './labelled-period.ts';
import { phasedPeriods } from './phased-period.ts';
import { toEnd, type PeriodCandidate } from './period-candidate.ts';
import { statedPeriods } from './stated-period.ts';
import { tablePeriods } from './table-column.ts';

export { durationField } from './duration.ts';

const rules = ['period/labelled-period', 'period/stated-period', 'period/heading-period', 'period/phased-period', 'period/table-column'];

/** The project's first day, month or year. */
export const startField: FieldDefinition<PartialDate> = { field: 'period.start', rules, find: (view) => settle(view, 'start') };
/** The project's last day, month or year. */
export const endField: FieldDefinition<PartialDate> = { field: 'period.end', rules, find: (view) => settle(view, 'end') };

/** Candidates that are settled: a bound for hostile texts. */
const MOST = 500;

const known = new WeakMap<ProjectView, PeriodCandidate[]>();

function candidatesOf(view: ProjectView): PeriodCandidate[] {
  let candidates = known.get(view);
  if (candidates === undefined) {
    const labelled = labelledPeriods(view);
    const inTable = tablePeriods(view);
    const taken = new Set([...labelled, ...inTable].flatMap(({ mention, endMention }) => [mention.start, endMention?.start]));
    candidates = [
      ...labelled,
      ...inTable,
      ...phasedPeriods(view),
      ...headingPeriods(view),
      ...statedPeriods(view).filter(({ mention }) => !taken.has(mention.start)),
    ];
    known.set(view, candidates);
  }
  return candidates;
}

function settle(view: ProjectView, end: 'start' | 'end'): Resolved<PartialDate> {
  const all = candidatesOf(view);
  const offered = all
    .filter((one) => one.why === undefined)
    .map((one) => toEnd(one, end))
    .filter((one) => one !== null);
  const refused = all.flatMap((one): Loser<PartialDate>[] => {
    const candidate: Candidate<PartialDate> | null = one.why === undefined ? null : toEnd(one, end);
    return candidate === null ? [] : [{ ...candidate, why: one.why! }];
  });
  const { chosen, losers } = resolveAgreed(offered.slice(0, MOST), String);
  const rest = [...losers, ...refused];
  return chosen.length > 0
    ? { chosen, losers: rest }
    : { chosen, losers: rest, absence: losers.length > 0 ? 'candidates-disagree' : rest.length > 0 ? 'rejected-by-rule' : 'not-said' };
}
