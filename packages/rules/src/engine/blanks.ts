import { isBlank, isLineBreak } from '@siets/latvian';

const BLANK = 32;

/** True where a blank stands that is no single plain one; asked in code, since nearly all words are even. */
function isUneven(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code === BLANK ? words.charCodeAt(at + 1) === BLANK : isOddBlank(code)) return true;
  }
  return false;
}

/** What `\s` takes for a blank beside the plain one, and what Unicode calls a blank. */
const isOddBlank = (code: number): boolean => (code < BLANK && code >= 9) || (code >= 0x85 && (isBlank(code) || isLineBreak(code) || code === 0x85 || code === 0x1680 || code === 0xfeff));

/** One plain blank for each run of blanks and line ends; words without such runs stay the same string. */
export const oneBlank = (words: string): string => (isUneven(words) ? words.replace(/\s{2,}|[^\S ]/gu, ' ') : words);

/** A plain blank for every other blank and line end: offsets hold. */
export const plainBlanks = (words: string): string => words.replace(/[^\S ]/gu, ' ');
