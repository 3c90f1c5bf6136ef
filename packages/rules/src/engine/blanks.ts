/** One plain blank for each run of blanks and line ends; words without such runs stay the same string. */
export const oneBlank = (words: string): string => words.replace(/\s{2,}|[^\S ]/gu, ' ');

/** A plain blank for every other blank and line end: offsets hold. */
export const plainBlanks = (words: string): string => words.replace(/[^\S ]/gu, ' ');
