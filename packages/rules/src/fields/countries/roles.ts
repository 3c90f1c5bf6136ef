import { isDigit } from '@siets/latvian';
import { isOverlapping, isWithin, type CountryRole, type Mention, type OrganisationValue, type Span } from '@siets/record';
import { plainBlanks } from '../../engine/blanks.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { CountryMention } from '../../mentions/countries/index.ts';
import { NAME_BEHIND } from '../../mentions/countries/people.ts';
import { lastBefore } from '../nearby.ts';
import { PARTNERS_FOLLOW } from '../organisations/labelled.ts';
import * as cues from './cues.ts';
import type { Neighbours } from './neighbours.ts';
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

/** Reads the roles of one country mention from the words around it: mostly one, two for partners that are visited. */
export function rolesOf(view: ProjectView, mention: Mention<CountryMention>, neighbours: Neighbours): CountryRoleFound[] {
  const { folded } = view;
  const sentence = view.sentenceAt(mention.start);
  const found = (role: CountryRole, strength: 'strong' | 'weak', shown: string): CountryRoleFound[] => [{ mention, role, strength, shown, cue: null }];
  if (mention.value.code === 'LV') return found('home', 'strong', 'home');
  const from = Math.max(sentence?.start ?? 0, mention.start - 220);
  const around: Around = {
    before: plainBlanks(folded.slice(from, mention.start)),
    behind: plainBlanks(folded.slice(mention.end, mention.end + 80)),
    sentence: plainBlanks(folded.slice(from, Math.min(sentence?.end ?? folded.length, mention.end + 160))),
  };
  const { before, behind } = around;
  if (mention.value.within === 'funder' || cues.funderBefore.test(before) || cues.funderBehind.test(behind)) return found('funder', 'strong', 'funder');
  const owner = organisationAt(view, mention);
  if (owner !== null) return found(owner.value.role === 'lead' || owner.value.role === 'applicant' ? 'lead' : 'partner', owner.rule === 'organisations/foreign-body' ? 'weak' : 'strong', 'of-organisation');
  // „spāņu „Zorba””: a dance or a ship, where no body of the project bears the name.
  if (mention.value.by === 'people' && NAME_BEHIND.test(view.text.slice(mention.end, mention.end + 14))) return [];
  const labelled = labelledRole(view, mention);
  if (labelled !== null) return found(labelled, 'strong', 'labelled');
  if (isOfAid(view, mention)) return found('beneficiary', 'strong', 'role-words');
  if (cues.leadBefore.test(before) || cues.leadBehind.test(behind)) return found('lead', 'strong', 'role-words');
  if (cues.beneficiaryBefore.test(before) || cues.beneficiaryBehind.test(behind)) return found('beneficiary', 'strong', 'role-words');
  if (cues.peopleBehind.test(behind)) return found(cues.helping.test(around.sentence) ? 'beneficiary' : 'mentioned', 'weak', 'role-words');
  if (cues.war.test(around.sentence)) return found('mentioned', 'strong', 'war');
  if (cues.programme.test(before) && !cues.project.test(before)) return found('mentioned', 'weak', 'of-programme');
  if (cues.directPartner.test(before) || cues.houseInBracket.test(before)) return found('partner', 'strong', 'role-words');
  const beside = mention.value.case === 'locative' ? neighbours.besideHome(mention) : null;
  if (beside !== null) return found('partner', beside, 'role-words');
  if (cues.embassyBehind.test(behind)) return found('funder', 'strong', 'funder');
  const visit = visitOf(view, mention, around) ?? visitInList(view, neighbours.firstOfList(mention));
  if (visit !== null) return [...found('visited', visit, 'visited'), ...(cues.projectCountriesBefore.test(before) ? found('partner', 'strong', 'role-words') : [])];
  const partner = partnerOf(view, mention, around, neighbours);
  return partner === null ? found('mentioned', 'weak', 'named') : found('partner', partner, 'role-words');
}

