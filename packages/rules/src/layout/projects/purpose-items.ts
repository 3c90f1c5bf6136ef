import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { hasSum, namesIn } from './signs.ts';

/** Money is given to what the list holds. */
const GIVEN_ABOVE = /(?:piešķ|atbalst|saņem|saņēm|iegu[vs]|apstiprin|finansē|award|support)\p{L}*/iu;
const OF_PROJECTS = /projekt|programm|konkurs|pieteikum|fond|project|programme|call/iu;
/** What partners or parts of one project share. */
const OF_ONE = /partner|aktivitāt|projekta (?:izmaks|budžet|ietvar|laik)|tāme|kārta:|posm/iu;
/** What the money is for: „torņa restaurācijai”, „projekts par klēts atjaunošanu”. */
const PURPOSE = /(?:\p{L}{3}(?:šanai|šanu|cijai|ciju|būvei|būvi)|(?<!\p{L})(?:iegādei|iegādi|nomaiņai|nomaiņu|remontam|remontu|izveidei|izveidi|izdevumam|projekt(?:s|am|u) par))(?!\p{L})/iu;
/** „Zīļu biedrībai – 3850 Ls”: who is given the sum, and nothing else. */
const GIVEN_TO = /^(?=.{3,140}$)[^\d\n]*(?:biedrīb|apvienīb|draudz|skol|fond|centr|klub|dom|pašvaldīb|organizācij|kop|muzej|nodibināj)\p{L}*(?:ai|am|ei|im|um)(?!\p{L})[^\d\n]{0,60}[–—-]\s?(?:EUR|Ls|€)?\s?\d/iu;
const LONGEST = 420;
const REACH = 260;
const LEAST = 3;

/**
 * Items of a list without names that each say to whom or for what a sum is given, under words on money that was given.
 *
 *     Programmā finansējums piešķirts:
 *     • Zīļu baznīca – torņa jumta restaurācijai – 9000 eiro;
 *     • Kļavu muiža – logu atjaunošanai – 4500 eiro.
 */
export function purposeItems(view: ProjectView): Span[] | null {
  for (const { items } of view.layout.lists) {
    if (items.length < LEAST || !isGivenAbove(view, items[0]!)) continue;
    if (items.filter((item) => isTold(view, item)).length === items.length) return items.map(({ start, end }) => ({ start, end }));
  }
  return null;
}

function isGivenAbove(view: ProjectView, { start }: Span): boolean {
  const above = view.text.slice(Math.max(0, start - REACH), start);
  return GIVEN_ABOVE.test(above) && OF_PROJECTS.test(above) && !OF_ONE.test(above.slice(-90));
}

function isTold(view: ProjectView, item: Span): boolean {
  const words = view.text.slice(item.start, item.end);
  if (words.length > LONGEST || !hasSum(view.text, item)) return false;
  return PURPOSE.test(words) || GIVEN_TO.test(words) || (inside(view.mentionsOf('organisation'), item).length > 0 && namesIn(view, item).length > 0);
}

/** „Zīļu baznīcai – durvju atjaunošanai piešķirti 1385 eiro”: who is given the money, in the dative before the dash; null in other words. */
export function receiverBeforePurpose(text: string, { start, end }: Span): Span | null {
  const body = BEFORE_PURPOSE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.groups?.body;
  return body === undefined || !PURPOSE.test(text.slice(start + body.length, end)) ? null : { start, end: start + body.length };
}
const BEFORE_PURPOSE = /^(?<body>\p{Lu}[^–\n\d,;]{3,90}?\p{L}(?:ai|am|ei|im|um)) [–—-] \p{Ll}/u;

/** „1. vecticībnieku draudze saņems 787 eiro …”: whoever is given the sum, as the subject that opens the row; null in other words. */
export function receiverAsSubject(text: string, { start, end }: Span): Span | null {
  const body = AS_SUBJECT.exec(text.slice(start, Math.min(end, start + 140)))?.groups?.body;
  return body === undefined ? null : { start, end: start + body.length };
}
const AS_SUBJECT = /^(?<body>(?:\p{Lu}|\d{1,2}\. ?\p{Ll})[^,;:()\n]{3,90}?\p{L}[as]?[”“"]?) (?:saņems|saņēma|saņem|ieguva|iegūs) (?:EUR|€|Ls)?\s?\d/u;

/** Who is given the sum, up to the dash, where the item says nothing else; null in other words. */
export function receiverIn(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (words.length > 140 || PURPOSE.test(words) || !GIVEN_TO.test(words)) return null;
  const length = words.search(/\s?[–—-]\s?(?:EUR|Ls|€)?\s?\d/u);
  return length < 3 ? null : { start, end: start + length };
}

/** „Zīļu baznīca – torņa jumta restaurācijai”: before the dash stands the house or the body, no name of a project. */
export const isForPurpose = (text: string, { start, end }: Span): boolean => PURPOSE.test(text.slice(start, end));
