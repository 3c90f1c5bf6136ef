import { fold } from '@siets/latvian';
import { isOverlapping, isWithin, type Mention, type OrganisationRole, type Span } from '@siets/record';
import { oneBlank } from '../../engine/blanks.ts';
import { byPhrase } from '../../engine/by-phrase.ts';
import type { Candidate } from '../../engine/field-rule.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { holding, overlapping } from '../nearby.ts';
import { shortNames } from './short-names.ts';
import type { OrganisationMention } from '../../mentions/organisations/index.ts';

/** One organisation at one place of the text: a mention, or one of the bodies that a mention names together. */
export interface Body extends Span {
  name: string;
  quoted: string | null;
  abbreviation: string | null;
  country: string | null;
  registrationNumber: string | null;
  head: string | null;
  authority: string | null;
  owner: string | null;
  /** Where the whole mention stands: with the head that several bodies share. */
  whole: Span;
  /** True where it is printed in the nominative (a subject). */
  isNominative: boolean;
}

/** What a rule says of a body, before bodies of one name are joined. */
export interface RoleFound {
  rule: string;
  body: Body;
  role: OrganisationRole;
  signals: string[];
  /** The label or the words that give the role. */
  cue: (Span & { as: 'label' | 'context' }) | null;
  /** The smaller, the surer. */
  rank: number;
}

/** A body that no mention stands for: its words are all that is known. */
export function plainBody(name: string, start: number): Body {
  const span = { start, end: start + name.length };
  return { ...span, whole: span, name, quoted: null, abbreviation: null, country: null, registrationNumber: null, head: null, authority: null, owner: null, isNominative: true };
}

const known = new WeakMap<ProjectView, Body[]>();

/** „2016.gadsZīļu aģentūra”: a heading has run into the name. */
const GLUED = /^\p{Ll}{4,}\p{Lu}\p{Ll}/u;

/** „grupas „Bitītes” audzēkne”: a group of a kindergarten is no body. */
const isOfGroup = (text: string, { value, end }: Mention<OrganisationMention>): boolean => value.head === 'grupa' && /^ (?:audzēkn|bērn|mazuļ|vecāk)/u.test(text.slice(end, end + 10));

/** Every body that the project's text names, in reading order; those inside titles of other things are left out. */
export function findBodies(view: ProjectView): Body[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const quotes = view.mentionsOf('quoted');
  const titles = view.resolved<string>('title').chosen.flatMap((one) => one.evidence.slice(0, 1).map((span) => ({ start: span.start - 3, end: span.end + 3 })));
  const labels = view.layout.entries.filter((entry) => entry.meanings[0]?.field === 'organisations').map((entry) => entry.label);
  const bodies = view.mentionsOf<OrganisationMention>('organisation')
    .filter((mention) => !GLUED.test(mention.value.name) && !isInsideTitle(overlapping(quotes, mention), mention) && !titles.some((title) => isInsideTitle(title, mention)) && holding(labels, mention) === null)
    .filter((mention) => !isOfGroup(view.text, mention))
    .flatMap((mention) => toBodies(view.text, mention));
  const all = [...bodies, ...shortNames(view, bodies)].sort((a, b) => a.whole.start - b.whole.start || a.start - b.start);
  known.set(view, all);
  return all;
}

/** The bodies that begin in a span, found without going over those before it. */
export function bodiesWithin(view: ProjectView, span: Span): Body[] {
  const bodies = findBodies(view);
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.whole.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < bodies.length && bodies[end]!.whole.start < span.end) end += 1;
  return bodies.slice(low, end);
}

/** True where the mention is only a part of what is quoted. */
const isInsideTitle = (quote: Span | null, mention: Span): boolean => quote !== null && isWithin(mention, quote) && quote.end - quote.start > mention.end - mention.start + 4;

function toBodies(text: string, mention: Mention<OrganisationMention>): Body[] {
  const { value } = mention;
  const whole = { start: mention.start, end: mention.end };
  const shared = { whole, head: value.head, authority: value.authority, owner: value.owner, abbreviation: value.abbreviation };
  if (value.members.length > 0) {
    return value.members.map(({ name, country, start, end }) => ({
      ...shared, name, country, start, end, quoted: null, registrationNumber: null, isNominative: true,
    }));
  }
  const printed = printedName(text.slice(mention.start, mention.end));
  // „VARAM” is filed as the text names it where the text gives the short name to a body.
  const abbreviation = value.abbreviation ?? (value.authority !== null && /^\p{Lu}{3,8}$/u.test(printed) ? printed : null);
  return [{
    ...shared, abbreviation, ...whole, name: value.name, country: value.country, quoted: value.quoted, registrationNumber: value.registrationNumber,
    // Not folded: „bibliotēkā” is a place of action, „bibliotēka” a subject.
    isNominative: (value.authority !== null && !isGenitive(printed, value) && !/[āēī]$/u.test(printed)) || printed === value.name || isNameOrHead(printed.toLowerCase(), value),
  }];
}

/** „Lauku atbalsta dienesta”: a known body by its full name in the genitive. */
function isGenitive(printed: string, { name, quoted }: OrganisationMention): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return quoted === null && last.length > 4 && printed.toLowerCase().endsWith(last.endsWith('s') ? `${last.slice(0, -1)}a` : `${last}s`);
}

