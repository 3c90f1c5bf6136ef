import type { Candidate } from '../../engine/field-rule.ts';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { Span } from '@siets/record';
import { findNames } from '../title/find-names.ts';
import { rankNames, sideKeys } from '../title/rank-names.ts';

const RULE = 'other-titles/beside-title';

/**
 * What stands in brackets or straight behind the title, wherever the title stands.
 *
 *     projekta „Zaļais pagalms (Green Yard)” ietvaros
 *                               ^^^^^^^^^^
 *
 * `own` is the key of the title.
 */
export function namesBeside(view: ProjectView, own: string): Candidate<string>[] {
  const groups = rankNames(findNames(view));
  const title = groups.find((group) => group.key === own);
  if (title === undefined) return [];
  const sides = title.names.flatMap((name) => name.sides.filter((side) => !isAuthority(view, side)).map((side): Candidate<string> => ({
    rule: RULE, value: side.name, signals: ['beside-title'], rank: 2,
    evidence: [{ start: side.start, end: side.end, as: 'value' }, { start: name.start, end: name.end, as: 'context' }],
  })));
  // A name that carries the title as its own side is another name of the project: „Pagalms (Zaļais pagalms)”.
  const mirrored = groups.filter((group) => group !== title && sideKeys(group).has(own)).flatMap((group) => group.names.slice(0, 1));
  return [...sides, ...mirrored.map((name): Candidate<string> => ({
    rule: RULE, value: name.name, signals: ['mirrored'], rank: 3, evidence: [{ start: name.start, end: name.end, as: 'value' }],
  }))];
}

/** „projekts „Laukums” (ELFLA, 25-09-CL03)”: the fund stands in the bracket, no other name. */
function isAuthority(view: ProjectView, side: Span): boolean {
  const authority = overlapping(view.mentionsOf('authority'), side);
  return authority !== undefined && authority.start <= side.start && authority.end >= side.end;
}
