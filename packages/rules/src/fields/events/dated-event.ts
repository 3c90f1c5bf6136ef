import type { EventValue, Span } from '@siets/record';
import type { Candidate, EvidenceSpan, Loser } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import { itemDates, type DateItem } from '../../mentions/dates/index.ts';
import { clauseOf, type Clause } from '../dates/clause.ts';
import { EVENT, PAPER } from '../dates/cues.ts';
import { datesOf, type DateMention } from '../dates/dates-of.ts';
import { titleOf, type EventTitle } from './event-title.ts';
import { whereIs, type Where } from './where.ts';

const RULE = 'events/dated-event';
export type EventCandidate = Candidate<EventValue> | Loser<EventValue>;

/**
 * Something that happens on a day, in some days or in a month: a meeting, a trip, an opening, with its place.
 *
 *     2018. gada 29. un 30. maijā pārstāvji apmeklēja Utenas muzeju.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function datedEvents(view: ProjectView): EventCandidate[] {
  const dates = datesOf(view);
  return dates.flatMap((date, at) => {
    if (date.value.start === null) return [];
    const clause = clauseOf(view, date);
    const scope = scopeOf(view, date, dates[at - 1], dates[at + 1]);
    const where = whereIs(view, scope.behind, scope.before, scope.isCut);
    const why = whyNot(view, date, clause, date.value.precision === 'day' && where.place !== null);
    const title = titleOf(view, { sentence: scope.sentence, date, previous: dates[at - 1] ?? null, next: dates[at + 1] ?? null });
    return date.value.items.map((item) => {
      const candidate = toEvent(date, item, where, title);
      return why === null ? candidate : { ...candidate, why };
    });
  });
}

/** „2018. gada rudenī stādīto ozolu kopšana”: a participle right behind a month or a season. */
const DONE_THEN = /^\s*\p{L}{3,}(?:it|at|et)o \p{L}/u;

