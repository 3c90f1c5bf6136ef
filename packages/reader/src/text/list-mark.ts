const BULLET =
  /^[ \u00A0]*(?:[•‣◦▪▫●○■□►▸✓✔➢→·*-]|[–—](?=[ \u00A0\t]{1,8}[\p{L}„“"«])|o(?=[ \u00A0\t]{1,4}\p{Lu}))[ \u00A0\t]{1,8}(?=\S)/u;
const NUMBER = /^[ \u00A0]*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(\d{1,2}\)|\(?[a-z]\))[ \u00A0\t]{1,8}(?=\S)/u;
// "14. jūnijā", "2. kārta", "3. klases": a numeral and its noun at the start of a wrapped line.
const NUMERAL_AND_NOUN = new RegExp(
  '^[ \\u00A0]*\\d{1,2}\\.[ \\u00A0\\t]{1,8}(?:janv|febr|mart|apr[īi]|maij|j[ūu][nl]|aug|sept|okt|nov|dec|gad|gs\\b|g\\.|k[āa]rt|klas|kurs|lpp|pant|' +
    'punkt|viet|posm|aktivit|da[ļl]|noda[ļl]|l[īi]men|reiz|st[āa]v|vidussk|pamatsk|pirmssk|l[īi]dz|un |jeb |vai )',
  'u',
);

export interface ListMark {
  /** The mark with the blanks before and after it. */
  length: number;
  kind: 'bullet' | 'number';
  /** Depth from 1, by the blanks before the mark. */
  level: number;
}

/**
 * The mark that a list item begins with, or null.
 *
 *     - mācības bibliotekāriem
 *     ^^
 */
export function readListMark(line: string): ListMark | null {
  const bullet = BULLET.exec(line);
  const found = bullet ?? (NUMERAL_AND_NOUN.test(line) ? null : NUMBER.exec(line));
  if (!found) return null;
  const indent = /^[ \u00A0]*/u.exec(line)?.[0].length ?? 0;
  return { length: found[0].length, kind: bullet ? 'bullet' : 'number', level: 1 + Math.min(4, Math.floor(indent / 4)) };
}
