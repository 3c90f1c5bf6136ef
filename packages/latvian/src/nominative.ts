import { declensionOf, type Declension } from './declension.ts';
import type { GrammaticalCase, GrammaticalNumber } from './grammar.ts';
import { hardened } from './softening.ts';

/** A word that the printed form may come from; `why` is a short English reason for the trace. */
export interface NominativeCandidate {
  readonly lemma: string;
  readonly case: GrammaticalCase;
  readonly number: GrammaticalNumber;
  readonly declension: Declension;
  readonly why: string;
}

export interface NominativeOptions {
  /** Case that the words around ask for: its candidates come first. */
  readonly case?: GrammaticalCase;
  /** Foreign places are mostly feminine (Hāmara, Gdaņska), other nouns as often masculine. */
  readonly isPlace?: boolean;
}

type Rule = readonly [ending: string, lemmaEnding: string, declension: Declension, grammaticalCase: GrammaticalCase, number: GrammaticalNumber];

/** In order of likelihood for names; the longest ending that fits is asked first. */
const RULES: readonly Rule[] = [
  ['pilī', 'pils', 6, 'locative', 'singular'], ['pilij', 'pils', 6, 'dative', 'singular'], ['pili', 'pils', 6, 'accusative', 'singular'],
  ['ās', 'as', 4, 'locative', 'plural'], ['ēs', 'es', 5, 'locative', 'plural'], ['īs', 'is', 6, 'locative', 'plural'], ['os', 'i', 1, 'locative', 'plural'],
  ['iem', 'i', 1, 'dative', 'plural'], ['ām', 'as', 4, 'dative', 'plural'], ['ēm', 'es', 5, 'dative', 'plural'], ['īm', 'is', 6, 'dative', 'plural'],
  ['am', 's', 1, 'dative', 'singular'], ['im', 'is', 2, 'dative', 'singular'], ['um', 'us', 3, 'dative', 'singular'],
  ['ai', 'a', 4, 'dative', 'singular'], ['ei', 'e', 5, 'dative', 'singular'], ['ij', 's', 6, 'dative', 'singular'],
  ['as', 'a', 4, 'genitive', 'singular'], ['es', 'e', 5, 'genitive', 'singular'],
  ['ā', 'a', 4, 'locative', 'singular'], ['ā', 's', 1, 'locative', 'singular'], ['ē', 'e', 5, 'locative', 'singular'],
  ['ī', 'is', 2, 'locative', 'singular'], ['ī', 's', 6, 'locative', 'singular'], ['ū', 'us', 3, 'locative', 'singular'],
  ['us', 'i', 1, 'accusative', 'plural'],
  ['u', 'i', 1, 'genitive', 'plural'], ['u', 'as', 4, 'genitive', 'plural'], ['u', 'a', 4, 'accusative', 'singular'], ['u', 's', 1, 'accusative', 'singular'],
  ['a', 's', 1, 'genitive', 'singular'],
  ['i', 'e', 5, 'accusative', 'singular'], ['i', 'is', 2, 'accusative', 'singular'],
];

/** Ends that a nominative has too: as printed it is at least as likely as a case form. */
const MAYBE_NOMINATIVE = /(?:[aeo]|[^ae]i|š|[^aeoāēī]s|[^ņļčšžj]u)$/u;

/**
 * Words that an inflected single word may come from, the likeliest first, the word as printed always among them.
 *
 *     nominativesOf('Anīkščos')[0].lemma → 'Anīkšči'      nominativesOf('Leliūnai', { isPlace: true })[0].lemma → 'Leliūnai'
 *
 * A word with a hyphen is inflected in its last part: „Ikast-Brandē” → „Ikast-Brande”.
 */
export function nominativesOf(word: string, options: NominativeOptions = {}): NominativeCandidate[] {
  const cut = word.lastIndexOf('-') + 1;
  const prefix = word.slice(0, cut);
  const form = word.slice(cut);
  const found = RULES.flatMap((rule) => byRule(form, rule)).filter(({ lemma }) => lemma.length > 2);
  const printed: NominativeCandidate = {
    lemma: form, case: 'nominative', number: 'singular', declension: declensionOf(form), why: 'as printed',
  };
  const isPrintedFirst = found.length === 0 || MAYBE_NOMINATIVE.test(form) || (options.isPlace === true && form.endsWith('ai'));
  const ordered = isPrintedFirst ? [printed, ...found] : [...found, printed];
  const wanted = options.case;
  const chosen = wanted === undefined ? ordered : [...ordered.filter((one) => one.case === wanted), printed, ...ordered.filter((one) => one.case !== wanted)];
  const preferred = options.isPlace === false ? masculineFirst(chosen) : chosen;
  const seen = new Set<string>();
  return preferred.filter(({ lemma }) => !seen.has(lemma) && seen.add(lemma)).map((one) => ({ ...one, lemma: prefix + one.lemma }));
}

const masculineFirst = (candidates: readonly NominativeCandidate[]): NominativeCandidate[] =>
  candidates.toSorted((a, b) => Number(a.declension === 4) - Number(b.declension === 4));

function byRule(form: string, [ending, lemmaEnding, declension, grammaticalCase, number]: Rule): NominativeCandidate[] {
  if (!form.endsWith(ending) || form.length <= ending.length + 1 || (ending === 'i' && /[aeou]i$/u.test(form))) return [];
  const stem = form.slice(0, -ending.length);
  return lemmasOf(stem, lemmaEnding, declension, grammaticalCase, number).map(([lemma, of]) => ({
    lemma, case: grammaticalCase, number, declension: of, why: `${grammaticalCase} ${number} of declension ${of}`,
  }));
}

/** The lemmas of one rule: -š behind soft consonants, the hard stem behind the endings that soften. */
function lemmasOf(
  stem: string, ending: string, declension: Declension, grammaticalCase: GrammaticalCase, number: GrammaticalNumber,
): [string, Declension][] {
  if (declension === 1 && number === 'singular') {
    const isSoft = /(?:[ņļčšžķģ]|[bpmv]j)$/u.test(stem);
    if (!isSoft) return [[`${stem}s`, 1]];
    const first: [string, Declension][] = /(?:iņ|ļ)$/u.test(stem) || grammaticalCase !== 'genitive' ? [[`${stem}š`, 1]] : [];
    return grammaticalCase === 'genitive' && !stem.endsWith('iņ') ? [...first, ...hardened(stem).map((hard): [string, Declension] => [`${hard}is`, 2])] : first;
  }
  if (grammaticalCase === 'genitive' && number === 'plural' && declension === 4) {
    const hard = hardened(stem);
    return [[`${stem}as`, 4], ...(hard[0] === stem ? [] : hard.map((one): [string, Declension] => [`${one}es`, 5]))];
  }
  return [[stem + ending, declension]];
}
