import type { Mention, PartialDate } from '@siets/record';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { DateValue } from '../../mentions/dates/index.ts';
import type { Line } from '../../layout/model.ts';
import { allDates } from './all-dates.ts';
import { hasTime, mayStandBefore, mayStandBehind } from './beside.ts';

const RULE = 'published/date-line';
/** Lines with words that still stand at the head of a page, or at its foot. */
const HEAD = 7;
const FOOT = 3;
/** A line above a weekday that is as long as this is the title, and the date the text's own. */
const TITLE_LENGTH = 18;

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
    return (isDateLine(view, lines, at, mention) || isDateline(view, lines[at]!, at, mention)) && !isAnswer(view, mention) ? [toCandidate(mention, at)] : [];
  });
}

/** True for the value of a label that stands on the line before. */
function isAnswer(view: ProjectView, mention: Mention): boolean {
  const entry = view.entryAt(mention.start);
  return (
    entry !== null &&
    !/^(?:raksta |ziņas )?datums$/iu.test(view.text.slice(entry.label.start, entry.label.end)) &&
    entry.meanings.length > 0 &&
    !['published', 'page'].includes(entry.meanings[0]!.field) &&
    mention.start >= entry.value.start &&
    mention.start - entry.value.start < 3
  );
}

function isDateLine({ text }: ProjectView, lines: readonly Line[], at: number, { start, end }: Mention): boolean {
  const line = lines[at]!;
  const above = at === 0 ? undefined : lines[at - 1];
  const after = text.slice(end, line.end);
  const isBelowTitle = at > 1 || (above !== undefined && above.end - above.start >= TITLE_LENGTH);
  const isPress = above !== undefined && /preses relīz|medijiem|presei/iu.test(text.slice(above.start, above.end));
  const printed = text.slice(line.start, start);
  const before = isPress ? printed.replace(/^\p{Lu}\p{Ll}+, /u, '') : printed.replace(BEFORE_BYLINE, '').replace(TOWN_OF_NEWS, '');
  if (!mayStandBefore(before, isBelowTitle || hasTime(after)) || !mayStandBehind(after)) return false;
  return !isMeeting(text, lines[at + 1]);
}

/** “Riga, January 12, 2021 – The Ministry …”: the town and day that a press release opens with. */
const isDateline = ({ text }: ProjectView, line: Line, at: number, { start, end }: Mention): boolean =>
  /^\p{Lu}\p{L}{2,20}, $/u.test(text.slice(line.start, start)) &&
  ((at < 2 && /^\.? [-–—] \p{Lu}/u.test(text.slice(end, end + 5))) || (at > 0 && at < 4 && line.end - end < 2 && ENGLISH_MONTH.test(text.slice(start, end))));
const ENGLISH_MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/u;

/** „Valmiera | 14.11.2018”: where the news is from. */
const TOWN_OF_NEWS = /^\p{Lu}\p{Ll}{3,16} ?[|•·/] ?/u;

/** „Burtu zupa | Autors: Ieva Kalve | 14.11.2018”: the title stands in the line of the byline. */
const BEFORE_BYLINE = /^[^|\n]{3,160}\|\s*(?=(?:autors?|public\p{L}+|ievietoja):?\s)/iu;

/** „Datums: …” with „Vieta: …” or „Laiks: …” below it is the day of a meeting. */
const isMeeting = (text: string, below: Line | undefined): boolean =>
  below !== undefined && /^(?:vieta|laiks|norises|plkst|place|time|venue)(?!\p{L})/iu.test(text.slice(below.start, below.end));

/** A date above everything may be the site's clock: one below the title goes before it. */
const toCandidate = ({ start, end, value }: Mention<DateValue>, at: number): Candidate<PartialDate> => ({
  rule: RULE,
  value: value.start!,
  evidence: [{ start, end, as: 'value' }],
  signals: ['own-line', at < HEAD ? 'head' : 'foot'],
  rank: at === 0 ? 2 : at < HEAD ? 1 : 3,
});
