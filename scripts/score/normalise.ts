// How values are compared: letters and digits, not signs; a name without its legal form; a place without its kind.

/** Words of gold or of a record as they stand; nothing for null. */
const toText = (words: unknown): string => (typeof words === 'string' || typeof words === 'number' ? String(words) : '');

/** Lower case, one kind of dash, quotes and other signs as blanks, no full stop at the end. */
export function foldWords(words: unknown): string {
  return toText(words)
    .normalize('NFC')
    .toLocaleLowerCase('lv')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[^\p{L}\p{N}+%&/.-]+/gu, ' ')
    .replace(/\s*-\s*/gu, '-')
    .replace(/[.,;:\s-]+$/u, '')
    .trim();
}

const bag = (words: unknown): string[] => foldWords(words).split(/[\s-]+/u).filter((word) => word !== '');

/** Dice overlap of the words of two texts, 0 to 1; a word counts as often as it stands. */
export function similarity(a: unknown, b: unknown): number {
  const left = bag(a);
  const right = bag(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = left.filter((word) => {
    const rest = counts.get(word) ?? 0;
    counts.set(word, rest - 1);
    return rest > 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

/** True where two texts are the same words, or nearly. */
export const isAlike = (a: unknown, b: unknown, floor = 0.85): boolean => foldWords(a) === foldWords(b) || similarity(a, b) >= floor;

const LEGAL_FORM = /^(?:(?:biedrība|nodibinājums|sia|as|vas|vsia|pašvaldības aģentūra|association|foundation|limited liability company) )+/u;
/** A name without the legal form before it. */
export const organisationName = (name: unknown): string => foldWords(name).replace(LEGAL_FORM, '');

/** A place without the word for its kind behind it. */
export const placeName = (name: unknown): string => foldWords(name).replace(/ (?:novads|pilsēta|pagasts|rajons)$/u, '');

/** An identifier without „Nr.”, blanks and hyphens. */
export const plainIdentifier = (value: unknown): string => foldWords(value).replace(/[\s-]/gu, '').replace(/^(?:id|nr\.?|no\.?)+/u, '');

/** The last eight digits of a phone number: a Latvian number without its country code. */
export const phoneDigits = (phone: unknown): string => toText(phone).replace(/\D/gu, '').slice(-8);
