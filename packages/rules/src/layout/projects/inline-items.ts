import type { Mention, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { quotesIn, speaksOfProjects } from './signs.ts';

const REFUSED = /bez atbalsta|noraid|neatbalst|neguva|lūdz\p{L}* |rezerv|rejected/iu;
const GIVEN = /piešķ|atbalst|saņēm|ieguv|guv|award|grant/iu;

/**
 * Projects told in running text, each with its sum in brackets behind it.
 *
 *     Atbalstīts koncerts „Rīti” (EUR 800), izstāde „Māli” (EUR 950) un plenērs „Jūra” (EUR 400).
 *
 * Each stretch runs from the end of the one before (or the start of its sentence) to its sum.
 */
export function inlineProjects(view: ProjectView): Span[] | null {
  const sums = view.mentionsOf('money').filter((one) => isBracketed(view.text, one));
  const pairs = sums.filter((sum) => isBehindQuote(view, sum));
  const isOfWorks = pairs.length === 0 && areForWorks(view, sums);
  if ((pairs.length < 2 && !isOfWorks && !isIntroduced(view, sums)) || sums.length < 2 || (!isOfWorks && !speaksOfProjects(view, { start: sums.at(-1)!.end, end: sums.at(-1)!.end }, 1500))) return null;
  const area = areaOf(view, sums);
  const units = [...sums, ...sentenceSums(view, area, sums)].sort((a, b) => a.start - b.start);
  return toSpans(view, units);
}

/** „piešķirts A baznīcas jumta atjaunošanai (341 714 euro), B logu restaurācijai (225 000 euro), kā arī …”: three or more in one sentence, all the bracketed ones. */
function areForWorks(view: ProjectView, sums: readonly Span[]): boolean {
  const sentence = sums.length < 3 ? null : view.sentenceAt(sums[0]!.start);
  const isEach = (sum: Span): boolean => FOR_WORKS.test(view.text.slice(Math.max(0, sum.start - 40), sum.start));
  return sentence !== null && sums.at(-1)!.end <= sentence.end && sums.every(isEach) && /piešķ|finansē|atbals/iu.test(view.text.slice(sentence.start, sums[0]!.start));
}
const FOR_WORKS = /(?:\p{L}{3}(?:šanai|cijai)|darbiem|remontam|iegādei|izveidei|nomaiņai) \($/u;

/** „… piešķirts šādiem projektiem: A (700 eiro); B (500 eiro) un C (300 eiro)”: three sums or more in a sentence that says what they are for. */
function isIntroduced(view: ProjectView, sums: readonly Span[]): boolean {
  const [first] = sums;
  const sentence = first === undefined ? null : view.sentenceAt(first.start);
  return first !== undefined && sentence !== null && inside(sums, sentence).length > 2 && INTRODUCED.test(view.text.slice(sentence.start, first.start));
}
const INTRODUCED = /(?:projektiem|projekti|projektus|iecerēm|ieceres|iniciatīvām)\s?[:–-] /u;

/** „(700 eiro)”, „(piešķirti 700 eiro)”, „(novada pašvaldība, 700 eiro)”. */
const OPENING = /\(\s*(?:[\p{L}„“”" .-]{2,60},\s)?(?:(?:piešķir|atbalst|finansē)\p{L}*\s*[:–-]?\s*)?$/u;
const OPENING_BEHIND_QUOTE = new RegExp(`[”“"»]\\s*${OPENING.source}`, 'u');

const isBracketed = (text: string, { start, end }: Span): boolean => OPENING.test(text.slice(Math.max(0, start - 88), start)) && /^\s*\)/u.test(text.slice(end, end + 3));

const isBehindQuote = (view: ProjectView, { start }: Span): boolean => OPENING_BEHIND_QUOTE.test(view.text.slice(Math.max(0, start - 92), start));

/** The paragraphs that hold the sums. */
function areaOf(view: ProjectView, sums: readonly Span[]): Span {
  const paragraphs = view.layout.paragraphs.filter((one) => sums.some((sum) => sum.start >= one.start && sum.end <= one.end));
  return { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? view.text.length };
}

/** Sentences of the same paragraphs with one sum and one name: „… piešķīra 900 EUR darbnīcai „Kaija””. */
function sentenceSums(view: ProjectView, area: Span, sums: readonly Span[]): Mention[] {
  return view.layout.sentences.filter((one) => one.start >= area.start && one.end <= area.end).flatMap((sentence) => {
    const words = view.text.slice(sentence.start, sentence.end);
    if (REFUSED.test(words) || !GIVEN.test(words) || sums.some((sum) => sum.start >= sentence.start && sum.end <= sentence.end)) return [];
    const money = inside(view.mentionsOf('money'), sentence);
    return money.length === 1 && quotesIn(view, sentence).length === 1 ? money : [];
  });
}

/** „Atbalstīti divi projekti: koncerts …”: what stands before the colon is said of all. */
function behindColon(view: ProjectView, sentence: Span | null, units: readonly Span[]): number {
  if (sentence === null) return 0;
  const first = units.find((unit) => unit.start >= sentence.start)?.start ?? sentence.start;
  const words = view.text.slice(sentence.start, first);
  const introduced = INTRODUCED.exec(words);
  const colon = introduced === null ? words.lastIndexOf(': ') : introduced.index + introduced[0].length - 2;
  // „Biedrība „Zars”: „Ābeļdārzs” (300 EUR)”: whose the one project is.
  const isOfOne = colon >= 0 && units.filter((unit) => inside([unit], sentence).length > 0).length === 1 && inside(view.mentionsOf('organisation'), { start: sentence.start, end: sentence.start + colon }).length > 0;
  return colon < 0 || isOfOne ? sentence.start : sentence.start + colon + 1;
}

/** „No tiem 626 714 euro … jumtam (341 714 euro), …”: the sum of all before the first that stands in brackets without a name. */
function behindWhole(view: ProjectView, sentence: Span | null, unit: Span): number {
  if (sentence === null || isBehindQuote(view, unit)) return 0;
  return inside(view.mentionsOf('money'), { start: sentence.start, end: unit.start }).at(-1)?.end ?? 0;
}

function toSpans(view: ProjectView, units: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const unit of units) {
    const sentence = view.sentenceAt(unit.start);
    const start = Math.max(behindColon(view, sentence, units), spans.at(-1)?.end ?? behindWhole(view, sentence, unit));
    const isLast = !units.some((other) => other.start > unit.start && other.start < (sentence?.end ?? 0));
    const end = isLast && sentence !== null ? sentence.end : unit.end + 1;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
