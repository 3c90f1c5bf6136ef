import { isolate } from '../app/isolate.ts';

/** A sentence, or one for each plural form of `n`. Latvian has three: 0 and 10–20, 1 and 21 and so on, the rest. */
export type Message = string | { readonly zero?: string; readonly one: string; readonly other: string };

export type Catalogue = { readonly [key: string]: Message };

/** A catalogue in another language: the same keys, and plural forms where the first has them. */
export type Translated<C extends Catalogue> = { readonly [key in keyof C]: C[key] extends string ? string : Exclude<Message, string> };

export type Values = { readonly [name: string]: string | number };

const rules = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/** Fills in `{name}`; numbers as the language writes them, words so that they turn no others. `n` chooses the plural form. */
export function fill(message: Message, language: 'lv' | 'en', values: Values = {}): string {
  const text = typeof message === 'string' ? message : choose(message, rules[language].select(Number(values['n'] ?? 0)));
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language === 'lv' ? 'lv-LV' : 'en-GB') : value === undefined ? whole : isolate(value);
  });
}

function choose(message: Exclude<Message, string>, form: Intl.LDMLPluralRule): string {
  if (form === 'one') return message.one;
  return form === 'zero' ? (message.zero ?? message.other) : message.other;
}
