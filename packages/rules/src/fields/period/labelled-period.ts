import type { ProjectView } from '../../engine/reading.ts';
import { inside } from '../../engine/among.ts';
import type { Entry } from '../../layout/model.ts';
import { datesOf, type DateMention } from '../dates/dates-of.ts';
import { endsOf, isLongRange } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';
import { PROJECT_LABEL, timeLabelOf, type TimeLabel } from './time-labels.ts';

const RULE = 'period/labelled-period';
/** How far behind the label its dates may begin. */
const REACH = 160;

/**
 * Dates behind a label of time.
 *
 *     Projekta īstenošanas laiks: 01.10.2023.- 30.09.2026.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelledPeriods(view: ProjectView): PeriodCandidate[] {
  const dates = datesOf(view);
  return view.layout.entries
    .filter((entry) => view.has(entry.label))
    .flatMap((entry) => {
      const kind = kindOf(view, entry);
      if (kind === null) return [];
      const found = inside(dates, {
        start: entry.value.start,
        end: Math.min(entry.value.end, entry.value.start + 2 * REACH),
      }).filter((date) => date.start < entry.value.start + REACH);
      return readPeriod(view, entry, found, kind);
    });
}

/** What the label asks for; null where it is none of time, or not of the project's. */
const kindOf = (view: ProjectView, entry: Entry): TimeLabel | null =>
  timeLabelOf(view.folded.slice(entry.label.start, entry.label.end), entry.meanings[0]?.field);

function readPeriod(view: ProjectView, entry: Entry, dates: readonly DateMention[], kind: TimeLabel): PeriodCandidate[] {
  const [first, second] = dates;
  if (first === undefined) return [];
  const { start, end } = endsOf(first.value);
  const base = {
    rule: RULE,
    mention: first,
    evidence: [{ ...entry.label, as: 'label' as const }],
    signals: ['labelled', first.value.precision],
    rank: rankOf(view, entry, first),
  };
  if (kind === 'when' && !isLongRange(first.value)) return [];
  const isPoint = !first.value.isRange && first.value.items.length === 1;
  const isDay = first.value.precision === 'day' && isPoint;
  const isTerm = isPoint && first.value.precision !== 'year' && first.value.bound !== 'from';
  if (kind === 'term' && isTerm && second === undefined) return [{ ...base, start: null, end }];
  if (isDay && kind === 'period' && first.value.bound === null && second === undefined) return [];
  const isBothEnds = second !== undefined && second.start - first.end < 80 && ENDS_BEFORE.test(view.folded.slice(first.end, second.start));
  // „Sākuma datums 2017. gada 20. martā, beigu datums 2019. gada 19. martā”
  if (kind === 'start' && isBothEnds) return [{ ...base, start, end: endsOf(second.value).end, endMention: second }];
  if (kind === 'start') return [{ ...base, start, end: null }];
  if (kind === 'end') return [{ ...base, start: null, end }];
  if (!isPoint || second === undefined) return [{ ...base, start, end }];
  // „no 2020. gada 1. marta, plānots pabeigt līdz 2022. gada martam”
  const later = endsOf(second.value).end;
  const isFrom =
    first.value.bound === 'from' ||
    second.value.bound === 'until' ||
    ENDS_BEFORE.test(view.folded.slice(first.end, second.start)) ||
    /sak/u.test(view.folded.slice(Math.max(entry.value.start, first.start - 40), first.start));
  return isFrom && second.start - first.end < 80
    ? [{ ...base, start, end: later, endMention: second }]
    : [{ ...base, start, end }];
}

/** „2024. gada marts, darbu beigas 2026. gada oktobris”. */
const ENDS_BEFORE = /beig|nosleg|pabeig|finish|end(?:s|ing)?(?!\p{L})/u;

/** A label that names the project goes first; a value that opens with its date before one that holds it somewhere. */
function rankOf(view: ProjectView, entry: Entry, date: DateMention): number {
  const isOwn = PROJECT_LABEL.test(view.folded.slice(entry.label.start, entry.label.end));
  const isClose = date.start - entry.value.start < 40;
  return (isOwn ? 0 : 1) + (isClose ? 0 : 1);
}
