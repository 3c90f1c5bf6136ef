import { entries, type OrganisationHeadEntry } from '@siets/gazetteer';
import { isLetter, tokenKinds, type Tokens } from '@siets/latvian';
import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { once } from '../../engine/once.ts';
import { firstWordKeys, hitAt, hitsAt, hitsOver } from '../hits-at.ts';
import { lemmaOf, membersOf } from './coordination.ts';
import { abbreviationAt, countryBehind, countryStood, countryWhere, quotedBehind, registrationBehind, type QuotedTail } from './name-tail.ts';
import { countryInside, withoutCountry } from './name-country.ts';
import { nominativeOf } from './name-nominative.ts';
import { inOneLine, isAdjectiveAt, isAnd, isCapital, isGlued, isLowerGenitiveAt, isNeverInNames, isWord, mayStandInName, signAt, wordAt } from './name-words.ts';
import type { OrganisationMember, OrganisationMention } from './organisation-mention.ts';
import { findPhraseStart, isSentenceStart } from './phrase-start.ts';

/** Longest way from the head of a body to the head of its unit, in tokens. */
const MAX_NESTED = 9;
/** Most bodies inside each other: „ministrijas departamenta nodaļas …”. */
const MAX_DEPTH = 5;
/** Heads that name a stretch of land, not a body, unless a body's head follows. */
const LAND = new Set(['pilsēta', 'novads', 'pagasts', 'rajons', 'apriņķis', 'apgabals', 'reģions']);
/** Heads that carry no quoted name of their own: what is quoted behind them is a programme or a project. */
const NEVER_QUOTED = new Set(['pašvaldība', 'dome', 'ministrija', 'universitāte', 'padome', 'komisija', 'administrācija', 'pilsēta', 'novads', 'pagasts', 'savienība', 'valde']);

const headForms = entries.filter((entry): entry is OrganisationHeadEntry => entry.kind === 'organisation-head').flatMap((entry) => entry.forms.map((form) => form.text));

/**
 * A name built around a head noun: owners and adjectives before it, a quoted name behind it.
 *
 *     Projektu īsteno Cēsu novada pašvaldība kopā ar biedrību „Vaives dzirnavas”.
 *                     ^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const headPhrase = defineMention<OrganisationMention>({
  id: 'organisations/head-phrase',
  type: 'organisation',
  anchor: { words: firstWordKeys(headForms) },
  read(scan, index) {
    if (hitAt(scan.hits, index, 'organisation-head') === null || wordAt(scan.tokens, index) === 'kopā' || isWorkingGroup(scan, index)) return null;
    const head = lastHead(scan, index);
    return readName(scan, head);
  },
});

/** The head of the whole name: „Rīgas domes Izglītības departaments” has two, the last one counts. */
function lastHead(scan: Scan, index: number): number {
  let head = index;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next = nestedHead(scan, head) ?? secondHalf(scan, head);
    if (next === null) break;
    head = next;
  }
  return head;
}

/** „bibliotēka-informācijas centrs”, „skola-muzejs”: the second half of a head with a hyphen; null where there is none. */
function secondHalf({ tokens, hits }: Scan, head: number): number | null {
  if (signAt(tokens, head + 1) !== '-' || !isGlued(tokens, head) || !isGlued(tokens, head + 1)) return null;
  for (let at = head + 2; at < Math.min(tokens.count, head + 6) && isWord(tokens, at); at += 1) {
    if (hitAt(hits, at, 'organisation-head') !== null) return at;
    if (!isLowerGenitiveAt(tokens, at) && !isAdjectiveAt(tokens, at)) return null;
  }
  return null;
}

