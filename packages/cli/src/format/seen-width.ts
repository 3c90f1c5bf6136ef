const segmenter = new Intl.Segmenter('lv', { granularity: 'grapheme' });
const CODES = /\u001B\[[\d;]*m/gu;
const NARROW = /^[\u0020-\u02AF\u2010-\u2027]*$/u;
const WIDE = /\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;

/** Columns that a text takes on the screen, colours not counted; emoji and wide letters take two. */
export function seenWidth(text: string): number {
  const plain = text.replace(CODES, '');
  if (NARROW.test(plain)) return plain.length;
  let width = 0;
  for (const { segment } of segmenter.segment(plain)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
