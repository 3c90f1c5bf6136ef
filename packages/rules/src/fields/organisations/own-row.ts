import { isWithin, type Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { commaItemIn } from '../../layout/projects/comma-items.ts';
import { findBodies, plainBody, type Body, type RoleFound } from './body.ts';
import { isAgency, isMinistry } from './agency.ts';
import { isContractor } from './contractor.ts';

/** No agency, ministry or fund, and a full name: quoted, or with a head that public bodies bear. */
function canApply(view: ProjectView, body: Body): boolean {
  if (isContractor(view, body) || isAgency(body) || isMinistry(body) || (body.head === 'fonds' && body.quoted === null)) return false;
  if (view.mentionsOf<{ role: string }>('authority').some((one) => one.value.role !== 'agency' && isWithin(body, one))) return false;
  return body.quoted !== null || !HOUSES.has(body.head ?? '');
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
  const row = view.project.count < 2 ? null : commaItemIn(view, view.project.own[0]!);
  if (row !== null) return [bodyOfRow(view, row.body)].map((body) => ({ rule: 'organisations/own-row', body, role: 'applicant', rank: 8, signals: ['in-row'], cue: null }));
  const group = view.project.count < 2 ? null : groupBeforeName(view, view.project.own[0]!);
  if (group !== null) return [{ rule: 'organisations/own-row', body: group, role: 'applicant', rank: 12, signals: ['in-row'], cue: null }];
  if (view.project.count < 2 || known.some((one) => one.role !== 'funder-agency' && !view.isShared(one.body))) return [];
  const body = findBodies(view).find((one) => one.isNominative && !view.isShared(one) && canApply(view, one));
  return body === undefined ? [] : [{ rule: 'organisations/own-row', body, role: 'applicant', rank: 35, signals: ['in-row'], cue: null }];
}

/** The body between the last commas of a row: as mentioned, else as printed. */
function bodyOfRow(view: ProjectView, span: Span): Body {
  const named = findBodies(view).find((one) => isWithin(one, span) && one.end === span.end);
  return named ?? plainBody(view.text.slice(span.start, span.end), span.start);
}

/** „IIG „Zīles” „Ģimenes diena””, „Zīļu skolas vecāku IG „Jostas””: a society or a group by its short form, right before the quotation that names the project. */
const GROUP_FIRST = /^(?<body>(?:I?IG|B-a|b-ba|Biedrība)\s[„“"«][^„“"«”»\n]{2,60}[”“"»]|\p{Lu}[^„“"«”»\n]{3,90}\sI?IG)\s?[„“"«]/u;

function groupBeforeName(view: ProjectView, { start, end }: Span): Body | null {
  const body = GROUP_FIRST.exec(view.text.slice(start, Math.min(end, start + 180)))?.groups?.body;
  return body === undefined ? null : plainBody(body, start);
}
