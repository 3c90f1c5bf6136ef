import type { PartialDate } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { allDates } from './all-dates.ts';

const RULE = 'published/issue-line';
/** Lines at the head of a paper in which its title may stand. */
const HEAD = 3;
/** „Nr. 4 (58)”: the number of an issue, in its year and from the beginning. */
const ISSUE = /(?<!\p{L})Nr\.? ?\d{1,3} ?(?:\/ ?\d{1,4}|\(\d{1,4}\))?[ ,.|–-]{0,4}$/u;
/** The same behind the date. */
const ISSUE_BEHIND = /^[ ,.|–-]{0,4}(?:Nr\.? ?\d{1,3}|\(\d{1,4}\))(?!\d|\p{L})/u;

/** Papers that have numbers too. */
const PAPERS = /lēmum|sēd[eē]|protokol|rīkojum|noteikum|nolikum|līgum|projekt|iepirkum/iu;

/**
 * The month or the day of an issue of a paper, beside its number in the title line.
 *
 *     ZĪĻU NOVADA VĒSTIS Nr. 4 (58) 2013. gada aprīlis
 *                                   ^^^^^^^^^^^^^^^^^^
 */
export function issueLines(view: ProjectView): Candidate<PartialDate>[] {
  const lines = view.layout.lines.filter((line) => line.end > line.start).slice(0, HEAD);
  return allDates(view).flatMap(({ start, end, value }) => {
    const line = lines.find((one) => one.start <= start && end <= one.end);
    if (line === undefined || PAPERS.test(view.text.slice(line.start, line.end)) || value.isRange || value.start === null || value.items.length !== 1 || value.precision === 'year') return [];
    const isOfIssue = ISSUE.test(view.text.slice(line.start, start)) || ISSUE_BEHIND.test(view.text.slice(end, line.end));
    return isOfIssue ? [{ rule: RULE, value: value.start, evidence: [{ start, end, as: 'value' as const }], signals: ['issue'], rank: 1 }] : [];
  });
}
