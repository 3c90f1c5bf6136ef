import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import { datesOf } from '../dates/dates-of.ts';
import { endsOf } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';

const RULE = 'period/heading-period';
const REACH = 160;

/**
 * A stretch of time in brackets or on a line of its own right behind the project's name.
 *
 *     „Lasītāju sēta” (2025. gada jūnijs – 2026. gada februāris)
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function headingPeriods(view: ProjectView): PeriodCandidate[] {
  const title = view.resolved<string>('title').chosen[0]?.evidence[0];
  if (title === undefined) return bareLines(view);
  return datesOf(view).flatMap((date) => {
    const { value } = date;
    const isClose = date.start >= title.end && date.start - title.end < REACH;
    if (!isClose || !value.isRange || (value.marker !== null && value.marker !== 'school-year') || value.start === null)
      return [];
    if (isOfProgramme(view, date.start)) return [];
    if (!isInBrackets(view.text, date.start, date.end) && !isOwnLine(view, date.start, date.end)) return [];
    return [
      {
        rule: RULE,
        ...endsOf(value),
        mention: date,
        evidence: [{ start: title.start, end: title.end, as: 'context' }],
        signals: ['heading', value.precision],
        rank: 3,
      },
    ];
  });
}

/** „24 months, March 2018 – February 2020”: a length with its stretch heads a page without a name. */
const LENGTH = /^\s*\d{1,2} (?:months|mēneši|mēn\.)[,:;(–-]*\s*$/iu;
const HEAD_REACH = 200;

function bareLines(view: ProjectView): PeriodCandidate[] {
  return datesOf(view).flatMap((date) => {
    const line = date.value.isRange && date.start < HEAD_REACH ? spanAt(view.layout.lines, date.start) : null;
    if (line === null || line.end - date.end > 2 || !LENGTH.test(view.text.slice(line.start, date.start))) return [];
    return [{ rule: RULE, ...endsOf(date.value), mention: date, evidence: [], signals: ['bare', date.value.precision], rank: 4 }];
  });
}

/** „Program: NGO Measure (2009-2014)”: the years of what pays. */
const isOfProgramme = (view: ProjectView, at: number): boolean => ['funders', 'programme'].includes(view.entryAt(at)?.meanings[0]?.field ?? '');

const isInBrackets = (text: string, start: number, end: number): boolean =>
  /\((?:no |kopš |from )?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[. ]{0,3}(?:gad[aā]?\.? ?)?\)/u.test(text.slice(end, end + 8));

function isOwnLine(view: ProjectView, start: number, end: number): boolean {
  const line = spanAt(view.layout.lines, start);
  return line !== null && start - line.start < 6 && line.end - end < 3 && end <= line.end;
}
