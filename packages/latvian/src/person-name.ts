import { feminineNames, masculineNames } from './given-names.ts';
import type { Gender, GrammaticalCase } from './grammar.ts';
import { hardened } from './softening.ts';

/** A person's name in the nominative; `isSure` is false where the endings leave more than one reading and no first name settles it. */
export interface PersonReading {
  readonly name: string;
  readonly case: GrammaticalCase;
  readonly gender: Gender | null;
  readonly isSure: boolean;
}

interface WordReading {
  readonly lemma: string;
  readonly gender: Gender;
  readonly case: GrammaticalCase;
  /** Behind the likeliest readings of the same ending. */
  readonly rank: number;
}

type Ending = readonly [ending: string, lemma: string, gender: Gender, grammaticalCase: GrammaticalCase];

/** `''` as lemma ending stands for a masculine -s, -š or -is that the stem decides. */
const ENDINGS: readonly Ending[] = [
  ['a', 'a', 'feminine', 'nominative'], ['as', 'a', 'feminine', 'genitive'], ['ai', 'a', 'feminine', 'dative'], ['u', 'a', 'feminine', 'accusative'], ['ā', 'a', 'feminine', 'locative'],
  ['e', 'e', 'feminine', 'nominative'], ['es', 'e', 'feminine', 'genitive'], ['ei', 'e', 'feminine', 'dative'], ['i', 'e', 'feminine', 'accusative'], ['ē', 'e', 'feminine', 'locative'],
  ['s', 's', 'masculine', 'nominative'], ['š', 'š', 'masculine', 'nominative'], ['is', 'is', 'masculine', 'nominative'], ['us', 'us', 'masculine', 'nominative'],
  ['a', '', 'masculine', 'genitive'], ['am', '', 'masculine', 'dative'], ['u', '', 'masculine', 'accusative'], ['ā', '', 'masculine', 'locative'],
  ['im', 'is', 'masculine', 'dative'], ['i', 'is', 'masculine', 'accusative'], ['ī', 'is', 'masculine', 'locative'],
  ['us', 'us', 'masculine', 'genitive'], ['um', 'us', 'masculine', 'dative'], ['u', 'us', 'masculine', 'accusative'],
  ['ais', 'ais', 'masculine', 'nominative'], ['ajam', 'ais', 'masculine', 'dative'], ['o', 'ais', 'masculine', 'accusative'],
  ['ā', 'ā', 'feminine', 'nominative'], ['ās', 'ā', 'feminine', 'genitive'], ['ajai', 'ā', 'feminine', 'dative'], ['o', 'ā', 'feminine', 'accusative'],
];
/** Surnames of men that end as a feminine noun does: Liepa, Priede. */
const SURNAME_ENDINGS: readonly Ending[] = [
  ['a', 'a', 'masculine', 'nominative'], ['as', 'a', 'masculine', 'genitive'], ['e', 'e', 'masculine', 'nominative'], ['es', 'e', 'masculine', 'genitive'],
  ['em', 'e', 'masculine', 'dative'], ['i', 'e', 'masculine', 'accusative'],
];
/** Endings of definite adjectives that surnames have (Mazais, Lielā): asked only where the plain ones do not fit. */
const isAdjectival = ([, lemma]: Ending): boolean => lemma === 'ais' || lemma === 'ā';
/** A soft stem before -a is a man's genitive (Eglīša, Zvirbuļa); -iņa is a woman's surname as often. */
const MASCULINE_STEM = /(?:[šžč]|[^i]ļ|[^i]ņ|[bpmv]j)a$/u;

function readWord(word: string, isFirst: boolean): WordReading[] {
  return [...ENDINGS, ...(isFirst ? [] : SURNAME_ENDINGS)].flatMap((rule, at): WordReading[] => {
    const [ending, lemma, gender, grammaticalCase] = rule;
    if (!word.endsWith(ending) || word.length < ending.length + 2) return [];
    if (/aja[mi]$/u.test(word) && !isAdjectival(rule)) return [];
    const rank = at + (gender === 'feminine' && lemma === 'a' && MASCULINE_STEM.test(word) && !feminineNames.has(word) ? 60 : 0);
    if (ending === 's' && /(?:[aeāēīou]s|is|us)$/u.test(word) && !/(?:ijs|ejs|ajs)$/u.test(word)) return [];
    const stem = word.slice(0, -ending.length);
    const lemmas = lemma === '' ? masculineLemmas(stem, grammaticalCase) : [stem + lemma];
    return lemmas.map((one, later) => ({ lemma: one, gender, case: grammaticalCase, rank: rank + later + (isAdjectival(rule) ? 40 : 0) }));
  });
}

