import { monthForms } from '@siets/latvian';
import { wordSet } from '../../engine/walk.ts';

// The small words of dates, in every case, with those of neighbouring languages in mixed texts.

export const yearWords = wordSet(
  'gads gada gadam gadu gadā gadi gadiem gadus gados',
  'goda godā gods',
  'года году год годов годы',
);
export const yearAbbreviations = wordSet('g', 'г');
/** „2017-го”: a year in digits is an ordinal in Russian. */
export const russianEndings = wordSet('го м му й');
export const months = wordSet(monthForms.keys());
/** Months of English: a day may follow them. */
export const englishMonths = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const shortMonths = wordSet('janv jan febr feb mar apr mai jūn jūl jun jul aug sept sep okt oct nov dec');

export const seasons = wordSet(
  'pavasaris pavasara pavasarim pavasari pavasarī',
  'vasara vasaras vasarai vasaru vasarā',
  'rudens rudenim rudeni rudenī',
  'ziema ziemas ziemai ziemu ziemā',
  'spring summer autumn fall winter',
);
export const quarterWords = wordSet(
  'ceturksnis ceturkšņa ceturksnim ceturksni ceturksnī ceturkšņi ceturkšņos quarter quarters kvartāls kvartāla kvartālā kvartālam',
);
export const halfWords = wordSet('pusgads pusgada pusgadam pusgadu pusgadā pusē puse puses half');
/** Words that blur a date to its year or month. */
export const vagueWords = wordSet(
  'sākums sākuma sākumu sākumā sākumam vidus vidu vidū vidum beigas beigu beigās beigām nogale nogalei nogali nogalē izskaņa izskaņai izskaņā',
);

export const rangeWords = wordSet('līdz to until till through', 'по до', 'leidz da iki kuni');
export const listWords = wordSet('un and', 'и', 'ir ja');
export const fromWords = wordSet('no kopš from since sākot', 'с со', 'nu nuo alates');
export const untilWords = wordSet('līdz until till by', 'до', 'leidz da iki kuni');
export const weekdays = wordSet(
  'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien',
  'pirmdienas otrdienas trešdienas ceturtdienas piektdienas sestdienas svētdienas pirmdienai otrdienai trešdienai ceturtdienai piektdienai sestdienai svētdienai',
  'monday tuesday wednesday thursday friday saturday sunday',
);

export const thisYear = wordSet('šī šā šajā šis', 'this');
export const lastYear = wordSet('pērnā pērnajā pagājušā pagājušajā iepriekšējā', 'last previous');
export const nextYear = wordSet('nākamā nākamajā nākošā', 'next');
/** Whole words for a year: „šogad”. */
export const yearAdverbs: ReadonlyMap<string, 'this' | 'last' | 'next'> = new Map([
  ['sogad', 'this'],
  ['pern', 'last'],
  ['nakamgad', 'next'],
  ['nakosgad', 'next'],
] as const);

export const dashes = '-–—−‑‐―→';
