import { isBlank, isDigit, isLetter, isLineBreak } from '@siets/latvian';
import { hasJointBehind } from './code-window.ts';
import { defineForm } from './form-rule.ts';

/**
 * A project number that begins with a digit and is known by its form.
 *
 *     projekts Nr.5.6.2.0/19/I/077 „Ostas kvartāls”
 *                 ^^^^^^^^^^^^^^^^
 */
export const digitForm = defineForm('identifiers/digit-form', 'number', ({ text, tokens }, index) => {
  const end = tokens.ends[index]!;
  const length = end - tokens.starts[index]!;
  return isLetter(text.charCodeAt(end)) || length === 6 || length === 9 || hasJointAhead(text, end);
});

/** How far from its beginning a number is parted by a stroke or a dash at the latest. */
const REACH = 20;

/** True where digits, letters and full stops lead to a stroke or a dash: `5.6.2.0/`, `20-07-AL`; a line may end behind a stop. */
function hasJointAhead(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + REACH);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP || isDigit(code) || isLetter(code)) continue;
    if (isLineBreak(code) && text.charCodeAt(at - 1) === FULL_STOP) continue;
    if (isBlank(code) && isLineBreak(text.charCodeAt(at - 1))) continue;
    return JOINTS.has(code) || (isLineBreak(code) && hasJointBehind(text, at));
  }
  return false;
}
const FULL_STOP = 46;
const JOINTS = new Set([...'/-‐‑‒–—−'].map((sign) => sign.charCodeAt(0)));
