import { entries, type DemonymEntry } from '@siets/gazetteer';
import { tokenKey } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { isCapital, isWord, wordAt } from '../organisations/name-words.ts';
import type { CountryMention } from './country-mention.ts';

interface National {
  code: string;
  case: CountryMention['case'];
  /** True for „polis”, „poliete”: one person, who is named right behind. */
  isOne: boolean;
  /** True for peoples that also live in Latvia, or whose word means something else. */
  isWeak: boolean;
}

/** „poļ” is „pol” in „polis”, „vācieš” is „vāciet” in „vācietis”: consonants that the genitive plural softens. */
const HARD: readonly (readonly [soft: RegExp, hard: string])[] = [[/ieš$/u, 'iet'], [/ļ$/u, 'l'], [/ņ$/u, 'n'], [/ž$/u, 'z']];
const hardened = (stem: string): string => HARD.reduce((word, [soft, hard]) => word.replace(soft, hard), stem);

/** The words for one man and one woman of a people, of the genitive plural without its ending. */
function singulars(stem: string): string[] {
  const hard = hardened(stem);
  const woman = hard.endsWith('iet') ? [`${hard}e`] : [`${hard}iete`, ...(hard.endsWith('k') ? [`${hard.slice(0, -1)}ciete`] : [])];
  return [`${hard}is`, ...(hard === stem ? [`${stem}s`] : []), ...woman];
}

const PLURALS = [['i', 'nominative'], ['us', 'accusative'], ['iem', 'dative']] as const;

/** „poļi”, „poļus”, „poļiem”, „polis”, „poliete”, of „poļu”. */
function wordsOf({ code, forms }: DemonymEntry): (readonly [word: string, national: National])[] {
  return forms.filter(({ text }) => /\p{Ll}u$/u.test(text)).flatMap(({ text, weak }) => {
    const stem = text.slice(0, -1);
    return [
      ...PLURALS.map(([ending, grammaticalCase]) => [stem + ending, { code, case: grammaticalCase, isOne: false, isWeak: weak }] as const),
      ...singulars(stem).map((word) => [word, { code, case: 'nominative', isOne: true, isWeak: weak }] as const),
    ];
  });
}

const nationals = new Map(entries.filter((entry): entry is DemonymEntry => entry.kind === 'demonym').flatMap(wordsOf));

/** What guests and hosts of a project do, right behind the word or before it. */
const ACTS = 'atved|spēlē|dzied|dejo|uzstāj|sagaid|uzņēm|uzņem|viesoj|ciemoj|atbrau|brau|ierad|rād|stāst|prezent|iepazīst|sarūpēj|gatavoj|dāvin|mācīj|dalīj|organizēj|rīkoj|piedal|pulcēj|draudz|sadarb|sarunāj|pastāst|mūs|mums|pie mums';
const ACTS_BEHIND = new RegExp(`^ (?:\\p{Ll}+ ){0,2}(?:${ACTS})`, 'u');
const ACTS_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${ACTS})\\p{L}*(?: arī| gan)?(?::)? $`, 'u');
/** „poļi, grieķi un ungāri”: the next of a list. */
const NEXT = /^(?: un |, | kā arī )(?:arī )?(?<word>\p{L}+)/u;
const PREVIOUS = /(?<word>\p{L}+)(?:,? un |, |,? kā arī )$/u;
/** Inhabitants, visitors, peoples of history: no guests of a project. */
const OTHERS = /tautīb|minorit|dzīvo|iedzīv|apmeklētāj|apmeklējuši|tūrist|valod|vēstur|karavīr|armij|leģion|okup|emigr|bēgļ|nācij|tautas/iu;
const AROUND = 70;

/**
 * People named by their nationality: guests and hosts of an exchange, in a list or where they act, or one person with the name behind.
 *
 *     Atbraukuši bija arī poļi, grieķi un ungāri.
 *                         ^^^^  ^^^^^^    ^^^^^^
 */
export const nationalPeople = defineMention<CountryMention>({
  id: 'countries/nationals',
  type: 'country',
  anchor: { words: new Set([...nationals.keys()].map(tokenKey)) },
  read(scan, index) {
    const { tokens, text } = scan;
    const found = nationals.get(wordAt(tokens, index).toLowerCase());
    const start = tokens.starts[index]!;
    const end = tokens.ends[index]!;
    if (found === undefined || isPlaceName(scan, index) || (!found.isOne && OTHERS.test(sentenceAround(text, start, end)))) return null;
    const isShown = found.isOne ? isWord(tokens, index + 1) && isCapital(tokens, index + 1) && tokens.starts[index + 1] === end + 1 : isListed(text, start, end) || (!found.isWeak && isActing(text, start, end));
    return isShown ? { start, end, value: { code: found.code, case: found.case, by: 'people', within: null } } : null;
  },
});

/** The words around, of the same sentence. */
const sentenceAround = (text: string, start: number, end: number): string =>
  (text.slice(Math.max(0, start - AROUND), start).split(/[.!?]\s|\n/u).at(-1) ?? '') + (text.slice(end, end + AROUND).split(/[.!?]\s|\n/u, 1)[0] ?? '');

/** „Poli” is no town, „Somi” a surname; at the start of a sentence the word is a people's. */
const isPlaceName = (scan: Scan, index: number): boolean =>
  isCapital(scan.tokens, index) && (hitAt(scan.hits, index, 'place') !== null || !/(?:^|[.!?:]\s|\n\s*)[„“"–-]?\s?$/u.test(scan.text.slice(Math.max(0, scan.tokens.starts[index]! - 4), scan.tokens.starts[index])));

/** „poļi un latvieši”: our own people in the list show that it is one of peoples. */
const OURS = /^latvie(?:ši|šus|šiem)$/u;
const isNational = (word: string | undefined): boolean =>
  word !== undefined && (nationals.get(word.toLowerCase())?.isOne === false || OURS.test(word.toLowerCase()));

function isListed(text: string, start: number, end: number): boolean {
  return isNational(NEXT.exec(text.slice(end, end + 40))?.groups?.['word']) || isNational(PREVIOUS.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['word']);
}

const isActing = (text: string, start: number, end: number): boolean =>
  ACTS_BEHIND.test(text.slice(end, end + 50)) || ACTS_BEFORE.test(text.slice(Math.max(0, start - 40), start).toLowerCase());
