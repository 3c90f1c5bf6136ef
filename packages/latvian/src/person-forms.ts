import { personNominative } from './person-name.ts';
import { soften } from './softening.ts';

/** For each ending of a name in the nominative those of the other cases, of men and women. `~` asks for the softened stem. */
const FORMS: readonly (readonly [nominative: string, others: readonly string[]])[] = [
  ['ais', ['ā', 'ajam', 'o', 'ajā']],
  ['is', ['~a', 'a', 'im', 'i', 'ī']],
  ['us', ['us', 'um', 'u', 'ū']],
  ['s', ['a', 'am', 'u', 'ā', '']],
  ['š', ['a', 'am', 'u', 'ā', '']],
  ['a', ['as', 'ai', 'am', 'u', 'ā']],
  ['e', ['es', 'ei', 'em', 'i', 'ē']],
  ['ā', ['ās', 'ajai', 'o', 'ajā']],
];

function formsOfPart(word: string): string[] {
  const found = FORMS.find(([ending]) => word.endsWith(ending) && word.length >= ending.length + 2);
  if (found === undefined || !/^\p{Lu}\p{L}+$/u.test(word)) return [word];
  const [nominative, others] = found;
  const hard = word.slice(0, -nominative.length);
  return [word, ...others.map((ending) => (ending.startsWith('~') ? soften(hard) + ending.slice(1) : hard + ending))];
}

/** Each part of a double name declines: „Kalniņas-Liepas”. */
function formsOfWord(word: string): string[] {
  const [first = [], ...rest] = word.split('-').map(formsOfPart);
  return rest.reduce((joined, part) => joined.flatMap((start) => part.map((end) => `${start}-${end}`)), first);
}

/**
 * For each word of a person's name the forms it takes in any case, that of the man and of the woman where the ending is both.
 *
 *     personForms('Annas Liepas') → [['Annas', 'Anna', 'Annai', 'Annam', 'Annu', 'Annā'], ['Liepas', 'Liepa', …]]
 *
 * The name may be given in any case. Words that do not decline (foreign names in -o, initials) stand alone.
 */
export function personForms(name: string): string[][] {
  const printed = name.trim().split(/\s+/u);
  const lemmas = personNominative(name).name.split(' ');
  return printed.map((word, at) => [...new Set([word, ...formsOfWord(word), ...formsOfWord(lemmas[at] ?? word)])]);
}