/** Words of an event in the date's own clause, or a label above that asks for events. */
function whyNot(view: ProjectView, date: DateMention, { left, right }: Clause, hasPlace: boolean): string | null {
  const { value } = date;
  if (value.marker !== null && value.marker !== 'season') return `a date of another kind: ${value.marker}`;
  if (isUsed(view, date)) return 'the period of the project, or the day of publication';
  if (value.precision === 'year' && value.marker !== 'season') return 'a year is no date of an event';
  if (value.bound !== null) return 'a limit, not the day of an event';
  if (value.precision !== 'day' && DONE_THEN.test(right)) return 'when something that is spoken of was done';
  if (isLong(date)) return 'too long for an event';
  const reach = value.precision === 'day' ? DAY_REACH : MONTH_REACH;
  const near = `${left.slice(-reach)} ⟦⟧ ${withoutQuotes(right).slice(0, reach)}`;
  if (isOfDecision(view, date)) return 'the date of a decision, not of an event';
  const isListed = isUnderEvents(view, date);
  const clause = right.slice(0, 40).split(/[,;(]/u, 1)[0] ?? '';
  if (PAPER.test(left.slice(-45)) || PAPER.test(clause.slice(0, 26)) || (PAPER.test(clause) && !EVENT.test(clause)))
    return 'the date of a paper, not of an event';
  if (DECIDED.test(clause) || CALLED.test(right)) return 'the date of a decision, not of an event';
  if (CARRIED_OUT.test(left.slice(-26))) return 'when the project is carried out';
  if (WORKS.test(left.slice(-60)) && !EVENT.test(clause)) return 'the date of works, not of an event';
  if (!isListed && isPlaceLine(view, date)) return 'the place and date of a paper';
  const isTimed = value.precision === 'day' && TIME_BEHIND.test(right);
  return isListed || EVENT.test(near) || isShortStay(date) || hasPlace || isTimed ? null : 'no words of an event beside it';
}

/** „… notika projekta „… nosaukums …” sanāksme”: long names between the date and the word of the event count as nothing. */
const withoutQuotes = (words: string): string => words.replace(/[„“"«][^„“”"«»]{12,200}[”“"»]/gu, '„”');

/** „(idejas īstenošanas laiks: 17. augusts – 17. septembris)”. */
const CARRIED_OUT = /istenosanas laiks ?: ?$/u;

/** „17.05.2019., plkst. 12.00”: a day that has an hour is one on which something happens. */
const TIME_BEHIND = /^[.,]{0,2} ?(?:no )?(?:plkst|pulksten|pl\. ?\d)/u;

/** „Uzraudzības komitejas lēmuma datums: 24.01.2017.” */
function isOfDecision(view: ProjectView, { start }: Span): boolean {
  const entry = view.entryAt(start);
  return entry !== null && /lemum|apstiprinas|decision|approval/u.test(view.folded.slice(entry.label.start, entry.label.end));
}

/** How far from a day, and from a month or a season, the words of its event may stand. */
const DAY_REACH = 150;
const MONTH_REACH = 140;

/** „28. jūnijā tika atbalstīts projekts”, „no 1. līdz 17. aprīlim vērtēja pieteikumus”: a date of those who decide. */
const DECIDED = /^[ .,]*(?:(?:tika|tiek|ir) )?(?:atbalstit|izvertet|vertet)\p{L}{1,2} (?:projekt|pieteikum|iesniegum)|^[ .,]*(?:iz)?vertej\p{L}{1,2}(?!\p{L})/u;

/** „2012. gada septembrī fonds izsludināja projektu konkursu”: a call is no event. */
const CALLED = /^ (?:[^.;]{0,80} )?izsludin\p{L}{1,4} (?:[^.;,]{0,40} )?(?:konkurs|projektu|pieteikumu|uzsaukum)/u;

/** Building and its end: no event that one could go to. */
const WORKS = /(?:^|\P{L})(?:buvdarb|buvniecib|remontdarb|darbi (?:tika |tiek )?(?:uzsak|sak|pabeig)|ekspluatacij)/u;

/** „Rīgā, 2021. gada 5. maijā” with nothing else in its line. */
function isPlaceLine(view: ProjectView, { start, end }: Span): boolean {
  const line = spanAt(view.layout.lines, start);
  if (line === null || end > line.end) return false;
  const before = view.text.slice(line.start, start);
  return /^\p{Lu}\p{L}+(?: \p{L}+)?,? ?$/u.test(before) && /^[. )]*$/u.test(view.text.slice(end, line.end));
}

/** True for dates that the period or the publication has taken. */
function isUsed(view: ProjectView, date: DateMention): boolean {
  return ['period.start', 'period.end', 'published'].some((field) =>
    view
      .resolved(field)
      .chosen.some(({ evidence }) => evidence.some((one) => one.as === 'value' && one.start < date.end && date.start < one.end)),
  );
}

/** Some days that follow each other: hardly anything but a stay. */
const isShortStay = ({ value }: DateMention): boolean =>
  value.isRange && value.precision === 'day' && value.items.every(({ to }) => to.day !== null);

const LONGEST_MONTHS = 2;

function isLong({ value }: DateMention): boolean {
  const { from, to } = value.items[0]!;
  const months = ((to.year ?? 0) - (from.year ?? 0)) * 12 + (to.month ?? 1) - (from.month ?? 1);
  return months >= LONGEST_MONTHS;
}

/** A label or the heading of a list that asks for meetings, above or before the date. */
function isUnderEvents(view: ProjectView, { start }: Span): boolean {
  const entry = view.entryAt(start);
  if (entry !== null && entry.meanings[0]?.field === 'events') return true;
  const label = entry === null ? '' : view.folded.slice(entry.label.start, entry.label.end);
  if (EVENT.test(label) || /norises (?:laiks|vieta)|date and place/u.test(label)) return true;
  const list = spanAt(view.layout.lists, start);
  return (
    list?.intro != null &&
    /kur tikamies|kad un kur|where we met|tikšanās|meetings/u.test(
      view.text.slice(list.intro.start, list.intro.end).toLowerCase(),
    )
  );
}

interface Scope {
  sentence: Span;
  before: Span;
  behind: Span;
  /** True where another date opens the words before. */
  isCut: boolean;
}

/** The sentence or line of a date, cut at the dates beside it. */
function scopeOf(view: ProjectView, date: DateMention, previous: DateMention | undefined, next: DateMention | undefined): Scope {
  const sentence: Span = view.sentenceAt(date.start) ?? { start: date.start, end: date.end };
  const end = Math.min(sentence.end, next?.start ?? sentence.end, date.end + 200);
  const start = Math.max(sentence.start, previous?.end ?? 0, date.start - 200);
  return {
    sentence,
    before: { start: Math.min(start, date.start), end: date.start },
    behind: { start: date.end, end: Math.max(date.end, end) },
    isCut: start === previous?.end,
  };
}

function toEvent(
  date: DateMention,
  item: DateItem,
  where: Where,
  title: EventTitle | null,
): Candidate<EventValue> {
  const { start, end } = itemDates(item);
  const parts: Record<string, EvidenceSpan[]> = {};
  if (where.placeSpan !== null) parts.place = [{ ...where.placeSpan, as: 'value' }];
  if (where.countrySpan !== null) parts.country = [{ ...where.countrySpan, as: 'value' }];
  if (title !== null) parts.title = [{ start: title.start, end: title.end, as: 'value' }];
  return {
    rule: RULE,
    value: { title: title?.name ?? null, start, end: end === start ? null : end, place: where.place, country: where.country },
    evidence: [{ start: date.start, end: date.end, as: 'value' }],
    parts,
    signals: [date.value.precision, date.value.yearFrom ?? 'no-year', where.place === null ? 'no-place' : 'place'],
  };
}
