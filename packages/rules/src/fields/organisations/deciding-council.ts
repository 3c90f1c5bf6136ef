import type { ProjectView } from '../../engine/reading.ts';
import type { RoleFound } from './body.ts';

/** The council's own costs, loan or application are spoken of: the project is its own. */
const OWN_PROJECT = /(?<!\p{L})(?:projekta apstiprinasanas gadijuma|(?:nemt|sanemt) (?:ilgtermina |istermina )?(?:aiznemumu|aizdevumu)|(?:iesniegt|sagatavot) (?:\p{L}+ ){0,3}(?:projekta (?:iesniegumu|pieteikumu)|projektu)(?!\p{L}))/u;
const RESOLVES = /(?<!\p{L})nole(?:mj|ma|mts)(?!\p{L})/u;

/**
 * „Par Zīļu novada domes dalību projektā … NOLEMJ: … ņemt aizņēmumu”: a council that takes part in what no other body leads or carries out
 * applies for it, where its own loan or application is spoken of.
 */
export function asApplicant(view: ProjectView, found: readonly RoleFound[]): readonly RoleFound[] {
  const councils = found.filter((one) => isTakingPart(view, one));
  if (councils.length === 0 || found.some(({ role }) => OTHERS.has(role)) || !RESOLVES.test(view.folded) || !OWN_PROJECT.test(view.folded)) return found;
  return found.map((one) => (councils.includes(one) ? { ...one, role: 'applicant' } : one));
}

const OTHERS: ReadonlySet<string> = new Set(['lead', 'applicant', 'implementer']);
const isTakingPart = (view: ProjectView, { body, role, cue }: RoleFound): boolean =>
  role === 'partner' && cue !== null && /(?:dome|pašvaldība|padome)$/u.test(body.name) && view.folded.slice(cue.start, cue.end).startsWith('dalib');
