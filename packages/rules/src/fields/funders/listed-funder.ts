import type { AuthorityValue, Mention } from '@siets/record';
import { authorityById } from '@siets/gazetteer';
import { fold } from '@siets/latvian';
import type { Candidate, Loser } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Authority } from '../../mentions/authorities/index.ts';
import { sentenceAround } from '../sentence-around.ts';
import { isFundByName } from '../programme/listed-programme.ts';

const RULE = 'funders/listed-funder';

/** Words that say that somebody pays. */
const PAYS = new RegExp(
  'finans|līdzekļ|piešķ|iedeva|iedevis|atvēl|apmaksā|(?<!\\p{L})(?:deva|sedz[ai]?)(?!\\p{L})|grant|dotāc|ziedo|fund(?:ed|ing|s)?(?!\\p{L})|financ|sponsor|budžet|финанс|' +
    'грант|%|€|(?<!\\p{L})(?:EUR|Ls|LVL)(?!\\p{L})',
  'iu',
);
/** „budžet” says nothing beside the state budget itself. */
const STATE_PAYS = /finans|līdzekļ|piešķ|dotāc|daļ[au]|sedz|финанс|%|€|(?<!\p{L})(?:EUR|Ls|LVL)(?!\p{L})/iu;
const HELPS = /atbalst|konkurs|support|поддерж|pateic/iu;
/** „VKKF projekts”, „… fonda programmā”: what stands behind belongs to the fund. */
const GIVES_NAME = /^\s*(?:\([^)]{1,30}\)\s*)?(?:projekt|programm|konkurs|mērķprogramm|kārt|project|programme|проект)/iu;
/** „… fonda padome apstiprināja”: the fund's own council says whom it pays. */
const COUNCIL = /^\s*(?:\([^)]{1,40}\)\s*)?(?:padom|administrācij|valde|ekspertu komisij)/iu;
/** „… fondā apstiprināti projekti”, „… fonda padome nolēma”: it decides whom it pays. */
export const DECIDES = /^[”“"]?,? (?:padome |valde |ekspertu komisija )?(?:ir |tika )?(?:apstiprin|piešķ|nolēm|lēmus|lēma)|^ (?:has |have )?(?:recently |also )?(?:awarded|granted|approved)(?!\p{L})/u;
export const DECIDES_REACH = 50;
/** The sentence under every publication: whose opinion it is not. */
const DISCLAIMER = /viedokl|nostāj|atbildīb\p{L}* (?:par|neuzņem)|neatbild|opinion|views|responsib/iu;
/** Funds that only hand on other people's money: an organisation with the role of an agency. */
const AGENCIES = new Set(['sif', 'jspa']);
const STATE = 'state-budget';

export interface FundersFound {
  kept: Candidate<AuthorityValue>[];
  lost: Loser<AuthorityValue>[];
}

/**
 * A fund of the list that pays for the project.
 *
 *     Projektu līdzfinansē Eiropas Reģionālās attīstības fonds.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Names of the European Union's and the EEA's funds say so by themselves; others need a word about money beside them.
 */
export function listedFunders(view: ProjectView): FundersFound {
  const found: FundersFound = { kept: [], lost: [] };
  for (const mention of view.mentionsOf<Authority>('authority')) {
    if (!isPossible(mention.value)) continue;
    const candidates = toCandidates(view, mention);
    const why = whyNot(view, mention);
    if (why === null) found.kept.push(...candidates);
    else found.lost.push(...candidates.map((one) => ({ ...one, why })));
  }
  return withoutLogos(view, found);
}

/** „ERAF logo” under the text names no payer beside those that the text names. */
function withoutLogos(view: ProjectView, { kept, lost }: FundersFound): FundersFound {
  const isLogo = (one: Candidate<AuthorityValue>): boolean => LOGO.test(lineAround(view.text, one.evidence[0]!.start));
  const told = kept.filter((one) => !isLogo(one));
  if (told.length === 0) return { kept, lost };
  return { kept: told, lost: [...lost, ...kept.filter(isLogo).map((one) => ({ ...one, why: 'the caption of a picture' }))] };
}

/** A short line with the word „logo” or the name of a picture. */
const LOGO = /^(?=.{1,70}$).*(?:(?<!\p{L})logo|logotip|\.(?:png|jpe?g|gif|svg)(?!\p{L}))/iu;

function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at).split('\n').at(-1) ?? '';
  const behind = text.slice(at, at + 80).split('\n', 1)[0] ?? '';
  return (before + behind).trim();
}

