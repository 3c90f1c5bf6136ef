import type { PartialDate } from '@siets/record';
import type { Loser } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { allDates } from './all-dates.ts';

const REASONS: Readonly<Record<string, string>> = {
  change: 'the date of a change, not of publication',
  today: 'the day on which the page was shown',
  copyright: 'years of a copyright line',
};

/** Dates of the page that are not its date of publication, with the reason. */
export function refusedDates(view: ProjectView): Loser<PartialDate>[] {
  return allDates(view).flatMap(({ start, end, value }) => {
    const why = REASONS[value.marker ?? ''];
    if (why === undefined || value.start === null) return [];
    return [
      {
        rule: 'published/labelled-date',
        value: value.start,
        evidence: [{ start, end, as: 'value' as const }],
        signals: ['labelled'],
        why,
      },
    ];
  });
}
