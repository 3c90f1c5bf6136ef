import type { Gender, GrammaticalCase, GrammaticalNumber } from './grammar.ts';
import { soften } from './softening.ts';

/** 1 fonds, ceļš · 2 teātris · 3 Saldus · 4 biedrība · 5 dome · 6 pils · `reflexive` vienošanās · `none` Tartu. */
export const declensions = [1, 2, 3, 4, 5, 6, 'reflexive', 'none'] as const;
export type Declension = (typeof declensions)[number];

export type CaseForms = Readonly<Record<GrammaticalCase, string>>;

const forms = (nominative: string, genitive: string, dative: string, accusative: string, locative: string): CaseForms =>
  ({ nominative, genitive, dative, accusative, locative });

/** Endings in the order nominative, genitive, dative, accusative, locative. */
const ENDINGS = {
  singular: {
    1: ['s', 'a', 'am', 'u', 'ā'], 2: ['is', 'a', 'im', 'i', 'ī'], 3: ['us', 'us', 'um', 'u', 'ū'],
    4: ['a', 'as', 'ai', 'u', 'ā'], 5: ['e', 'es', 'ei', 'i', 'ē'], 6: ['s', 's', 'ij', 'i', 'ī'],
  },
  plural: {
    1: ['i', 'u', 'iem', 'us', 'os'], 2: ['i', 'u', 'iem', 'us', 'os'], 3: ['i', 'u', 'iem', 'us', 'os'],
    4: ['as', 'u', 'ām', 'as', 'ās'], 5: ['es', 'u', 'ēm', 'es', 'ēs'], 6: ['is', 'u', 'īm', 'is', 'īs'],
  },
} as const;

const SINGULAR_ENDING = { 1: /[sš]$/u, 2: /is$/u, 3: /us$/u, 4: /a$/u, 5: /e$/u, 6: /s$/u } as const;
const PLURAL_ENDING = { 1: /i$/u, 2: /i$/u, 3: /i$/u, 4: /as$/u, 5: /es$/u, 6: /is$/u } as const;

/**
 * All cases of a noun, singular or plural.
 *
 *     declineNoun('universitāte', 5, { plural: true }).genitive → 'universitāšu'
 *     declineNoun('Balvi', 1, { plural: true }).locative → 'Balvos'
 *
 * For the plural the lemma may be the singular or, for words without one (Balvi, Cēsis, Atēnas), the plural nominative.
 * Throws where the lemma does not end as its declension asks.
 */
export function declineNoun(lemma: string, declension: Declension, options: { plural?: boolean } = {}): CaseForms {
  if (declension === 'none') return forms(lemma, lemma, lemma, lemma, lemma);
  if (declension === 'reflexive') return declineReflexive(lemma);
  return options.plural === true ? declinePlural(lemma, declension) : declineSingular(lemma, declension);
}

function declineSingular(lemma: string, declension: 1 | 2 | 3 | 4 | 5 | 6): CaseForms {
  const ending = SINGULAR_ENDING[declension].exec(lemma)?.[0];
  if (ending === undefined) throw new Error(`A noun of declension ${declension} was expected, found "${lemma}"`);
  const stem = lemma.slice(0, -ending.length);
  const [, genitive, dative, accusative, locative] = ENDINGS.singular[declension];
  return forms(lemma, (declension === 2 ? soften(stem) : stem) + genitive, stem + dative, stem + accusative, stem + locative);
}

function declinePlural(lemma: string, declension: 1 | 2 | 3 | 4 | 5 | 6): CaseForms {
  const plural = PLURAL_ENDING[declension].exec(lemma)?.[0];
  const singular = SINGULAR_ENDING[declension].exec(lemma)?.[0];
  const ending = declension === 2 && singular !== undefined ? singular : (plural ?? singular);
  if (ending === undefined) throw new Error(`A noun of declension ${declension} was expected, found "${lemma}"`);
  const stem = lemma.slice(0, -ending.length);
  const all = declension === 2 && ending !== plural ? soften(stem) : stem;
  const ofMany = declension === 5 || declension === 6 ? soften(stem) : all;
  const [nominative, genitive, dative, accusative, locative] = ENDINGS.plural[declension];
  return forms(all + nominative, ofMany + genitive, all + dative, all + accusative, all + locative);
}

/** Nouns in -šanās: vienošanās, vienošanos; the dative and the locative are not used and stand as the nominative. */
function declineReflexive(lemma: string): CaseForms {
  if (!lemma.endsWith('ās')) throw new Error(`A reflexive noun was expected, found "${lemma}"`);
  return forms(lemma, lemma, lemma, `${lemma.slice(0, -2)}os`, lemma);
}

const DEFINITE: Record<Gender, Record<GrammaticalNumber, readonly string[]>> = {
  masculine: { singular: ['ais', 'ā', 'ajam', 'o', 'ajā'], plural: ['ie', 'o', 'ajiem', 'os', 'ajos'] },
  feminine: { singular: ['ā', 'ās', 'ajai', 'o', 'ajā'], plural: ['ās', 'o', 'ajām', 'ās', 'ajās'] },
};
const INDEFINITE: Record<Gender, Record<GrammaticalNumber, readonly string[]>> = {
  masculine: { singular: ['s', 'a', 'am', 'u', 'ā'], plural: ['i', 'u', 'iem', 'us', 'os'] },
  feminine: { singular: ['a', 'as', 'ai', 'u', 'ā'], plural: ['as', 'u', 'ām', 'as', 'ās'] },
};

/**
 * All cases of an adjective from its stem, definite as names have it unless told otherwise.
 *
 *     declineAdjective('nacionāl', 'feminine').dative → 'nacionālajai'
 *
 * Stems in -ēj- (vietēj-, vispārēj-) leave out -aj-: vietējam, vietējā.
 */
export function declineAdjective(
  stem: string, gender: Gender, options: { plural?: boolean; indefinite?: boolean } = {},
): CaseForms {
  const table = options.indefinite === true ? INDEFINITE : DEFINITE;
  const endings = table[gender][options.plural === true ? 'plural' : 'singular'];
  const [nominative = '', genitive = '', dative = '', accusative = '', locative = ''] = endings.map((ending) =>
    stem.endsWith('ēj') && options.indefinite !== true ? ending.replace(/^aj/u, '') : ending);
  return forms(stem + nominative, stem + genitive, stem + dative, stem + accusative, stem + locative);
}

/** The declension that the shape of a lemma suggests: -ība 4, -e 5, -is 2, -us 3, -pils 6, -s and -š 1; `none` for other ends. */
export function declensionOf(lemma: string): Declension {
  if (lemma.endsWith('šanās')) return 'reflexive';
  if (/(?:pils|valsts|pirts|krāsns|nakts|govs|zivs)$/u.test(lemma)) return 6;
  const byEnd = ([['a', 4], ['e', 5], ['is', 2], ['us', 3]] as const).find(([end]) => lemma.endsWith(end));
  if (byEnd !== undefined) return byEnd[1];
  return /[^aeiouāēīū][sš]$/u.test(lemma) || /(?:ajs|ejs|ojs|ijs|ājs|ējs|ais)$/u.test(lemma) ? 1 : 'none';
}

/** The declension of a place that is plural: Balvi 1, Salas 4, Čornajas 4, Cēsis 6, Grieķes 5; null for other ends. */
export function pluralDeclensionOf(lemma: string): 1 | 4 | 5 | 6 | null {
  if (/[^aeiouāēīū]i$/u.test(lemma)) return 1;
  if (lemma.endsWith('as')) return 4;
  if (lemma.endsWith('es')) return 5;
  return lemma.endsWith('is') ? 6 : null;
}
