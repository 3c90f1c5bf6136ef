import type { PartialDate } from '@siets/record';
import type { Loser } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { resolveAgreed } from '../../engine/resolve.ts';
import { dateLines } from './date-line.ts';
import { footMonths } from './foot-month.ts';
import { issueLines } from './issue-line.ts';
import { labelledDates } from './labelled-date.ts';
import { refusedDates } from './refused-date.ts';

/** The date of publication, where it is printed as the page's or the document's own. */
export const publishedField: FieldDefinition<PartialDate> = {
  field: 'published',
  isOfDocument: true,
  rules: ['published/labelled-date', 'published/date-line', 'published/issue-line', 'published/foot-month'],
  find(view: ProjectView) {
    const resolved = resolveAgreed([...labelledDates(view), ...dateLines(view), ...issueLines(view), ...footMonths(view)], String);
    const losers: Loser<PartialDate>[] = [...resolved.losers, ...refusedDates(view)];
    return resolved.chosen.length > 0
      ? { ...resolved, losers }
      : { chosen: [], losers, absence: resolved.losers.length > 0 ? 'candidates-disagree' : losers.length > 0 ? 'rejected-by-rule' : 'not-said' };
  },
};