/** A list of projects of development cooperation: the countries that a row names are helped. */
function isOfAid(view: ProjectView, mention: Mention): boolean {
  if (view.project.count < 2 || view.isShared(mention)) return false;
  let is = ofAid.get(view.document);
  if (is === undefined) ofAid.set(view.document, (is = view.project.shared.some(({ start, end }) => cues.aid.test(view.folded.slice(start, end)))));
  return is;
}
const ofAid = new WeakMap<object, boolean>();

/** The words around a country, folded and on one line. */
interface Around {
  before: string;
  behind: string;
  /** The sentence, or what of it stands near. */
  sentence: string;
}

/** How surely the words show a partner: a list of partners, a nationality, a list with Latvia; null where nothing does. */
function partnerOf(view: ProjectView, mention: Mention<CountryMention>, { before, behind }: Around, neighbours: Neighbours): 'strong' | 'weak' | null {
  if (neighbours.isInColumn(mention)) return 'strong';
  if (mention.value.by === 'people' && /^ partner(?:organizacij|skol)/u.test(behind)) return 'strong';
  if (mention.value.by === 'people' || cues.partnerBehind.test(behind)) return 'weak';
  if (mention.value.case !== 'locative' && cues.takingPartBehind.test(behind)) return 'strong';
  if (cues.partnerCountriesBehind.test(behind)) return 'strong';
  const gap = /[„“"]/u.test(view.text.slice(mention.start - 1, mention.start)) ? undefined : cues.partnersBefore.exec(before)?.groups?.['gap'];
  const isLocative = mention.value.case === 'locative';
  if (isLocative && cues.worksWithBefore.test(before)) return 'strong';
  if (gap !== undefined && isList(gap)) return 'strong';
  if (gap !== undefined && !isLocative) return 'weak';
  if (cues.togetherBefore.test(before) || (isLocative && cues.standingBefore.test(before))) return 'weak';
  if (mention.value.case === 'genitive' && cues.cameFrom.test(before) && cues.cameBehind.test(behind)) return 'strong';
  const isEnvoy = mention.value.case === 'genitive' && cues.envoysBehind.test(behind);
  return isEnvoy || neighbours.besideHome(mention) !== null ? 'weak' : null;
}

/** Words between „partneri” and a country that are only other countries, also behind „partneri ir skolas no”, or few and of the same clause. */
function isList(gap: string): boolean {
  if (/(?<!\p{L})(?:kas|kur|kuri|kuras|lai|which|that|who)(?!\p{L})/u.test(gap)) return false;
  const from = Math.max(gap.lastIndexOf(' no '), gap.lastIndexOf(' nu '), gap.lastIndexOf(' from '));
  return gap.length < 45 || COUNTRY_LIST.test(from < 0 ? gap : gap.slice(from));
}

const COUNTRY_LIST = /^(?:[\s,:()–-]|(?:un|no|ir|and|from|the|nu|i|kai ari)(?!\p{L})|\p{L}+(?:as|es|ja|ju|u|ijai|a|is|ys)(?=[\s,]|$))*$/u;

/** The role of the label whose value holds the country: of partners, of leads, of countries. */
function labelledRole(view: ProjectView, mention: Span): CountryRole | null {
  const entry = view.entryAt(mention.start);
  const label = entry !== null && isWithin(mention, entry.value) ? entry.meanings[0] : undefined;
  // „Leading partner: A (EE), partners: B (LV)”: words inside the value say more than its label.
  if (label?.field === 'organisations' && label.role === 'lead' && PARTNERS_FOLLOW.test(view.text.slice(entry!.value.start, mention.start))) return 'partner';
  if (label?.field === 'organisations' && (label.role === 'lead' || label.role === 'partner')) return label.role;
  if (label?.field !== 'countries') return null;
  return label.role === 'lead' ? 'lead' : 'partner';
}

/**
 * A country in the locative where something happens, behind „uz”, before „pilsētā”, or in brackets behind a town. Meetings
 * of the partners in a list of dates show a visit only weakly. Null where nobody goes there.
 */
function visitOf(view: ProjectView, mention: Mention<CountryMention>, { before, behind, sentence }: Around): 'strong' | 'weak' | null {
  if (cues.sentBefore.test(before)) return null;
  if (cues.directionBefore.test(before) || cues.returnBefore.test(before) || cues.townBehind.test(behind)) return 'strong';
  const place = placeBefore(view, mention);
  if (place !== null && mention.value.by === 'code') return place.value.case === 'locative' || isDated(view.text, place.start) ? 'weak' : null;
  if (place !== null && cues.heldIn.test(plainBlanks(view.folded.slice(Math.max(0, place.start - 90), place.start)))) return 'strong';
  // „notika Bergamo, Itālijā”: a town that is not declined.
  if (place !== null && mention.value.case === 'locative' && cues.happening.test(sentence)) return 'strong';
  if (place !== null) return place.value.case === 'locative' || isDated(view.text, place.start) || cues.visitedBefore.test(before) || cues.meetingBefore.test(plainBlanks(view.folded.slice(Math.max(0, place.start - 60), place.start))) ? 'strong' : null;
  const isGuest = INSIDE.test(view.text.slice(Math.max(0, mention.start - 20), mention.start));
  if (mention.value.case === 'locative') return (isGuest || !cues.standingBefore.test(before)) && cues.happening.test(sentence) ? 'strong' : null;
  if (mention.value.case === null && cues.inBefore.test(before) && cues.heldInCountry.test(sentence)) return 'weak';
  const isGenitive = mention.value.case === 'genitive' && cues.visitedBefore.test(before) && !cues.envoysBehind.test(behind);
  return isGenitive && /^ (?:pilset|skol|univers|bibliot|muzej|pasvald)/u.test(behind) ? 'strong' : null;
}

/** „devās uz Spāniju, Portugāli un Īriju”: what is said of the first country of a list in the accusative counts for all. */
function visitInList(view: ProjectView, first: Mention<CountryMention> | null): 'strong' | null {
  if (first === null || first.value.case !== 'accusative') return null;
  const before = plainBlanks(view.folded.slice(Math.max(view.sentenceAt(first.start)?.start ?? 0, first.start - 60), first.start));
  return cues.directionBefore.test(before) && !cues.sentBefore.test(before) ? 'strong' : null;
}

/** „viesojās Oulu vidusskolā Somijā”: inside one house, not a house that stands in the country. */
const INSIDE = /(?:skolā|universitātē|bibliotēkā|muzejā|institūtā|koledžā|ģimnāzijā) $/u;

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
  const headed = view.entryAt(mention.start);
  const under = headed === null || !isOverlapping(headed.label, mention) ? [] : chosen.filter(({ value, evidence }) => value.country === mention.value.code && evidence.some((one) => one.as === 'value' && isWithin(one, headed.value)));
  if (under.length > 0) return under.find(({ value }) => value.role === 'lead') ?? under[0]!;
  return chosen.find(({ value, evidence }) =>
    value.role !== 'funder-agency' && (value.country === null || value.country === mention.value.code) &&
    evidence.some((one) => isOverlapping(one, mention) && (one.as !== 'context' || value.country === mention.value.code) || (one.as !== 'label' && isBehind(view.text, one, mention)))) ?? null;
}

/** „Turku bibliotēka (Somija)”, „galerija „X” no Lietuvas”, „Biržu administrācija Lietuvā”, „Horvātijas asociācija”. */
const isBehind = (text: string, one: Span, mention: Mention<CountryMention>): boolean => {
  if (mention.start >= one.end) {
    const gap = text.slice(one.end, mention.start);
    return gap.length < 40 && (/^[\s)]*(?:\([^)]*|,\s*(?:\p{Lu}[\p{L} -]{1,28},?\s*)?|,?\s*no\s+(?:\p{Lu}\p{L}{1,28}\s\()?)$/u.test(gap) || (mention.value.case === 'locative' && /^ $/u.test(gap)));
  }
  const between = text.slice(mention.end, Math.min(one.start, mention.end + 300));
  return mention.end <= one.start && (/^[\s]*(?:pilsēt\p{L}+\s+)?(?:\p{L}+\s)?$/u.test(between) || (mention.end + 300 > one.start && /^\s*\([^()]*$/u.test(between)));
};
