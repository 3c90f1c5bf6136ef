import { nominativesOf, WordFacts, type GrammaticalCase } from '@siets/latvian';
import type { PlaceKind } from '@siets/record';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, hitsAt } from '../hits-at.ts';
import { endOfHyphenated, isAnd, isCapital, isCapitalGenitive, isCapitalGenitiveAt, isNeverName, isWord, signAt, wordAt } from '../organisations/name-words.ts';
import { isSentenceStart } from '../organisations/phrase-start.ts';
import { isStreet } from './street.ts';
import type { PlaceMention } from './place-mention.ts';

/** Words for units of land: stem → nominative, and the kind of place. */
const UNITS: readonly (readonly [stem: RegExp, nominative: string, kind: PlaceKind])[] = [
  [/^novad(?:s|a|am|u|ā|i|iem|us|os)$/iu, 'novads', 'municipality'],
  [/^pagast(?:s|a|am|u|ā|i|iem|us|os)$/iu, 'pagasts', 'parish'],
  [/^nūvod(?:s|a|am|u|ā|i|im|ūs)$/iu, 'novads', 'municipality'],
  [/^pag$/u, 'pagasts', 'parish'],
  [/^nov$/u, 'novads', 'municipality'],
  [/^rajon(?:s|a|am|u|ā|i|iem|us|os)$/iu, 'rajons', 'district'],
  [/^(?:reģion|apgabal|apriņķ|departament)(?:ā|os)$/iu, '', 'region'],
  [/^(?:provinc|prefektūr|grāfist|ielej)(?:ē|ā|ēs|ās)$/iu, '', 'region'],
  [/^(?:valsts)?pilsēt(?:a|as|ai|u|ā|ām|ās)$/iu, '', 'town'],
  [/^ciem(?:at)?(?:s|a|am|u|ā|i|iem|us|os)$/iu, '', 'village'],
  [/^(?:pilsētiņ|pilsēteles?)(?:a|as|ai|u|ā)$/iu, '', 'town'],
];
const CASES: readonly (readonly [ending: RegExp, name: GrammaticalCase])[] = [
  [/(?:ā|os|ās)$/u, 'locative'], [/(?:a|as)$/u, 'genitive'], [/(?:am|iem|ai|ām)$/u, 'dative'], [/(?:u|us)$/u, 'accusative'], [/s$/u, 'nominative'],
];
/** Longest list that shares one unit: „Asares, Dignājas un Rubenes pagastā”. */
const MAX_LIST = 24;

/**
 * A name with a unit of land behind it, or one of a list that shares the unit.
 *
 *     Asares un Dignājas pagastā, Smārdes ciemā
 *     ^^^^^^    ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 */
export const unit = defineMention<PlaceMention>({
  id: 'places/unit',
  type: 'place',
  anchor: { word: (word, isCapital) => isCapital && !isNeverName(word) && mayHaveUnit(word) },
  read(scan, index) {
    const { tokens } = scan;
    const last = endOfHyphenated(tokens, index, isWord);
    const found = unitBehind(scan, last + 1);
    if (found === null || isStreet(scan, last) || hitAt(scan.hits, index, 'country') !== null) return null;
    const own = scan.text.slice(tokens.starts[index], tokens.ends[last]).replace(/\s+/gu, ' ');
    if (found.nominative === 'novads' && isHistoricLand(scan, index)) return null;
    const isShared = found.at !== last + 1;
    if (isShared && (!isCapitalGenitiveAt(tokens, last) || isNominative(scan, index))) return null;
    if (found.nominative === '' && ABSTRACT.test(wordAt(tokens, last)) && hitAt(scan.hits, index, 'place') === null) return null;
    if (isPluralOfWords(scan, index, last, found) || isOpenTown(scan, index, found)) return null;
    const name = found.nominative === '' ? townOf(scan, index, own) : `${own} ${found.nominative}`;
    const end = tokens.ends[isShared ? last : found.at]!;
    return { start: tokens.starts[index]!, end, value: { name, kind: found.kind, code: codeOf(scan, index), country: countryOf(scan, index), case: found.case } };
  },
});

/** „Sadraudzības pilsētu tikšanās”: what towns have in common, not what they are called; and whole parts of the world. */
const ABSTRACT = /(?:ības|šanas|nieku|tāju|cijas|eru|oru|balti(?:ja|jas)|eirop(?:a|as))$/iu;

/** „Vidzemes novada tautastērpi”: no municipality is called so; the region is read by itself. */
const isHistoricLand = (scan: Scan, index: number): boolean =>
  hitsAt(scan.hits, index, 'place').some((hit) => hit.entry.placeKind === 'region' && hit.entry.country === 'LV' && LANDS.has(hit.entry.name));
const LANDS: ReadonlySet<string> = new Set(['Vidzeme', 'Kurzeme', 'Zemgale', 'Latgale', 'Sēlija']);

