import { anyOf } from '../../engine/any-of.ts';
import { fold } from '@siets/latvian';
import type { Mention } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import type { Candidate, Loser } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { resolveAgreed } from '../../engine/resolve.ts';
import type { DurationValue } from '../../mentions/durations/index.ts';

const LABELLED = 'period/labelled-duration';
const STATED = 'period/stated-duration';

/** How long the project runs, in months, where the text says so; never counted from its dates. */
export const durationField: FieldDefinition<number> = {
  field: 'period.durationMonths',
  rules: [LABELLED, STATED],
  find(view) {
    const judged = view
      .mentionsOf<DurationValue>('duration')
      .flatMap((mention) => (mention.value.months === null ? [] : [judge(view, mention, mention.value.months)]));
    const resolved = resolveAgreed(
      judged.filter((one): one is Candidate<number> => !('why' in one)),
      String,
    );
    const losers = [...resolved.losers, ...judged.filter((one): one is Loser<number> => 'why' in one)];
    return resolved.chosen.length > 0
      ? { ...resolved, losers }
      : { chosen: [], losers, absence: resolved.losers.length > 0 ? 'candidates-disagree' : losers.length > 0 ? 'rejected-by-rule' : 'not-said' };
  },
};

const PROJECT = /(?:^|\P{L})(?:projekt|project|проект)/u;
const LASTS =
  anyOf(
    /ilgum|ilgst|ilgs|ilga|ilgi|isteno|ieviest|ievies|noris|norit|realiz|turpin|laik|garum|period|darbam|darba (?:ir )?nosle|duration/u,
    /(?:^|\P{L})gar(?:s|o|a|ais|aja|u)(?:\P{L}|$)|lasts?|last(?:ing|ed)|will run|runs?(?!\p{L})|(?<!\p{L})(?:took|spans?|spanned|spanning)(?!\p{L})|paredzets|month project|year project|implement|длится|продолж|срок/u,
  );
const OTHER =
  anyOf(
    /pieredzes apmain|braucien|prakse|praktik|nodarbib|vecum|garantij|brivpratig|ligum|uzraudzib|uzturesan|monitoring/u,
    /izskat|verte|konkurs|programmas|programma |nolikum|maksimal|dalibniek|stazes|kursi|apmacibas|nometn|stipendij/u,
    /stavet|uzturet|after the end|pec projekta|participant|volunteer|internship|ieprieks|lidz sim/u,
  );

/** „Projekts jāīsteno …”, „projektu paredzēts realizēt …”: right before the length. */
const RUNS =
  /projekt\p{L}* (?:[^.,;:]{0,50} )?(?:ja)?(?:isteno|realiz|ievies|noris|ilg)\p{L}*(?: (?:ir|bus|tikai|kopa|kopuma))?(?: [:–—-])? $/u;

/** „par ko triju gadu periodā tika īstenoti pasākumi”. */
const DONE_IN = /^ ?(?:period|laik)\p{L}{1,2} (?:tika|notika)(?!\p{L})/u;

const plain = (text: string): string => oneBlank(fold(text));

function judge(view: ProjectView, mention: Mention<DurationValue>, months: number): Candidate<number> | Loser<number> {
  const entry = view.entryAt(mention.start);
  const isLabelled =
    entry !== null &&
    mention.start >= entry.value.start &&
    entry.meanings[0]?.field === 'period' &&
    mention.start - entry.value.start < 120;
  const base: Candidate<number> = {
    rule: isLabelled ? LABELLED : STATED,
    value: months,
    evidence: [
      { start: mention.start, end: mention.end, as: 'value' },
      ...(isLabelled ? [{ ...entry.label, as: 'label' as const }] : []),
    ],
    signals: isLabelled ? ['labelled'] : ['in-sentence'],
    rank: isLabelled ? 0 : 1,
  };
  if (mention.value.bound === 'range' || mention.value.bound === 'most' || mention.value.bound === 'least')
    return { ...base, why: 'a limit, not a length' };
  if (isLabelled || isTopLine(view, mention)) return base;
  const sentence = view.sentenceAt(mention.start);
  const left = plain(view.text.slice(Math.max(sentence?.start ?? 0, mention.start - 120), mention.start));
  const right = plain(view.text.slice(mention.end, Math.min(sentence?.end ?? view.text.length, mention.end + 70)));
  if (DONE_IN.test(right) && !/projekts(?!\p{L})/u.test(clauseEnd(left))) return { ...base, why: 'the length of something else' };
  const said = RUNS.exec(left)?.[0];
  const isSaid = said !== undefined;
  if (OTHER.test(said ?? clauseEnd(left)) || (!isSaid && OTHER.test(right.slice(0, 50)))) return { ...base, why: 'the length of something else' };
  if (
    isBesidePeriod(view, mention) ||
    /(?:^|\P{L})(?:darbi|istenosana|tas|it) (?:[^.;]{0,60} (?:un|and) )?(?:ilgs|ilga|ilgst|lasts|will last)[^.]{0,12}$/u.test(left)
  )
    return base;
  if (!PROJECT.test(`${left} ${right}`)) return { ...base, why: 'no words tie it to the project' };
  return LASTS.test(left.slice(-60)) || LASTS.test(right.slice(0, 45)) || PROJECT.test(right.slice(0, 25))
    ? base
    : { ...base, why: 'no words tie it to the project' };
}

/** “36 months” alone on one of the first lines of a page about a project. */
const isTopLine = (view: ProjectView, { start, end }: Mention): boolean => {
  const line = view.layout.lines.slice(0, TOP_LINES).find((one) => one.start === start);
  return line !== undefined && line.end === end && PROJECT.test(plain(view.text.slice(end, end + TOP_REACH)));
};
const TOP_LINES = 4;
const TOP_REACH = 400;

/** The words of the last clause before a length. */
const clauseEnd = (left: string): string => left.slice(-70).split(/[,;]/u).at(-1) ?? '';

/** „… 01.09.2021. – 31.08.2023. (24 mēneši)”: right behind the dates of the project. */
const isBesidePeriod = (view: ProjectView, { start }: Mention): boolean =>
  view
    .resolved('period.end')
    .chosen.some(({ evidence }) => evidence.some((one) => one.as === 'value' && one.end <= start && start - one.end < 6));
