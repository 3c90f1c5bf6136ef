/**
 * A printed number to its value, null where the signs do not make one number.
 *
 *     3 863,61 → 3863.61     12.500,00 → 12500     EUR 2,500 → 2500     15’000 → 15000     924 692, 80 → 924692.8
 *
 * The last separator with one or two digits behind it is the decimal sign; groups of three are thousands. A single comma
 * or dot with exactly three digits behind it is thousands (English style), unless `decimalComma` says that a unit such as
 * „milj.” follows.
 */
export function readNumber(printed: string, options: { decimalComma?: boolean } = {}): number | null {
  const text = printed.trim().replace(/[\u00a0\u2000-\u200a\u202f\u205f]/gu, ' ').replace(/([.,])\s+(?=\d)/gu, '$1').replace(/[’'`´]/gu, ' ');
  if (!/^\d[\d .,]*$/u.test(text)) return null;
  const match = /^(?<whole>\d[\d .,]*?)(?:(?<sign>[.,])(?<decimals>\d{1,2}))?$/u.exec(text);
  const { whole = '', decimals = '', sign } = match?.groups ?? {};
  const separators = new Set<string>([...whole].filter((char) => char === '.' || char === ','));
  if (separators.size > 1 || (sign !== undefined && separators.has(sign) && !isGrouped(whole, sign))) return null;
  if (options.decimalComma && separators.size === 1 && decimals === '') return readDecimal(whole);
  if (separators.size === 1 && ![...separators].every((one) => isGrouped(whole, one))) return null;
  const value = Number(`${whole.replace(/[ .,]/gu, '')}${decimals === '' ? '' : `.${decimals}`}`);
  return Number.isFinite(value) ? value : null;
}

/** True where every group behind the first has three digits. */
const isGrouped = (whole: string, sign: string): boolean =>
  whole.split(sign).slice(1).every((group) => /^\d{3}(?: \d{3})*$/u.test(group.trim()));

/** „6,125” before „milj.”: the only sign is a decimal one. */
function readDecimal(whole: string): number | null {
  const parts = whole.replace(/ /gu, '').split(/[.,]/u);
  return parts.length === 2 ? Number(`${parts[0]}.${parts[1]}`) : Number(parts.join(''));
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A Roman numeral up to 399 in capitals, null for other words. */
export function readRoman(word: string): number | null {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(word) || word === '') return null;
  let total = 0;
  for (let at = 0; at < word.length; at += 1) {
    const value = ROMAN[word.charAt(at).toLowerCase()]!;
    const next = ROMAN[word.charAt(at + 1).toLowerCase()] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
