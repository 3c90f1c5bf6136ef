import { fold, isLetter } from '@siets/latvian';
import type { Language } from './languages.ts';

/** Small words that carry a sentence and that the other languages lack, folded. */
const WORDS: readonly (readonly [language: Language, words: string])[] = [
  ['lav', 'un ir no ar par lai kas ka uz pie tiek tika gada gads projekta projekts kopa vai ari bet pec ta sis si'],
  ['eng', 'the of and to in for with on is are was by at from that this will project which its'],
  ['lit', 'ir yra kad iki buvo projekto metu kaip tai bei arba'],
  ['est', 'ja on ning see et mis projekti aasta oli kui ka'],
  ['ltg', 'i nu iz itys ari kai byus projekta'],
];

const byWord = new Map<string, Language[]>();
for (const [language, words] of WORDS) for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);

/** No listed word has more letters. */
const LONGEST = Math.max(...[...byWord.keys()].map((word) => word.length));

/** A letter; a diacritic that stands behind its letter (NFD) is none. */
const isOfWord = (code: number): boolean => isLetter(code) && !(code >= 0x300 && code < 0x370);

/** The language whose small words stand out, null where none does. */
export function languageByWords(text: string): Language | null {
  const counts = new Map<Language, number>();
  const plain = fold(text);
  for (let start = 0; start < plain.length; ) {
    let end = start;
    while (end < plain.length && isOfWord(plain.charCodeAt(end))) end += 1;
    const languages = end > start && end - start <= LONGEST ? byWord.get(plain.slice(start, end)) : undefined;
    if (languages !== undefined) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    start = end + 1;
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2) return null;
  return second === undefined || first[1] >= second[1] * 2 ? first[0] : null;
}
