import { hitsAt } from '../../mentions/hits-at.ts';
import { tokenAt } from '@siets/latvian';
import { isWithin, organisationRoles, type OrganisationRole, type Span } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import type { Entry } from '../../layout/model.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { PersonMention } from '../../mentions/persons/index.ts';
import { bodiesWithin, findBodies, plainBody, type Body, type RoleFound } from './body.ts';
import { startOf } from './in-sentence.ts';
import { cueAfter, cueBefore } from './role-cues.ts';

/** A paragraph of a value that is longer is prose about the project, not a list of names. */
const MAX_ITEM = 220;

/**
 * Names behind a label such as „Projekta partneri”.
 *
 *     Projekta īstenotājs: Kuldīgas novada pašvaldība
 *     -------------------  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A role printed inside the value („Vadošais partneris X”, „X (vadošais partneris)”) counts more than the label's.
 */
export function labelled(view: ProjectView): RoleFound[] {
  return [...view.entriesOf('organisations').flatMap((entry) => readEntry(view, entry)), ...underLeader(view), ...underCountries(view), ...underCodes(view)];
}

/** “Project leader: University of Oak”: a body leads, no person. */
function underLeader(view: ProjectView): RoleFound[] {
  return view.layout.entries.filter((entry) => entry.form === 'colon' && view.has(entry.label) && LEADER.test(view.text.slice(entry.label.start, entry.label.end))).flatMap((entry) => {
    const zone = untilBreak(view.text, entry.first);
    if (!BODY_WORD.test(view.text.slice(zone.start, zone.end)) || view.mentionsOf('person').some((one) => one.start === zone.start)) return [];
    const inside = findBodies(view).filter((body) => isWithin(body, zone));
    const bodies = inside.length > 0 ? inside : readLeftovers(view, zone, inside);
    return bodies.slice(0, 1).map((body) => toFound(view, entry, body, 'lead', zone.start, zone.end)).filter((one) => one !== null);
  });
}
const LEADER = /^project leader$/iu;
const BODY_WORD = /(?<!\p{L})(?:university|cent(?:re|er)|association|institute|foundation|agency|council|school|museum|library|academy|ministry|municipality)(?!\p{L})/iu;

/** „Itālija: Umbrijas reģions; Orvieto pašvaldība” in a list of countries: partners from there. */
function underCountries(view: ProjectView): RoleFound[] {
  const headed = view.layout.entries.filter((entry) => view.has(entry.label)).map((entry) => ({ entry, country: countryOf(view, entry.label) }));
  const listed = headed.filter(({ country }) => country !== null);
  if (listed.length < 2) return [];
  return listed.flatMap(({ entry, country }) => {
    const zone = zoneOf(view, entry, 'partner');
    const inside = findBodies(view).filter((body) => isWithin(body, zone));
    const bodies = [...inside, ...readLeftovers(view, zone, inside)];
    return bodies.map((body) => toFound(view, entry, { ...body, country: body.country ?? country }, 'partner', zone.start, zone.end)).filter((one) => one !== null);
  });
}

/** Numbered partners of a partnership: „PP2”, „P3”, „Partneris 4”; „LP” and „VP” lead. */
const CODE = /^(?:(?:PP|PB|P|CP|Partneris|Partner|Projekta partneris)\s?(?:Nr\.?\s?)?\d{1,2}|(?<lead>LP|VP|LB)\s?\d?)$/iu;

/** „PP2: Ludzas muzejs”, a row for each partner. */
function underCodes(view: ProjectView): RoleFound[] {
  return view.layout.entries.filter((entry) => entry.meanings.length === 0 && view.has(entry.label)).flatMap((entry) => {
    const match = CODE.exec(view.text.slice(entry.label.start, entry.label.end));
    if (match === null) return [];
    const role = match.groups?.['lead'] === undefined ? 'partner' : 'lead';
    const zone = untilBreak(view.text, entry.first);
    const inside = findBodies(view).filter((body) => isWithin(body, zone));
    const bodies = inside.length > 0 ? inside : readLeftovers(view, zone, inside);
    return bodies.slice(0, 1).map((body) => toFound(view, entry, body, role, zone.start, zone.end)).filter((one) => one !== null);
  });
}

/** The country that the whole label names; null for other labels. */
function countryOf(view: ProjectView, label: Span): string | null {
  const hit = hitsAt(view.hits, tokenAt(view.tokens, label.start), 'country').find((one) => one.start === label.start && one.end >= label.end);
  return hit?.entry.code ?? null;
}

/** „…, partneri: B un C” inside the value of another label. */
export const PARTNERS_FOLLOW = /[,;]\s*(?:(?:other|project|projekta|sadarbības|citi)\s)?partner(?:i|s|is)\s*[:–-]/iu;

const isRole = (role: string | null | undefined): role is OrganisationRole => organisationRoles.some((one) => one === role);

