import type { OrganisationHeadEntry } from '@siets/gazetteer';
import { isOverlapping, type Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { isAgency, isMinistry } from './agency.ts';
import { findBodies, mainKey, type Body, type RoleFound } from './body.ts';
import { isContractor } from './contractor.ts';
import { cueAfter, cueBefore } from './role-cues.ts';

/** What a body does with its project: no sentence without these words is looked at. */
const DOES = cue(/iesnie|pietei|īsteno|realiz|ievie|uzsāk|sāk|saņ[eē]m|ieguv|guv|piesaist|parakst|noslē|pabei|pasūt/iu);
/** Heads that stories use for more than one thing. */
const VAGUE = new Set(['centrs', 'grupa', 'komisija', 'padome', 'valde', 'nodaļa', 'fonds', 'māja', 'nams', 'pilsēta', 'novads', 'reģions', 'parks', 'dienests', 'ministrija', 'aģentūra', 'baznīca', 'komanda', 'savienība']);

/**
 * A head noun alone that acts in the project, where the text names one body with that head.
 *
 *     2019. gadā draudze iesniedza pieteikumu projektu konkursā. … Kalupes evaņģēliski luteriskā draudze
 *                ^^^^^^^ ---------                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Asked only where no words give a body itself such a role.
 */
export function bareHead(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  if (known.some((one) => one.role === 'applicant' || one.role === 'implementer' || one.role === 'lead')) return [];
  const sentences = view.sentencesWith(DOES);
  if (sentences.length === 0) return [];
  const bodies = findBodies(view);
  for (const hit of view.hits.ofKind('organisation-head')) {
    const sentence = sentences.find((one) => one.start <= hit.start && one.end >= hit.end);
    if (sentence === undefined || !isActing(hit.entry, hit.form.readings) || !isBare(view, hit, bodies)) continue;
    const found = cueAfter(view, hit.end, sentence.end, true) ?? cueBefore(view, sentence.start, hit.start);
    if (found === null || (found.role !== 'applicant' && found.role !== 'implementer')) continue;
    const named = bodies.filter((body) => body.head === hit.entry.lemma && !isAgency(body) && !isMinistry(body) && !isContractor(view, body));
    if (new Set(named.map(mainKey)).size !== 1) continue;
    const { role, span } = found;
    return named.map((body) => ({ rule: 'organisations/bare-head', body, role, rank: 47, signals: ['bare-head'], cue: { ...span, as: 'context' } }));
  }
  return [];
}

const isActing = ({ lemma }: OrganisationHeadEntry, readings: readonly { case: string; number: string }[]): boolean =>
  !VAGUE.has(lemma) && readings.some((one) => one.case === 'nominative' && one.number === 'singular');

/** The head stands in no name, and no genitive or adjective before it names another body: „mūsu skola”, not „Tartu skola”. */
const isBare = (view: ProjectView, span: Span, bodies: readonly Body[]): boolean =>
  !bodies.some((body) => isOverlapping(body.whole, span)) && !/\p{Lu}\p{L}*(?:[aeiu]s|[auoā]|ais)(?:\s\p{Ll}\p{L}+){0,2}\s$/u.test(view.text.slice(Math.max(0, span.start - 60), span.start).replace(/^.*[.!?]\s/su, ''));
