import type { Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { bodiesWithin, plainBody, type Body, type RoleFound } from './body.ts';

/** Words that announce partners, and the sign behind them. */
const ANNOUNCED = cue(/partner(?:i|us|iem|u|is)\s*(?:ir\s|[-–—:])\s*/iu);
/** Land in the nominative, the accusative or the dative. */
const LAND = /^(?<owner>\p{Lu}\p{L}+(?:s|u)) (?<kind>novad|pilsēt|rajon|valstspilsēt)(?:s|a|u|am|ai)$/u;
const KINDS: Readonly<Record<string, string>> = { novad: 'novads', pilsēt: 'pilsēta', rajon: 'rajons', valstspilsēt: 'valstspilsēta' };

/**
 * Municipalities that are named as land among partners.
 *
 *     Viesi tikās ar partneriem – Ludzas pilsētu, Balvu novadu un Cēsu muzeju.
 *                    ----------   ^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 */
export function landPartners(view: ProjectView): RoleFound[] {
  return view.sentencesWith(ANNOUNCED).flatMap((sentence) => inOne(view, sentence));
}

function inOne(view: ProjectView, sentence: Span): RoleFound[] {
  const match = view.cues.exec(ANNOUNCED, sentence.start, sentence.end);
  if (match === null) return [];
  const from = sentence.start + match.index + match[0].length;
  const cue = { start: sentence.start + match.index, end: from, as: 'context' } as const;
  const found: RoleFound[] = [];
  let at = from;
  for (const piece of view.text.slice(from, sentence.end).split(/(?<=,\s)|(?<=\sun\s)/u)) {
    const words = piece.replace(/[\s,.]*(?:\sun)?[\s,.]*$/u, '');
    const land = LAND.exec(words)?.groups;
    if (land !== undefined) {
      const body = { ...plainBody(words, at), name: `${land['owner']!} ${KINDS[land['kind']!]!}` };
      found.push({ rule: 'organisations/land-partners', body, role: 'partner', rank: 30, signals: ['announced', 'land'], cue });
    }
    // A body that follows land in the list shares its role.
    else if (found.length > 0) found.push(...bodiesIn(view, at, at + words.length).map((body): RoleFound => ({ ...found[0]!, body, signals: ['announced'] })));
    at += piece.length;
  }
  return found;
}

/** Bodies that begin where a piece of the list begins. */
const bodiesIn = (view: ProjectView, start: number, end: number): Body[] => bodiesWithin(view, { start, end: start + 1 }).filter((body) => body.whole.end <= end);
