import type { Span } from '@siets/record';
import { overlapping } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { hasSum, namesIn } from './signs.ts';

/** „projekts „…””, „par projektu „…””. */
const CALLED = /projekt(?:s|u|am)\s*$/iu;
const LONGEST = 400;
const MOST = 3;

/** Paragraphs right behind a list that each tell of one more project and its sum: „Apstiprināts arī SIA „Cirsma” projekts „Zāģis”, 900 EUR.” */
export function toldBehind(view: ProjectView, last: Span): Span[] {
  const behind = view.layout.paragraphs.filter((one) => one.start >= last.end).slice(0, MOST);
  const end = behind.findIndex((one) => !isTold(view, one));
  return behind.slice(0, end < 0 ? behind.length : end).map(({ start, end: to }) => ({ start, end: to }));
}

/**
 * What a project has of the words above a list of others: the sentences up to the one that introduces the list.
 *
 *     Visvairāk – 1 500 eiro – saņems biedrība „Zars” par projektu „Siena”. Tā stādīs vīteņus.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Atbalstīti arī šādi projekti:
 *     – „Kāpnes”, biedrība „Osis”, 870 eiro;
 */
export function toldAbove(view: ProjectView, items: readonly Span[]): Span[] {
  const first = items[0]!;
  const above = view.layout.sentences.filter((one) => one.end <= first.start && first.start - one.start < REACH).slice(-MOST_SENTENCES);
  const intro = above.at(-1);
  if (intro === undefined || !ALSO.test(view.text.slice(intro.start, first.start))) return [];
  const opens = above.findIndex((one) => isTold(view, one) && GIVEN.test(view.text.slice(one.start, one.end)));
  const told = above.slice(opens < 0 ? above.length : opens, -1);
  const span = told.length === 0 ? null : { start: told[0]!.start, end: told.at(-1)!.end };
  return span === null || overlapping(items, span) !== undefined ? [] : [span];
}

const REACH = 1200;
const MOST_SENTENCES = 5;
const GIVEN = /saņem|saņēm|piešķ|iegu[vs]|guv(?:is|usi|a)|atbalst/iu;
/** „atbalstīti arī šādi projekti:”, „pārējās summas:”: others than the one that was told. */
const ALSO = /(?<!\p{L})(?:arī|pārējie|pārējiem|pārējās|pārējo|citi|citiem|vēl)(?!\p{L})[^.!?]{0,120}:\s*(?:[–—•*-]|\d{1,2}[.)])?\s*$/iu;

function isTold(view: ProjectView, one: Span): boolean {
  const names = one.end - one.start < LONGEST && hasSum(view.text, one) ? namesIn(view, one) : [];
  return names.length === 1 && CALLED.test(view.text.slice(Math.max(one.start, names[0]!.start - 20), names[0]!.start));
}
