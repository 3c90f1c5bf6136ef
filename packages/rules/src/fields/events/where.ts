import type { Mention, Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { inside } from '../../engine/among.ts';

interface PlaceWords {
  name: string;
  country: string | null;
  case: string | null;
}
interface CountryWords {
  code: string;
  within: string | null;
}

/** Where an event takes place, with the words that say so; parts that the text does not settle are null. */
export interface Where {
  place: string | null;
  country: string | null;
  placeSpan: Span | null;
  countrySpan: Span | null;
}

/** How far from its date a place may stand: behind, where sentences go on to say where, and before. */
const BEHIND = 110;
const BEFORE = 45;

/**
 * The place of an event: a place in the locative, or with its country in brackets, on the side of the date where it stands nearer.
 * Places inside a body's name say whose it is, not where; a place that touches the date before it (`isCut`) is that one's.
 */
export function whereIs(view: ProjectView, behind: Span, before: Span, isCut: boolean): Where {
  const place = nearestPlace(view, behind, before, isCut);
  const country = place?.value.country ?? null;
  const named = country === null ? (countryIn(view, behind) ?? countryIn(view, before)) : null;
  return {
    place: place?.value.name ?? null,
    country: country ?? named?.value.code ?? null,
    placeSpan: place === null ? null : { start: place.start, end: place.end },
    countrySpan: named === null ? null : { start: named.start, end: named.end },
  };
}

function nearestPlace(view: ProjectView, behind: Span, before: Span, isCut: boolean): Mention<PlaceWords> | null {
  const next = placesIn(view, behind, (place) => place.start - behind.start <= TOUCH)[0];
  const last = placesIn(view, before, (place) => before.end - overBracket(view.text, place.end) <= TOUCH).findLast(
    (place) => !isCut || place.start - before.start > TOUCH,
  );
  const after = next === undefined ? Infinity : next.start - behind.start;
  const ahead = last === undefined ? Infinity : distanceOf(view.text.slice(overBracket(view.text, last.end), before.end));
  if (after <= BEHIND && (after <= ahead || ahead > BEFORE)) return next!;
  return ahead <= BEFORE ? last! : null;
}

/** A comma or „bet” between makes a place before the date another clause's. */
const distanceOf = (words: string): number => (/[,;]\s*\p{L}|\sbet\s/u.test(words) ? Infinity : words.length);

/** Behind „ (FI)” or „, Lithuania,” that follows a place. */
const overBracket = (text: string, end: number): number =>
  end + (/^ ?\([^()\n]{2,30}\)|^, \p{Lu}\p{L}+,?/u.exec(text.slice(end, end + 36))?.[0].length ?? 0);

/** So near to its date a place needs no locative: „Nida, 3–9 June”. */
const TOUCH = 3;

const placesIn = (view: ProjectView, stretch: Span, touches: (place: Span) => boolean): Mention<PlaceWords>[] =>
  inside(view.mentionsOf<PlaceWords>('place'), stretch).filter(
    (place) =>
      !isInsideBody(view, place) &&
      !FROM.test(view.text.slice(Math.max(0, place.start - 60), place.start)) &&
      (place.value.case === 'locative' ||
        isMarked(view.text, place.start, place.end) ||
        (touches(place) && (place.value.case === 'nominative' || place.value.case === null))),
  );

/** „Turku (FI)”, „in Turku”, „viesojās Tartu”: a place that needs no locative to be one. */
const isMarked = (text: string, start: number, end: number): boolean =>
  (/[oui]$/u.test(text.slice(start, end)) && /(?:viesojās|viesosies|notika|notiks|notiek|tikās|tiksies|norisinājās|norisināsies|pulcējās|pulcēsies|ciemojās)\s+$/u.test(text.slice(Math.max(0, start - 16), start))) ||
  /^ ?\((?:\p{Lu}{2}|\p{Lu}\p{L}+)\)/u.test(text.slice(end, end + 24)) ||
  /(?:^|\P{L})(?:in|at)\s+$/u.test(text.slice(Math.max(0, start - 6), start));

const isInsideBody = (view: ProjectView, place: Mention<PlaceWords>): boolean =>
  inside(view.mentionsOf('organisation'), { start: place.start - 200, end: place.end + 200 }).some(
    (one) => one.start <= place.start && one.end > place.end + 1,
  );

const countryIn = (view: ProjectView, stretch: Span): Mention<CountryWords> | null =>
  inside(view.mentionsOf<CountryWords>('country'), stretch).find(
    ({ value, start }) => value.within === null && isThere(view.text, start),
  ) ?? null;

/** „viesi no Itālijas, Spānijas un …”: where people came from. */
const FROM = /(?<!\p{L})(?:no|from)(?: \p{Lu}\p{L}+(?:as|es|u|am|ai|iem|ām|ēm),?| un| and)*\s+$/u;

/** „uz Poliju”, „Norvēģijā”, „(FI)”, „in Poland”. */
function isThere(text: string, start: number): boolean {
  if (FROM.test(text.slice(Math.max(0, start - 60), start).replace(/\($/u, ''))) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const word = /^[\p{L}-]+/u.exec(text.slice(start, start + 40))?.[0] ?? '';
  return /(?:^|\P{L})(?:uz|in|to|[Uu]z|в)\s+$/u.test(before) || /[(,]\s?$/u.test(before) || /[āēī](?:s|m)?$|ijās$/u.test(word);
}
