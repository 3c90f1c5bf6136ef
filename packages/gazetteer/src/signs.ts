import { isDigit, isLetter } from '@siets/latvian';

// Signs between the words of a listed phrase. A phrase may stand without its signs, and with another sign of the same class.

const DASHES = '-‐‑‒–—−/';
const DOTS = '.,:;…·!?';
const QUOTES = '"“”„«»‘’‚\'`´()[]';

const GAP_DASH = 1;
const GAP_DOT = 2;
const GAP_QUOTE = 4;

const classes = new Map<number, number>();
for (const [signs, gap] of [[DASHES, GAP_DASH], [DOTS, GAP_DOT], [QUOTES, GAP_QUOTE]] as const) {
  for (const sign of signs) classes.set(sign.charCodeAt(0), gap);
}

/** The class of a sign that may be left out or exchanged, 0 for other signs. */
export const gapOf = (code: number): number => classes.get(code) ?? 0;

/** True for a sign that must stand where the list has it: the plus of „ESF+”, „%”, „€”. */
export const isSignificant = (code: number): boolean => !isLetter(code) && !isDigit(code) && !classes.has(code);
