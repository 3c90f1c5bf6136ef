import { isDigit, isLetter } from './letters.ts';

const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

/** True where no letter or digit stands before `at`. */
export const isWordStart = (text: string, at: number): boolean => at === 0 || !isWordUnit(text.charCodeAt(at - 1));

/** True where no letter or digit stands at `at`, the first unit after a word. */
export const isWordEnd = (text: string, at: number): boolean => at >= text.length || !isWordUnit(text.charCodeAt(at));

/** For regular expressions with the `u` flag, in place of `\b` before a word. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
/** For regular expressions with the `u` flag, in place of `\b` after a word. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
