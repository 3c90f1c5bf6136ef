import type { LanguageShare, Span } from '@siets/record';
import { profileOf } from './letter-profile.ts';
import { languageOf, type Language } from './languages.ts';

/** A paragraph with its language; `letters` is how many letters it has. */
export interface Stretch extends Span {
  language: Language;
  letters: number;
}

/** Languages in which no sentence is read: of such a stretch only numbers, dates, identifiers and addresses are taken. */
const UNREAD: ReadonlySet<Language> = new Set(['rus', 'lit', 'est']);
/** Fewer letters are a name or a heading: nothing that a reader would miss. */
const FEW_LETTERS = 40;

/** Tells the language of each paragraph, once for the whole document. */
export const readStretches = (text: string, paragraphs: readonly Span[]): Stretch[] =>
  paragraphs.map(({ start, end }) => {
    const profile = profileOf(text, { start, end });
    return { start, end, language: languageOf(text, { start, end }, profile), letters: profile.letters };
  });

/** Stretches whose sentences are not read, in reading order. */
export const unreadStretches = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.filter(({ language, letters }) => UNREAD.has(language) && letters >= FEW_LETTERS);

/** The languages of a document and what share of the letters each has, the largest first; shares have two decimals. */
export function toShares(stretches: readonly Stretch[]): LanguageShare[] {
  const counts = new Map<Language, number>();
  for (const { language, letters } of stretches) if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + letters);
  const all = [...counts.values()].reduce((sum, letters) => sum + letters, 0);
  if (all === 0) return [{ code: 'und', share: 1 }];
  return [...counts]
    .map(([code, letters]): LanguageShare => ({ code, share: Math.round((letters / all) * 100) / 100 }))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1))
    .filter((one) => one.share > 0);
}
