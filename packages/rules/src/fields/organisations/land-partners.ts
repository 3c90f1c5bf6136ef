import { isWithin, type Mention, type Span } from '@siets/record';
import { overlapping } from '../../engine/among.ts';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { PlaceMention } from '../../mentions/places/index.ts';
import { bodiesWithin, plainBody, type Body, type RoleFound } from './body.ts';

/** Words that announce partners, and the sign behind them. */
const ANNOUNCED = cue(/partner(?:i|us|iem|u|is)\s*(?:ir\s|[-–—:])\s*/iu);
/** A municipality that takes part in the project under the name of its land. */
const TAKES_PART = cue(/(?<!\p{L})novads(?: \p{L}+){0,5} (?:kā|ir)(?: viens no)? (?:projekta |sadarbības )*partner/u);

/**
 * Municipalities that are named as land among partners.
 *
 *     Viesi tikās ar partneriem – Ludzas pilsētu, Balvu novadu un Cēsu muzeju.
 *                    ----------   ^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 */
export function landPartners(view: ProjectView): RoleFound[] {
  return [...view.sentencesWith(ANNOUNCED).flatMap((sentence) => inOne(view, sentence)), ...view.sentencesWith(TAKES_PART).flatMap((sentence) => takingPart(view, sentence))];
}

function takingPart(view: ProjectView, sentence: Span): RoleFound[] {
  const match = view.cues.exec(TAKES_PART, sentence.start, sentence.end);
  if (match === null) return [];
  const at = sentence.start + match.index;
  return landIn(view, { start: Math.max(sentence.start, at - 40), end: at + 6 }).slice(-1)
    .map((body) => toPartner(body, { start: at, end: at + match[0].length, as: 'context' }));
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
    const land = landIn(view, { start: at, end: at + words.length }).find((one) => one.start === at);
    if (land !== undefined) found.push(toPartner(land, cue));
    // A body that follows land in the list shares its role.
    else if (found.length > 0) found.push(...bodiesIn(view, at, at + words.length).map((body): RoleFound => ({ ...found[0]!, body, signals: ['announced'] })));
    at += piece.length;
  }
  return found;
}

const toPartner = (body: Body, cue: RoleFound['cue']): RoleFound => ({ rule: 'organisations/land-partners', body, role: 'partner', rank: 30, signals: ['announced', 'land'], cue });

/** Bodies that begin where a piece of the list begins. */
const bodiesIn = (view: ProjectView, start: number, end: number): Body[] => bodiesWithin(view, { start, end: start + 1 }).filter((body) => body.whole.end <= end);

/** „Preiļu, Daugavpils novadiem”, „Ludzas pilsētu”: land that is named as one that acts; not where something happens, and no owner of what follows. */
export function landIn(view: ProjectView, zone: Span): Body[] {
  return view.mentionsOf<PlaceMention>('place').filter((one) => isWithin(one, zone) && isActing(view, one)).map(({ start, end, value }) => {
    const printed = view.text.slice(start, end);
    const town = /^(?<owner>\p{Lu}\p{L}+(?:s|u)) (?:valsts)?pilsēt\p{L}{1,2}$/u.exec(printed)?.groups?.['owner'];
    return { ...plainBody(printed, start), name: town === undefined ? value.name : `${town} pilsēta`, country: value.country };
  });
}

/** A municipality, a district or a town with its unit printed, in no genitive and no locative. */
function isActing(view: ProjectView, { start, end, value }: Mention<PlaceMention>): boolean {
  if (value.case === 'locative' || !(value.kind === 'municipality' || value.kind === 'district' || / (?:valsts)?pilsēt/u.test(view.text.slice(start, end)))) return false;
  if (bodiesWithin(view, { start, end: start + 1 }).length > 0 || overlapping(view.mentionsOf('organisation'), { start, end }) !== undefined) return false;
  const printed = view.text.slice(start, end);
  return /(?:novad|rajon)(?:s|am|u|us|i|iem)$|pilsēt(?:a|u|ai)$/u.test(printed) || /^\p{Lu}\p{L}+$/u.test(printed) && / (?:novads|rajons)$/u.test(value.name) && /^(?:\s*(?:,|un)\s*\p{Lu}\p{L}+)+\s(?:novad|rajon)(?:iem|us|i|s)(?!\p{L})/u.test(view.text.slice(end, end + 120));
}
