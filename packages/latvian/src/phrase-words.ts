import { isLetter } from './letters.ts';

/** A word of a phrase; `isMasked` where it stands in quotes or brackets and never changes. */
export interface PhraseWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isMasked: boolean;
}

const OPENING = '„«(["“”';
const CLOSING = '”»)]"“';

/**
 * The words of a phrase with their offsets. Quotes and brackets mask what is inside; a quote that is never closed masks
 * the rest, and quotes of both kinds (“ ”) may open and close.
 */
export function phraseWords(phrase: string): PhraseWord[] {
  const words: PhraseWord[] = [];
  let depth = 0;
  for (let at = 0; at < phrase.length; ) {
    const sign = phrase.charAt(at);
    if (isLetter(phrase.charCodeAt(at))) {
      let end = at + 1;
      while (end < phrase.length && (isLetter(phrase.charCodeAt(end)) || isInnerSign(phrase, end))) end += 1;
      words.push({ text: phrase.slice(at, end), start: at, end, isMasked: depth > 0 });
      at = end;
      continue;
    }
    if (depth > 0 && CLOSING.includes(sign) && !isOpeningHere(phrase, at)) depth -= 1;
    else if (OPENING.includes(sign)) depth += 1;
    at += 1;
  }
  return words;
}

/** A hyphen or apostrophe with letters on both sides belongs to the word. */
const isInnerSign = (phrase: string, at: number): boolean =>
  '-‑’\''.includes(phrase.charAt(at)) && at + 1 < phrase.length && isLetter(phrase.charCodeAt(at + 1));

/** A quote behind a blank and before a letter opens. */
const isOpeningHere = (phrase: string, at: number): boolean =>
  /[\s(„“]/u.test(phrase.charAt(at - 1)) && at + 1 < phrase.length && !/[\s.,;)]/u.test(phrase.charAt(at + 1));
