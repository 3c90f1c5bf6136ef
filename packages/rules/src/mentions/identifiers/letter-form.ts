import { isBlank, isDigit, isLineBreak, letterCases, tokenKinds } from '@siets/latvian';
import { hasJointBehind } from './code-window.ts';
import { defineForm } from './form-rule.ts';

/**
 * A project number that begins with letters and is known by its form.
 *
 *     Nordplus Adult 2023 (NPAD-2022/10977)
 *                          ^^^^^^^^^^^^^^^
 *
 * Look-alike Cyrillic letters and a number cut by a line end are read all the same.
 */
export const letterForm = defineForm('identifiers/letter-form', { word: (word) => word.length <= 9 }, ({ text, tokens }, index) => {
  const end = tokens.ends[index]!;
  const next = text.charCodeAt(end);
  if (next === 32 || next === 0xa0) return tokens.cases[index] === letterCases.upper && tokens.kinds[index + 1] === tokenKinds.number;
  if (isDigit(next) || DASHES.has(next)) return hasDigitAhead(text, end);
  if (next === FULL_STOP) return !isEdge(text.charCodeAt(end + 1)) && hasDigitAhead(text, end);
  return next === 10 && hasJointBehind(text, end) && hasDigitAhead(text, end);
});

const FULL_STOP = 46;
const DASHES = new Set([...'-/–‐‑'].map((sign) => sign.charCodeAt(0)));
/** What ends a sentence behind its full stop. */
const isEdge = (code: number): boolean => Number.isNaN(code) || isBlank(code) || isLineBreak(code);

/** Every project number that begins with letters holds a digit before long. */
function hasDigitAhead(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + 24);
  for (let at = from; at < limit; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