/** The next head right of a head in the genitive, with nothing but genitives and adjectives between; null where none is. */
function nestedHead(scan: Scan, head: number): number | null {
  const { tokens, hits } = scan;
  const readings = hitAt(hits, head, 'organisation-head')?.form.readings ?? [];
  const from = abbreviationAt(scan, head + 1)?.endToken ?? head + 1;
  if (!readings.some((one) => one.case === 'genitive') || !isWord(tokens, from)) return null;
  if (isAnd(tokens, from)) return readings.some((one) => one.case === 'genitive' && one.number === 'plural') ? joinedHead(scan, from + 1) : null;
  for (let at = from; at < Math.min(tokens.count, head + MAX_NESTED); at += 1) {
    if (tokens.kinds[at] === tokenKinds.break) {
      if (isCapital(tokens, at + 1) || tokens.ends[at]! - tokens.starts[at]! > 2) return null;
      continue;
    }
    const isJoint = isAnd(tokens, at) || signAt(tokens, at) === ',' || signAt(tokens, at) === '.' || tokens.kinds[at] === tokenKinds.number;
    if (isJoint) continue;
    if (!isWord(tokens, at) || isNeverInNames(tokens, at)) return null;
    if (isWebPage(scan, at)) return null;
    if (isWorkingGroup(scan, at)) return null;
    if (hitAt(hits, at, 'organisation-head') !== null) return isJoint ? null : at;
    if (!mayStandInName(tokens, at)) return null;
  }
  return null;
}

/** „vidusskolas skolotāju darba grupa”: people of the school, no body. */
const isWorkingGroup = ({ tokens }: Scan, at: number): boolean => isStrategicPartnership(tokens, at) || /^grup(?:a|as|ai|u|ā)$/iu.test(wordAt(tokens, at)) && isWord(tokens, at - 1) && wordAt(tokens, at - 1) === 'darba';

/** „domes mājas lapa”: no house. */
const isWebPage = ({ tokens }: Scan, at: number): boolean => /^mājas?$/iu.test(wordAt(tokens, at)) && isWord(tokens, at + 1) && wordAt(tokens, at + 1).startsWith('lap');

/** „vidusskolas stratēģiskās partnerības projekts”: a kind of project. */
const isStrategicPartnership = (tokens: Tokens, at: number): boolean => /^partnerīb/iu.test(wordAt(tokens, at)) && isWord(tokens, at - 1) && /^stratēģisk/iu.test(wordAt(tokens, at - 1));

/** Heads of offices that are called after several things: „Pašvaldību un reģionālās attīstības ministrija”. */
const OFFICES = new Set(['ministrija', 'departaments', 'pārvalde', 'aģentūra', 'dienests', 'direkcija', 'savienība', 'asociācija', 'fonds', 'komisija', 'institūts']);

/** The head of an office behind „… un”, with only small genitives and adjectives between; null where none is. */
function joinedHead({ tokens, hits }: Scan, from: number): number | null {
  for (let at = from; at < Math.min(tokens.count, from + MAX_NESTED) && isWord(tokens, at) && !isCapital(tokens, at) && !isNeverInNames(tokens, at); at += 1) {
    const head = at === from ? null : hitAt(hits, at, 'organisation-head');
    if (head !== null) return OFFICES.has(head.entry.lemma) ? at : null;
    if (!mayStandInName(tokens, at)) return null;
  }
  return null;
}

const HYPHEN = 45;

function readName(scan: Scan, head: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  const hit = hitAt(scan.hits, head, 'organisation-head');
  if (hit === null || (scan.text.charCodeAt(tokens.ends[head]!) === HYPHEN && isLetter(scan.text.charCodeAt(tokens.ends[head]! + 1)))) return null;
  const { lemma } = hit.entry;
  const before = NAMED_BEHIND.has(lemma) ? nameBefore(scan, head) : null;
  if (before !== null) return { ...toMention(scan, { first: head, head, tail: before, country: null, members: [], lemma }), start: before.start, end: tokens.ends[head]! };
  const tail = NEVER_QUOTED.has(lemma) ? null : (quotedBehind(scan, head) ?? bareBehind(scan, head, lemma));
  const isPlural = hit.form.readings.some((one) => one.number === 'plural');
  const walked = findPhraseStart(scan, head, { isPlural, isQuoted: tail !== null });
  const { first, country } = walked === head && tail === null && isForeignNamed(scan, head) ? { first: head - 1, country: null } : withoutCountry(scan, walked, head, tail !== null);
  if (!isBody(scan, first, head, lemma, tail) || isOther(scan, first, head, tail)) return null;
  const isOnlyPlural = !hit.form.readings.some((one) => one.number === 'singular');
  const members = tail === null
    ? membersOf(scan, walked, head, { isPlural, isSurelyPlural: isOnlyPlural })
    : quotedMembers(scan, head, tail, isPlural);
  if (isOnlyPlural && members.length === 0 && tail === null) return null;
  return toMention(scan, { first: members.length > 0 ? walked : first, head, tail, country, members, lemma });
}

