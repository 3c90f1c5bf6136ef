/** Characters beyond ASCII of one language, each with how many of a thousand such characters it is. */
export interface LetterProfile {
  language: string;
  /** How many of a thousand files are in it, roughly. */
  share: number;
  letters: ReadonlyMap<string, number>;
  /** Logarithm of how likely a letter of the language is on average; text that is none in it falls well below. */
  usual: number;
}

/** Marks share a tenth of what stands beyond ASCII, in every language. */
const MARKS = '„“”‘’‚«»–—…•·°§€£±²№\u00A0';
const MARKS_OF_THOUSAND = 100;

/** Alike for all letters where nothing was counted. */
const alike = (letters: string): [string, number][] =>
  Array.from(letters, (letter) => [letter, (1_000 - MARKS_OF_THOUSAND) / letters.length]);

/** Capitals are rarer than small letters, by a factor that hardly matters: the code pages differ in the letters themselves. */
function toProfile(language: string, share: number, small: readonly [string, number][]): LetterProfile {
  const marks = Array.from(MARKS, (mark): [string, number] => [mark, MARKS_OF_THOUSAND / MARKS.length]);
  const capitals = small.map(([letter, count]): [string, number] => [letter.toUpperCase(), count / 10]);
  const total = small.reduce((sum, [, count]) => sum + count, 0);
  const usual = small.reduce((sum, [, count]) => sum + (count / total) * Math.log(count / 1_000), 0);
  return { language, share, usual, letters: new Map([...capitals, ...small, ...marks]) };
}

const RUSSIAN: Record<string, number> = {
  о: 99, е: 76, а: 72, и: 66, н: 60, т: 57, с: 49, р: 43, в: 41, л: 39, к: 31, м: 29, д: 27, п: 25, у: 23, я: 18, ы: 17, ь: 15, г: 15, з: 15,
  б: 14, ч: 13, й: 11, х: 9, ж: 8, ш: 7, ю: 6, ц: 4, щ: 3, э: 3, ф: 2, ъ: 0.4, ё: 0.4,
};

/** Latvian as counted on the texts of `fixtures/documents`, Russian as its letters are commonly counted, rounded; the others by their alphabets. */
export const letterProfiles: readonly LetterProfile[] = [
  toProfile('lv', 900, [
    ['ā', 300], ['ī', 190], ['ē', 140], ['š', 100], ['ū', 40], ['ņ', 35], ['ļ', 35], ['ģ', 20], ['ž', 20], ['ķ', 15], ['č', 10], ['ō', 1], ['ŗ', 1],
  ]),
  toProfile('ru', 60, Object.entries(RUSSIAN)),
  toProfile('lt', 15, alike('ąčęėįšųūž')),
  toProfile('et', 15, alike('õäöüšž')),
  toProfile('de', 4, alike('äöüß')),
  toProfile('fr', 2, alike('éèêëàâçîïôùûœ')),
  toProfile('pl', 2, alike('ąćęłńóśźż')),
  toProfile('sv', 2, alike('åäöéæø')),
];
