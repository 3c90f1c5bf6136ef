const ROMAN: readonly [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function toRoman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let left = value;
  let text = '';
  for (const [step, sign] of ROMAN) {
    while (left >= step) {
      text += sign;
      left -= step;
    }
  }
  return text;
}

/** a … z, aa … zz, as Word counts: the letter is repeated. */
const toLetters = (value: number): string =>
  value < 1 ? String(value) : String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));

export type NumberStyle = 'decimal' | 'padded' | 'letter' | 'LETTER' | 'roman' | 'ROMAN' | 'none';

/** The number of a list item as it is printed, without the signs around it. */
export function formatNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(value);
    case 'padded':
      return String(value).padStart(2, '0');
    case 'letter':
      return toLetters(value);
    case 'LETTER':
      return toLetters(value).toUpperCase();
    case 'roman':
      return toRoman(value);
    case 'ROMAN':
      return toRoman(value).toUpperCase();
    case 'none':
      return '';
  }
}
