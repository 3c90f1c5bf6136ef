import type { PageLanguage } from '@siets/api';

const locales: { [language in PageLanguage]: string } = { lv: 'lv-LV', en: 'en-GB' };

/** How the language writes numbers, times and sizes. */
export interface Formats {
  number: (value: number) => string;
  /** Of a share from 0 to 1. */
  percent: (share: number, digits?: number) => string;
  /** Day, month and year in the time zone of this machine: `28.11.2026.`, `28/11/2026`. */
  date: (iso: string) => string;
  dateTime: (iso: string) => string;
  /** As much of a day as is known, whatever the time zone: `2024-10-01` → `01.10.2024.`, `2024-10` → `10.2024.`, `2024` → `2024`. */
  partialDate: (value: string) => string;
  bytes: (count: number) => string;
}

const UNITS = ['B', 'kB', 'MB', 'GB'];

function sizeOf(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** step;
  return `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 })}\u00A0${UNITS[step]}`;
}

/** A browser takes some ten milliseconds to make a format of dates: only what the first screen shows is made for it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeFormats(language: PageLanguage): Formats {
  const locale = locales[language];
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const date = once(() => new Intl.DateTimeFormat(locale, day));
  const time = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));
  // Latvian closes the number of the year with a dot as well, which browsers leave out.
  const close = language === 'lv' ? '.' : '';
  const dateOf = (iso: string) => date().format(new Date(iso)) + close;
  return {
    number: (value) => value.toLocaleString(locale),
    percent: (share, digits = 1) =>
      `${(share * 100).toLocaleString(locale, { maximumFractionDigits: digits })}${language === 'lv' ? '\u00A0' : ''}%`,
    date: dateOf,
    partialDate: (value) => {
      const parts = value.split('-').toReversed();
      return parts.length === 1 ? value : parts.join(language === 'lv' ? '.' : '/') + close;
    },
    dateTime: (iso) => `${dateOf(iso)} ${time().format(new Date(iso))}`,
    bytes: (count) => sizeOf(count, locale),
  };
}

export const formats: { readonly [language in PageLanguage]: Formats } = { lv: makeFormats('lv'), en: makeFormats('en') };
