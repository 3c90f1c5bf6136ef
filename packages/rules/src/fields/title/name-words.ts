import type { Span } from '@siets/record';
import { fold, isBlank, isDigit, isLetter, isLineBreak } from '@siets/latvian';
import { byPhrase } from '../../engine/by-phrase.ts';
import { oneBlank } from '../../engine/blanks.ts';

// A title as it is filed: without outer marks, without what stands in brackets behind it.

/** Another name that stands beside a title: an acronym, the title in another language. */
export interface SideName extends Span {
  name: string;
}

/** A title's words with the other names that stand behind it. */
export interface NameWords extends Span {
  name: string;
  sides: SideName[];
}

const LATVIAN = /[āčēģīķļņšūž]/iu;
const FOREIGN_WORD = new RegExp(
  '(?:^|[^\\p{L}])(?:the|of|and|for|to|in|at|we|into|beyond|without|with|through|by|on|from|towards|' +
    'between|your|our|is|are|und|für|der|et|ir|su)(?![\\p{L}])',
  'iu',
);
const FOREIGN_SHAPE = /[wxyqąęėįųäöüõåø\u0400-\u04ff]|(?:tion|ing|ness|ship|ment|ity)(?![\p{L}])|ee|oo|ck|th|sh|gh|ph|ea(?!l)/iu;
const LATVIAN_ENDING = /(?:šana|šanas|šanai|šanu|ība|ības|ībai|ību|juma|jumi|jums|ējs|tājs)(?![\p{L}])/iu;
const LANGUAGE_CUE = new RegExp(
  '^(?:tulk(?:ojumā|ojums)?\\.?|no angļu val(?:odas|\\.)?|(?:latviešu|latviski|angļu|angliski|' +
    'angl\\.|latv\\.|lat\\.|eng\\.|vācu|krievu|lietuviešu|igauņu)(?: val(?:odā|\\.))?|in english|in latvian|english title)\\s*[:–—-]?\\s*',
  'iu',
);
const ACRONYM_CUE = /^(?:saīsināti|saīsinājumā|saīsinājums|saīs\.|akronīms|acronym|turpmāk(?: tekstā)?|jeb|arī|piln(?:s|ais) nosaukums(?: (?:LV|ENG?|LAT))?|full (?:name|title))\s*[:–—-]?\s*/iu;
const ACRONYM = /^(?=[^\s]*\p{Lu}[^\s]*\p{Lu})[\p{L}\d.+_&#-]{2,24}$/u;
/** A number of the project; a year is none. */
const CODE = /(?!(?<!\d)(?:19|20)\d{2}(?!\d))(?<!\d)\d{3}|\d[./-]\d|(?:^|[\s(,])(?:nr|no|id)[.:\s]/iu;

/** True for words that are not Latvian, as far as letters, endings and small words tell. */
export const isForeign = (words: string): boolean =>
  !LATVIAN.test(words) && !LATVIAN_ENDING.test(words) && (FOREIGN_WORD.test(words) || FOREIGN_SHAPE.test(words));

/** True for Latvian words, as far as letters and endings tell. */
const isLatvian = (words: string): boolean => /\s/u.test(words) && (LATVIAN.test(words) || LATVIAN_ENDING.test(words));

/** True for two sets of words of which one is Latvian and the other is not. */
export const isTranslation = (name: string, other: string): boolean =>
  !CODE.test(other) && /^\p{Lu}/u.test(other) && ((isLatvian(name) && isForeign(other)) || ((isForeign(name) || ACRONYM.test(name)) && isLatvian(other)));

/** Letters and digits only, folded: two spellings of one title have the same key. */
export const titleKey = byPhrase((title) => fold(title).replace(/[^\p{L}\p{N}]+/gu, ''));

/** Blanks and line breaks become one blank; a word cut at a line end („sama-⏎zināt”) is joined. */
export const plainWords = (words: string): string => oneBlank(words.replace(/(?<=\p{Ll})-[ \u00a0]*\n\s*(?=\p{Ll})/gu, '')).trim();

const EDGE = '„“”"«»‟‚‘’‹›\'';
const TAIL = '.,;:–—-/|*';

/** The span without blanks, outer quotation marks and closing signs. Marks of an inner quotation stay. */
export function withoutOuter(text: string, span: Span): Span {
  let { start, end } = span;
  if (/^\s*(?:,,|<<|'')/u.test(text.slice(start, start + 6))) {
    start += text.slice(start, start + 6).search(/,,|<<|''/u) + 2;
    if (text.slice(end - 2, end) === "''") end -= 2;
    else if (EDGE.includes(text.charAt(end - 1))) end -= 1;
    else if (text.slice(end - 2, end) === '>>') end -= 2;
  }
  for (;;) {
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && (isSpace(text, end - 1) || (TAIL.includes(text.charAt(end - 1)) && !isAbbreviation(text, end)))) end -= 1;
    if (!(start < end && EDGE.includes(text.charAt(start)) && isPaired(text, start, end))) break;
    start += 1;
    if (EDGE.includes(text.charAt(end - 1))) end -= 1;
  }
  return { start, end };
}

/** „… 2021. gadam u.c.” keeps its dot. */
const isAbbreviation = (text: string, end: number): boolean => /(?:u\.c|utt|u\.tml|etc)\.$/u.test(text.slice(Math.max(0, end - 7), end));

/** True where the mark at `start` has its partner at the end, or none at all. */
function isPaired(text: string, start: number, end: number): boolean {
  if (EDGE.includes(text.charAt(end - 1))) return !/[„“”"«»]/u.test(text.slice(start + 1, end - 1)) || countMarks(text, start, end) % 2 === 0;
  return countMarks(text, start, end) === 1;
}

function countMarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ('„“”"«»'.includes(text.charAt(at))) count += 1;
  return count;
}

const isSpace = (text: string, at: number): boolean => isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at));

