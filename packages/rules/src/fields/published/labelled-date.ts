import type { Mention, PartialDate } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { DateValue } from '../../mentions/dates/index.ts';
import { allDates } from './all-dates.ts';

const RULE = 'published/labelled-date';

/**
 * The date behind a word of publication.
 *
 *     Ievietots: 12.03.2019.
 *                ^^^^^^^^^^
 *
 * „Pēdējās izmaiņas” and „Atjaunots” tell of a change, not of publication.
 */
export function labelledDates(view: ProjectView): Candidate<PartialDate>[] {
  const marked = allDates(view).filter(({ value }) => value.marker === 'published' && isDay(value));
  return marked.map((mention) => toCandidate(mention));
}

const isDay = ({ precision, isRange, start }: DateValue): boolean => precision === 'day' && !isRange && start !== null;

const toCandidate = ({ start, end, value }: Mention<DateValue>): Candidate<PartialDate> => ({
  rule: RULE,
  value: value.start!,
  evidence: [{ start, end, as: 'value' }],
  signals: ['labelled'],
  rank: 0,
});