/** „Puka skola (EE)”: a name that is not declined, where the country in brackets behind says that it is one. */
function isForeignNamed(scan: Scan, head: number): boolean {
  const { tokens } = scan;
  return isCapital(tokens, head - 1) && isWord(tokens, head - 1) && !isSentenceStart(tokens, head - 1) && signAt(tokens, head + 1) === '(' && countryBehind(scan, head + 1) !== null;
}

/** Heads whose name follows them without quotation marks too: „nodibinājums Rīta rasa 2020”. */
const NAMED_BEHIND = new Set(['biedrība', 'nodibinājums', 'organizācija', 'kompānija', 'firma']);
const MAX_BARE = 5;

/** The quoted name that opens a line or a cell with its form behind it: „„Zaļais krasts” biedrība”; null elsewhere. */
function nameBefore(scan: Scan, head: number): QuotedTail | null {
  const { tokens, text } = scan;
  if (quotedBehind(scan, head) !== null || !'”“"»'.includes(signAt(tokens, head - 1) || ' ')) return null;
  for (let at = head - 2; at >= 0 && at > head - 14; at -= 1) {
    if (!isSentenceStart(tokens, at) || !'„“"«'.includes(signAt(tokens, at) || ' ')) continue;
    const span = { start: tokens.starts[at]!, end: tokens.ends[head - 1]! };
    return { ...span, endToken: head + 1, name: inOneLine(text.slice(span.start + 1, span.end - 1)) };
  }
  return null;
}

/** Capitals and numbers right behind such a head, as its name. */
function bareBehind(scan: Scan, head: number, lemma: string): QuotedTail | null {
  const { tokens, text } = scan;
  if (!NAMED_BEHIND.has(lemma) || !isCapital(tokens, head + 1) || isNeverInNames(tokens, head + 1) || hasOwnHead(scan, head + 1)) return null;
  let last = head + 1;
  while (last - head < MAX_BARE && (isCapital(tokens, last + 1) || tokens.kinds[last + 1] === tokenKinds.number && signAt(tokens, last + 2) !== '.')) last += 1;
  const span = { start: tokens.starts[head + 1]!, end: tokens.ends[last]! };
  return { ...span, endToken: last + 1, name: inOneLine(text.slice(span.start, span.end)) };
}

/** „biedrība Latvijas Pieaugušo izglītības apvienība”: what follows is a name with a head of its own. */
function hasOwnHead({ tokens, hits }: Scan, from: number): boolean {
  for (let at = from; at < Math.min(tokens.count, from + MAX_NESTED) && isWord(tokens, at) && !isNeverInNames(tokens, at); at += 1) {
    if (at > from && hitAt(hits, at, 'organisation-head') !== null) return true;
    if (!mayStandInName(tokens, at)) return false;
  }
  return false;
}

/** Land is no body („Cēsu novads”); a lone head without a name is none either („biedrība nolēma”). */
function isBody(scan: Scan, first: number, head: number, lemma: string, tail: QuotedTail | null): boolean {
  if (tail !== null) return !LAND.has(lemma);
  if (first >= head) return false;
  // „Rēzeknes Speciālā ekonomiskā zona” is a body; other zones are land.
  if (lemma === 'zona') return /^ekonomisk/iu.test(wordAt(scan.tokens, head - 1));
  if (lemma === 'reģions') return wordAt(scan.tokens, head - 1).toLowerCase() === 'plānošanas' || (signAt(scan.tokens, head + 1) === '(' && countryBehind(scan, head + 1) !== null);
  // „Ķekavas vēsturiskais centrs”, „pilsētas centrs”: a part of a town.
  if (lemma === 'centrs' && TOWN_CENTRE.test(wordAt(scan.tokens, head - 1))) return false;
  return !LAND.has(lemma);
}
const TOWN_CENTRE = /^(?:vēsturisk\p{L}{1,4}|pilsētas|ciema|vecais|senais)$/iu;