/** Reads a title: its own words, and the other names behind it in brackets or behind a stroke. */
export function readName(text: string, span: Span): NameWords {
  let main = withoutOuter(text, span);
  const sides: SideName[] = [];
  for (let step = 0; step < 3; step += 1) {
    const open = lastBracket(text, main);
    if (open === null) break;
    const inside = { start: open + 1, end: text.charAt(main.end - 1) === ')' ? main.end - 1 : main.end };
    const own = text.slice(main.start, open).trim();
    const names = isSpelledOut(own, text.slice(inside.start, inside.end)) ? [toSide(text, withoutOuter(text, inside))] : readSides(text, inside, isForeign(own) || ACRONYM.test(own));
    if (names === null) break;
    sides.unshift(...names);
    main = withoutOuter(text, { start: main.start, end: open });
  }
  const halves = splitLanguages(text, main);
  if (halves !== null) {
    sides.unshift(toSide(text, halves[1]));
    main = halves[0];
  }
  return { ...main, name: plainWords(text.slice(main.start, main.end)), sides };
}

/** “REWIND (Recycling Waste into New Designs)”: the letters of the short name come one after another in the long one. */
function isSpelledOut(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d&-]{2,14}$/u.test(short) || !/^\p{Lu}\p{L}+(?:[ –-]\p{L}+){2,14}$/u.test(long) || CODE.test(long)) return false;
  const letters = fold(short).replace(/[^\p{L}]+/gu, '');
  const words = fold(long);
  let at = 0;
  for (const letter of words) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length && words.startsWith(letters.charAt(0));
}

/** Where the bracket that ends the words opens; also one that is never closed. Null where the words end otherwise. */
function lastBracket(text: string, { start, end }: Span): number | null {
  const isClosed = text.charAt(end - 1) === ')';
  let depth = 0;
  for (let at = end - 1; at > start; at -= 1) {
    const sign = text.charAt(at);
    if (sign === ')') depth += 1;
    if (sign !== '(') continue;
    depth -= 1;
    if (depth < 0 || (isClosed && depth === 0)) return isSpace(text, at - 1) || EDGE.includes(text.charAt(at - 1)) ? at : null;
  }
  return null;
}

