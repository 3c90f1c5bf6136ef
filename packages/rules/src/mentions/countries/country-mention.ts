import type { GrammaticalCase } from '@siets/latvian';

/** A country as the text shows it. */
export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Case in which the name is printed; null for codes and for names that do not decline. */
  case: GrammaticalCase | null;
  /** What showed it: the name, a word for its people („norvēģu partneri”), or a code in brackets. */
  by: 'name' | 'people' | 'code';
  /** Why the words are no plain country: `funder`, `programme`, `organisation`; null where they are. */
  within: string | null;
}
