import { anyOf } from '../../engine/any-of.ts';
import { isWithin, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { DateMarker, DateValue } from '../../mentions/dates/index.ts';
import { clauseOf, type Clause } from '../dates/clause.ts';
import { EVENT, PAPER, TIES } from '../dates/cues.ts';
import { datesOf } from '../dates/dates-of.ts';
import { endsOf, isLongRange } from './ends.ts';
import type { PeriodCandidate } from './period-candidate.ts';

const RULE = 'period/stated-period';

/** „Projekta īstenošanas termiņš bija …”: in words what a label says. */
const OWN_PERIOD = new RegExp(
  `projekta (?:\\p{L}+ )?(?:istenosanas|realizacijas|realizesanas|ieviesanas|norises|darbibas) (?:termin|laik|period)\\p{L}*` +
    '(?: (?:ir|bija|bus|no|tika|tiek|noteikts|planots|sakotnej\\p{L}+|laika|posma)){0,4} ?[:–—-]? ?$',
  'u',
);
/** „Projekta kopējais finansējums laika posmā no … līdz …”: the money of all its time. */
const FUNDED_PERIOD = /projekta (?:\p{L}+ ){0,2}(?:finansejum|izmaks|budzet)\p{L}{0,3} laika ?(?:period|posm)\p{L}{1,2} (?:no )?$/u;
/** „… tika pagarināta līdz 2021. gada 31. augustam”: a later end than the one first set. */
const PROLONGED = anyOf(
  /pagarina\p{L}*(?: (?:termin|istenosan|laik|vel)\p{L}*){0,2} (?:lidz )?$/u,
  /(?:prolonged|extended) (?:until|till|to) $/u,
);

const PROJECT = /(?:^|\P{L})(?:projekt|(?:macibu|skolu|grundtvig|comenius|leonardo|strategisk\p{L}{1,3}|apmainas|daudzpusej\p{L}{1,2}) partnerib|pecdoktorantur\p{L}{1,2} petijum|sadarbibas projekt|iniciativ|project|проект|projekc)/u;
/** What is done with a project, as words or parts of words. */
const LASTS =
  anyOf(
    /istenot|isteno(?:s|sim|ja|jam)?(?:\P{L}|$)|istenosana|istenosanas|ieviest|ievies(?:s|am)?(?:\P{L}|$)|ieviesan/u,
    /noris|norit|notiek|notiks|notika|ilgum|ilgs?t|ilga(?:\P{L}|$)|ilgs(?:\P{L}|$)|realize|turpin|aktivitates/u,
    /darbosies|darbojas|implement|carried out|runs?(?:\P{L}|$)|ran(?:\P{L}|$)|running|byus(?:\P{L}|$)|nuteik|lasts?/u,
    /will last|takes place|duration|period|laika posm|laika no|laikposm|реализ|осуществл|длится|продл|проходи/u,
  );
const STARTS =
  anyOf(
    /sakas|(?:^|\P{L})sak(?:\P{L}|$)|saks(?:ies|ees)?|sakts|uzsak|saka(?:s|m)?(?:\P{L}|$)|sakot|sacies|sakusies|sakums/u,
    /kops|(?:uz)?sakt(?:ais|a|o|aja)(?!\p{L})|started|starts|start|begins|began|launched|since|начал|старт/u,
  );
const ENDS =
  anyOf(
    /termins (?:ir|lidz|[:–—-])|termins $|nosleg|nosledz|finis[aui]|beigs|beidz|pabeig|nobeig|jaisteno|javeic|lidz(?!\p{L})|beigas/u,
    /ends?(?:\P{L}|$)|ended|finish|complet|until|till|conclude|заверш|оконч/u,
  );

/** „Iepriekšējais projekts …”: not the one that the text is about. */
const OTHER_PROJECT = /(?:ieprieksej|lidzig|cit|nakam)\p{L}{0,4} projekt|(?:previous|earlier|next|another) project/u;

const REFUSED: Partial<Record<DateMarker, string>> = {
  'programme-period': 'the validity of a programme or strategy',
  regulation: 'the date of a regulation',
  call: 'the date of a call',
  decision: 'the date of a decision',
  birth: 'a date of birth',
  life: 'years of a life',
  copyright: 'years of a copyright line',
  today: 'the day on which the page was shown',
  change: 'the date of a change of the page',
  published: 'the date of publication',
};

/**
 * Dates in a sentence that says how long the project runs, when it began or will end.
 *
 *     Projekts tiek īstenots no 2021. gada 1. marta līdz 2023. gada 28. februārim.
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function statedPeriods(view: ProjectView): PeriodCandidate[] {
  const names = view.resolved<string>('title').chosen.flatMap(({ evidence }) => evidence.filter((one) => one.as !== 'context'));
  // „projektu „Ciema stāsti no 1975. līdz 1990. gadam””: the years are what the name is about.
  const isInName = (date: Span): boolean => names.some((name) => isWithin(date, name));
  return datesOf(view).flatMap((date) => {
    const { value } = date;
    if ((endsOf(value).start === null && endsOf(value).end === null) || isInName(date)) return [];
    const base = {
      rule: RULE,
      mention: date,
      evidence: [],
      signals: ['in-sentence', value.precision],
      rank: 5,
      start: endsOf(value).start,
      end: endsOf(value).end,
    };
    const labelled = view.entryAt(date.start)?.meanings[0]?.field;
    if (labelled === 'funders' || labelled === 'programme') return [{ ...base, why: REFUSED['programme-period']! }];
    const marked = value.marker === null ? undefined : REFUSED[value.marker];
    if (marked !== undefined) return [{ ...base, why: marked }];
    return [{ ...base, ...judge(clauseOf(view, date), value, view.project.count > 1 && !view.isShared(date)) }];
  });
}

type Verdict = Partial<Pick<PeriodCandidate, 'start' | 'end' | 'rank' | 'why' | 'signals'>>;

/** What follows a project, or is only a part of its papers. */
const AFTERWARDS = /uzraudzib|uzturesan|monitoring|garantij|ilgtspejas period|demonstrejum/u;

function judge(clause: Clause, value: DateValue, isOneOfSeveral: boolean): Verdict {
  if (AFTERWARDS.test(clause.left.slice(-60))) return { why: 'time after the project' };
  const isRange = (value.isRange && !isPartOfYear(value)) || (value.items.length > 1 && value.precision !== 'day');
  if (isRange) return judgeRange(clause, value, isOneOfSeveral);
  if (value.items.length > 1) return { why: 'days of events' };
  return judgePoint(clause, value);
}

/** „2025. gada 2. ceturksnī”, „līdz 2026. gada pirmajam pusgadam”: when something begins or ends, not how long it lasts. */
const isPartOfYear = ({ marker, items, bound }: DateValue): boolean => {
  if (marker !== 'quarter' && marker !== 'half-year') return false;
  const { from, to } = items[0]!;
  return bound !== null || (items.length === 1 && from.year === to.year && (to.month ?? 0) - (from.month ?? 0) < 6);
};

function judgeRange({ left, right, whole }: Clause, value: DateValue, isOneOfSeveral: boolean): Verdict {
  const near = left.slice(-110);
  if (PHASE.test(near)) return { why: 'the date of a phase' };
  if (PAPER.test(near.slice(-60)) && !LASTS.test(near)) return { why: 'the date of a paper, not of the work' };
  if (COUNTED.test(whole)) return { why: 'the validity of a programme or strategy' };
  if (FUNDED_PERIOD.test(near) && value.isRange) return { rank: 1, signals: ['in-sentence', 'range', 'project-runs'] };
  if (OWN_PERIOD.test(near) && value.isRange) return { rank: 2, signals: ['in-sentence', 'range', 'project-runs'] };
  const isProject = PROJECT.test(whole);
  const lasts = LASTS.test(near) || LASTS.test(right.slice(0, 80));
  const isEvent = EVENT.test(near) || EVENT.test(right.slice(0, 90));
  const isLong = isLongRange(value);
  if (isEvent && WITHIN.test(near) && !isProjectSubject(whole)) return { why: 'the date of an event' };
  if (!value.isRange && value.precision !== 'year' && !(isProject && lasts && !isEvent))
    return { why: 'days or months of events' };
  if (!isLong && value.precision === 'day' && !isProjectSubject(whole)) return { why: 'the date of an event' };
  if (!isLong && (isEvent || (TIES.test(near) && !isProjectSubject(whole)))) return { why: 'the date of an event' };
  if (isOneOfSeveral && value.isRange && isLong && !isEvent) return { rank: 6, signals: ['in-row', 'range'] };
  if (BRACKETED.test(near) && isLong) return { rank: 4, signals: ['in-brackets', 'range'] };
  if (value.isBareYear && !lasts) return { why: 'years that no words tie to the project' };
  if (isProject && lasts) return { rank: isEvent ? 4 : 2, signals: ['in-sentence', 'range', 'project-runs'] };
  if (lasts && isLong) return { rank: 5, signals: ['in-sentence', 'range', 'runs'] };
  if (isProject && isLong && !value.isBareYear) return { rank: 6, signals: ['in-sentence', 'range', 'project'] };
  return { why: 'no words tie it to the project' };
}

/** „projekta „Zilais tilts” ietvaros no marta līdz maijam notika semināri”: what happened within the project. */
const WITHIN = /projekta (?:[^.;]{0,90} )?(?:ietvaros|gaita) (?:[^.;,]{0,30} )?(?:no )?$/u;

/** „… projekts „Zilais tilts” (2016-2019)”: years in brackets behind the project. */
const BRACKETED = /projekt\p{L}{0,3}(?: [„“"«][^()]{2,80})? ?\($|project(?: [„“"«][^()]{2,80})? ?\($/u;
/** „Projekts īstenots 2013. gadā”: the whole year. */
const IN_YEAR =
  /projekt(?!(?:u istenosan|u realiz|i |us |iem |os ))\p{L}* (?:[„“"«][^„”“"»]{2,80}[”“"»] )?(?:tiek |tika |tiks |paredzets |planots )?(?:istenot|istenos|realizet|ieviest|istenosana|noris|notiks|notika)\p{L}*(?: (?:planota|paredzeta|notiks|notika|paredzets))? $/u;

/** „…, 1. jūlijā sākās tā īstenošana”: a clause of its own. */
const BEGINS = /^ (?:tika |tiks )?(?:sakas|saksies|uzsakt\p{L}|sakt\p{L}) (?:projekt|ta |tas |istenosan|realizac)/u;

/** „2019. gada nogalē un 2020. gada sākumā”: another year follows. */
const GOES_ON = /^ (?:un|lidz) (?:\d{4}|\p{L}+ gada)/u;

/** „Pārskats par 2015. gadā īstenoto projektu „Tilts””: the same in front of its name. */
const YEAR_OF = /^ (?:istenot|realizet)\p{L}{1,4} projekt(?:u|a|s) [„“”"«]/u;

/** „projekta sākuma (2019. gada marts)”, „Projekta īstenošanas beigas – …” */
const OWN_START = /projekta (?:\p{L}+anas )?(?:sakum|uzsaksan)\p{L}*(?: (?:datums|termins|laiks))?[ (:–—-]{0,5}$|(?:^|[,;(] ?)(?:sakums|sakuma datums|start(?: date)?)[ (:–—-]{1,4}$/u;
const OWN_END = /projekta (?:\p{L}+anas )?(?:beig|noslegum|pabeigsan)\p{L}*(?: (?:datums|termins|laiks))?[ (:–—-]{0,5}$|(?:^|[,;(] ?)(?:beigas|beigu datums|noslegums|ends?(?: date)?)[ (:–—-]{1,4}$/u;

/** „No 2014. līdz 2020. gadam programmā īstenoti 132 projekti”: the years of a programme. */
const COUNTED = /(?<!\p{L})(?:programm|программ)[^.]{0,120}?\d{2,} (?:projekt(?:i|us|iem)|проект(?:а|ов))(?!\p{L})|программ[^.]{0,100}период/u;
/** „2018. gada oktobrī projekts tika veiksmīgi noslēgts”. */
const CLOSED = /^[ ,]*projekts (?:tika|ir|bija) (?:\p{L}+ ){0,2}(?:nosleg|pabeig)/u;

/** „Līgums par projekta īstenošanu starp … noslēgts 2019. gadā”: what was signed then. */
const AGREEMENT = /^(?:\p{L}+ )?(?:ligums|vienosanas) (?:par|starp|ar) .*(?:nosleg|parakst)/u;
/** „no līguma noslēgšanas dienas līdz …”: the start, told without a date. */
const FROM_CONTRACT = /(?:no|kops) (?:\p{L}+ )?(?:liguma|vienosanas)(?: par \p{L}+ \p{L}+)? (?:parakstisanas|noslegsanas)(?: (?:dienas|briza|datuma))?,? /u;
/** „the second period (ended on …)”, „projekta 2. posms beidzās …”: a part of the project's time. */
const PHASE = /(?:\d\.|otr\p{L}{1,3}|tres\p{L}{1,3}|second|third|\d(?:nd|rd|th)) (?:project |reporting |projekta |parskata )?(?:period|posm|phase)\p{L}{0,3} [ (]*(?:\p{L}+ ){0,3}$/u;

/** „no 2016. gada novada domes budžeta”: the money of a year. */
const BUDGET_YEAR = /^ (?:\p{L}+ ){0,3}(?:budzet|tam)\p{L}{1,4}(?!\p{L})/u;

function judgePoint({ left, right, whole }: Clause, value: DateValue): Verdict {
  const near = left.slice(-90).replace(FROM_CONTRACT, '');
  const behind = right.slice(0, 60);
  const isProject = PROJECT.test(whole);
  if (value.isBareYear) return { why: 'a year that no words tie to the project' };
  if (OTHER_PROJECT.test(near)) return { why: 'the date of another project' };
  if (PHASE.test(near)) return { why: 'the date of a phase' };
  if (BUDGET_YEAR.test(behind)) return { why: 'the year of a budget' };
  const isPaper = PAPER.test(near.slice(-50)) && !(/[,;] $/u.test(near) && BEGINS.test(behind));
  if (AGREEMENT.test(whole) || isPaper || (PAPER.test(behind.slice(0, 45)) && value.bound === null))
    return { why: 'the date of a paper, not of the work' };
  if (PROLONGED.test(near) && isProject) return { start: null, rank: -1, signals: ['in-sentence', 'until', 'prolonged'] };
  if (OWN_START.test(near)) return { end: null, rank: 3, signals: ['in-sentence', 'project-starts'] };
  if (OWN_END.test(near)) return { start: null, rank: 3, signals: ['in-sentence', 'project-ends'] };
  if (!isProject || (EVENT.test(`${near.slice(-60)} ${right.slice(0, 100)}`) && !TIES.test(near) && !isProjectSubject(whole)))
    return { why: isProject ? 'the date of an event' : 'no words tie it to the project' };
  if (value.bound === 'until')
    return LASTS.test(near) || LASTS.test(behind.slice(0, 30)) || /^ (?:ja|tiks )?(?:pabei|nobei|nosle)/u.test(behind) || ENDS.test(near.slice(-70).replaceAll('lidz ', ''))
      ? { start: null, rank: 3, signals: ['in-sentence', 'until', 'project-ends'] }
      : { why: 'a deadline of something else' };
  if (value.bound === 'from') return { end: null, rank: 3, signals: ['in-sentence', 'from', 'project-starts'] };
  if (value.precision !== 'day' && (value.marker === null || value.marker === 'season' || isPartOfYear(value)) && (IN_YEAR.test(near) || YEAR_OF.test(behind)))
    return { rank: 6, signals: ['in-sentence', value.precision], ...(GOES_ON.test(behind) ? { end: null } : {}) };
  if (isNear(ENDS, near, behind, true) || CLOSED.test(behind)) return { start: null, rank: 4, signals: ['in-sentence', 'project-ends'] };
  if (isNear(STARTS, near, behind, false)) return { end: null, rank: 4, signals: ['in-sentence', 'project-starts'] };
  return { why: 'one day of the project, neither its first nor its last' };
}

/** „Projekts noslēgsies …”: the project itself is what begins or ends. */
const isProjectSubject = (whole: string): boolean =>
  /(?:^|[.!?] )(?:tas |si |ta |sis |musu )?(?:partneriba|petijums) (?:ilgs|sak|uzsak|nosleg|nosledz|beig|beidz|turpin)|projekt(?:s|a (?:istenosan|realizac|ieviesan|norise|darbib|aktivitas|aktivitat)\p{L}*) [^.,;]{0,70}?(?<!\p{L})(?:sak|uzsak|nosleg|nosledz|beig|beidz|tika|tiek|tiks|noris|notik|istenot|ir(?!\p{L}))|(?:^|\P{L})(?:sak|saka|saks|uzsak|uzsaka|turpina) (?:\p{L}+ ){0,2}projekt|un tas ilgs/u.test(
    whole,
  );

function isNear(pattern: RegExp, left: string, right: string, isEnd: boolean): boolean {
  const other = isEnd ? STARTS : ENDS;
  const words = left.slice(-45);
  if (pattern.test(words) && !other.test(words.slice(-25))) return true;
  // „9. oktobrī sākās un līdz 13. oktobrim turpinājās”: what begins does not end there.
  const clause = words.split(/ un |[,;]/u).at(-1) ?? '';
  return pattern.test(right.slice(0, 30)) && !other.test(clause) && !(isEnd && other.test(right.slice(0, 14)));
}