/** Names in a bracket; empty where it holds a number only, null where it belongs to the title. */
function readSides(text: string, inside: Span, isForeignTitle: boolean): SideName[] | null {
  // „(pilns nosaukums: Mols, kas vieno)”: commas are the name's own.
  const full = FULL.test(text.slice(inside.start, inside.start + 16)) ? readSide(text, inside, isForeignTitle) : null;
  if (full !== null && full !== undefined) return [full];
  const parts = splitAt(text, inside, /\s*\/\s*|,\s+|;\s+|(?<=^\p{Lu}{2,12})\s+[–-]\s+/gu);
  const named = parts.map((part) => readSide(text, part, isForeignTitle));
  if (named.some((one) => one === undefined)) {
    const whole = readSide(text, inside, isForeignTitle);
    return whole === undefined ? null : whole === null ? [] : [whole];
  }
  return named.filter((one): one is SideName => one !== null && one !== undefined);
}

const FULL = /^(?:piln(?:s|ais) nosaukums|full (?:name|title))/iu;

/** A name; null for a number (it is no name, yet no title either); undefined for words of the title itself. */
function readSide(text: string, span: Span, isForeignTitle: boolean): SideName | null | undefined {
  let { start, end } = withoutOuter(text, span);
  const words = text.slice(start, end);
  if (words === '' || CODE.test(words)) return null;
  const cue = LANGUAGE_CUE.exec(words) ?? ACRONYM_CUE.exec(words);
  if (cue !== null && cue[0].length < words.length) {
    ({ start, end } = withoutOuter(text, { start: start + cue[0].length, end }));
    return toSide(text, { start, end });
  }
  const isTranslation = isForeignTitle ? isLatvian(words) : isForeign(words);
  return ACRONYM.test(words) || isTranslation ? toSide(text, { start, end }) : undefined;
}

const toSide = (text: string, span: Span): SideName => ({ ...span, name: plainWords(text.slice(span.start, span.end)) });

function splitAt(text: string, span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(separator)) {
    parts.push({ start: from, end: span.start + match.index });
    from = span.start + match.index + match[0].length;
  }
  parts.push({ start: from, end: span.end });
  return parts;
}

/** „Zaļā skola / Green School”: two languages with a stroke between; null where both are of one kind. */
function splitLanguages(text: string, span: Span): [Span, Span] | null {
  const named = cuedHalf(text, span);
  if (named !== null) return named;
  const parts = splitAt(text, span, /\s+\/\s*|\s*\/\s+/gu);
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((part) => withoutOuter(text, part)) as [Span, Span];
  if (ACRONYM.test(text.slice(second.start, second.end)) && /\s/u.test(text.slice(first.start, first.end))) return [first, second];
  const foreign = [first, second].map((part) => isForeign(text.slice(part.start, part.end)));
  return foreign[0] === foreign[1] || second.end - second.start < 4 ? null : [first, second];
}

/** „Green School; latv. Zaļā skola”: a sign, then the name of a language. */
function cuedHalf(text: string, span: Span): [Span, Span] | null {
  const words = text.slice(span.start, span.end);
  for (const sign of words.matchAll(/[;,/–-]\s+|[;/]/gu)) {
    const from = sign.index + sign[0].length;
    const cue = LANGUAGE_CUE.exec(words.slice(from));
    if (sign.index < 4 || cue === null || words.length - from - cue[0].length < 4) continue;
    const halves = [{ start: span.start, end: span.start + sign.index }, { start: span.start + from + cue[0].length, end: span.end }];
    return halves.map((half) => withoutOuter(text, half)) as [Span, Span];
  }
  return null;
}

/** True for something that can be a title: letters enough, not a whole sentence of prose. */
export function isTitleLike(name: string): boolean {
  if (name.length < 2 || name.length > 320 || !/\p{L}{2}|\p{L}\d/u.test(name)) return false;
  return !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+.*[.!?]\s+\p{Lu}/u.test(name);
}

/** True where a letter or digit stands at `at`. */
export const isWordAt = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
