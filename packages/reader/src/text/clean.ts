// Marks that show nothing: soft hyphens, zero-width and direction marks, other control characters.
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC]/gu;
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
const NO_BREAK_BLANK = /[\u2007\u202F]/gu;
const WIDE_BLANK = /[\u2000-\u2006\u2008-\u200A\u205F\u3000]/gu;
// Symbol and Wingdings bullets, which word processors write as private-use characters.
const SYMBOL_BULLET = /[\uF02D\uF06E\uF076\uF09F\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC]/gu;

/**
 * Raw characters in the form that the frozen text keeps: NFC, `\n` line ends, nothing invisible.
 *
 * A no-break blank stays (narrow ones become the ordinary no-break blank); other blanks of odd width become ` `.
 * Never NFKC: `²` and `№` stay as they are.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(NO_BREAK_BLANK, '\u00A0')
    .replace(WIDE_BLANK, ' ')
    .replace(SYMBOL_BULLET, '•')
    .normalize('NFC');
}
