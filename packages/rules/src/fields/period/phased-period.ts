import type { PartialDate } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { datesOf, type DateMention } from '../dates/dates-of.ts';
import { endsOf } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';

const RULE = 'period/phased-period';
const PHASE = /(?:^|\P{L})(?:faze|posms|etaps|phase|stage|фаза|этап)(?:\P{L}|$)/u;

/**
 * Phases that follow each other: the project runs from the first day of the first to the last day of the last.
 *
 *     1. fāze: 01.08.2019.–31.07.2022. 2. fāze: 01.08.2022.–31.07.2023.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phasedPeriods(view: ProjectView): PeriodCandidate[] {
  const phases = datesOf(view).filter(
    (date) => date.value.isRange && PHASE.test(view.folded.slice(Math.max(0, date.start - 24), date.start)),
  );
  const [first, last] = [phases[0], phases.at(-1)];
  if (first === undefined || last === undefined || first === last || !isRow(phases)) return [];
  const { start } = endsOf(first.value);
  const { end } = endsOf(last.value);
  return [
    {
      rule: RULE,
      start,
      end,
      mention: first,
      endMention: last,
      evidence: [],
      signals: ['phases', first.value.precision],
      rank: -1,
    },
  ];
}

/** True where each phase begins within a year after the one before it ends. */
const isRow = (phases: readonly DateMention[]): boolean =>
  phases.every((phase, at) => at === 0 || isNext(endsOf(phases[at - 1]!.value).end, endsOf(phase.value).start));

const isNext = (end: PartialDate | null, start: PartialDate | null): boolean =>
  end !== null &&
  start !== null &&
  start.slice(0, 4) >= end.slice(0, 4) &&
  Number(start.slice(0, 4)) - Number(end.slice(0, 4)) <= 1;