function readEntry(view: ProjectView, entry: Entry): RoleFound[] {
  const meant = entry.meanings[0]?.role;
  // „Projekta iesniedzējs (vadošais partneris):”.
  const said = meant === 'applicant' && /vado(?:sais|sa) partner|lead partner/u.test(view.folded.slice(entry.label.start, entry.label.end)) ? 'lead' : meant;
  // „partneru - … iestādes dalība”: words in the middle of a sentence.
  if (!isRole(said) || entry.value.end <= entry.value.start || view.folded.slice(entry.label.start, entry.label.end).endsWith('partneru')) return [];
  const zone = zoneOf(view, entry, said);
  const rows = rowsWithCountry(view, zone);
  const inside = rows.length > 0 ? rows : findBodies(view).filter((body) => isWithin(body, zone));
  const nested = view.layout.entries.filter((one) => one !== entry && one.label.start >= zone.start && one.label.end <= zone.end);
  const roleAt = (body: Body): OrganisationRole => (said === 'lead' && PARTNERS_FOLLOW.test(view.text.slice(zone.start, body.start)) ? 'partner' : said);
  let announced: RoleFound | null = null;
  const mentioned = inside.flatMap((body, index) => {
    // „Zīļu izglītības centrs / Acorn Learning Centre”: one body in two languages.
    if (said !== 'partner' && index > 0 && /^\s*\/\s*$/u.test(view.text.slice(inside[index - 1]!.end, body.start))) return [];
    if (nested.some((one) => body.start >= one.label.end && body.end <= one.value.end)) return [];
    const from = index === 0 ? zone.start : inside[index - 1]!.end;
    // „Vadošā iestāde” of a fund is a ministry that administers it.
    const found = toFound(view, entry, body, said === 'lead' && /ministrija$/iu.test(body.name) ? 'funder-agency' : roleAt(body), from, zone.end);
    // „Vadošais partneris – A, partneri – B un C”: words inside the value count for the names behind them too.
    if (found?.signals.includes('cue-before')) announced = found.role === 'lead' ? null : found;
    else if (announced !== null && found !== null && !found.signals.includes('inner-cue')) return [{ ...announced, body }];
    return [found];
  });
  const isTranslation = (body: Body): boolean => said !== 'partner' && inside.some((one) => /^\s*\/\s*$/u.test(view.text.slice(one.end, body.start)));
  const listed = readLeftovers(view, zone, inside).filter((body) => !isTranslation(body)).map((body) => (announced !== null && body.start > announced.body.start ? { ...announced, body } : toFound(view, entry, body, roleAt(body), zone.start, zone.end)));
  return [...mentioned, ...listed].filter((one) => one !== null);
}

/** The first paragraph of the value, and those behind it that are items of the same list. */
function zoneOf(view: ProjectView, entry: Entry, role: OrganisationRole): Span {
  if (role !== 'partner') return untilBreak(view.text, entry.first.end > entry.first.start ? entry.first : entry.value);
  let { end } = entry.first.end > entry.first.start ? entry.first : entry.value;
  for (const paragraph of view.layout.paragraphs) {
    if (paragraph.start < end || paragraph.start >= entry.value.end) continue;
    const isOpen = entry.form !== 'colon' || /[,;:]\s*$/u.test(view.text.slice(entry.value.start, end)) || view.text.slice(entry.label.end, entry.value.start).includes('\n');
    const isItem = paragraph.kind === 'item' || paragraph.kind === 'row' || (isOpen && !/[.!?]$/u.test(view.text.slice(paragraph.start, paragraph.end)));
    if (!isItem || paragraph.end - paragraph.start > MAX_ITEM) break;
    end = Math.min(paragraph.end, entry.value.end);
  }
  const isBelow = entry.form === 'line' || (entry.form === 'colon' && /^\s*\n/u.test(view.text.slice(entry.label.end + 1, entry.value.start)));
  if (end === entry.value.end && isBelow) end = endOfHeadings(view, entry, end);
  return { start: entry.value.start, end };
}

/** Names on lines of their own with blank lines between look like headings: the list goes on over them. */
function endOfHeadings(view: ProjectView, entry: Entry, end: number): number {
  const { paragraphs, entries } = view.layout;
  const isHeading = paragraphs.some((one) => one.kind === 'heading' && one.start === entry.value.start);
  if (!isHeading) return end;
  let last = end;
  for (const paragraph of paragraphs) {
    if (paragraph.start < last) continue;
    const isName = paragraph.kind === 'heading' && paragraph.end - paragraph.start < 90 && !entries.some((one) => one.label.start === paragraph.start);
    if (!isName) break;
    last = paragraph.end;
  }
  return last;
}