/** Bodies that a country's name alone names: „Zviedrijas institūts”; „Latvijas pašvaldības” names nobody. */
const COUNTRY_BODIES = new Set(['institūts', 'vēstniecība', 'konsulāts', 'banka', 'federācija', 'savienība', 'akadēmija', 'padome', 'ministrija']);
/** Words behind a genitive plural: „pašvaldību pārstāvji” are many bodies, not one. */
const MANY = /^(?:pārstāv(?:ji|ju|jiem|jus|jos|is|e|es)(?!\p{L})|darbiniek|vadītāj|speciālist|skolotāj|skolēn|direktor|dalībniek|audzēk|komand|delegācij|sadarbīb|pieredz|vajadzīb|ēk|telp|lap)/u;

/** „Latvijas Skolu jaunatnes svētki”: heads that name nobody behind a country, whatever their first letter. */
const NAMELESS = new Set(['skola', 'pašvaldība', 'biedrība', 'uzņēmums', 'organizācija']);

/** True for words that only look like a name: a country („Krievijas Federācija”), a web page, a crowd of bodies. */
function isOther(scan: Scan, first: number, head: number, tail: QuotedTail | null): boolean {
  const { tokens, hits } = scan;
  if (hitsOver(hits, head, head + 1, 'country').length > 0) return true;
  const hit = hitAt(hits, head, 'organisation-head')!;
  // „Comenius skolu daudzpusējās partnerībā „Upe””: a project, not a body.
  if (hit.entry.lemma === 'partnerība' && PARTNERSHIP_OF_SCHOOLS.test(wordAt(tokens, head - 1))) return true;
  if (tail !== null) return false;
  const next = isWord(tokens, head + 1) ? wordAt(tokens, head + 1) : '';
  if (hit.entry.lemma === 'māja' && next.startsWith('lap')) return true;
  if (hit.entry.lemma === 'partnerība' && hit.form.readings.some((one) => one.case === 'genitive') && /^(?:instrument|programm|projekt|konkurs|līgum)/u.test(next)) return true;
  const isOfMany = hit.form.readings.some((one) => one.case === 'genitive' && one.number === 'plural');
  if (isOfMany && MANY.test(next)) return true;
  if (hitsOver(hits, head, head + 1, 'authority').some((one) => one.entry.id === 'eu')) return true;
  if (isProgrammeOnly(scan, first, head) || isGeneric(scan, first, head, hit.entry.lemma)) return true;
  const country = hitAt(hits, first, 'country');
  if (country?.endToken === head && hit.entry.lemma === 'konfederācija') return true;
  // „Somijas vietējās rīcības grupas”: local action groups of a country, none of them named.
  if (country !== null && hit.entry.lemma === 'grupa' && wordAt(tokens, head - 1) === 'rīcības') return true;
  return country !== null && country.endToken === head && (!isCapital(tokens, head) || NAMELESS.has(hit.entry.lemma)) && !COUNTRY_BODIES.has(hit.entry.lemma);
}

/** What kind of project a partnership of schools is. */
const PARTNERSHIP_OF_SCHOOLS = /^(?:comenius|grundtvig|leonardo|erasmus|nordplus|skolu|daudzpusēj\p{L}{1,3}|divpusēj\p{L}{1,3}|stratēģisk\p{L}{1,3}|starpskolu|mācību)$/iu;

/** „Nordplus skolas”: schools of a programme, none of them named. */
const isProgrammeOnly = ({ hits }: Scan, first: number, head: number): boolean =>
  hitsAt(hits, first, 'authority').some((one) => one.entry.role === 'programme' && one.endToken === head);

