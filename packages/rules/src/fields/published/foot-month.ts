import type { PartialDate } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { allDates } from './all-dates.ts';

const RULE = 'published/foot-month';
/** A page of fewer lines is a card, whose last line is the value of a label. */
const FEWEST_LINES = 4;
const SIGNS = /^[\s()/.,–-]*$/u;

/**
 * A month that stands alone in the last line, as writers of small papers sign.
 *
 *     Draudzes priekšniece Anna Zīle
 *     2011. gada jūnijā
 *     ^^^^^^^^^^^^^^^^^^
 */
export function footMonths(view: ProjectView): Candidate<PartialDate>[] {
  const lines = view.layout.lines.filter((line) => line.end > line.start);
  const last = lines.at(-1);
  if (last === undefined || lines.length < FEWEST_LINES) return [];
  return allDates(view).flatMap(({ start, end, value }) => {
    if (start < last.start || value.precision !== 'month' || value.isRange || value.start === null || value.items.length !== 1 || value.marker !== null) return [];
    const isAlone = SIGNS.test(view.text.slice(last.start, start)) && SIGNS.test(view.text.slice(end, last.end));
    const isAnswer = (view.entryAt(start)?.meanings.length ?? 0) > 0;
    return isAlone && !isAnswer ? [{ rule: RULE, value: value.start, evidence: [{ start, end, as: 'value' as const }], signals: ['own-line', 'foot'], rank: 4 }] : [];
  });
}
