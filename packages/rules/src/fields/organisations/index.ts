import type { Hit, Hits } from '@siets/gazetteer';
import type { OrganisationRole, OrganisationValue } from '@siets/record';
import { indexFrom } from '../../engine/among.ts';
import type { Candidate, EvidenceSpan, Loser, PartSpans, Resolved } from '../../engine/field-rule.ts';
import type { FieldDefinition, ProjectView } from '../../engine/reading.ts';
import { inReadingOrder } from '../../engine/resolve.ts';
import { actingLand } from './acting-land.ts';
import { agency, isAgency } from './agency.ts';
import { announcedCountry } from './announced-country.ts';
import { announcedList } from './announced-list.ts';
import { bareHead } from './bare-head.ts';
import { bodyKey, filedName, findBodies, isShorter, keysOf, type Body, type RoleFound } from './body.ts';
import { byCountry, namesWithCountries, rowsOfCountries, rowsWithCountries } from './by-country.ts';
import { asApplicant } from './deciding-council.ts';
import { crowdInBrackets } from './crowd-in-brackets.ts';
import { contract } from './contract.ts';
import { dashedOwners } from './dashed-owners.ts';
import { foreignBody } from './foreign-body.ts';
import { inListOf } from './in-list.ts';
import { initials } from './initials.ts';
import { inSentence } from './in-sentence.ts';
import { labelled } from './labelled.ts';
import { landPartners } from './land-partners.ts';
import { listOfNations } from './list-of-nations.ts';
import { listedWithLead } from './listed-with-lead.ts';
import { namedBehindCue } from './named-behind-cue.ts';
import { ownRow } from './own-row.ts';
import { principal } from './principal.ts';
import { quotedInList } from './quoted-in-list.ts';
import { reportOwner } from './report-owner.ts';

/** Signs of the longest name in the list of funds and programmes. */
const LONGEST_NAME = 300;

/** Of roles that the text gives one body, the one to file; an agency that also carries out a project is its implementer. */
const ORDER: readonly OrganisationRole[] = ['lead', 'applicant', 'implementer', 'partner', 'funder-agency'];

/** Who takes part in the project, each body once, in the role that the text gives it. */
export const organisationsField: FieldDefinition<OrganisationValue> = {
  field: 'organisations',
  rules: ['organisations/labelled', 'organisations/in-sentence', 'organisations/named-behind-cue', 'organisations/initials', 'organisations/by-country', 'organisations/land-partners', 'organisations/acting-land', 'organisations/announced-list', 'organisations/dashed-owners', 'organisations/listed-with-lead', 'organisations/crowd-in-brackets', 'organisations/quoted-in-list', 'organisations/list-of-nations', 'organisations/agency', 'organisations/contract', 'organisations/own-row', 'organisations/bare-head', 'organisations/foreign-body', 'organisations/report-owner', 'organisations/principal'],
  find: findOrganisations,
};

interface Group {
  keys: Set<string>;
  found: RoleFound[];
}

/** „īstenotājs Rīgas pašvaldības SIA „X””: whose company it is carries out nothing by that. */
function withoutOwners(roles: readonly RoleFound[]): readonly RoleFound[] {
  const rows = roles.filter(({ signals }) => signals[1] === 'announced').map(({ body }) => body);
  return rows.length === 0 ? roles : roles.filter(({ body }) => !rows.some((row) => row !== body && row.start === body.start && row.end > body.end));
}

/** „vadošais partneris: A universitāte, struktūrvienība B fakultāte”: the unit is named, the whole leads. */
const isUnit = (view: ProjectView, body: Body): boolean =>
  body.quoted === null && /(?<!\p{L})struktūrvienīb\p{L}{1,2}\s*[–:-]?\s*$/iu.test(view.text.slice(Math.max(0, body.whole.start - 24), body.whole.start));

/** „Liceul Alba – Scoala Nr 2” as one row of a list: what stands inside the name of a row has no role of its own. */
function withoutInner(roles: readonly RoleFound[]): readonly RoleFound[] {
  const rows = roles.filter(({ signals }) => signals[0] === 'labelled').map(({ body }) => body).filter(({ name }) => / [–-] /u.test(name));
  return rows.length === 0 ? roles : roles.filter(({ body }) => !rows.some((row) => row !== body && row.start <= body.start && body.end <= row.end && row.end - row.start > body.end - body.start));
}

