import { declensionOf, declineNoun } from './declension.ts';
import type { GrammaticalCase } from './grammar.ts';
import { nominativesOf } from './nominative.ts';

/** A place's name in the nominative; `why` is a short English reason for the trace. */
export interface PlaceReading {
  readonly name: string;
  readonly isSure: boolean;
  readonly why: string;
}

/** Words that say what a place is; the name before them is frozen in the genitive. */
const AREA_NOUNS = ['novads', 'pagasts', 'pilsēta', 'valstspilsēta', 'rajons', 'apgabals', 'apriņķis', 'reģions', 'ciems', 'sala', 'province', 'grāfiste', 'komūna', 'pussala'];

const areaForms = new Map(AREA_NOUNS.flatMap((lemma) => [false, true].flatMap((plural) =>
  Object.values(declineNoun(lemma, declensionOf(lemma), { plural })).map((form) => [form, plural ? '' : lemma] as const))).toReversed());

/**
 * The nominative of a place that no list knows.
 *
 *     placeNominative('Mērsraga pagastā').name → 'Mērsraga pagasts'      placeNominative('Hāmarā', 'locative').name → 'Hāmara'
 *
 * `wanted` is the case that the words around ask for („notika Hāmarā” → locative). Of several words the last one is
 * inflected. `isSure` is false for one word whose ending allows another lemma.
 */
export function placeNominative(printed: string, wanted?: GrammaticalCase): PlaceReading {
  const cut = printed.lastIndexOf(' ') + 1;
  const front = printed.slice(0, cut);
  const last = printed.slice(cut);
  const area = areaForms.get(last.toLowerCase());
  if (area !== undefined && area !== '' && cut > 0) return { name: front + area, isSure: true, why: `the word ${area} is inflected, the name before it is not` };
  const [best, ...others] = nominativesOf(last, { isPlace: true, ...(wanted === undefined ? {} : { case: wanted }) });
  if (best === undefined) return { name: printed, isSure: false, why: 'as printed' };
  const rivals = others.filter((one) => wanted === undefined ? one.why !== 'as printed' : one.case === wanted);
  return { name: front + best.lemma, isSure: rivals.length === 0, why: best.why };
}
