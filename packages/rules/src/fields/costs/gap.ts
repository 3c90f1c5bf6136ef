import { fold } from '@siets/latvian';
import type { Span } from '@siets/record';
import { HYPHEN } from './cue.ts';

/** The text folded, every blank a plain one, words that a line end cuts marked; as long as the text, so that offsets hold. */
export const plainText = (text: string): string =>
  fold(text.replace(/(?<=\p{Ll})-[ \t]{0,4}\n[ \t]{0,8}(?=\p{Ll})/gu, (cut) => HYPHEN.repeat(cut.length))).replace(/[^\S ]/gu, ' ');

/** One blank for several, where offsets no longer matter. */
export const evenBlanks = (plain: string): string => plain.replace(/ {2,}/gu, ' ');

/** What parts one thing said of a sum from the next. */
const SEPARATOR =
  /[,;()\t|•→]|(?<!\d)\. +(?=[a-z0-9])|: | [-–—] (?!(?:19|20)\d\d\. ?gad)|(?<!\p{L})(?:un|bet|savukart|ka {1,12}ari|tostarp|tai {1,12}skaita|taja {1,12}skaita|taja|t\. ?sk\.?|tsk\.?|no {1,12}(?:kuriem|kuram|kura|kuras|kuru|tiem|tam|ta(?! {1,12}(?:sedz|segs|finans|lidzfinans|nodrosin|maksa|apmaks|dod|dos|deva|pieskir|atvel))|tas|ka)|proti|and|of which|including|while|parejo|parejie|parejais|atlikuso|из которых|из них|в том числе|включая)(?!\p{L})/gu;

/** Words between sums: `right` belongs to the sum before, `left` (nearest last) to the sum behind. */
export interface Gap {
  right: Span | null;
  left: Span[];
}

/** Where in its sentence a gap stands, and which offsets lie inside the name of a body or a fund: „Borisa un Ināras Teterevu fonds” is one thing. */
interface GapPlace {
  isFirst: boolean;
  isLast: boolean;
  isInName: (offset: number) => boolean;
}

const REACH = 170;

/**
 * Splits the words between two sums at commas, brackets, „un” and „no kuriem”: what stands before the first separator belongs to the sum
 * before it, the rest to the sum behind. Without any separator all belongs to the sum behind.
 */
export function splitGap(plain: string, start: number, end: number, { isFirst, isLast, isInName }: GapPlace): Gap {
  const pieces = piecesOf(plain, start, end, isFirst ? 0 : start + plain.slice(start, end).lastIndexOf(';'), isInName);
  if (isLast) return { right: tailOf(plain, start, end), left: [] };
  if (isFirst) return { right: null, left: pieces };
  const [first, ...rest] = pieces;
  if (first !== undefined && RELATIVE.test(evenBlanks(plain.slice(start, start + 20)))) return { right: first, left: pieces };
  if (opensBracket(plain.slice(start, end))) return { right: null, left: pieces };
  if (rest.length === 0 && first !== undefined && !hasSeparator(plain, start, end)) return { right: null, left: [first] };
  const clause = rest[0];
  if (first !== undefined && clause !== undefined && first.start - start <= 8 && !startsWithSeparator(plain, start) && WHO_PAYS.test(plain.slice(clause.start, clause.end)))
    return { right: { start: first.start, end: clause.end }, left: rest.slice(1) };
  const leads = first !== undefined && first.start - start <= 8 && !startsWithSeparator(plain, start);
  if (leads && rest.length === 0) return { right: first, left: [first] };
  return leads ? { right: first, left: rest } : { right: null, left: pieces };
}

/** What is said behind the last sum of a sentence, up to „pārējo …”, which tells of money without a number. */
function tailOf(plain: string, start: number, end: number): Span | null {
  const words = plain.slice(start, Math.min(end, start + REACH));
  const rest = words.search(/(?<!\p{L})(?:parej|atlikus|remaining|the rest)/u);
  return trim(plain, { start, end: start + (rest < 0 ? words.length : rest) });
}

/** A bracket that opens behind a sum and holds the next one: „15 300 EUR (ELFLA – 90 %)”. */
const opensBracket = (gap: string): boolean => /^ {0,3}[(]/u.test(gap) && !gap.includes(')');

/** „…, ko projekts prasa”, „… lielā budžeta”: said of the sum before. */
const RELATIVE = /^ {0,2}(?:, ?(?:ko|kas|kuru|kura|which) |liel\p{L}* )/u;

/** „… ES līdzfinansējums, ko nodrošina programma …”: the clause belongs to the share before it. */
const WHO_PAYS = /^(?:ko|kuru|which is|that is) {1,2}(?:finans|lidzfinans|nodrosin|pieskir|pieskirs|sedz|segs|provided|paid|funded)/u;

function piecesOf(plain: string, from: number, end: number, semicolon: number, isInName: (offset: number) => boolean): Span[] {
  const start = Math.max(from, end - 4 * REACH);
  const words = plain.slice(start, end);
  const pieces: Span[] = [];
  let at = 0;
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(words); match !== null; match = SEPARATOR.exec(words)) {
    if (/^(?:un|and|,)$/u.test(match[0]) && isInName(start + match.index)) continue;
    push(at, match.index);
    at = match.index + match[0].length;
  }
  push(at, words.length);
  return pieces;

  function push(a: number, b: number): void {
    const piece = trim(plain, { start: Math.max(start + a, start + b - REACH), end: start + b });
    if (piece !== null && (piece.start > semicolon || pieces.length === 0)) pieces.push(piece);
  }
}

const hasSeparator = (plain: string, start: number, end: number): boolean => {
  SEPARATOR.lastIndex = 0;
  return SEPARATOR.test(plain.slice(start, end));
};

/** A dash behind a sum opens what is said of it („612 EUR – ERAF”); a comma closes it. */
const startsWithSeparator = (plain: string, start: number): boolean =>
  /^ {0,12}(?:[,;:)•|\t]|(?:un|bet|savukart|ka ari|tostarp|tai|taja|t\. ?sk|tsk|no (?:kur|tiem|tam|ta(?! (?:sedz|segs|finans|lidzfinans|nodrosin|maksa|apmaks|dod|dos|deva|pieskir|atvel))|tas|ka)|proti|and|of which|including|while|parej|atlikus)(?!\p{L}))/u.test(
    plain.slice(start, start + 24),
  );

function trim(plain: string, { start, end }: Span): Span | null {
  let [first, last] = [start, end];
  while (first < last && ' -–—:.,;()„”“"'.includes(plain.charAt(first))) first += 1;
  while (last > first && ' -–—:.,;()„”“"'.includes(plain.charAt(last - 1))) last -= 1;
  return last > first ? { start: first, end: last } : null;
}
