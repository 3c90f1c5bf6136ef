import { entries, type CountryEntry } from '@siets/gazetteer';
import { tokenKinds } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { firstWordKeys } from '../hits-at.ts';
import { isAnd, isUpperWord, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import type { CountryMention } from './country-mention.ts';

const codes = new Set(entries.filter((entry): entry is CountryEntry => entry.kind === 'country').map((entry) => entry.code));
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', KF: 'RU' };
/** Longest list of codes in one pair of brackets, in tokens. */
const MAX_LIST = 24;

/**
 * A two-letter code in brackets, alone or among others.
 *
 *     Tartu Ülikool (EE), sadarbības tīkls (LV, LT & DE)
 *                    ^^                     ^^  ^^   ^^
 *
 * Letters that are the initials of the words before them are an abbreviation.
 */
export const countryCode = defineMention<CountryMention>({
  id: 'countries/code',
  type: 'country',
  anchor: { words: firstWordKeys([...codes, ...Object.keys(OTHER_SPELLINGS)]) },
  read(scan, index) {
    const { text, tokens } = scan;
    const start = tokens.starts[index]!;
    const end = tokens.ends[index]!;
    const code = codeAt(scan, index);
    if (code === null || end - start !== 2) return null;
    const opening = edgeOfList(scan, index, -1);
    const closing = edgeOfList(scan, index, 1);
    if (signAt(tokens, opening) !== '(' || signAt(tokens, closing) !== ')') return null;
    // „administrāciju (KF)”: the Russian Federation behind a body, else the Cohesion Fund.
    if (text.slice(start, end) === 'KF' && !isBehindBody(text, tokens.starts[opening]!)) return null;
    if (closing - opening === 2 && (isAbbreviation(scan, opening, text.slice(start, end)) || (code === 'ES' && !isSpain(text, tokens.starts[opening]!, tokens.ends[closing]!)))) return null;
    return { start, end, value: { code, case: null, by: 'code', within: null } };
  },
});

/** Words of a body right before the brackets. */
export const isBehindBody = (text: string, opening: number): boolean =>
  /(?:administrācij|pašvaldīb|skol|muzej|bibliotēk|universitāt|pilsēt|rajon|apgabal|biedrīb|institūt)\p{L}{1,3}\s$/iu.test(text.slice(Math.max(0, opening - 22), opening));

function codeAt({ tokens, text }: Scan, index: number): string | null {
  if (!isWord(tokens, index) || !isUpperWord(tokens, index)) return null;
  const printed = text.slice(tokens.starts[index], tokens.ends[index]);
  const code = OTHER_SPELLINGS[printed] ?? printed;
  return codes.has(code) ? code : null;
}

/** The first token in a direction that is neither a code nor a sign of a list. */
function edgeOfList(scan: Scan, index: number, step: 1 | -1): number {
  const { tokens } = scan;
  let at = index + step;
  const isInside = (): boolean => at >= 0 && at < tokens.count && Math.abs(at - index) < MAX_LIST;
  while (isInside() && (codeAt(scan, at) !== null || ',;/&-–'.includes(signAt(tokens, at) || ' ') || isAnd(tokens, at))) at += step;
  return at;
}

/** „Attīstības fonds (AF)”, “University of Zilupe (ZU)”: the words before begin with these letters, behind “of” in the order of Latvian. */
function isAbbreviation({ tokens }: Scan, opening: number, printed: string): boolean {
  const isInitial = (at: number, letter: string): boolean => isWord(tokens, at) && wordAt(tokens, at).charAt(0).toUpperCase() === letter;
  if (isWord(tokens, opening - 2) && wordAt(tokens, opening - 2) === 'of' && isInitial(opening - 1, printed.charAt(0)) && isInitial(opening - 3, printed.charAt(1))) return true;
  return isInitial(opening - 1, printed.charAt(1)) && isInitial(opening - 2, printed.charAt(0)) && tokens.kinds[opening - 1] === tokenKinds.word;
}

/** „(ES)” behind „Savienība” or before the number of a regulation is the European Union; behind a single name it may be Spain. */
const isSpain = (text: string, at: number, end: number): boolean =>
  !/(?:savienīb|union|regul|direktīv|lēmum)\p{L}{0,4}[ \u00a0]*$/iu.test(text.slice(Math.max(0, at - 16), at)) && !/^[ \u00a0]*(?:nr|\d)/iu.test(text.slice(end, end + 4));
