import { fold, isDigit } from '@siets/latvian';
import { isOverlapping, isWithin, type CountryRole, type Mention, type OrganisationValue, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { CountryMention } from '../../mentions/countries/index.ts';
import { lastBefore } from '../nearby.ts';
import type { PlaceMention } from '../../mentions/places/index.ts';

/** A role that a country has at one place of the text. */
export interface CountryRoleFound {
  mention: Mention<CountryMention>;
  role: CountryRole;
  /** `strong`: a list of partners or an organisation says so; `weak`: an adjective or the mere neighbourhood. */
  strength: 'strong' | 'weak';
  /** What showed the role: `of-organisation`, `labelled`, `role-words`, `visited`, `funder`, `home`, `named`. */
  shown: string;
  cue: Span | null;
}

const PARTNER_BEHIND = /^[ \u00a0\n-]*(?:\p{L}+[ \u00a0]+){0,2}?(?:partner|koleg|sadarbibas|dalibniek|projekta dalib|skol(?:as|am|u|u)(?!\p{L})|organizacij|pusi|puse(?!\p{L})|colleague)/u;
const PARTNERS_BEFORE = /(?:partner\p{L}*|konsorcij\p{L}*|dalibvalst\p{L}*|partnervalst\p{L}*|projekta valst\p{L}*|dalibniek\p{L}*|skolas|skolu|organizacij\p{L}*|parstavj\p{L}*|komand\p{L}*|(?:vienaudz|audzekn|gimen|jaunie[st]|skolen|skolotaj|student|brivpratig|ekspert|koleg|maksliniek|muzik|bibliotekar|muzej|iestad|universit|augstskol|bibliotek|pasvaldib|uznem)\p{L}* no|projekt\p{L}{0,2} (?:piedal|iesaist|apvieno|darboj)\p{L}*|apvieno\p{L}*|piedalas|piedalijas|kopa ar|sadarbiba ar|sadarbibu ar|partners?|countries|together with)(?<gap>[^.;]{0,140})$/u;
const DIRECT_PARTNER = /partner(?!valst)\p{L}* (?:no |ir |[-–—:] ?)?$/u;
const LEAD_BEFORE = /(?:vado(?:sais|sa)(?: \p{L}+)? partner\p{L}*|koordinator\p{L}*|koordinatorvalst\p{L}*|lead partner|coordinator|coordinated by)[ :–—-]*(?:ir |no |is |from )?$/u;
const LEAD_BEHIND = /^[ )]*[-–—(,]?[ ]*(?:vadosais partner|koordinator|lead partner|coordinator)/u;
const BENEFICIARY = /(?:kaiminvalst\p{L}*|attistibas sadarbib\p{L}*|palidzib\p{L}*|atbalst\p{L}* (?=[^.]{0,30}$)|stiprinat\p{L}*|sanemejvalst\p{L}*|merkvalst\p{L}*|beneficiary|development cooperation|civiliedzivotaj\p{L}*|begl\p{L}*|kara del)[^.;]{0,90}$/u;
const VISITED_BEFORE = /(?:\buz|(?<!\p{L})uz|brauc\p{L}*|devas|devusies|celoj\p{L}*|viesoj\p{L}*|vizit\p{L}*|apmekl\p{L}*|komandejum\p{L}*|atgriez\p{L}*|mobilit\p{L}*|pieredzes apmain\p{L}*|visit\p{L}*|travel\p{L}*|trip)[^.;]{0,60}$/u;
const DIRECTION = /(?:^|[^\p{L}])uz[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?$/u;
const FROM_RETURN = /(?:atgriezu\p{L}*|atgriezas|returned)[^.;]{0,20} (?:no|from) $/u;
/** „četrās no projekta valstīm – Čehijā, Slovākijā”: those visited are the partners. */
const PROJECT_COUNTRIES = /(?:projekta|partneru|dalib)\p{L}* ?valst\p{L}*[^.;]{0,90}$|partnervalst\p{L}*[^.;]{0,90}$/u;
const FUNDER_BEFORE = /(?:(?:lidz)?finanse(?!jum)\p{L}*|finansial\p{L}* atbalst\p{L}*|donorvalst\p{L}*|donor|(?:co-?)?financed by|(?:co-?)?funded by|supported by|granted by|grants from|contribution of)(?: (?:no|kopigi|the|ari))?[ :–-]*(?:[\p{L}]+(?:, | un | and )){0,3}$/u;
const FUNDER_BEHIND = /^(?:,? (?:un |and )?\p{L}+){0,3} (?:finansialu atbalstu|finansiala atbalsta|finansu instrument|granti|granta|grants|financial mechanism|pieskirtajiem)/u;
/** An embassy that gives money. */
const EMBASSY = /^ (?:vestniecib|embassy)\p{L}{0,3}(?= [^.;]{0,80}(?:pieskir|finans|atbalst|grant))/u;
const TOWN_BEHIND = /^[ \u00a0\n]+(?:pilset|galvaspilset|sala|regiona|provinc|ciemat)\p{L}*a(?!\p{L})/u;

/** Reads the roles of one country mention from the words around it: mostly one, two for partners that are visited. */
export function rolesOf(view: ProjectView, mention: Mention<CountryMention>): CountryRoleFound[] {
  const { text } = view;
  const sentence = view.sentenceAt(mention.start);
  const before = fold(text.slice(Math.max(sentence?.start ?? 0, mention.start - 220), mention.start)).replace(/\s/gu, ' ');
  const behind = fold(text.slice(mention.end, mention.end + 80)).replace(/\s/gu, ' ');
  const found = (role: CountryRole, strength: 'strong' | 'weak', shown: string): CountryRoleFound[] => [{ mention, role, strength, shown, cue: null }];

  if (mention.value.code === 'LV') return found('home', 'strong', 'home');
  if (mention.value.within === 'funder' || FUNDER_BEFORE.test(before) || FUNDER_BEHIND.test(behind)) return found('funder', 'strong', 'funder');
  const owner = organisationAt(view, mention);
  if (owner !== null) return found(owner.value.role === 'lead' ? 'lead' : 'partner', owner.rule === 'organisations/foreign-body' ? 'weak' : 'strong', 'of-organisation');
  const labelled = labelledRole(view, mention);
  if (labelled !== null) return found(labelled, 'strong', 'labelled');
  if (LEAD_BEFORE.test(before) || LEAD_BEHIND.test(behind)) return found('lead', 'strong', 'role-words');
  if (BENEFICIARY.test(before)) return found('beneficiary', 'strong', 'role-words');
  if (DIRECT_PARTNER.test(before)) return found('partner', 'strong', 'role-words');
  if (mention.value.case === 'locative' && isBesideHome(view, mention)) return found('partner', 'strong', 'role-words');
  if (EMBASSY.test(behind)) return found('funder', 'strong', 'funder');
  const visit = visitOf(view, mention, before, behind);
  if (visit !== null) return [...found('visited', visit, 'visited'), ...(PROJECT_COUNTRIES.test(before) ? found('partner', 'strong', 'role-words') : [])];
  if (mention.value.by === 'people' || PARTNER_BEHIND.test(behind)) return found('partner', 'weak', 'role-words');
  const list = PARTNERS_BEFORE.exec(before);
  if (list !== null && !/[„“"]/u.test(text.slice(mention.start - 1, mention.start))) return found('partner', isList(list.groups?.['gap'] ?? '') ? 'strong' : 'weak', 'role-words');
  return found('mentioned', 'weak', 'named');
}

/** „projekts norisinās Latvijā, Lietuvā un Polijā”: a list that begins at home tells where the partners are, not where people went. */
const isBesideHome = (view: ProjectView, mention: Span): boolean =>
  view.mentionsOf<CountryMention>('country').some((one) => one.value.code === 'LV' && one.value.case === 'locative' && Math.abs(one.start - mention.start) < 90 &&
    /^(?:\s*(?:,|un|kā arī|\p{Lu}\p{L}+ā)\s*)*$/u.test(view.text.slice(Math.min(one.end, mention.end), Math.max(one.start, mention.start))));

/** Words between „partneri” and a country that are only other countries, or few. */
const isList = (gap: string): boolean => gap.length < 45 || /^(?:[\s,:()–-]|(?:un|no|ir|and|from|the)(?!\p{L})|\p{L}+(?:as|es|ja|ju|u|ijai|a)(?=[\s,]|$))*$/u.test(gap);

/** The role of the label whose value holds the country: of partners, of leads, of countries. */
function labelledRole(view: ProjectView, mention: Span): CountryRole | null {
  const entry = view.entryAt(mention.start);
  const label = entry !== null && isWithin(mention, entry.value) ? entry.meanings[0] : undefined;
  if (label?.field === 'organisations' && (label.role === 'lead' || label.role === 'partner')) return label.role;
  if (label?.field !== 'countries') return null;
  return label.role === 'lead' ? 'lead' : 'partner';
}

/**
 * A country in the locative, behind „uz”, before „pilsētā”, or in brackets behind a town where something happens. Meetings
 * of the partners in a list of dates show a visit only weakly. Null where nobody goes there.
 */
function visitOf(view: ProjectView, mention: Mention<CountryMention>, before: string, behind: string): 'strong' | 'weak' | null {
  if (DIRECTION.test(before) || FROM_RETURN.test(before) || TOWN_BEHIND.test(behind)) return 'strong';
  const place = placeBefore(view, mention);
  if (place !== null && mention.value.by === 'code') return place.value.case === 'locative' || isDated(view.text, place.start) ? 'weak' : null;
  if (place !== null) return place.value.case === 'locative' || isDated(view.text, place.start) || VISITED_BEFORE.test(before) ? 'strong' : null;
  if (mention.value.case === 'locative') return 'strong';
  return mention.value.case === 'genitive' && VISITED_BEFORE.test(before) && /^ (?:pilset|skol|univers|bibliot|muzej|pasvald)/u.test(behind) ? 'strong' : null;
}

/** The place that the country explains: „Hāmarā (Norvēģijā)”. */
function placeBefore(view: ProjectView, mention: Span): Mention<PlaceMention> | null {
  const place = lastBefore(view.mentionsOf<PlaceMention>('place'), mention.start);
  return place !== null && mention.start - place.end < 4 && /^[\s,(]*$/u.test(view.text.slice(place.end, mention.start)) ? place : null;
}


/** „2024. gada februāris, Turku (FI)”: a date stands right before the place. */
function isDated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return [...before].some((char) => isDigit(char.charCodeAt(0))) && /(?:\d|gad\p{L}*|\p{L}+(?:is|ī|ā|os|ris|ijs|arts|usts))[ ,.:–-]*$/u.test(before);
}

/** The organisation of the project whose name, bracket or heading holds the country; null where none does. */
function organisationAt(view: ProjectView, mention: Mention<CountryMention>): { value: OrganisationValue; rule: string } | null {
  const chosen = view.resolved<OrganisationValue>('organisations').chosen;
  const headed = view.layout.entries.find((entry) => isOverlapping(entry.label, mention));
  const under = headed === undefined ? [] : chosen.filter(({ value, evidence }) => value.country === mention.value.code && evidence.some((one) => one.as === 'value' && isWithin(one, headed.value)));
  if (under.length > 0) return under.find(({ value }) => value.role === 'lead') ?? under[0]!;
  return chosen.find(({ value, evidence }) =>
    value.role !== 'funder-agency' && (value.country === null || value.country === mention.value.code) &&
    evidence.some((one) => isOverlapping(one, mention) && (one.as !== 'context' || value.country === mention.value.code) || (one.as !== 'label' && isBehind(view.text, one, mention)))) ?? null;
}

/** „Turku bibliotēka (Somija)”, „galerija „X” no Lietuvas”, „Biržu administrācija Lietuvā”, „Horvātijas asociācija”. */
const isBehind = (text: string, one: Span, mention: Mention<CountryMention>): boolean => {
  if (mention.start >= one.end) {
    const gap = text.slice(one.end, mention.start);
    return gap.length < 40 && (/^[\s)]*(?:\([^)]*|,\s*(?:\p{Lu}[\p{L} -]{1,28},?\s*)?|,?\s*no\s+)$/u.test(gap) || (mention.value.case === 'locative' && /^ $/u.test(gap)));
  }
  return mention.end <= one.start && /^[\s]*(?:pilsēt\p{L}+\s+)?(?:\p{L}+\s)?$/u.test(text.slice(mention.end, one.start));
};
