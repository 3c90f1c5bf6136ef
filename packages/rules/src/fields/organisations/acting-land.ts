import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { bodiesWithin, type Body, type RoleFound } from './body.ts';
import { readCues } from './in-sentence.ts';
import { landIn } from './land-partners.ts';

/** Land in a case in which it acts. */
const LAND = cue(/\p{L}s (?:novads|rajons|pilsēta)(?!\p{L})/u);
/** „biedrība „Upe”, Talsu novads”: where a body has its seat. */
const IS_ADDRESS = /(?:[,(/]|\d|(?<!\p{L})(?:adrese|vieta|teritorija)\s*[-–—:]?)\s*$/u;
const ADDRESS_REACH = 12;

/**
 * Municipalities that carry a project out, lead it or ask for money under the name of their land.
 *
 *     Projektu „Upe” vada Talsu novads.
 *                    ---- ^^^^^^^^^^^^
 */
export function actingLand(view: ProjectView): RoleFound[] {
  return view.sentencesWith(LAND).flatMap((sentence) => {
    const bodies = bodiesWithin(view, sentence);
    const found: RoleFound[] = [];
    for (const land of landIn(view, sentence).filter((one) => isSubject(view, one))) {
      const last = found.at(-1);
      const isJoined = last !== undefined && JOINT.test(view.text.slice(last.body.end, land.start));
      const one = isJoined ? { ...last, body: land } : roleOf(view, land, bodies);
      if (one !== null) found.push(one);
    }
    return found;
  });
}

const isSubject = ({ text }: ProjectView, { start, end }: Body): boolean =>
  /(?:s|a|u)$/u.test(text.slice(start, end)) && !IS_ADDRESS.test(text.slice(Math.max(0, start - ADDRESS_REACH), start));

/** „Ludzas un Balvu novads” share what is said of the first. */
const JOINT = /^\s(?:un|kā arī)\s$/u;

function roleOf(view: ProjectView, land: Body, bodies: readonly Body[]): RoleFound | null {
  const previous = bodies.findLast((one) => one.whole.end <= land.start) ?? null;
  const next = bodies.find((one) => one.whole.start >= land.end) ?? null;
  const { own } = readCues(view, land, previous, next);
  if (own === null || own.isWeak || own.role === 'none' || own.role === 'funder-agency') return null;
  const signals = ['land', own.side === 'before' ? 'cue-before' : 'cue-behind'];
  return { rule: 'organisations/acting-land', body: land, role: own.role, rank: 34, signals, cue: { ...own.span, as: 'context' } };
}
