/**
 * Letters as the scanner sees them: one table over the UTF-16 code units that European project texts hold.
 *
 * `\w`, `\b` and `[a-z]` are ASCII in JavaScript and cut Latvian words in two; every word edge of Siets is asked here.
 * Beyond the table (CJK, Arabic, …) a code unit is a letter if Unicode says so.
 */
const SIZE = 0x2180;
const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const BLANK = 8;
const BREAK = 16;
/** Bits of `classOf`. */
export const unitClasses = { letter: LETTER, digit: DIGIT, upper: UPPER, blank: BLANK, lineBreak: BREAK } as const;

const classes = new Uint8Array(SIZE);
/** Folded code unit: lower case without diacritics. Always one unit for one, so that offsets do not move. */
const folded = new Uint16Array(SIZE);

/** Letters whose base is not found by decomposition. */
const STROKES: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't', þ: 't', æ: 'a', œ: 'o', ß: 's', ŋ: 'n' };

for (let code = 0; code < SIZE; code += 1) {
  const char = String.fromCharCode(code);
  folded[code] = code;
  if (char >= '0' && char <= '9') classes[code] = DIGIT;
  if (isBlankUnit(code)) classes[code] = BLANK;
  if (isBreakUnit(code)) classes[code] = BREAK;
  if (!/\p{L}|\p{M}/u.test(char)) continue;
  const lower = char.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  // Cyrillic й and ё are letters of their own, but people drop their marks as they drop Latvian ones.
  const plain = STROKES[lower] ?? base;
  classes[code] = LETTER | (lower !== char ? UPPER : 0);
  folded[code] = plain.charCodeAt(0);
}

const beyond = /^[\p{L}\p{M}]$/u;

/** True for a letter or a combining mark (an NFD text keeps its words whole). */
export function isLetter(code: number): boolean {
  return code < SIZE ? (classes[code]! & LETTER) !== 0 : beyond.test(String.fromCharCode(code));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for a capital letter. */
export const isUpper = (code: number): boolean => code < SIZE && (classes[code]! & UPPER) !== 0;

/** The code unit in lower case and without its diacritic. */
export const foldUnit = (code: number): number => (code < SIZE ? folded[code]! : code);

function isBlankUnit(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

function isBreakUnit(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12;
}

/** What a code unit is, as bits of `unitClasses`; 0 for signs. */
export const classOf = (code: number): number =>
  code < SIZE ? classes[code]! : code === 0x3000 ? BLANK : beyond.test(String.fromCharCode(code)) ? LETTER : 0;

/** Blanks inside a line: space, NBSP, tab, thin and other typographic blanks. */
export const isBlank = (code: number): boolean => (code < SIZE ? (classes[code]! & BLANK) !== 0 : code === 0x3000);

export const isLineBreak = (code: number): boolean => code < SIZE && (classes[code]! & BREAK) !== 0;