function findOrganisations(view: ProjectView): Resolved<OrganisationValue> {
  // A fund that only pays is no organisation of the project; its administration may carry one out.
  const isFunder = (body: Body): boolean => isEuropeanFund(body) || (body.head !== 'administrācija' && isPayer(view.hits, body));
  const said = [...labelled(view), ...inListOf(view, inSentence(view)).filter((one) => !isFunder(one.body) && (!isAgency(one.body) || isPartnerAgency(view, one))), ...namedBehindCue(view), ...initials(view), ...byCountry(view), ...rowsOfCountries(view), ...rowsWithCountries(view), ...namesWithCountries(view), ...landPartners(view), ...actingLand(view), ...announcedList(view), ...dashedOwners(view), ...listedWithLead(view), ...crowdInBrackets(view), ...quotedInList(view), ...listOfNations(view), ...agency(view)];
  const parties = contract(view, said).filter((one) => !isFunder(one.body));
  const given = asApplicant(view, [...said, ...parties, ...ownRow(view, said)]);
  const roles = withoutOwners([...given, ...bareHead(view, given)]);
  const groups = groupByBody(withoutInner([...roles, ...foreignBody(view, roles), ...reportOwner(view, roles), ...principal(view, roles)]).filter(({ body }) => !isUnit(view, body)));
  const chosen = onlyOneLead(ownBeforeShared(view, groups).map((group) => toCandidate(view, group)).filter((one) => one !== null));
  const losers = losersOf(view, groups);
  if (chosen.length > 0) return { chosen: inReadingOrder(chosen), losers };
  return { chosen: [], losers, absence: losers.length > 0 ? 'rejected-by-rule' : 'not-said' };
}

const payers = new WeakMap<Hits, Hit[]>();

/** True where the body stands inside the name of a fund, programme or budget. */
function isPayer(hits: Hits, body: Body): boolean {
  let known = payers.get(hits);
  if (known === undefined) {
    known = hits.ofKind('authority').filter((hit) => hit.entry.role !== 'agency' && hit.entry.id !== 'sif');
    payers.set(hits, known);
  }
  // Names of funds overlap: those that begin a little before may reach further.
  for (let at = indexFrom(known, body.start + 1) - 1; at >= 0 && body.start - known[at]!.start < LONGEST_NAME; at -= 1) if (known[at]!.end >= body.end) return true;
  return false;
}

/** „Eiropas … fonds” under any shortened name only pays. */
const isEuropeanFund = (body: Body): boolean => body.head === 'fonds' && body.quoted === null && body.name.startsWith('Eiropas ');

