import type { LanguageShare, Span } from '@siets/record';
import { franc } from 'franc';
import { profileOf, type LetterProfile } from './letter-profile.ts';
import { languageByWords } from './function-words.ts';

/** ISO 639-3 codes told apart here. franc's name of Latvian is `lvs`, its name of Estonian `ekk`; ours are `lav` and `est`. */
export const languages = ['lav', 'eng', 'rus', 'lit', 'est', 'ltg', 'und'] as const;
export type Language = (typeof languages)[number];

const FRANC_CODES: Record<string, Language> = { lvs: 'lav', eng: 'eng', rus: 'rus', lit: 'lit', ekk: 'est' };
/** From here on franc with a closed list is right in 97 to 100 of 100 cases. */
const FRANC_LETTERS = 200;
const SAMPLE = 400;
const FEW_LETTERS = 12;

/** The language of one stretch of text; `und` where its letters are too few to tell. */
export function languageOf(text: string, span: Span): Language {
  const profile = profileOf(text, span);
  if (profile.letters < FEW_LETTERS) return 'und';
  const bySigns = languageByLetters(profile);
  if (bySigns !== null) return bySigns;
  const words = text.slice(span.start, Math.min(span.end, span.start + SAMPLE));
  const byWords = languageByWords(words);
  if (byWords !== null) return byWords;
  if (profile.letters < FRANC_LETTERS) return 'und';
  return FRANC_CODES[franc(words, { only: Object.keys(FRANC_CODES) })] ?? 'und';
}

/** Letters that only one of the languages has settle most stretches without counting trigrams. */
function languageByLetters({ letters, cyrillic, latvian, lithuanian, estonian, latgalian }: LetterProfile): Language | null {
  if (cyrillic * 2 > letters) return 'rus';
  if (latgalian * 100 >= letters && latgalian * 3 >= latvian) return 'ltg';
  if (lithuanian * 60 >= letters && lithuanian > latvian) return 'lit';
  if (estonian * 40 >= letters && estonian > latvian * 2) return 'est';
  return latvian * 40 >= letters && letters >= 20 ? 'lav' : null;
}

/** The languages of stretches and what share of the letters each has, the largest first; shares have two decimals. */
export function languageShares(text: string, spans: readonly Span[]): LanguageShare[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const span of spans) {
    const { letters } = profileOf(text, span);
    const code = languageOf(text, span);
    if (code === 'und') continue;
    counts.set(code, (counts.get(code) ?? 0) + letters);
    all += letters;
  }
  if (all === 0) return [{ code: 'und', share: 1 }];
  return [...counts]
    .map(([code, letters]) => ({ code, share: Math.round((letters / all) * 100) / 100 }))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1))
    .filter((one) => one.share > 0);
}
