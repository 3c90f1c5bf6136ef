import { isWithin } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { findBodies, type Body, type RoleFound } from './body.ts';
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
  if (view.project.count < 2 || known.some((one) => one.role !== 'funder-agency' && !view.isShared(one.body))) return [];
  const body = findBodies(view).find((one) => one.isNominative && !view.isShared(one) && canApply(view, one));
  return body === undefined ? [] : [{ rule: 'organisations/own-row', body, role: 'applicant', rank: 35, signals: ['in-row'], cue: null }];
}
