import { fold } from './fold.ts';

/** The twelve months with every form that texts print, ASCII spellings by folding. jūnijs and jūlijs differ in one letter. */
const MONTHS: readonly (readonly [stem: string, endings: string, abbreviations: string, english: string])[] = [
  ['janvār', 'is a im i ī', 'janv jan', 'january'],
  ['februār', 'is a im i ī', 'febr feb', 'february'],
  ['mart', 's a am u ā', 'mar', 'march'],
  ['aprīl', 'is im i ī', 'apr', 'april'],
  ['maij', 's a am u ā', 'mai', 'may'],
  ['jūnij', 's a am u ā', 'jūn', 'june jun'],
  ['jūlij', 's a am u ā', 'jūl', 'july jul'],
  ['august', 's a am u ā', 'aug', 'august'],
  ['septembr', 'is a im i ī', 'sept sep', 'september'],
  ['oktobr', 'is a im i ī', 'okt', 'october oct'],
  ['novembr', 'is a im i ī', 'nov', 'november'],
  ['decembr', 'is a im i ī', 'dec', 'december'],
];

/** First names and common words that look like a month: they need a number or „gada” beside them. */
const AMBIGUOUS = new Set(['marta', 'marts', 'martu', 'maija', 'maijs', 'augusts', 'augusta', 'may', 'march', 'mar', 'mai', 'jan', 'dec', 'jun', 'jul']);

const byForm = new Map<string, number>();
MONTHS.forEach(([stem, endings, abbreviations, english], index) => {
  for (const ending of endings.split(' ')) byForm.set(fold(stem + ending), index + 1);
  for (const word of [...abbreviations.split(' '), ...english.split(' ')]) byForm.set(fold(word), index + 1);
});
byForm.set('aprila', 4); // aprīļa: the l softens in the genitive

/** The month (1-12) of a word in any case, Latvian or English, abbreviated (without its dot) or not; null for other words. */
export const monthOf = (word: string): number | null => byForm.get(fold(word)) ?? null;

/** True for a month's form that is also a first name or another word. */
export const isAmbiguousMonth = (word: string): boolean => AMBIGUOUS.has(fold(word));

/** All folded forms, for scanners and matchers. */
export const monthForms: ReadonlyMap<string, number> = byForm;