/** „Pārrobežu novadu iedzīvotāji”: a municipality whose name is a plural is in the list; other plurals are words of the language, unless they end a list of names. */
const isPluralOfWords = (scan: Scan, index: number, last: number, { nominative, isPlural }: UnitFound): boolean =>
  (nominative === 'novads' || nominative === 'pagasts') && isPlural && index === last && !isAnd(scan.tokens, index - 1) && wordAt(scan.tokens, index).endsWith('u') && hitAt(scan.hits, index, 'place') === null;

/** „Atvērtas pilsētas visiem”: a participle begins the sentence, and the towns have no name. */
const isOpenTown = (scan: Scan, index: number, { nominative }: UnitFound): boolean =>
  nominative === '' && (isSentenceStart(scan.tokens, index) || '„“"«'.includes(signAt(scan.tokens, index - 1) || ' ')) && /(?:[rlns]t|ot|ēt|āt|īt|oš|īg|isk)(?:as|ās|ām|ajās)$/u.test(wordAt(scan.tokens, index)) && hitAt(scan.hits, index, 'place') === null;

/** „Valka, Bārbeles un Skaistkalnes pagasti”: a listed place that is printed in the nominative does not share the unit. */
const isNominative = (scan: Scan, index: number): boolean => {
  const form = hitAt(scan.hits, index, 'place')?.form;
  return form?.case === 'nominative' && !form.readings.some((one) => one.case === 'genitive');
};

/** A genitive or a foreign name. */
const mayHaveUnit = (word: string): boolean => isCapitalGenitive(word) || /[eiu]$/u.test(word);

interface UnitFound {
  at: number;
  nominative: string;
  kind: PlaceKind;
  case: GrammaticalCase;
  isPlural: boolean;
}

/** The unit behind a name, over further names with commas and „un” where it is shared. */
function unitBehind(scan: Scan, from: number): UnitFound | null {
  const { tokens } = scan;
  let isList = false;
  let hasAnd = false;
  for (let at = from; at < Math.min(tokens.count, from + MAX_LIST); at += 1) {
    if (signAt(tokens, at) === ',' || isAnd(tokens, at)) {
      isList = true;
      hasAnd = isAnd(tokens, at) || (hasAnd && signAt(tokens, at) !== ',');
      if (!isCapital(tokens, at + 1)) return null;
      continue;
    }
    if (!isWord(tokens, at)) return null;
    if (isCapital(tokens, at) && isList && isCapitalGenitiveAt(tokens, at) && hitAt(scan.hits, at, 'country') === null) continue;
    const found = isFullWord(scan, at) ? unitWords.at(tokens, at) : null;
    return found !== null && (at === from || (isList && (hasAnd || /(?:i|iem|us|os|ās)$/u.test(wordAt(tokens, at))))) && !isHeadBehind(scan, at) ? { ...found, at } : null;
  }
  return null;
}

/** „(Smiltenes pag.)”: short words have their full stop. */
const isFullWord = ({ tokens }: Scan, at: number): boolean => tokens.ends[at]! - tokens.starts[at]! > 3 || signAt(tokens, at + 1) === '.';

const unitWords = new WordFacts(readUnit, null);

function readUnit(word: string): Omit<UnitFound, 'at'> | null {
  const unitOf = UNITS.find(([stem]) => stem.test(word));
  if (unitOf === undefined) return null;
  return { nominative: unitOf[1], kind: unitOf[2], case: CASES.find(([ending]) => ending.test(word))?.[1] ?? 'nominative', isPlural: /(?:[^a]i|u|iem|us|os)$/u.test(word) };
}

/** „Balvu novada pašvaldība”: the unit belongs to a body, and the list to several bodies. */
const isHeadBehind = (scan: Scan, at: number): boolean => {
  const hit = hitAt(scan.hits, at + 1, 'organisation-head');
  return hit !== null && scan.tokens.kinds[at + 1] === 1 && !/^(?:novad|pagast|pilsēt|rajon)/u.test(hit.entry.lemma) && signAt(scan.tokens, at + 2) === '';
};

/** „Aknīstes pilsētā” is the town Aknīste; „Nazare pilsētā” is printed in the nominative. */
function townOf(scan: Scan, index: number, own: string): string {
  const listed = hitAt(scan.hits, index, 'place');
  if (listed !== null) return listed.entry.name;
  return /(?:as|es|u|s)$/u.test(own) ? (nominativesOf(own, { case: 'genitive', isPlace: true })[0]?.lemma ?? own) : own;
}

const codeOf = (scan: Scan, index: number): string | null => hitsAt(scan.hits, index, 'place')[0]?.entry.code ?? null;
const countryOf = (scan: Scan, index: number): string | null => hitAt(scan.hits, index, 'place')?.entry.country ?? null;
