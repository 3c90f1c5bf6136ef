import { isOverlapping, type OrganisationRole } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { findBodies, plainBody, type RoleFound } from './body.ts';

const LETTERS = '(?<name>\\p{Lu}{3,9})(?![\\p{L}\\d’\'-])';

/** Words beside initials that say what the body does; the surest first. */
const CUES: readonly (readonly [role: OrganisationRole, words: RegExp])[] = [
  ['lead', new RegExp(`(?:led|coordinated) by (?:the )?${LETTERS}`, 'gu')],
  ['implementer', new RegExp(`(?:implemented|carried out|organi[sz]ed|run) by (?:the )?${LETTERS}`, 'gu')],
  ['lead', new RegExp(`(?<!\\p{L})${LETTERS} (?:is|was|acts as) (?:the |a )?(?:project )?(?:lead(?:ing)? partner|coordinator)(?!\\p{L})`, 'gu')],
  ['partner', new RegExp(`(?<!\\p{L})${LETTERS} (?:is|was) (?:also )?(?:one of )?(?:the |a |an )?(?:participating |project |associated |consortium )*partners?(?!\\p{L})`, 'gu')],
];
/** What all of them hold. */
const ANY = cue(/(?:led|coordinated|implemented|carried out|organi[sz]ed|run) by|partner|coordinator/iu);

/**
 * A body that the page only calls by its initials.
 *
 *     The project is implemented by the ZVPC; JURSA is one of the participating partners.
 *                    --------------     ^^^^  ^^^^^ --------------------------------
 *
 * Initials of a fund, a programme or a country, and those that the page gives to a body by name, are no body of their own.
 */
export function initials(view: ProjectView): RoleFound[] {
  return view.sentencesWith(ANY).flatMap((sentence) => {
    const words = view.text.slice(sentence.start, sentence.end);
    return CUES.flatMap(([role, pattern]) => [...words.matchAll(pattern)].flatMap((match): RoleFound[] => {
      const name = match.groups!['name']!;
      const at = sentence.start + match.index;
      const start = at + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      if (isKnown(view, name, span)) return [];
      const isBehind = start > at;
      const said = isBehind ? { start: at, end: start } : { start: span.end, end: at + match[0].length };
      return [{ rule: 'organisations/initials', body: plainBody(name, start), role, rank: 26, signals: ['initials'], cue: { ...said, as: 'context' } }];
    }));
  });
}

const isKnown = (view: ProjectView, name: string, span: { start: number; end: number }): boolean =>
  view.hits.ofKind('authority').some((hit) => isOverlapping(hit, span)) ||
  view.mentionsOf('country').some((one) => isOverlapping(one, span)) ||
  findBodies(view).some((body) => isOverlapping(body.whole, span) || body.abbreviation === name) ||
  view.resolved<string>('otherTitles').chosen.some((one) => one.value === name);
