import { fold } from '@siets/latvian';
import { isWithin } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { isAgency } from './agency.ts';
import { bodyKey, filedName, findBodies, keysOf, type Body, type RoleFound } from './body.ts';

/** Bodies that stand above projects: never the one that carries a project out. */
const ABOVE = /^(?:eiropas (?:savieniba|komisija|parlaments|padome)|ministru kabinets|saeima|pasaules banka|latvijas republika)/u;
/** Heads of single houses and units that stories visit. */
const UNITS = new Set(['nodaļa', 'departaments', 'valde', 'grupa', 'komisija', 'padome', 'māja', 'pils', 'baznīca', 'parks', 'dārzs', 'kase', 'tīkls', 'platforma', 'kustība', 'stacija', 'fonds', 'ministrija', 'pilsēta', 'tiesa', 'policija']);
/** Words behind a name that say whose project or text it is. */
const OWNER = /^[ ]*(?:atbildib|realizet|istenot|projekt(?:a|u|s)(?!\p{L})|dalib|lidzfinans|(?:sava )?budzet)/u;
/** Words before a name that say who answers for the text. */
const ANSWERS = /(?:satur\p{L}*(?: pilniba)? (?:atbild|ir)|par (?:so )?(?:publikacij|informacij)\p{L}* (?:pilniba )?atbild|content\p{L}* (?:is|are) the sole responsibility of(?: the)?)[^.;]{0,30}$/u;
const VISITED = /(?:apmeklej\p{L}*|viesoj\p{L}*|tik(?:as|sies) ar|iepazin\p{L}*|ciemo\p{L}*|uznem\p{L}*|skatij\p{L}*|redzej\p{L}*|notik\p{L}*|notiks|norisin\p{L}*)[^.;]{0,60}$/u;

interface Tally {
  bodies: Body[];
  score: number;
}

/**
 * The body that the whole text is about, where no words give anyone a role: it is named most, in the heading, as a
 * subject, or answers for the text.
 *
 *     Par šīs publikācijas saturu pilnībā atbild Latgales plānošanas reģions.
 *         ------------------------------- ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function principal(view: ProjectView, known: readonly RoleFound[]): RoleFound[] {
  const hasOwn = known.some((one) => one.role !== 'funder-agency' && (one.body.country === null || one.body.country === 'LV'));
  if (hasOwn) return [];
  const taken = new Set(known.flatMap((one) => keysOf(one.body)));
  const tallies = new Map<string, Tally>();
  for (const body of findBodies(view)) {
    if (!canCarry(view, body) || keysOf(body).some((key) => taken.has(key))) continue;
    const key = bodyKey(filedName(body));
    const tally = tallies.get(key) ?? { bodies: [], score: 0 };
    tally.bodies.push(body);
    tally.score += scoreOf(view, body);
    tallies.set(key, tally);
  }
  const [best, second] = [...tallies.values()].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < 2 || (second !== undefined && second.score === best.score && best.score < 3)) return [];
  return best.bodies.map((body) => ({ rule: 'organisations/principal', body, role: 'implementer', rank: 60, signals: ['most-named'], cue: null }));
}

function canCarry(view: ProjectView, body: Body): boolean {
  const name = fold(body.name);
  if (ABOVE.test(name) || isAgency(body) || (body.country !== null && body.country !== 'LV')) return false;
  if (body.head !== null && UNITS.has(body.head) && body.quoted === null) return false;
  return !view.mentionsOf('authority').some((one) => isWithin(body, one));
}

/** One for being named, more for the heading, for the subject of a sentence and for answering; less for being visited. */
function scoreOf(view: ProjectView, body: Body): number {
  const sentence = view.sentenceAt(body.start);
  const before = fold(view.text.slice(Math.max(sentence?.start ?? 0, body.start - 120), body.start)).replace(/\s+/gu, ' ');
  const behind = fold(view.text.slice(body.whole.end, body.whole.end + 40)).replace(/\s+/gu, ' ');
  if (VISITED.test(before)) return -1;
  let score = 1;
  if (view.layout.headings.some((heading) => isWithin(body, heading))) score += 1;
  if (body.isNominative) score += 1;
  if (sentence !== null && body.start - sentence.start < 3 && body.isNominative) score += 1;
  if (OWNER.test(behind) || ANSWERS.test(before)) score += 2;
  return score;
}
