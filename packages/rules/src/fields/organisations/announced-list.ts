import { isWithin, type Span } from '@siets/record';
import { cue } from '../../engine/cues.ts';
import type { ProjectView } from '../../engine/reading.ts';
import type { PersonMention } from '../../mentions/persons/index.ts';
import { bodiesWithin, plainBody, type Body, type RoleFound } from './body.ts';

/** Words that announce who takes part, up to the colon; a line may end between them. */
const ANNOUNCED = cue(/(?:partner(?:i|iem|us)|iesaistīt(?:as|i)|iesaistījuš(?:ās|ies)|piedalās|apvieno(?:jas|jušās)|sadarbojas)(?!\p{L})[^.:;„“”"]{0,140}:\s+/iu);
/** The same without the colon: what a sentence must hold to be looked at. */
const OPENS = cue(/partner(?:i|iem|us)|iesaistīt|iesaistīj|piedalās|apvieno|sadarbojas/iu);
/** Fewest names of a list that speaks for itself. */
const LEAST = 3;
/** A name without a head: a capital, no verb, no number. */
const NAME = /^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,5}$/u;
const VERBISH = /(?:^|\s)(?:ir|tiks|tiek|būs|kas|kuri|kuras|lai|no|ar|kā|notika|notiks)(?:\s|$)|šanu?$/u;
/** „A projekta vadošais partneris, B, C”: what is said of a name behind it. */
const ASIDE = /\s+(?:[-–—(]\s*)?(?:projekta\s+)?(?:vadošais|galvenais)\s+partneris\)?$/u;

/**
 * Names without a head in a list of those that take part, at least three, one of which is a body by its own words.
 *
 *     Projektā iesaistītas vietējās rīcības grupas: Talsu partnerība, Vēju krasts, Jūrkante.
 *              -----------                                            ^^^^^^^^^^^  ^^^^^^^^
 */
export function announcedList(view: ProjectView): RoleFound[] {
  return view.sentencesWith(OPENS).flatMap((one) => {
    const sentence = { start: one.start, end: endBehind(view, one) };
    const match = view.cues.exec(ANNOUNCED, sentence.start, sentence.end);
    if (match === null) return [];
    const from = sentence.start + match.index + match[0].length;
    const names = namesIn(view, { start: from, end: sentence.end });
    const announced = { start: sentence.start + match.index, end: from, as: 'context' } as const;
    return names.map((body): RoleFound => ({ rule: 'organisations/announced-list', body, role: 'partner', rank: 30, signals: ['announced'], cue: announced }));
  });
}

/** The end of the sentence, or of the line behind it where it has no full stop. */
function endBehind(view: ProjectView, { start, end }: Span): number {
  if (/[.!?:;]\s*$/u.test(view.text.slice(start, end)) || !/^\s?\n(?!\s*\n)/u.test(view.text.slice(end, end + 3))) return end;
  return view.sentenceAt(end + /^\s*/u.exec(view.text.slice(end, end + 3))![0].length)?.end ?? end;
}

/** Every item between commas, as a body; empty where an item is no name, or where none or all have a head: those are read by their words. */
function namesIn(view: ProjectView, { start, end }: Span): Body[] {
  const found: Body[] = [];
  let known = 0;
  let at = start;
  for (const piece of view.text.slice(start, end).split(/(?<=,\s)/u)) {
    const lead = /^\s*(?:un\s+)?/u.exec(piece)![0].length;
    const words = piece.slice(lead).replace(/[\s,.]+$/u, '').replace(ASIDE, '');
    const span = { start: at + lead, end: at + lead + words.length };
    at += piece.length;
    const bodies = bodiesWithin(view, { start: span.start, end: span.start + 1 }).filter((body) => body.whole.end <= span.end + 1);
    if (bodies.length > 0) {
      known += 1;
      found.push(...bodies);
    }
    else if (isName(view, span, words)) found.push(plainBody(words, span.start));
    else return [];
  }
  return known > 0 && known < found.length && found.length >= LEAST ? found : [];
}

/** No country, no place and no person. */
function isName(view: ProjectView, span: Span, words: string): boolean {
  if (!NAME.test(words) || VERBISH.test(words)) return false;
  const isWhole = (type: string): boolean => view.mentionsOf(type).some((one) => one.start === span.start && one.end >= span.end - 1);
  return !isWhole('country') && !isWhole('place') && !view.mentionsOf<PersonMention>('person').some((one) => isWithin(one, span));
}
