import { isBlank, isDigit, isLetter, isLineBreak, isUpper } from '@siets/latvian';
import type { Paragraph, Sentence } from './model.ts';
import { trim } from './lines.ts';

/** Words that carry a full stop inside a sentence, folded to lower case without their last dot. */
const ABBREVIATIONS = new Set(
  ('nr no tel tālr talr mob reģ reg plkst utt u.c u.tml t.sk t.i t.s piem sk skat milj mlj tūkst tukst mljrd g gs š.g š.gada m.g m.gadā dr prof doc inž mag ing st ' +
    'u.s u.k iel pag nov apr raj pils p.k pk lpp art p ap s.c u.c.t.t sv v.i e.g i.e etc approx ltd inc co fig vs jr sr kab k k-1 dz iesk aizs proj resp vid max min kv kvm īst dzim').split(' '),
);

const ENDS = new Set([...'.!?…'].map((sign) => sign.charCodeAt(0)));

/** Sentences of the paragraphs, in reading order. A full stop behind a number, an initial or an abbreviation ends none. */
export function readSentences(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    let from = paragraph.marker?.end ?? paragraph.start;
    for (let at = from; at < paragraph.end; at += 1) {
      if (!ENDS.has(text.charCodeAt(at)) || !isSentenceEnd(text, at, paragraph.end) || isOpeningDate(text, from, at)) continue;
      at = skipClosing(text, at + 1, paragraph.end) - 1;
      push(at + 1);
    }
    push(paragraph.end);

    function push(end: number): void {
      const span = trim(text, { start: from, end });
      if (span.end > span.start) sentences.push({ ...span, paragraph: index });
      from = end;
    }
  });
  return sentences;
}

/** „12.01.2023. Atklāšana Cēsīs”, „Kopš 01.09.2016. Kalna skolā …”: the date in digits that opens a line or a sentence is said of what follows it there. */
const isOpeningDate = (text: string, from: number, at: number): boolean =>
  at - from < 38 && isDigit(text.charCodeAt(at - 1)) && OPENING_DATE.test(text.slice(from, at + 1)) && /^[ \t\u00a0]+\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 5));
const OPENING_DATE = /^\s*(?:Kopš |No |Sākot ar |Līdz |Since )?(?:\d{1,2}\.(?:\d{2}\.)? ?[-–—] ?)?\d{1,2}\.\d{1,2}\.\d{4}\.$/u;

function skipClosing(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && '.!?…”“"»)’\''.includes(text.charAt(at))) at += 1;
  return at;
}

function isSentenceEnd(text: string, at: number, end: number): boolean {
  let next = skipClosing(text, at + 1, end);
  const gap = next;
  while (next < end && (isBlank(text.charCodeAt(next)) || isLineBreak(text.charCodeAt(next)))) next += 1;
  if (next >= end) return true;
  const code = text.charCodeAt(next);
  const isOpening = isUpper(code) || isDigit(code) || '„“"«(•–—-'.includes(text.charAt(next));
  if (!isOpening) return false;
  if (text.charAt(at) !== '.') return next > gap;
  if (next === gap) return isUpper(code) && isLetter(text.charCodeAt(at - 1)) && isLowerWord(text, at);
  return !isDotOfWord(text, at, next);
}

/** „beidzās.Nākamais”: a glued sentence begins behind a word of small letters that is no abbreviation. */
function isLowerWord(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  return word.length > 3 && word === word.toLowerCase() && !ABBREVIATIONS.has(word);
}

function isDotOfWord(text: string, at: number, next: number): boolean {
  const before = text.charCodeAt(at - 1);
  const word = wordBefore(text, at);
  if (isDigit(before)) return isOrdinalAhead(text, at, next);
  // An initial, or a short word such as „v.” and „l.”.
  if (word.length === 1) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** „2018. gada” never comes here; „1. Mērķis”, „12. – 13.” and „2014. 2015.” go on, a year or sum at the end of a sentence does not. */
function isOrdinalAhead(text: string, at: number, next: number): boolean {
  if ('–—-'.includes(text.charAt(next)) || isDigit(text.charCodeAt(next))) return true;
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return at - start <= 2 && !/[,.\d] ?$/u.test(text.slice(Math.max(0, start - 2), start));
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && (isLetter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.')) start -= 1;
  return text.slice(start, at);
}
