import { foldUnit } from './letters.ts';

/**
 * Lower case and without diacritics, for matching only: `Hāmarā` and `HAMARA` fold to `hamara`.
 * The result has as many UTF-16 units as the text, so offsets into one are offsets into the other.
 */
export function fold(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const plain = foldUnit(code);
    if (plain === code) continue;
    result += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Lower case with diacritics kept, independent of the machine's locale. */
export const lower = (text: string): string => text.toLowerCase();
