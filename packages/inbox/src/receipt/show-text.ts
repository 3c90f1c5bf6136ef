let segmenter: Intl.Segmenter | undefined;

/** Made at the first use, since it takes its time and most programs need none. */
const toSegmenter = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('lv', { granularity: 'grapheme' }));

/**
 * A name or value for a person's eyes: control signs and those that turn the direction of writing become `�`, since a
 * file name is a stranger's words; blanks and line ends become one blank. At most `limit` characters as people see them, cut
 * with `…`.
 */
export function showText(text: string, limit = 300): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD')
    .trim();
  if (clean.length <= limit) return clean;
  const letters = Array.from(toSegmenter().segment(clean.slice(0, limit * 8)), ({ segment }) => segment);
  return letters.length <= limit && clean.length <= limit * 8 ? clean : `${letters.slice(0, limit - 1).join('').trimEnd()}…`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

let clock: Intl.DateTimeFormat | undefined;

/** A moment as a clerk writes it, in Latvian time: `22.11.2026. 12:53`. */
export function showTime(iso: string): string {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Riga', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const parts = clock.formatToParts(new Date(iso));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')}. ${part('hour')}:${part('minute')}`;
}

/** `2019-09-05` as `05.09.2019.`, `2019-09` as `09.2019.`, `2019` as `2019`. */
export function showDate(date: string): string {
  const parts = date.split('-').reverse();
  return parts.length === 1 ? date : `${parts.map((part) => twoDigits(Number(part))).join('.')}.`;
}

/** A sum as Latvian writes it: `3 863,61 EUR`; cents are left out where there are none. */
export function showSum(amount: number, currency: string | null): string {
  const [whole = '', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
  const sum = `${amount < 0 ? '-' : ''}${digits}${cents === '00' ? '' : `,${cents}`}`;
  return currency === null ? sum : `${sum}\u00A0${currency}`;
}