/** „Valsts profesionālās izglītības iestādes”: a kind of bodies. */
const isGeneric = (scan: Scan, first: number, head: number, lemma: string): boolean =>
  KINDS.has(lemma) && wordAt(scan.tokens, first) === 'Valsts' && !Array.from({ length: head - first }, (_, at) => first + 1 + at).some((at) => isCapital(scan.tokens, at));
const KINDS = new Set(['iestāde', 'institūcija', 'uzņēmums', 'organizācija', 'skola', 'universitāte', 'augstskola', 'muzejs', 'kapitālsabiedrība']);

interface Parts {
  first: number;
  head: number;
  tail: QuotedTail | null;
  country: string | null;
  members: OrganisationMember[];
  lemma: string;
}

function toMention(scan: Scan, { first, head, tail, country, members, lemma }: Parts): Found<OrganisationMention> {
  const { tokens, text } = scan;
  const nameEnd = members.at(-1)?.end ?? tail?.end ?? tokens.ends[head]!;
  let next = tail?.endToken ?? head + 1;
  const abbreviation = members.length > 0 ? null : abbreviationAt(scan, next);
  if (abbreviation !== null) next = abbreviation.endToken;
  const authority = hitsAt(scan.hits, first, 'authority').find((one) => one.endToken === head + 1);
  const name = once(() => members[0]?.name ?? (tail === null ? nominativeOf(scan, first, head) : `${nominativeOf(scan, first, head)} ${inOneLine(text.slice(tail.start, tail.end))}`));
  const owner = once(() => ownerOf(scan, first, head));
  // „viesi no A pilsētas pašvaldības Čehijā”.
  const isOwner = hitAt(scan.hits, head, 'organisation-head')?.form.readings.some((one) => one.case === 'genitive' && one.number === 'singular') === true;
  return {
    start: tokens.starts[first]!,
    end: nameEnd,
    value: {
      get name() { return name(); },
      head: lemma,
      quoted: tail?.name ?? null,
      abbreviation: abbreviation?.name ?? null,
      country: country ?? countryBehind(scan, next) ?? countryInside(scan, first, head) ?? (isOwner ? countryWhere(scan, next) : countryStood(scan, next)),
      registrationNumber: registrationBehind(text, next > 0 ? tokens.ends[next - 1]! : nameEnd),
      authority: authority?.entry.id ?? null,
      get owner() { return owner(); },
      members,
    },
  };
}

/** The body whose unit the name is: up to the first head in the genitive that is no land. */
function ownerOf(scan: Scan, first: number, head: number): string | null {
  for (let at = first + 1; at < head; at += 1) {
    const inner = hitAt(scan.hits, at, 'organisation-head');
    if (inner === null || LAND.has(inner.entry.lemma) || !inner.form.readings.some((one) => one.case === 'genitive' && one.number === 'singular')) continue;
    return nominativeOf(scan, first, at);
  }
  return null;
}

/** „biedrības „A”, „B” un „C””: one body for each quoted name. */
function quotedMembers(scan: Scan, head: number, tail: QuotedTail, canBePlural: boolean): OrganisationMember[] {
  const { tokens, text } = scan;
  if (!canBePlural) return [];
  const lemma = lemmaOf(scan, head);
  const tails = [tail];
  for (let at = tail.endToken; tails.length < 20; ) {
    let next = at;
    while (next < tokens.count && next < at + 5 && (signAt(tokens, next) === ',' || wordAt(tokens, next) === 'no' || (isWord(tokens, next - 1) && wordAt(tokens, next - 1) === 'no' && isCapital(tokens, next)) || isAnd(tokens, next) || tokens.kinds[next] === tokenKinds.break)) next += 1;
    const more = next === at ? null : quotedBehind(scan, next - 1);
    if (more === null) break;
    tails.push(more);
    at = more.endToken;
  }
  if (tails.length < 2) return [];
  return tails.map((one, at) => ({
    name: `${lemma} ${inOneLine(text.slice(one.start, one.end))}`, country: null,
    start: at === 0 ? tokens.starts[head]! : one.start, end: one.end,
  }));
}