/** A single role's value ends at a semicolon or a full stop: what follows says something else. */
function untilBreak(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(/;(?!\s*\d{0,2}\)?\s*(?:biedr|SIA|nodib))|[.](?=\s+\p{Lu}\p{Ll}+\s\p{Ll})/u);
  return { start, end: at < 0 ? end : start + at };
}

function toFound(view: ProjectView, entry: Entry, body: Body, role: OrganisationRole, from: number, to: number): RoleFound | null {
  const inner = cueAfter(view, body.whole.end, Math.min(to, body.whole.end + 60), false) ?? cueBefore(view, from, startOf(view, body));
  if (inner?.role === 'none') return null;
  const isInner = inner !== null && role !== 'funder-agency' && (inner.role === 'lead' || (inner.side === 'before' && role !== 'partner') || role === 'applicant');
  return {
    rule: 'organisations/labelled', body, role: isInner ? inner.role : role, rank: 10, signals: ['labelled', entry.form, ...(isInner ? ['inner-cue', ...(inner.side === 'before' ? ['cue-before'] : [])] : [])],
    cue: isInner ? { ...inner.span, as: 'context' } : { ...entry.label, as: 'label' },
  };
}

/** Pieces of a value that no mention covers, where they look like a name: „Anadolu Lisesi, Izmira, Turcija”. */
function readLeftovers(view: ProjectView, zone: Span, inside: readonly Body[]): Body[] {
  const found: Body[] = [];
  for (const piece of cut(view.text, zone, /[;\n•]|\s\/\s|(?<=\s)[-–—]\s/gu)) {
    for (const part of commaParts(view.text, piece)) {
      const isMention = inside.some((body) => body.whole.start < part.end && part.start < body.whole.end);
      const body = isMention ? null : readPiece(view, part);
      if (body !== null) found.push(body);
    }
  }
  return found;
}

/** Fewest rows that make a list of names with countries. */
const LEAST_ROWS = 3;

/** „Liceul Alba – Scoala Nr 2 Romania”: rows that all end with a country are a name each; empty where fewer than three rows or not all do. */
function rowsWithCountry(view: ProjectView, zone: Span): Body[] {
  const rows = cut(view.text, zone, /[\n•]/gu);
  if (rows.length < LEAST_ROWS) return [];
  const named = rows.flatMap((row) => {
    const country = view.mentionsOf<{ code: string; case: string | null }>('country').find((one) => one.end === row.end && one.start > row.start + 4 && (one.value.case ?? 'nominative') === 'nominative');
    const name = country === undefined ? '' : view.text.slice(row.start, country.start).trimEnd();
    if (country === undefined || !ROW_NAME.test(name)) return [];
    const own = bodiesWithin(view, { start: row.start, end: row.start + 1 }).find((body) => body.end === row.start + name.length) ?? plainBody(name, row.start);
    return [{ ...own, whole: { start: own.whole.start, end: row.end }, country: own.country ?? country.value.code }];
  });
  return named.length === rows.length ? named : [];
}
const ROW_NAME = /^\p{Lu}[^,;:()]{3,110}(?<!\s(?:of|in|from|the|and|no|un|Republic))$/u;

/** Three words of a name or more: an address has fewer. */
const FULL_NAME = /^\p{Lu}(?!.*\s(?:iela|gatve|prospekts|street|un|and)(?:\s|$))[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,6}\s[\p{L}.’'-]{3,}(?:\s\d{4})?$/u;

/** Parts of a piece between commas outside brackets that say with a country in brackets that each is a name: „A (FO), B (LT)”. */
function commaParts(text: string, piece: Span): Span[] {
  const parts = cut(text, piece, /,(?![^(]*\))|\s(?:un|and|i|и)\s/gu);
  const isShortList = parts.length > 1 && parts.every((part) => SHORT.test(text.slice(part.start, part.end)));
  const later = parts.slice(1).filter((part) => /\([^()]+\)$/u.test(text.slice(part.start, part.end)) || FULL_NAME.test(text.slice(part.start, part.end)) || (isShortList && SHORT.test(text.slice(part.start, part.end))));
  const [first] = parts;
  if (first === undefined) return [];
  // The first part keeps what stands behind it: a country behind a comma belongs to it.
  const end = later.length === 0 ? piece.end : parts[parts.indexOf(later[0]!) - 1]!.end;
  return [{ start: first.start, end }, ...later];
}

/** Spans between separators (flags `gu`), without the blanks at their edges. */
function cut(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  const words = text.slice(start, end);
  for (const match of [...words.matchAll(separator), null]) {
    const to = match === null ? end : start + match.index;
    const raw = text.slice(from, to);
    const lead = /^(?:[\s.)*•-]|\d{1,2}[.)](?=\s)|partner(?:i|s|is)\s?:)*/u.exec(raw)?.[0].length ?? 0;
    const trail = /[\s.,]*$/u.exec(raw.slice(lead))?.[0].length ?? 0;
    if (to - trail > from + lead) spans.push({ start: from + lead, end: to - trail });
    from = match === null ? end : start + match.index + match[0].length;
  }
  return spans;
}

