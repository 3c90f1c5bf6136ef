import { fold } from '@siets/latvian';
import type { Mention, PartialDate, Span } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { DateValue } from '../../mentions/dates/index.ts';
import { allDates } from './all-dates.ts';

const RULE = 'published/date-line';
/** Lines with words that still stand at the head of a page, or at its foot. */
const HEAD = 7;
const FOOT = 3;
/** What may stand beside the date of a page: a time, a separator, a section, a short byline. */
const BESIDE = /^[\s|,.;:()•·/–-]*(?:plkst\.?|plkst|pl\.)?[\s|,.;:()•·/–-]*(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?[\s|,.;:()•·/–-]*$/u;
const WEEKDAY = /^(?:(?:pirm|otr|tres|ceturt|piekt|sest|svet)dien\p{L}{0,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/u;
/** Lines that stand above a date with its weekday where that is the text's own and not the site's clock. */
const BELOW_TITLE = 2;

/**
 * A day that has a line to itself at the head or the foot of a page.
 *
 *     13.09.2010.
 *     ^^^^^^^^^^
 *
 * A weekday in front is the site's own clock („Pirmdiena, 2024. gada 6. maijs”) at the top of the page,
 * and part of the date below the title.
 */
export function dateLines(view: ProjectView): Candidate<PartialDate>[] {
  const lines = view.layout.lines.filter((line) => line.end > line.start);
  const edge = lines.length <= HEAD + FOOT ? lines : [...lines.slice(0, HEAD), ...lines.slice(-FOOT)];
  const dates = allDates(view).filter(
    ({ value }) => value.precision === 'day' && !value.isRange && value.start !== null && value.items.length === 1,
  );
  return dates.flatMap((mention) => {
    if (mention.value.marker !== null || mention.value.bound !== null) return [];
    const line = edge.find((one) => one.start <= mention.start && mention.end <= one.end);
    if (line === undefined) return [];
    const at = lines.indexOf(line);
    const isHead = at < HEAD;
    return isDateLine(view.text, line, mention, at >= BELOW_TITLE) && !isAnswer(view, mention) ? [toCandidate(mention, isHead)] : [];
  });
}

/** True for the value of a label that stands on the line before. */
function isAnswer(view: ProjectView, mention: Mention): boolean {
  const entry = view.entryAt(mention.start);
  return (
    entry !== null &&
    entry.meanings.length > 0 &&
    entry.meanings[0]!.field !== 'published' &&
    mention.start - entry.value.start < 3
  );
}

function isDateLine(text: string, line: Span, { start, end }: Mention, isBelowTitle: boolean): boolean {
  const printed = text.slice(line.start, start);
  const after = text.slice(end, line.end);
  const weekday = WEEKDAY.exec(fold(printed.trimStart()))?.[0].length ?? 0;
  if (weekday > 0 && !isBelowTitle) return false;
  const before = weekday === 0 ? printed : printed.trimStart().slice(weekday);
  return BESIDE.test(before) && (BESIDE.test(after) || isByline(after));
}

/** „12.03.2019. | Jaunumi”, „12.03.2019, Dace Liepa”: one short part behind a separator. */
const isByline = (after: string): boolean => /^\.?(?:\s*[|,•·/–-]\s*[\p{L} .]{2,30}){1,6}$/u.test(after);

const toCandidate = ({ start, end, value }: Mention<DateValue>, isHead: boolean): Candidate<PartialDate> => ({
  rule: RULE,
  value: value.start!,
  evidence: [{ start, end, as: 'value' }],
  signals: ['own-line', isHead ? 'head' : 'foot'],
  rank: isHead ? 1 : 2,
});