const isPossible = ({ id, role, name }: Authority): boolean => !AGENCIES.has(id) && (role === 'funder' || (role === 'programme' && isFundByName(name)));

function whyNot(view: ProjectView, mention: Mention<Authority>): string | null {
  const { id, family, isUmbrella, isWeak } = mention.value;
  if (/konkurs\p{L}*\s*[„“"«]$/iu.test(view.text.slice(Math.max(0, mention.start - 20), mention.start)) && !SUPPORTED_CONTEST.test(view.text.slice(mention.end, mention.end + 90))) return 'the name of a call';
  if (YEAR_BEHIND.test(view.text.slice(mention.end, mention.end + 8)) && /[„“"«]\s?\p{Lu}[^„“"«”»]{0,60}$/u.test(view.text.slice(Math.max(0, mention.end - 62), mention.end))) return 'the name of a call';
  if (isOfOtherProject(view, mention)) return 'is the fund of another project';
  if (ADMINISTERS.test(view.text.slice(Math.max(0, mention.start - 60), mention.start))) return 'only administers the money';
  if (/structural funds and (?:the )?$/iu.test(view.text.slice(Math.max(0, mention.start - 30), mention.start))) return 'nothing beside it says that it pays';
  if (isLabelled(view, mention) && !isWeak) return null;
  if (isInBrackets(view, mention)) return null;
  if (/^(?:AS|VAS|VSIA|SIA) /u.test(mention.value.name) && view.entryAt(mention.start)?.meanings[0]?.field === 'organisations') return 'one of the partners';
  if (isSource(view, mention)) return null;
  const around = sentenceOf(view, mention);
  if (id === STATE) return STATE_PAYS.test(near(view, mention, 70)) ? null : 'nothing says that the state pays';
  if (isUmbrella || isWeak) {
    if (DISCLAIMER.test(around) && !/finansiāl\p{L}+ atbalst|financial support|co-?funded/iu.test(around)) return 'a disclaimer, not a payment';
    if (isUmbrella && view.project.count > 1 && view.isShared(mention) && OF_PROJECTS.test(view.text.slice(mention.end, mention.end + 40))) return 'says what kind of projects a list tells of';
    const helps = !isWeak && /atba[lļ]st|support/iu.test(near(view, mention, 30));
    return helps || PAYS.test(near(view, mention, 60)) ? null : 'nothing beside it says that it pays';
  }
  if (family === 'eu-fund' || family === 'eea-norway') return null;
  if (family === 'bilateral' || family === 'private') return PAYS.test(around) || /konkurs/iu.test(around) || /atbalst|support|pateic/iu.test(near(view, mention, 60)) ? null : 'nothing in the sentence says that it pays';
  if (DECIDES.test(view.text.slice(mention.end, mention.end + DECIDES_REACH))) return null;
  const isCouncil = COUNCIL.test(view.text.slice(mention.end, mention.end + 40)) && /apstiprin|piešķ|atbalst/iu.test(near(view, mention, 200));
  return isCouncil || GIVES_NAME.test(view.text.slice(mention.end, mention.end + 40)) || PAYS.test(near(view, mention, 70)) || HELPS.test(near(view, mention, 45)) ? null : 'nothing beside it says that it pays';
}

/** „no Šveices programmas saņēma”, „no vēstniecības Latvijā gūti 4 000 dolāru”: whoever money was had from. */
const isSource = ({ text }: ProjectView, { start, end }: Mention): boolean =>
  /(?<!\p{L})no $/u.test(text.slice(Math.max(0, start - 4), start)) && HAD.test(text.slice(end, end + HAD_REACH));
const HAD = /^(?: \p{L}+){0,3} (?:saņēm|saņem|ieguv|guv|gūt|piesaist|saņemt|iegūt)\p{L}{0,4} (?:[\p{L}.]+ ){0,3}(?:EUR |Ls |€)?\d/u;
const HAD_REACH = 80;

/** „konkursā „X fonda un SIA „Y” atbalstītā Z programma””: who supports it is named within the name. */
const SUPPORTED_CONTEST = /^(?: un [^\n]{3,60})? (?:atbalstīt|finansēt|līdzfinansēt)\p{L}{1,3} \p{L}/u;

/** „ES un investīciju projektu īstenošanai”. */
const OF_PROJECTS = /^ (?:un \p{L}+ |līdzfinansēt\p{L}{1,3} )?projekt(?:u|us|os|iem|i)(?!\p{L})/u;

/** „konkursā „Sabiedrība ar dvēseli 2019””: a contest that bears the name, held by whoever holds it. */
const YEAR_BEHIND = /^[ \u00a0][–-]?\s?\d{4}/u;

const WORKS = /(?:darbojas|strādā|nodarbināt\p{L}{0,2}|algot\p{L}{1,2})\s$/u;

/** „strādā ESF projekta „Darbavietas” ietvaros” in a list: the fund of a project that is none of it. */
function isOfOtherProject(view: ProjectView, mention: Mention): boolean {
  const isJob = view.project.count > 1 && WORKS.test(view.text.slice(Math.max(0, mention.start - 30), mention.start));
  const named = !isJob ? null : /^ projekt(?:a|ā|u|am) [„“"«](?<name>[^„“"«”»]{3,120})/u.exec(view.text.slice(mention.end, mention.end + 140))?.groups?.name;
  const title = named == null ? undefined : view.resolved<string>('title').chosen[0];
  return named != null && title !== undefined && !fold(title.value).includes(fold(named)) && !fold(named).includes(fold(title.value));
}

/** „„Ābeļdārzs” (VKKF), „Ķiršu taka” (LVAF)”: in a list of projects who pays for each stands alone in brackets behind its name. */
const isInBrackets = (view: ProjectView, { start, end }: Mention): boolean =>
  view.project.count > 1 && !view.isShared({ start, end }) && /[”“"»] \($/u.test(view.text.slice(Math.max(0, start - 3), start)) && view.text.charAt(end) === ')';

/** „Projektu ieviešanu administrē nodibinājums „X””. */
const ADMINISTERS = /(?:administrē|administrēja|ieviesējs(?: ir)?)\s(?:nodibinājums|biedrība|fonds)?\s?[„“"]?$/iu;

const isLabelled = (view: ProjectView, { start }: Mention): boolean => {
  const field = view.entryAt(start)?.meanings[0]?.field;
  return field === 'funders' || field === 'programme';
};

const sentenceOf = (view: ProjectView, mention: Mention): string => sentenceAround(view, mention) || near(view, mention, 60);

const near = (view: ProjectView, { start, end }: Mention, reach: number): string => view.text.slice(Math.max(0, start - reach), end + reach);

function toCandidates(view: ProjectView, mention: Mention<Authority>): Candidate<AuthorityValue>[] {
  const { id, name, isUmbrella } = mention.value;
  const signals = ['listed', ...(isLabelled(view, mention) ? ['labelled'] : []), ...(id === STATE ? ['co-payer'] : isUmbrella ? ['umbrella'] : [])];
  return namesOf(view, mention, name).map((value): Candidate<AuthorityValue> => ({
    rule: RULE, value, signals, evidence: [{ start: mention.start, end: mention.end, as: 'value' }],
  }));
}

/** „EEZ un Norvēģijas finanšu instrumenta” are two instruments; „… instrumentu” is the joint name. */
function namesOf(view: ProjectView, { start, end, value }: Mention<Authority>, name: string): AuthorityValue[] {
  const isPair = value.id === 'eea-norway' && /un Norvēģijas[^.;]{0,40}instruments?(?:a|am|u)?$/iu.test(view.text.slice(start, end)) && /instrument(?:s|a|am)$/iu.test(view.text.slice(start, end));
  if (!isPair) return [{ id: value.id, name }];
  return ['eea-grants', 'norway-grants'].flatMap((id) => {
    const entry = authorityById(id);
    return entry === null ? [] : [{ id, name: entry.name }];
  });
}