/** -iņ- takes -š, other soft stems of the genitive -is, the rest -s: Bērziņ- → Bērziņš, Lāč- → Lācis, Ozol- → Ozols. */
function masculineLemmas(stem: string, grammaticalCase: GrammaticalCase): string[] {
  const isSoft = /(?:[ņļčšžķģ]|[bpmv]j)$/u.test(stem);
  if (!isSoft) return masculineNames.has(`${stem}is`) ? [`${stem}is`, `${stem}s`] : [`${stem}s`, `${stem}is`];
  if (stem.endsWith('iņ') || grammaticalCase !== 'genitive') return [`${stem}š`, `${stem}is`];
  return [...hardened(stem).map((hard) => `${hard}is`), `${stem}š`];
}

/** No name has more words. */
const MAX_WORDS = 6;

/**
 * The nominative of a person's name whose words stand in the same case.
 *
 *     personNominative('Annai Bērziņai').name → 'Anna Bērziņa'      personNominative('Jāņa Lāča').name → 'Jānis Lācis'
 *
 * `wanted` is the case that the words around ask for. Words that do not decline (foreign names in -o, initials) stay.
 */
export function personNominative(printed: string, wanted?: GrammaticalCase): PersonReading {
  const words = printed.trim().split(/\s+/u);
  if (words.length > MAX_WORDS) return { name: printed.trim(), case: 'nominative', gender: null, isSure: false };
  const readings = words.map((word, at) => readParts(word, at === 0));
  const declined = readings.filter((list) => list.length > 0);
  const options = declined.length === 0 ? [] : candidates(declined, wanted);
  const best = options[0];
  if (best === undefined) return { name: printed.trim(), case: 'nominative', gender: null, isSure: false };
  const name = words.map((word, at) => readings[at]!.find((one) => fits(one, best))?.lemma ?? word).join(' ');
  const rivals = options.filter((one) => one.case !== best.case || one.gender !== best.gender);
  return { name, case: best.case, gender: best.gender, isSure: best.isKnown || wanted === best.case || rivals.length === 0 };
}

/** A double surname declines in each part: „Kalniņas-Liepas”. */
function readParts(word: string, isFirst: boolean): WordReading[] {
  // Initials, particles (van, de) and first names in -o stay as they are.
  if (!/^\p{Lu}\p{L}/u.test(word) || (isFirst && word.endsWith('o'))) return [];
  const parts = word.split('-').map((part) => readWord(part, isFirst));
  return parts.length === 1 ? parts[0]! : parts[0]!.flatMap((first) => {
    const rest = parts.slice(1).map((list) => list.find((one) => fits(one, first)));
    return rest.every((one) => one !== undefined) ? [{ ...first, lemma: [first, ...rest].map((one) => one.lemma).join('-') }] : [];
  });
}

const fits = (reading: WordReading, { case: grammaticalCase, gender }: { case: GrammaticalCase; gender: Gender }): boolean =>
  reading.case === grammaticalCase && reading.gender === gender;

interface Candidate {
  readonly case: GrammaticalCase;
  readonly gender: Gender;
  readonly isKnown: boolean;
  readonly cost: number;
}

/** Pairs of case and gender in which every word can stand, the likeliest first. */
function candidates(words: readonly WordReading[][], wanted: GrammaticalCase | undefined): Candidate[] {
  const pairs = words[0]!.filter((first, at, all) => all.findIndex((one) => fits(one, first)) === at);
  return pairs.flatMap((pair): Candidate[] => {
    const chosen = words.map((list) => list.find((one) => fits(one, pair)));
    if (chosen.some((one) => one === undefined)) return [];
    const names = pair.gender === 'feminine' ? feminineNames : masculineNames;
    const isKnown = names.has(chosen[0]!.lemma);
    const cost = chosen.reduce((sum, one) => sum + one!.rank, 0) - (isKnown ? 1000 : 0) - (pair.case === wanted ? 500 : 0) - (pair.case === 'nominative' ? 5 : 0);
    return [{ case: pair.case, gender: pair.gender, isKnown, cost }];
  }).toSorted((a, b) => a.cost - b.cost);
}