/** English words are not declined: “organisation “Alba””. */
const ENGLISH_HEAD = /^(?:organi[sz]ation|institution|ngo) [„“"]/u;

/** True for the name itself, and for a quoted name with its head behind it, in small letters. */
const isNameOrHead = (lower: string, { name, quoted, head }: OrganisationMention): boolean =>
  lower === name.toLowerCase() || ENGLISH_HEAD.test(lower) || (quoted !== null && head !== null && lower.endsWith(` ${head}`));

/** The words of a name without an abbreviation in brackets inside it. */
function printedName(printed: string): string {
  // „… (SIA) „X””: the mention begins inside the bracket.
  const words = oneBlank(printed).replace(/^(?<form>\p{Lu}{2,5})\) /u, '$<form> ');
  return words.includes('(') ? words.replace(/ \([\p{Lu}\d][\p{L}\d]{1,9}\)(?=\s)/gu, '') : words;
}

const FORMS = /^(?:biedriba|biedribas|bidreiba|bidreibys|nodibinajums|sia|as|vas|vsia|psia|zs|z\/s|ik|association|foundation|the)\s+/u;

/** The name as it is compared: folded, without quotation marks, legal form and punctuation. */
export const bodyKey = byPhrase((name) => {
  const plain = oneBlank(fold(name).replace(/[„“”"«»‚‘’'`.,]/gu, ' ').replace(/[‐‑–—]/gu, '-')).trim();
  const bare = plain.replace(FORMS, '').replace(FORMS, '').replace(/\s(?:sia|as)$/u, '');
  // „X novada pašvaldības dome” and „X novada pašvaldība” are one public body.
  return !bare.includes('pasvaldibas ') ? bare : bare.replace(/\bpasvaldibas (?:dome|administracija)$/u, 'pasvaldiba');
});

/** „novada pašvaldības iestāde “Zīļu apvienības pārvalde””: what is quoted is a whole name by itself. */
const HOLDERS: ReadonlySet<string> = new Set(['iestāde', 'institūcija', 'struktūrvienība']);
const OWN_HEAD = /\s(?:pārvalde|centrs|dienests|bibliotēka|muzejs|skola|aģentūra|birojs)$/iu;

/** A municipality's council and administration are filed under the municipality where the text says „pašvaldības dome”. */
export const filedName = (body: Body): string =>
  body.quoted !== null && (/^valsts aģentūra [„“"”«]/iu.test(body.name) || (HOLDERS.has(body.head ?? '') && OWN_HEAD.test(body.quoted))) ? body.quoted : body.owner !== null && /pašvaldība$/iu.test(body.owner) && body.head === 'dome' ? body.owner : body.name;

/** „Rēzeknes bibliotēka” is short for „Rēzeknes Centrālā bibliotēka”: same first and last word, nothing of its own. */
export function isShorter(short: string, long: string): boolean {
  if (short.charCodeAt(0) !== long.charCodeAt(0) || short.charCodeAt(short.length - 1) !== long.charCodeAt(long.length - 1)) return false;
  const words = short.split(' ');
  const all = long.split(' ');
  if (words.length < 2 || words.length >= all.length || words[0] !== all[0] || words.at(-1) !== all.at(-1)) return false;
  return words.every((word) => all.includes(word)) && all.every((word) => words.includes(word) || /(?:iska|iskais|ala|alais|ena|enais|ionala|^valsts|^novadpetniecibas|^evangeliski|^luteranu|^katolu|^romas|^baznicas|^central|^city|^public|^state|^main|^national)$/u.test(word));
}

/** „Cēsu novada dome”, „Cēsu novada pašvaldība” and „Cēsu novads” are one public body: the land whose council it is. */
const councilKey = byPhrase((name): readonly string[] => {
  const { land, plain } = /^(?<land>.+ (?:novada|pilsetas|rajona)) (?:dome|padome|pasvaldiba)$|^(?<plain>\S+ novad)s$/u.exec(name)?.groups ?? {};
  return land === undefined && plain === undefined ? [] : [`council of ${land ?? `${plain!}a`}`];
});

const keysByBody = new WeakMap<Body, string[]>();

/** All keys by which two bodies are found to be the same. */
export function keysOf(body: Body): string[] {
  let keys = keysByBody.get(body);
  if (keys === undefined) {
    const names = [filedName(body), body.quoted, body.abbreviation].filter((name) => name !== null).map(bodyKey).filter((key) => key.length > 1);
    keys = [...names, ...names.flatMap(councilKey)];
    keysByBody.set(body, keys);
  }
  return keys;
}

/** The key of its filed name. */
export const mainKey = (body: Body): string => keysOf(body)[0] ?? '';

/** The body that stands at a span; null where none does. */
export const bodyAt = (view: ProjectView, span: Span): Body | null => findBodies(view).find((body) => isOverlapping(body, span)) ?? null;

/** „muzejā”, „bibliotēkās”: where something happens, not who does it. */
export const isPlaceOfAction = (text: string, body: Body): boolean =>
  !body.isNominative && /(?:[āēīū]|[āēīo]s)$/u.test(text.slice(body.start, body.end).replace(/\s*[„“"«].*$/su, ''));

/** What a body says as a candidate of the field. */
export type OrganisationCandidate = Candidate<{ key: string; name: string; role: OrganisationRole; country: string | null; registrationNumber: string | null }>;
