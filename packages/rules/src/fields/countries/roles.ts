import { fold, isDigit } from '@siets/latvian';
import { isOverlapping, isWithin, type CountryRole, type Mention, type OrganisationValue, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { CountryMention } from '../../mentions/countries/index.ts';
import type { OrganisationMention } from '../../mentions/organisations/index.ts';
import type { PlaceMention } from '../../mentions/places/index.ts';

/** A role that a country has at one place of the text. */
export interface CountryRoleFound {
  mention: Mention<CountryMention>;
  role: CountryRole;
  /** `strong`: a list of partners or an organisation says so; `weak`: an adjective or the mere neighbourhood. */
  strength: 'strong' | 'weak';
  rule: string;
  cue: Span | null;
}

const PARTNER_BEHIND = /^[ \u00a0\n-]*(?:\p{L}+[ \u00a0]+){0,2}?(?:partner|koleg|sadarbibas|dalibniek|projekta dalib|skol(?:as|am|u|u)(?!\p{L})|organizacij|pusi|puse(?!\p{L})|colleague)/u;
const PARTNERS_BEFORE = /(?:partner\p{L}*|konsorcij\p{L}*|dalibvalst\p{L}*|partnervalst\p{L}*|projekta valst\p{L}*|dalibniek\p{L}*|skolas|organizacij\p{L}*|kopa ar|sadarbiba ar|sadarbibu ar|partners?|countries|together with)[^.;]{0,140}$/u;
const LEAD_BEFORE = /(?:vado(?:sais|sa)(?: \p{L}+)? partner\p{L}*|koordinator\p{L}*|koordinatorvalst\p{L}*|lead partner|coordinator|coordinated by)[ :–—-]*(?:ir |no |is |from )?$/u;
const LEAD_BEHIND = /^[ )]*[-–—(,]?[ ]*(?:vadosais partner|koordinator|lead partner|coordinator)/u;
const BENEFICIARY = /(?:kaiminvalst\p{L}*|attistibas sadarbib\p{L}*|palidzib\p{L}*|atbalst\p{L}* (?=[^.]{0,30}$)|stiprinat\p{L}*|sanemejvalst\p{L}*|merkvalst\p{L}*|beneficiary|development cooperation|civiliedzivotaj\p{L}*|begl\p{L}*|kara del)[^.;]{0,90}$/u;
const VISITED_BEFORE = /(?:\buz|(?<!\p{L})uz|brauc\p{L}*|devas|devusies|celoj\p{L}*|viesoj\p{L}*|vizit\p{L}*|apmekl\p{L}*|komandejum\p{L}*|atgriez\p{L}*|mobilit\p{L}*|pieredzes apmain\p{L}*|visit\p{L}*|travel\p{L}*|trip)[^.;]{0,60}$/u;
const DIRECTION = /(?:^|[^\p{L}])uz[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?$/u;
const FROM_RETURN = /(?:atgriezu\p{L}*|atgriezas|returned)[^.;]{0,20} (?:no|from) $/u;
const TOWN_BEHIND = /^[ \u00a0\n]+(?:pilset|galvaspilset|sala|regiona|provinc|ciemat)\p{L}*a(?!\p{L})/u;
/** Words that make a gathering of a country with others in brackets a meeting there. */
const IN_LOCATIVE = 'locative';

/** Reads the role of one country mention from the words around it. */
export function roleOf(view: ProjectView, mention: Mention<CountryMention>): CountryRoleFound {
  const { text } = view;
  const sentence = view.sentenceAt(mention.start);
  const before = fold(text.slice(Math.max(sentence?.start ?? 0, mention.start - 220), mention.start)).replace(/\s/gu, ' ');
  const behind = fold(text.slice(mention.end, mention.end + 80)).replace(/\s/gu, ' ');
  const found = (role: CountryRole, strength: 'strong' | 'weak', rule: string): CountryRoleFound => ({ mention, role, strength, rule, cue: null });

  if (mention.value.code === 'LV') return found('home', 'strong', 'countries/home');
  const owner = organisationAt(view, mention);
  if (owner !== null && (owner.role === 'lead' || owner.role === 'partner')) return found(owner.role, 'strong', 'countries/of-organisation');
  if (owner !== null && (owner.role === 'implementer' || owner.role === 'applicant')) return found('partner', 'strong', 'countries/of-organisation');
  const entry = view.entryAt(mention.start);
  const label = entry !== null && isWithin(mention, entry.value) ? entry.meanings[0] : undefined;
  if (label?.field === 'organisations' && (label.role === 'lead' || label.role === 'partner')) return found(label.role, 'strong', 'countries/labelled');
  if (label?.field === 'countries') return found(label.role === 'lead' ? 'lead' : 'partner', 'strong', 'countries/labelled');
  if (LEAD_BEFORE.test(before) || LEAD_BEHIND.test(behind)) return found('lead', 'strong', 'countries/role-words');
  if (BENEFICIARY.test(before)) return found('beneficiary', 'strong', 'countries/role-words');
  if (isVisited(view, mention, before, behind)) return found('visited', 'strong', 'countries/visited');
  if (mention.value.by === 'people' || PARTNER_BEHIND.test(behind)) return found('partner', 'weak', 'countries/role-words');
  if (PARTNERS_BEFORE.test(before) && !/[„“"]/u.test(text.slice(mention.start - 1, mention.start))) return found('partner', 'strong', 'countries/role-words');
  return found('mentioned', 'weak', 'countries/named');
}

/** A country in the locative, behind „uz”, before „pilsētā”, or in brackets behind a town where something happens. */
function isVisited(view: ProjectView, mention: Mention<CountryMention>, before: string, behind: string): boolean {
  if (DIRECTION.test(before) || FROM_RETURN.test(before) || TOWN_BEHIND.test(behind)) return true;
  const place = placeBefore(view, mention);
  if (place !== null) return place.value.case === IN_LOCATIVE || isDated(view.text, place.start) || VISITED_BEFORE.test(before);
  if (mention.value.case === 'locative') return true;
  return mention.value.case === 'genitive' && VISITED_BEFORE.test(before) && /^ (?:pilset|skol|univers|bibliot|muzej|pasvald)/u.test(behind);
}

/** The place that the country explains: „Hāmarā (Norvēģijā)”. */
const placeBefore = (view: ProjectView, mention: Span): Mention<PlaceMention> | null =>
  view.mentionsOf<PlaceMention>('place').findLast((place) => place.end <= mention.start && mention.start - place.end < 4 && /^[\s,(]*$/u.test(view.text.slice(place.end, mention.start))) ?? null;

/** „2024. gada februāris, Turku (FI)”: a date stands right before the place. */
function isDated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return [...before].some((char) => isDigit(char.charCodeAt(0))) && /(?:\d|gad\p{L}*|\p{L}+(?:is|ī|ā|os|ris|ijs|arts|usts))[ ,.:–-]*$/u.test(before);
}

/** The organisation of the project whose name or bracket holds the country; null where none does. */
function organisationAt(view: ProjectView, mention: Span): OrganisationValue | null {
  const holder = view.mentionsOf<OrganisationMention>('organisation').find((one) => isOverlapping(one, mention) || isBehind(view.text, one, mention));
  if (holder === undefined) return null;
  return view.resolved<OrganisationValue>('organisations').chosen.find((candidate) =>
    candidate.evidence.some((one) => (one.as === 'value' || one.as === 'repeat' || one.as === 'context') && isOverlapping(one, holder) && candidate.value.role !== 'funder-agency' && isSameName(candidate.value, holder.value)))?.value ?? null;
}

const isSameName = (value: OrganisationValue, mention: OrganisationMention): boolean =>
  value.country === null || mention.members.length > 0 || mention.country === null || value.country === mention.country;

/** „Turku bibliotēka (Somija)”, „galerija „X” no Lietuvas”, „Tallinas Horvātijas biedrība”. */
const isBehind = (text: string, one: Span, mention: Span): boolean => {
  if (mention.start >= one.end) return mention.start - one.end < 40 && /^[\s)]*(?:\([^)]*|,[^,;()]{0,30},?\s*|,?\s*no\s+)$/u.test(text.slice(one.end, mention.start));
  return mention.end <= one.start && /^[\s]*(?:pilsēt\p{L}+\s+)?(?:\p{L}+\s)?$/u.test(text.slice(mention.end, one.start));
};
