/** 97.5 % of the standard normal distribution lie below it. */
const Z = 1.959963984540054;

export interface Proportion {
  share: number;
  low: number;
  high: number;
}

/**
 * A share with its 95 % interval by Wilson's score, which holds for few cases and for none that count.
 * Null where nothing was counted. E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(count: number, of: number): Proportion | null {
  if (of === 0) return null;
  const share = count / of;
  const scale = 1 + (Z * Z) / of;
  const middle = (share + (Z * Z) / (2 * of)) / scale;
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / scale;
  return { share, low: count === 0 ? 0 : Math.max(0, middle - reach), high: count === of ? 1 : Math.min(1, middle + reach) };
}
