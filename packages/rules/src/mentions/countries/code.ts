import { entries, type CountryEntry } from '@siets/gazetteer';
import { defineMention } from '../../engine/mention-rule.ts';
import { signAt } from '../organisations/name-words.ts';
import type { CountryMention } from './country-mention.ts';

const codes = new Set(entries.filter((entry): entry is CountryEntry => entry.kind === 'country').map((entry) => entry.code));
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/**
 * A two-letter code that stands alone in brackets.
 *
 *     Tartu Ülikool (EE)
 *                    ^^
 */
export const countryCode = defineMention<CountryMention>({
  id: 'countries/code',
  type: 'country',
  anchor: { signs: '(' },
  read({ text, tokens }, index) {
    if (signAt(tokens, index + 2) !== ')') return null;
    const start = tokens.starts[index + 1]!;
    const end = tokens.ends[index + 1]!;
    const printed = text.slice(start, end);
    const code = OTHER_SPELLINGS[printed] ?? printed;
    if (printed === 'ES' ? !isPlaceBefore(text, tokens.starts[index]!) : !codes.has(code)) return null;
    return { start, end, value: { code, case: null, by: 'code', within: null } };
  },
});

/** „(ES)” behind „Savienība” and its cases is the European Union; behind a single name it may be Spain. */
const isPlaceBefore = (text: string, at: number): boolean => !/(?:savienīb|union)\p{L}{0,3}[ \u00a0]*$/iu.test(text.slice(Math.max(0, at - 16), at));
