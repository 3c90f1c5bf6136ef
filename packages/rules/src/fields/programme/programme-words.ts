import type { Span } from '@siets/record';
import { programmeLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import type { ProjectView } from '../../engine/reading.ts';
import { sentenceAround } from '../sentence-around.ts';
import { plainWords } from '../title/name-words.ts';

/** Heads of programme lines and what they are in the nominative. */
const HEADS: readonly (readonly [stem: RegExp, nominative: string])[] = [
  [/^apakšpasākum/iu, 'apakšpasākums'], [/^pasākum/iu, 'pasākums'], [/^apakšaktivitāt/iu, 'apakšaktivitāte'], [/^aktivitāt/iu, 'aktivitāte'],
  [/^specifisk\p{L}+ atbalsta mērķ/iu, 'specifiskais atbalsta mērķis'], [/^investīcij/iu, 'investīcija'], [/^reform/iu, 'reforma'], [/^rīcīb/iu, 'rīcība'],
  [/^apakšprogramm/iu, 'apakšprogramma'], [/^mērķprogramm/iu, 'mērķprogramma'], [/^programm/iu, 'programma'], [/^intervenc/iu, 'intervence'],
];

/** The head of a programme line in the nominative: „pasākumā” → „pasākums”; unchanged where it is none. */
export const headOf = (word: string): string => HEADS.find(([stem]) => stem.test(word))?.[1] ?? word;

/** Only these heads are put into the nominative: a title such as „Ciemu atjaunošana” is no phrase with a head of its own. */
const NAME_HEADS = new Set(['programma', 'apakšprogramma', 'mērķprogramma', 'konkurss', 'fonds', 'instruments', 'mehānisms', 'pasākums', 'stratēģija', 'plāns', 'iniciatīva']);

/** A programme's printed name in the nominative, as far as its head is known. */
export function programmeName(words: string): string {
  const plain = plainWords(words);
  const reading = toNominative(plain, programmeLexicon, { number: 'singular' });
  return reading.head !== null && NAME_HEADS.has(reading.head) ? reading.text : plain;
}

/** Words that speak of money or of a call for projects: near them a quoted name may be a programme. */
const ABOUT_MONEY = /finans|atbalst|piešķ|līdzekļ|grant|fond|projekt|konkurs|ziedo|fund|support|project|call/iu;

/** True where the sentence around the span speaks of money or projects. */
export const isAboutMoney = (view: ProjectView, span: Span): boolean => ABOUT_MONEY.test(sentenceAround(view, span));