/** An agency that the project is carried out together with is more than the one that pays. */
const isPartnerAgency = (view: ProjectView, { role, signals, cue, body }: RoleFound): boolean => {
  const isBefore = signals.includes('cue-before');
  if (role === 'partner') return isBefore;
  if (role !== 'implementer' || cue === null) return false;
  if (!isBefore) return CARRIED.test(view.folded.slice(body.whole.end, cue.end));
  return CARRIES.test(view.folded.slice(cue.start, cue.end)) || WHICH_IT_CARRIES.test(view.folded.slice(Math.max(0, cue.end - CLAUSE_REACH), cue.end));
};
/** „projekta īstenotāja – Valsts reģionālās attīstības aģentūras”, „… aģentūras īstenotā projekta”: some carry projects of their own out. */
const CARRIES = /istenotaj/u;
/** „projekta „X” ietvaros, kuru īsteno aģentūra”: a project, and no programme that it only administers. */
const WHICH_IT_CARRIES = /projekt\p{L}{0,2}(?!\p{L})(?:(?!programm|konkurs|fond)[^.;]){0,160} (?:kuru|ko) (?:\p{L}+ ){0,2}(?:isteno|istenoja|istenos|realize|realizeja|ievies|ieviesa) *$/u;
const CLAUSE_REACH = 220;
const CARRIED = /^[ ”“"]{0,3}istenot(?:ais|a|aja|o) (?:[\p{L}+–-]+ ){0,6}projekt/u;

/** In a list the words above it are on all its projects; those between and below only where they say „projektus”. */
function isSaidOfAll(view: ProjectView, { body }: RoleFound): boolean {
  const [head] = view.project.shared;
  if (head?.start === 0 && body.start < head.end) return true;
  const sentence = view.sentenceAt(body.start);
  return sentence === null || /projekt(?:i|us|iem|os)(?!\p{L})|projects/iu.test(view.text.slice(sentence.start, sentence.end));
}

/** In a list of projects the row's own body carries its project out, not the municipality of the page's header. */
function ownBeforeShared(view: ProjectView, groups: readonly Group[]): Group[] {
  const isOwn = ({ found }: Group): boolean => found.some((one) => one.role !== 'funder-agency' && !view.isShared(one.body));
  if (view.project.count > 2) groups = groups.filter(({ found }) => found.some((one) => one.role === 'funder-agency' || !view.isShared(one.body) || isSaidOfAll(view, one)));
  if (!groups.some(isOwn) && groups.some(({ found }) => found.some(({ rule }) => rule === 'organisations/report-owner'))) return [...groups];
  if (view.project.count < 2 || !(groups.some(isOwn) || view.project.toldByEach?.has('organisation') === true)) return [...groups];
  return groups.filter((group) => isOwn(group) || group.found.every((one) => one.role === 'funder-agency' || one.role === 'lead'));
}

/** A project has one lead: a second one of the same country is the same body in another language. */
function onlyOneLead(candidates: Candidate<OrganisationValue>[]): Candidate<OrganisationValue>[] {
  const leads = inReadingOrder(candidates.filter((one) => one.value.role === 'lead'));
  const first = leads[0];
  if (first === undefined) return candidates;
  return candidates.filter((one) => one === first || one.value.role !== 'lead' || one.value.country === null || one.value.country !== first.value.country);
}

/** Joins what was found of one body: by name, by quoted name, by short name. */
function groupByBody(found: readonly RoleFound[]): Group[] {
  const groups: Group[] = [];
  for (const one of found) {
    const keys = keysOf(one.body);
    if (keys.length === 0) continue;
    const group = groups.find((known) => keys.some((key) => isOneOf(known.keys, key)));
    if (group === undefined) groups.push({ keys: new Set(keys), found: [one] });
    else {
      keys.forEach((key) => group.keys.add(key));
      group.found.push(one);
    }
  }
  return groups;
}

/** True for one of the keys, and for one that is short for another or the other way round. */
function isOneOf(keys: ReadonlySet<string>, key: string): boolean {
  if (keys.has(key)) return true;
  for (const other of keys) if (isShorter(key, other) || isShorter(other, key)) return true;
  return false;
}

const byKeyOf = new WeakMap<readonly Body[], Map<string, Body[]>>();

/** The bodies that have one of the keys, in reading order. */
function bodiesWith(view: ProjectView, keys: ReadonlySet<string>): Body[] {
  const bodies = findBodies(view);
  let byKey = byKeyOf.get(bodies);
  if (byKey === undefined) {
    byKey = new Map();
    for (const body of bodies) for (const key of new Set(keysOf(body))) (byKey.get(key) ?? byKey.set(key, []).get(key)!).push(body);
    byKeyOf.set(bodies, byKey);
  }
  const known = byKey;
  const found = [...keys].flatMap((key) => known.get(key) ?? []);
  return keys.size === 1 ? found : [...new Set(found)].sort((a, b) => a.whole.start - b.whole.start || a.start - b.start);
}

function toCandidate(view: ProjectView, { keys, found }: Group): Candidate<OrganisationValue> | null {
  const best = bestOf(found);
  if (best === undefined) return null;
  const same = bodiesWith(view, keys);
  const named = [best.body, ...same].reduce((a, b) => (isBetterName(b, a) ? b : a));
  const name = filedName(named);
  const country = best.body.country ?? same.find((body) => body.country !== null)?.country ?? announcedCountry(view, best.body, best.role);
  const numbered = [best.body, ...same].find((body) => body.registrationNumber !== null);
  const evidence = evidenceOf(best, same);
  const value = { key: bodyKey(name), name, role: best.role, country, registrationNumber: numbered?.registrationNumber ?? null };
  return { rule: best.rule, value, evidence, ...partsOf(view, named, best.body), signals: best.signals, rank: best.rank };
}

/** The surest rule decides; of equally sure ones the role that stands first in `ORDER`. */
function bestOf(found: readonly RoleFound[]): RoleFound | undefined {
  return [...found].sort((a, b) => tier(a) - tier(b) || ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.rank - b.rank || a.body.start - b.body.start)[0];
}

/** Labels before sentences before agencies before guesses. A leading role said anywhere wins over „partneris”. */
const tier = (one: RoleFound): number => (one.role === 'lead' ? 10 : one.rank === 30 ? 25 : one.rank);

/** Heads that make a quoted name a legal person: „biedrība „Kāpnes”” rather than „jauniešu māja „Kāpnes””. */
const LEGAL = new Set(['biedrība', 'nodibinājums', 'SIA', 'VSIA', 'AS', 'ZS', 'IK', 'MTÜ']);

/** The fullest name that the text gives, but not one in capitals where it also stands in small letters. */
function isBetterName(name: Body, than: Body): boolean {
  const isUpper = (body: Body): boolean => body.name === body.name.toUpperCase();
  if (isUpper(name) !== isUpper(than)) return isUpper(than) && name.name.length >= than.name.length;
  // „Talsu novads” among partners, „Talsu novada pašvaldība” elsewhere: the body is filed, not its land.
  if (than.head === null && than.quoted === null && /^\S+ novads$/u.test(than.name) && (name.head === 'pašvaldība' || name.head === 'dome')) return true;
  const isLegal = (body: Body): boolean => LEGAL.has(body.head ?? '');
  if (name.quoted !== null && name.quoted === than.quoted && isLegal(name) !== isLegal(than)) return isLegal(name);
  return (isShorter(bodyKey(than.name), bodyKey(name.name)) || (name.quoted !== null && name.quoted === than.quoted)) && name.name.length > than.name.length;
}

function evidenceOf(best: RoleFound, same: readonly Body[]): EvidenceSpan[] {
  const { body, cue } = best;
  const value: EvidenceSpan = { start: body.start, end: body.end, as: 'value' };
  const whole: EvidenceSpan[] = body.whole.end > body.end || body.whole.start < body.start ? [{ start: body.whole.start, end: body.whole.end, as: 'context' }] : [];
  const repeats = same.filter((one) => one.start !== body.start).slice(0, 5).map((one): EvidenceSpan => ({ start: one.start, end: one.end, as: 'repeat' }));
  return [value, ...(cue === null ? [] : [cue]), ...whole, ...repeats];
}

/** Where the name stands in full when the words that prove the role are short. */
const partsOf = (_view: ProjectView, named: Body, body: Body): { parts?: PartSpans } =>
  named.start === body.start ? {} : { parts: { name: [{ start: named.start, end: named.end, as: 'value' }] } };

/** Bodies that are named but have no role: each once, with the reason. */
function losersOf(view: ProjectView, groups: readonly Group[]): Loser<OrganisationValue>[] {
  const seen = new Set(groups.flatMap((group) => [...group.keys]));
  const losers: Loser<OrganisationValue>[] = [];
  for (const body of findBodies(view)) {
    const keys = keysOf(body);
    if (keys.some((key) => seen.has(key)) || losers.length >= 20) continue;
    keys.forEach((key) => seen.add(key));
    losers.push({
      rule: 'organisations/in-sentence', value: { key: bodyKey(body.name), name: body.name, role: 'partner', country: body.country, registrationNumber: body.registrationNumber },
      evidence: [{ start: body.start, end: body.end, as: 'value' }], signals: ['named'], why: 'is named, but no label and no words beside it give it a role in the project',
    });
  }
  return losers;
}
