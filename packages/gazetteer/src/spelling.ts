import { foldUnit, isDigit, isLetter, isUpper } from '@siets/latvian';
import type { Form } from './form.ts';

/** How well printed words agree with a form: not at all, by letters, but for capitals, as in the list. */
export const levels = { none: 0, folded: 1, lower: 2, exact: 3 } as const;

const SIZE = 0x2180;
const lowerUnits = Uint16Array.from({ length: SIZE }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});
const lowerUnit = (code: number): number => (code < SIZE ? lowerUnits[code]! : code);

const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

/**
 * Compares `text.slice(start, end)` with a form, letters and digits only, and gives the level of agreement.
 *
 * The text may lack diacritics that the list has, never the other way round. A first letter may be a capital where the list has a small one, save for forms spelled `exact`. A form spelled
 * `capital` asks for a capital where it has one.
 */
export function compareSpelling(text: string, start: number, end: number, form: Form): number {
  const listed = form.text;
  let level: number = levels.exact;
  let isFirst = true;
  let at = start;
  for (let i = 0; i < listed.length; i += 1) {
    const want = listed.charCodeAt(i);
    if (!isWordUnit(want)) continue;
    while (at < end && !isWordUnit(text.charCodeAt(at))) at += 1;
    if (at >= end) return levels.none;
    const have = text.charCodeAt(at);
    at += 1;
    if (have !== want) {
      if (form.spelling === 'exact' || foldUnit(have) !== foldUnit(want)) return levels.none;
      if (lowerUnit(have) !== lowerUnit(want)) {
        // A text may leave diacritics out; where it has one more than the list, it is another word (programmā, Programma).
        if (foldUnit(have) !== lowerUnit(have)) return levels.none;
        level = levels.folded;
      } else if (level === levels.exact && !(isFirst && isUpper(have))) level = levels.lower;
    }
    if (isFirst && form.spelling === 'capital' && isUpper(want) && !isUpper(have)) return levels.none;
    isFirst = false;
  }
  while (at < end && !isWordUnit(text.charCodeAt(at))) at += 1;
  return at === end ? level : levels.none;
}
