import { isDigit, tokenKinds } from '@siets/latvian';
import { defineForm } from './form-rule.ts';

/**
 * A project number that begins with letters and is known by its form.
 *
 *     Nordplus Adult 2023 (NPAD-2022/10977)
 *                          ^^^^^^^^^^^^^^^
 *
 * Look-alike Cyrillic letters and a number cut by a line end are read all the same.
 */
export const letterForm = defineForm('identifiers/letter-form', 'word', ({ text, tokens }, index) => {
  const start = tokens.starts[index]!;
  const end = tokens.ends[index]!;
  if (end - start > 9) return false;
  const next = text.charCodeAt(end);
  if (isDigit(next) || '-/.–‐‑'.includes(text.charAt(end)) || text.charCodeAt(end) === 10) return hasDigitAhead(text, end);
  return (text.charAt(end) === ' ' || text.charAt(end) === ' ') && tokens.kinds[index + 1] === tokenKinds.number && tokens.cases[index] === 2;
});

/** Every project number that begins with letters holds a digit before long. */
function hasDigitAhead(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + 24);
  for (let at = from; at < limit; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
