import { isWithin, type Span } from '@siets/record';
import { plainBlanks } from '../../engine/blanks.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { isAgency } from './agency.ts';
import { bodiesWithin, type Body, type RoleFound } from './body.ts';
import { landIn } from './land-partners.ts';

/** What a sentence must hold before it is read closely. */
const HINT = cue(/(?:l[īi]gum|vienoš|vienos)/iu);
/** A contract or an agreement and the word that names the other side. */
const CONTRACT = /(?:ligum|vienosan)\p{L}{0,4} par [^.;:]{4,200}? starp |(?<kind>sadarbibas |partner\p{L}{0,6} )?(?:ligum|vienosan)\p{L}{0,4},?(?=\s)(?: (?!par )[\p{L}\d./,()-]+){0,9}? (?:ar|starp) /gu;
/** What a contract about the project itself is for. */
const PURPOSE = /^ par [^;]{0,220}(?:projekt|isteno|ieviesan|izveid|finansej|realiz|atbalst|dotacij|grant)/u;
/** What is bought: the other side is a contractor. */
const BOUGHT = /(?:buvdarb|buvniecib|buvuzraudz|piegad|iepirkum|projektesan|autoruzraudz|buvprojekt|izpildi|apsaimniekosan|nomas|patapinajum|darba ligum|zemes)/u;
/** Legal forms of those that build and sell. */
const COMPANIES = new Set(['SIA', 'AS', 'IK', 'VSIA', 'PS', 'OÜ', 'UAB', 'ministrija', 'vēstniecība']);

/**
 * The other side of a contract about the project.
 *
 *     Ministrija noslēdza līgumu ar Latvijas Skolu biedrību par projekta īstenošanu.
 *                         ---------- ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Beside a body that carries the project out it is a partner; companies and purchases are left out.
 */
export function contract(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  return view.sentencesWith(HINT).flatMap((sentence) => inOne(view, sentence, known));
}

function inOne(view: ProjectView, sentence: Span, known: readonly RoleFound[]): RoleFound[] {
  if (!view.cues.test(HINT, sentence.start, sentence.end)) return [];
  const words = plainBlanks(view.folded.slice(sentence.start, sentence.end));
  if (BOUGHT.test(words)) return [];
  const match = [...words.matchAll(CONTRACT)].at(0);
  if (match === undefined) return [];
  const purpose = words.indexOf(' par ', match.index + match[0].length - 1);
  if (purpose >= 0 && !PURPOSE.test(words.slice(purpose))) return [];
  const zone = { start: sentence.start + match.index + match[0].length - 1, end: purpose < 0 ? sentence.end : sentence.start + purpose };
  const cue = { start: sentence.start + match.index, end: zone.start, as: 'context' } as const;
  const isBeside = match.groups?.['kind'] !== undefined || known.some((one) => isWithin(one.body, sentence) && one.role !== 'funder-agency' && one.role !== 'partner' && !isWithin(one.body, zone));
  const bodies = bodiesWithin(view, zone).filter((body) => isWithin(body, zone) && isParty(body));
  return [...bodies, ...landIn(view, zone)]
    .map((body): RoleFound => ({ rule: 'organisations/contract', body, role: isBeside || (match[0].endsWith(' starp ') && hasLead(words)) ? 'partner' : 'implementer', rank: 32, signals: ['party'], cue }));
}

/** „starp A kā vadošo partneri un B”: beside a lead the others are partners. */
const hasLead = (words: string): boolean => /(?:vadoso|galveno) (?:\p{L}+ )?partner/u.test(words);

/** Not in the nominative (who signs is read elsewhere), no agency and nobody who builds. */
const isParty = (body: Body): boolean =>
  (!body.isNominative || body.whole.start !== body.start || body.whole.end !== body.end || body.authority !== null) && !isAgency(body) && !COMPANIES.has(body.head ?? '') && !/ministrija$/iu.test(body.name) && body.head !== 'fonds';
