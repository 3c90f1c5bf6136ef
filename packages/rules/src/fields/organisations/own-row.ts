import { organisationLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import { isWithin, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { trim } from '../../layout/lines.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import { commaItemIn } from '../../layout/projects/comma-items.ts';
import { flatRows } from '../../layout/projects/flat-rows.ts';
import { bodyFirstItemIn } from '../../layout/projects/body-first-items.ts';
import { receiverAsSubject, receiverBeforePurpose, receiverIn } from '../../layout/projects/purpose-items.ts';
import { bodyOfLine } from '../../layout/projects/body-sum-lines.ts';
import { bodyWithProject } from '../../layout/projects/with-projects.ts';
import { paidRowAt } from '../../layout/projects/paid-rows.ts';
import { pairedLines } from '../../layout/projects/paired-lines.ts';
import { findBodies, plainBody, type Body, type RoleFound } from './body.ts';
import { isAgency, isMinistry } from './agency.ts';
import { isContractor } from './contractor.ts';
import { GIVES_BEFORE, GIVES_REACH } from './giver-words.ts';

/** No agency, ministry or fund, and a full name: quoted, or with a head that public bodies bear. */
function canApply(view: ProjectView, body: Body): boolean {
  if (GIVES_BEFORE.test(view.text.slice(Math.max(0, body.whole.start - GIVES_REACH), body.whole.start)) && body.isNominative) return false;
  if (isContractor(view, body) || isAgency(body) || isMinistry(body) || (body.head === 'fonds' && body.quoted === null)) return false;
  if (view.mentionsOf<{ role: string }>('authority').some((one) => one.value.role !== 'agency' && isWithin(body, one))) return false;
  return body.quoted !== null || !HOUSES.has(body.head ?? '') || fillsPart(view, body);
}

/** „„Soliņi”, Zīļu muzejs, 300 EUR”: the name stands alone between two marks of its row. */
function fillsPart({ text, project }: ProjectView, { whole }: Body): boolean {
  const own = project.own[0]!;
  const before = text.slice(Math.max(own.start, whole.start - 4), whole.start);
  const behind = text.slice(whole.end, Math.min(own.end, whole.end + 3));
  return whole.start >= own.start && whole.end <= own.end && (whole.start === own.start || /[,;(|\t] ?$|\s[–—-] $/u.test(before)) && (whole.end === own.end || /^ ?[,;:)|\t]|^ [–—-]/u.test(behind));
}

/** Heads of houses where things happen rather than of bodies that apply. */
const HOUSES = new Set(['māja', 'nams', 'pils', 'parks', 'dārzs', 'baznīca', 'stacija', 'skola', 'muzejs', 'grupa', 'tīkls', 'kustība']);

/**
 * In a list of projects, the body that stands in a project's own row and has no other role: it applied.
 *
 *     1. „Aukstuma kamera” – ZS „Rudzīši”; attiecināmās izmaksas 42 180,00 EUR
 *                            ^^^^^^^^^^^^
 */
export function ownRow(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  const announced = view.project.count < 2 ? null : announcedIn(view, view.project.own[0]!);
  if (announced !== null) return [{ rule: 'organisations/own-row', rank: 9, signals: ['in-row', 'announced'], ...announced }];
  const row = view.project.count < 2 ? null : (paidRowAt(view, view.project.own[0]!) ?? commaItemIn(view, view.project.own[0]!));
  if (row !== null && row.body !== null) return [bodyOfRow(view, row.body)].map((body) => ({ rule: 'organisations/own-row', body, role: 'applicant', rank: 8, signals: ['in-row'], cue: null }));
  const receiver = view.project.count < 2 ? null : (receiverOf(view.text, view.project.own[0]!) ?? bodyOfLine(view, view.project.own[0]!));
  if (receiver !== null) return [{ rule: 'organisations/own-row', body: { ...plainBody(view.text.slice(receiver.start, receiver.end), receiver.start), name: toNominative(view.text.slice(receiver.start, receiver.end), organisationLexicon).text }, role: 'applicant', rank: 8, signals: ['in-row'], cue: null }];
  const holder = view.project.count < 2 ? null : bodyWithProject(view, view.project.own[0]!);
  if (holder !== null && known.every((one) => one.role === 'funder-agency' || view.isShared(one.body))) return [{ rule: 'organisations/own-row', body: bodyOfRow(view, holder), role: 'applicant', rank: 12, signals: ['in-row'], cue: null }];
  const at = view.project.own[0]?.start ?? 0;
  const filled = view.project.count < 2 ? undefined : (spanAt(flatRows(view), at)?.cells?.body ?? spanAt(pairedLines(view), at)?.body ?? bodyFirstItemIn(view, view.project.own[0]!)?.body);
  if (filled !== undefined) return [{ rule: 'organisations/own-row', body: bodyOfRow(view, trim(view.text, filled)), role: 'applicant', rank: 8, signals: ['in-row'], cue: null }];
  const group = view.project.count < 2 ? null : groupBeforeName(view, view.project.own[0]!);
  if (group !== null) return [{ rule: 'organisations/own-row', body: group, role: 'applicant', rank: 12, signals: ['in-row'], cue: null }];
  if (view.project.count < 2 || known.some((one) => one.role !== 'funder-agency' && !view.isShared(one.body))) return [];
  const own = findBodies(view).filter((one) => !view.isShared(one) && canApply(view, one));
  const opening = view.project.count > 2 ? openingBody(view) : undefined;
  const body = opening ?? own.find((one) => one.isNominative) ?? own.find((one) => isGivenTo(view, one) || isBeforeName(view, one)) ?? own.find((one) => isReceiver(view, one));
  return body === undefined ? [] : [{ rule: 'organisations/own-row', body, role: 'applicant', rank: 35, signals: ['in-row'], cue: null }];
}

const receiverOf = (text: string, own: Span): Span | null => receiverIn(text, own) ?? receiverBeforePurpose(text, own) ?? receiverAsSubject(text, own);

/** „iesniedzējs – Zīļu ev. lut. draudze,”, „Applicant: Oak House;”: who applied, up to the next mark. */
const ANNOUNCED = /(?:(?<applicant>iesniedzēj\p{L}{1,2}|pieteicēj\p{L}{1,2}|applicant)|(?<implementer>īstenotāj\p{L}{1,2}|realizētāj\p{L}{1,2}|promoter))\s*[–—:-]\s*(?<body>\p{Lu}(?:[^,;()\n„“"«]|[„“"«][^„“"«”»\n]{2,80}[”“"»]){3,110}?)\s*(?=[,;(\n]|\.?$)/iu;
/** „īstenotājs Rīgas pašvaldības SIA „X””: whose company it is begins the name. */
const OWNED = /(?:(?<applicant>[Ii]esniedzēj\p{L}{1,2}|[Pp]ieteicēj\p{L}{1,2})|(?<implementer>[Īī]stenotāj\p{L}{1,2}|[Rr]ealizētāj\p{L}{1,2}))(?:\s*[–—:-])?\s(?<body>\p{Lu}[^,;()\n„“"«]{3,60}(?:pašvaldības|domes) (?:SIA|AS|VSIA|iestāde|aģentūra) [„“"«][^„“"«”»\n]{2,80}[”“"»])/u;
/** „A project by “Oak Centre” – “…””: the quotation is the one who does it. */
const DONE_BY = /(?<!\p{L})project\s(?:\p{L}+\s(?:out\s)?)?by\s(?:the\s)?[“„"](?<body>[^“”„"\n]{3,80})[”“"]/iu;

type Announced = Pick<RoleFound, 'body' | 'role' | 'cue'>;

/** The body that a word of the row announces, where no mention stands there, nor a person. */
function announcedIn(view: ProjectView, { start, end }: Span): Announced | null {
  const words = view.text.slice(start, Math.min(end, start + LONGEST_ROW));
  const said = OWNED.exec(words) ?? ANNOUNCED.exec(words);
  const done = said === null ? DONE_BY.exec(words) : null;
  const name = (said ?? done)?.groups?.body;
  if (name === undefined) return null;
  const at = start + (said ?? done)!.index + (said ?? done)![0].indexOf(name);
  const span = { start: at, end: at + name.length };
  const bodies = findBodies(view);
  const isOwned = said !== null && OWNED.test(said[0]);
  const starts = !isOwned && bodies.some((one) => one.whole.start === span.start || isWithin(span, one.whole));
  if (starts || view.mentionsOf('person').some((one) => one.start <= span.start + 2 && one.end >= span.end - 2)) return null;
  return { body: plainBody(name, at), role: said?.groups?.applicant === undefined ? 'implementer' : 'applicant', cue: null };
}

const LONGEST_ROW = 700;

/** „4140 eiro piešķirti Saulkrastu novada domei …”: the sum in front of the dative goes to it. */
function isGivenTo({ text }: ProjectView, { whole }: Body): boolean {
  return DATIVE.test(text.slice(whole.start, whole.end)) && SUM_BEFORE.test(text.slice(Math.max(0, whole.start - 50), whole.start));
}

/** „biedrībai „Zars”, reģ. Nr. 40008…, projekta „Dārzs” īstenošanai – EUR 800”: the dative in a row that gives a sum. */
function isReceiver({ text, project }: ProjectView, { whole }: Body): boolean {
  const own = project.own[0]!;
  return DATIVE_HEAD.test(text.slice(whole.start, whole.end)) && FOR_PROJECT.test(text.slice(whole.end, Math.min(own.end, whole.end + FOR_REACH)));
}
const DATIVE_HEAD = /^[^„“"«\n]{2,80}(?:ai|ei|am|im|um)(?: ?[„“"«][^\n]*)?$/u;
const FOR_PROJECT = /^[^.;„“"«\n]{0,3}(?:[^;„“"«\n]{0,50}[,)] )?(?:projekt(?:a|am|u)|pasākum(?:a|am)|ieceres|iecerei)(?!\p{L})[^;\n]*\d/u;
const FOR_REACH = 260;

