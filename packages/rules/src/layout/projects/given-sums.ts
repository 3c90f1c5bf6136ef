import type { Mention, Span } from '@siets/record';
import { inside, overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { namesIn } from './signs.ts';

/** Money is given. */
const GIVEN = /piešķ|atbalst|saņem|saņēm|iegu[vs]|atvēl|novirz|award|grant|receiv/iu;
const REFUSED = /noraid|neatbalst|nepiešķ|rejected/iu;
/** What it is given for: „uzlabošanai”, „projektam”, „grāmatas izdošanai”. */
const PURPOSE = /\p{L}{3}(?:šanai|[āī]cijai|ukcijai)(?!\p{L})|projektam(?!\p{L})|pasākum(?:am|iem)(?!\p{L})|iegādei(?!\p{L})|remontam(?!\p{L})|for the\s/iu;
/** The page speaks of projects as a sort of thing. */
const PROJECTS = /(?<!\p{L})(?:projekti|projektus|projektiem|projektu konkurs|projects|ieceres|iniciatīvas)/iu;
/** „projekts „X””, „šo projektu”, „projekta ietvaros”: the page is about one. */
const ONE = /(?<!\p{L})(?:(?:šo|šī|šis|minēt\p{L}{1,2}) projekt\p{L}|projekta (?:ietvaros|laikā|mērķis|kopēj\p{L}+|īstenošan\p{L}+))/iu;
const LEAST = 3;
/** Signs that a sum and what it is given for may take. */
const LONGEST = 320;
/** How far behind the sum the one who gets it may stand. */
const NEAR = 60;

/**
 * Sums that sentences give one after another, each to somebody and for something.
 *
 *     Atbalstīti 4750 eiro Zīļu dienestam laivas iegādei, kā arī 4140 eiro piešķirti Kļavu novada domei taku atjaunošanai.
 *                ^^^^^^^^^                                         ^^^^^^^^^
 *
 * Three of them or more, in a page that speaks of projects and is not about one by name.
 */
export function givenSums(view: ProjectView): Span[] | null {
  if (!PROJECTS.test(view.text) || ONE.test(view.text)) return null;
  const sentences = view.layout.sentences.filter(({ start, end }) => isGiving(view.text.slice(start, end)));
  const gifts = sentences.flatMap((sentence) => giftsIn(view, sentence));
  const told = gifts.filter((gift) => isTold(view, gift));
  return told.length < LEAST || told.length * 4 < gifts.length * 3 ? null : told;
}

const isGiving = (words: string): boolean => GIVEN.test(words) && !REFUSED.test(words);

/** From one sum to the next, where the sentence says behind each what it is for. */
function giftsIn(view: ProjectView, { start, end }: Span): Span[] {
  const sums = inside(view.mentionsOf<{ from: number | null; isRepeat: boolean }>('money'), { start, end }).filter(({ value }) => value.from === null && !value.isRepeat);
  const [first] = sums;
  if (first === undefined || !(sums.length > 1 || isBehind(view, first, end)) || isOfMany(view.text.slice(start, first.start))) return [];
  return sums.map((sum, at) => ({ start: sum.start, end: sums[at + 1]?.start ?? quoteEnd(view, end) }));
}

/** A sentence that a full stop inside a name ends too soon: „projektam “Iedvesma. Redzēt un just”, …”. */
function quoteEnd(view: ProjectView, end: number): number {
  return overlapping(view.mentionsOf('quoted'), { start: end - 1, end: end + 1 })?.end ?? end;
}

/** „Kopumā piešķirti”, „projektiem”: the sum of all. */
const isOfMany = (before: string): boolean => /kopum|kopā|kopēj|total|(?<!\p{L})(?:\d+|visi\p{L}*) (?:\p{L}+ )?projekt(?:iem|us|i)(?!\p{L})/iu.test(before);

/** „1,01 miljonu eiro 33 Latvijas dievnamu atjaunošanai”. */
const FOR_MANY = /(?:EUR|eiro|euro|€|latu|Ls) (?:\d{2,}|desmit|divdesmit) (?:\p{L}+,? ){0,8}(?:projekt|objekt|dievnam|biedrīb|organizācij|pašvaldīb|skol)\p{L}*/iu;

const isBehind = (view: ProjectView, sum: Mention, end: number): boolean => isTold(view, { start: sum.start, end });

function isTold(view: ProjectView, gift: Span): boolean {
  if (gift.end - gift.start > LONGEST) return false;
  const words = view.text.slice(gift.start, gift.end);
  const who = inside(view.mentionsOf('organisation'), gift)[0];
  const hasName = namesIn(view, gift).length > 0;
  const isTo = who !== undefined && who.start - gift.start < NEAR && gift.end - who.end > 15;
  return !isOfMany(words.slice(0, 80)) && !FOR_MANY.test(words.slice(0, 120)) && (PURPOSE.test(words) ? who !== undefined || hasName || words.length > 50 : isTo || (who !== undefined && hasName));
}
