import { anyOf } from '../../engine/any-of.ts';
import { fold } from '@siets/latvian';
import type { ProjectView } from '../../engine/reading.ts';
import { inside } from '../../engine/among.ts';
import type { Entry } from '../../layout/model.ts';
import { datesOf, type DateMention } from '../dates/dates-of.ts';
import { endsOf, isLongRange } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';

const RULE = 'period/labelled-period';
/** How far behind the label its dates may begin. */
const REACH = 160;

/** Labels of time that lists do not hold: „Plānotais ieviešanas grafiks”, „Projekta laika rāmis”. */
const TIME_LABEL =
  anyOf(
    /laik|laiks|period|termin[sia]|(?:^|\P{L})gad[si](?:$|\P{L})|ilgums|ilgst|datum|laika posm|laika ram|kalendar|duration|timeline|timeframe|dates/u,
    /период|срок|продолжительность|сроки|laikposm/u,
  );
const PROJECT_LABEL = /(?:projekt|istenos|ieviesan|realizac|norise|darbib|project|implement|проект|реализац)/u;
const FOREIGN_LABEL =
  anyOf(
    /pieteik|iesnieg|iesniegs|konkurs|pasakum|registr|publicet|ievietot|vertes|deadline|apply|event|sanaksm|brauc/u,
    /mobilit|lig|iepirk|uzraudz|uzturesan/u,
  );
const START_LABEL = /(?:^|\P{L})(?:sakum|uzsak|sakas|start|begin|начал)/u;
const END_LABEL = /(?:^|\P{L})(?:beig|noslegum|pabeig|nobeigum|lidz(?!\p{L})|end(?!\p{L})|finish|closing|окончан|заверш)/u;

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

/** Labels that ask when, of an event or of the project: a stretch of months is the project's. */
const WHEN_LABEL = /^(?:laiks|kad\??|datums|datumi|termins|when|dates?|laika|время|когда|сроки?)$/u;

type LabelKind = 'period' | 'start' | 'end' | 'when' | 'term';

/** What the label asks for; null where it is none of time, or not of the project's. */
function kindOf(view: ProjectView, entry: Entry): LabelKind | null {
  const label = fold(view.text.slice(entry.label.start, entry.label.end));
  const field = entry.meanings[0]?.field;
  const isKnown = field === 'period' || field === 'start' || field === 'end';
  if (/programm|strategij|planosanas/u.test(label) && !/projekt|project/u.test(label)) return null;
  if (WHEN_LABEL.test(label)) return 'when';
  if (!isKnown && (field !== undefined || !TIME_LABEL.test(label) || !PROJECT_LABEL.test(label) || FOREIGN_LABEL.test(label)))
    return null;
  const isStart = field === 'start' || START_LABEL.test(label);
  const isEnd = field === 'end' || END_LABEL.test(label);
  if (isStart === isEnd) return /termins/u.test(label) ? 'term' : 'period';
  return isStart ? 'start' : 'end';
}

function readPeriod(view: ProjectView, entry: Entry, dates: readonly DateMention[], kind: LabelKind): PeriodCandidate[] {
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
  if (kind === 'start') return [{ ...base, start, end: null }];
  if (kind === 'end') return [{ ...base, start: null, end }];
  if (!isPoint || second === undefined) return [{ ...base, start, end }];
  // „no 2020. gada 1. marta, plānots pabeigt līdz 2022. gada martam”
  const later = endsOf(second.value).end;
  const isFrom =
    first.value.bound === 'from' ||
    second.value.bound === 'until' ||
    ENDS_BEFORE.test(fold(view.text.slice(first.end, second.start))) ||
    /sak/u.test(fold(view.text.slice(Math.max(entry.value.start, first.start - 40), first.start)));
  return isFrom && second.start - first.end < 80
    ? [{ ...base, start, end: later, endMention: second }]
    : [{ ...base, start, end }];
}

/** „2025. gada janvāris, īstenošanas beigu termiņš 2029. gada augusts”. */
const ENDS_BEFORE = /beig|nosleg|pabeig|finish|end(?:s|ing)?(?!\p{L})/u;

/** A label that names the project goes first; a value that opens with its date before one that holds it somewhere. */
function rankOf(view: ProjectView, entry: Entry, date: DateMention): number {
  const isOwn = PROJECT_LABEL.test(fold(view.text.slice(entry.label.start, entry.label.end)));
  const isClose = date.start - entry.value.start < 40;
  return (isOwn ? 0 : 1) + (isClose ? 0 : 1);
}