const DATIVE = /(?:ai|ei|am|im|um|iem|ām|ēm)[”“"»]?$/u;
const SUM_BEFORE = /\d\s?(?:EUR|eiro|euro|€|Ls|latu|latus|lati)[^\d.;]{0,30}$/u;

/** „Zīļu attīstības fonds 500 eiro izmantos …”: in a list the body that a row begins with, whatever its head, unless it hands out money. */
function openingBody(view: ProjectView): Body | undefined {
  const own = view.project.own[0]!;
  const body = findBodies(view).find((one) => one.whole.start === own.start);
  return body === undefined || isAgency(body) || isMinistry(body) || view.mentionsOf('authority').some((one) => isWithin(body, one)) ? undefined : body;
}

/** „Zīļu muzeja projekts „X””, „Ozolu draudzes projektam – Y”. */
const isBeforeName = ({ text }: ProjectView, { whole }: Body): boolean => /^\s(?:projekts|projektam|projektu|iecere|iecerei|ieceri|pieteikums|pieteikumam)(?!\p{L})/u.test(text.slice(whole.end, whole.end + 14));

/** The body between the last commas of a row: as mentioned, else as printed. */
function bodyOfRow(view: ProjectView, span: Span): Body {
  const named = findBodies(view).find((one) => isWithin(one, span) && one.end === span.end);
  return named ?? plainBody(view.text.slice(span.start, span.end), span.start);
}

/** „IIG „Zīles” „Ģimenes diena””, „Zīļu skolas vecāku IG „Jostas””: a society or a group by its short form, right before the quotation that names the project. */
const GROUP_FIRST = /^(?<body>(?:N?I?IG|B-a|b-ba|Biedrība)\s[„“"«][^„“"«”»\n]{2,60}[”“"»]|\p{Lu}[^„“"«”»\n]{3,90}\sN?I?IG)\s?[„“"«]/u;

function groupBeforeName(view: ProjectView, { start, end }: Span): Body | null {
  const body = GROUP_FIRST.exec(view.text.slice(start, Math.min(end, start + 180)))?.groups?.body;
  return body === undefined ? null : plainBody(body, start);
}