const NO_NAME = /^(?:nav|nē|n\/a|none|no|skat\p{L}*|vairāk\p{L}*|https?|www|www\.\p{L}+|visi|latvija|projekt\p{L}*)(?!\p{L})/iu;
/** A municipality may be named as land: „Ludzas novads”. */
const LAND = /^\p{Lu}\p{L}+s (?:novads|rajons|pilsēta|valstspilsēta|apriņķis)$/u;
/** „RTU”, „LU”: short names in a list. */
const SHORT = /^\p{Lu}{2,7}$/u;
/** „Latvijas pašvaldības”, „Zemgales skolas”: many bodies without a name. */
const CROWD = /^[^„“”"]*\s(?:pašvaldības|iestādes|institūcijas|skolas|organizācijas|universitātes|augstskolas|biedrības|bibliotēkas|muzeji|uzņēmumi|uzņēmēji)(?:\sun)?$/u;
/** „Three municipalities from Denmark and Latvia”: how many, and no name. */
const ENGLISH_CROWD = /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|local|other|\d{1,2})\s+)(?:\p{Ll}+\s+){0,3}(?:municipalities|schools|partners|organi[sz]ations|institutions|universities|libraries|museums|countries|companies)(?!\p{L})/iu;
/** „Lithuania. In Latvia the town is …”: a sentence ends inside. */
const RUNS_ON = /\p{Ll}{4}[.:]\s+\p{Lu}\p{Ll}+\s/u;
const VERBISH = /(?<!\p{L})(?:ir|tiks|tiek|būs|nav|kas|kuri|kuru|lai|the project|will|which)(?!\p{L})/u;

/** The name at the start of a piece: up to the first comma or bracket; countries, towns and sentences are none. */
function readPiece(view: ProjectView, piece: Span): Body | null {
  const words = view.text.slice(piece.start, piece.end);
  const name = /^(?:[^,("„“]|["„“][^"”“]{1,80}["”“])+/u.exec(words)?.[0].replace(/\s(?:no|from)\s\p{Lu}.*$/su, '').replace(/[\s:–-]+$/u, '') ?? '';
  if (CROWD.test(name) || ENGLISH_CROWD.test(name) || RUNS_ON.test(name)) return null;
  if (name.length < 3 || name.length > 110 || words.length > MAX_ITEM || !/^(?:[\p{Lu}„“"«]|\d{1,3}[\p{L}.]?\s?\p{Lu})/u.test(name) || NO_NAME.test(name) || VERBISH.test(words)) return null;
  if (!/\p{L}{3}/u.test(name) || /@|\d{5,}|\)|\s{3,}|\d \d{3}/u.test(name)) return null;
  // „Fonds Krasts 2027” begins with a word that is a label by itself.
  if (hitsAt(view.hits, tokenAt(view.tokens, piece.start), 'label').some((hit) => !/^ \p{Lu}\p{Ll}+(?: \d{4})?(?: *[,;(]|$)/u.test(view.text.slice(hit.end, piece.end)))) return null;
  const first = tokenAt(view.tokens, piece.start);
  const end = piece.start + name.length;
  const isPlain = !LAND.test(name) && (['country', 'place', 'country-group', 'demonym'] as const).some((kind) => hitsAt(view.hits, first, kind).some((hit) => hit.end >= end - 1));
  if (isPlain || isListedPerson(view, name) || (isPerson(view, name) && !/^\s*\((?![^)]*[@\d])/u.test(words.slice(name.length)))) return null;
  const country = view.mentionsOf<{ code: string }>('country').find((one) => isWithin(one, piece))?.value.code ?? null;
  const span = { start: piece.start, end };
  return { ...span, whole: span, name: oneBlank(name).replace(/^[„“"«](?<inner>[^„“”"«»]+)[”“"»]$/u, '$<inner>'), quoted: null, abbreviation: null, country, registrationNumber: null, head: null, authority: null, owner: null, isNominative: true };
}

/** A given name that the list has tells a person, whatever stands in brackets behind: „Ilze Kalna (Purvu fonds)”. */
const isListedPerson = (view: ProjectView, name: string): boolean =>
  view.mentionsOf<PersonMention>('person').some((one) => one.value.isListed && one.value.name === name);

/** „Ilze Kalna” behind „Koordinatore”: two words with the endings of a person's name and nothing else. */
const isPerson = (view: ProjectView, name: string): boolean =>
  view.mentionsOf<{ name: string }>('person').some((one) => one.value.name === name) || /^\p{Lu}\p{Ll}+(?:a|e|s|š|is|us)\s\p{Lu}\p{Ll}+(?:a|e|s|š|is|us)$/u.test(name);
