import { isBlank, isDigit, isLetter, isLineBreak } from '@siets/latvian';

// Quote marks as Latvian texts mix them: „…”, „…“, “…”, «…», "…", ”…”, ‘…’, ‚…‘ and two apostrophes.

/** Marks that can only open. */
const OPENERS = '„«‚‹';
/** Marks that can only close. */
const CLOSERS = '»›″';
/** Marks that open or close, told by their neighbours. */
const EITHER = '“”"‟';
/** Single marks: apostrophes too, so they quote only where both sides agree. */
const SINGLES = '‘’\'';

/** Signs that a quotation can begin with. */
export const quoteSigns = OPENERS + EITHER + SINGLES;
const DOUBLE = OPENERS + CLOSERS + EITHER;

export const isQuoteMark = (sign: string): boolean => sign !== '' && DOUBLE.includes(sign);
export const isSingleMark = (sign: string): boolean => sign !== '' && SINGLES.includes(sign);

const isSpace = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  return isBlank(code) || isLineBreak(code);
};
const isWordUnit = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
};

/** True where a quotation may begin at `at`: nothing wordlike before, something wordlike (or another opener) behind. */
export function isOpening(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (OPENERS.includes(sign)) return true;
  if (CLOSERS.includes(sign)) return false;
  if (isWordUnit(text, at - 1) || '.,;!?)]»›'.includes(text.charAt(at - 1) || ' ')) return isGluedOpening(text, at);
  const next = text.charAt(at + 1);
  return isWordUnit(text, at + 1) || (next !== '' && '#(„«“"‘[+@'.includes(next));
}

/** `projekts“Ritms”`: the blank before the mark is missing; only the curly opener counts, a straight one there closes. */
function isGluedOpening(text: string, at: number): boolean {
  return text.charAt(at) === '“' && /\p{Lu}/u.test(text.charAt(at + 1)) && !isSpace(text, at - 1);
}

/** So far back is looked for a quotation that is still open. */
const BACK = 300;

/** `projekta “ Kārsavas ceļi”`: a blank has slipped behind the curly opener. With an open quotation before it in the line the mark closes that one. */
export function isSpacedOpening(text: string, at: number): boolean {
  if (text.charAt(at) !== '“' || !isSpace(text, at - 1) || !isSpace(text, at + 1) || !/\p{Lu}/u.test(text.charAt(at + 2))) return false;
  for (let before = at - 1; before >= Math.max(0, at - BACK) && !isLineBreak(text.charCodeAt(before)); before -= 1) {
    if (isQuoteMark(text.charAt(before))) return !isOpening(text, before);
  }
  return true;
}

/** True where a quotation may end at `at`. */
export function isClosing(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (OPENERS.includes(sign)) return false;
  return CLOSERS.includes(sign) || !isOpening(text, at);
}

/** True where a single mark closes: a word before it, none behind. */
export const isSingleClosing = (text: string, at: number): boolean => !isSpace(text, at - 1) && !isWordUnit(text, at + 1);
