import type { ProjectView } from '../../engine/reading.ts';
import { tablePlace } from '../costs/table-header.ts';
import { datesOf } from '../dates/dates-of.ts';
import { endsOf } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';
import { timeHeadOf } from './time-labels.ts';

const RULE = 'period/table-column';

/**
 * A date in the row of a project, under a head of its column that asks for the project's time.
 *
 *     Nr. ⇥ Projekta nosaukums ⇥ Izmaksas ⇥ Sākums ⇥ Beigas
 *     1 ⇥ Ābeļdārzs ⇥ 2 000 EUR ⇥ 01.03.2024. ⇥ 30.11.2024.
 *                                 ^^^^^^^^^^^   ^^^^^^^^^^^
 */
export function tablePeriods(view: ProjectView): PeriodCandidate[] {
  return datesOf(view).flatMap((date): PeriodCandidate[] => {
    const place = tablePlace(view, date.start);
    const kind = place && timeHeadOf(view.folded.slice(place.head.start, place.head.end));
    if (!place || !kind) return [];
    const { start, end } = endsOf(date.value);
    const base = { rule: RULE, mention: date, evidence: [{ ...place.head, as: 'label' as const }], signals: ['labelled', date.value.precision], rank: 1 };
    if (kind === 'start') return [{ ...base, start, end: null }];
    if (kind === 'end' || (kind === 'term' && !date.value.isRange)) return [{ ...base, start: null, end }];
    // A single day under „Laiks” is the day of something, no time of a project.
    return date.value.isRange || date.value.precision === 'year' ? [{ ...base, start, end }] : [];
  });
}
