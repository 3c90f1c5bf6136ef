import type { Span } from '@siets/record';
import { franc } from 'franc';
import { profileOf, type LetterProfile } from './letter-profile.ts';
import { languageByWords } from './function-words.ts';
import { languageOfShort } from './short-stretch.ts';

/** ISO 639-3 codes told apart here. franc's name of Latvian is `lvs`, its name of Estonian `ekk`; ours are `lav` and `est`. */
export const languages = ['lav', 'eng', 'rus', 'lit', 'est', 'ltg', 'und'] as const;
export type Language = (typeof languages)[number];

const FRANC_CODES: Record<string, Language> = { lvs: 'lav', eng: 'eng', rus: 'rus', lit: 'lit', ekk: 'est' };
/** From here on franc with a closed list is right in 97 to 100 of 100 cases. */
const FRANC_LETTERS = 200;
const SAMPLE = 400;
const FEW_LETTERS = 12;

/** The language of one stretch of text; `und` where its letters are too few to tell. */
export function languageOf(text: string, span: Span, profile = profileOf(text, span)): Language {
  if (profile.letters < FEW_LETTERS) return 'und';
  const bySigns = languageByLetters(profile);
  if (bySigns !== null) return bySigns;
  const words = text.slice(span.start, Math.min(span.end, span.start + SAMPLE));
  const byWords = languageByWords(words);
  if (byWords !== null) return byWords;
  if (profile.letters < FRANC_LETTERS) return languageOfShort(words) ?? 'und';
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
