/**
 * A sum as a clerk types it: decimal comma or point, blanks, points or apostrophes between thousands.
 *
 *     3 863,61   →  3863.61
 *     1.250.000  →  1250000
 *
 * `empty` where nothing was typed, null where it is no sum. At most two decimals, no sign.
 */
export function readSum(typed: string): number | 'empty' | null {
  const text = typed.replace(/[\s\u00A0\u202F'’]/gu, '').replace(/(?:€|EUR|eiro)$/iu, '');
  if (text === '') return 'empty';
  const found = /^(?<whole>\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?:,\d{3}){2,3})(?:[.,](?<decimals>\d{1,2}))?$/u.exec(text);
  if (!found?.groups) return null;
  const { whole = '', decimals = '' } = found.groups;
  return Number(`${whole.replace(/[.,]/gu, '')}.${decimals || '0'}`);
}

/** A sum as it is printed in Latvian or English: `3 863,61`, `3,863.61`; a thin hard blank never, so that it can be copied. */
export function writeSum(amount: number, language: 'lv' | 'en'): string {
  const [whole = '', decimals = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, language === 'lv' ? '\u00A0' : ',');
  return `${amount < 0 ? '−' : ''}${grouped}${language === 'lv' ? ',' : '.'}${decimals}`;
}

/** A percentage with as many decimals as it has, at most two. */
export function writePercent(percent: number, language: 'lv' | 'en'): string {
  const text = String(Math.round(percent * 100) / 100);
  return `${language === 'lv' ? text.replace('.', ',') : text} %`;
}
