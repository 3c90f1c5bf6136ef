import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** A sum, with a currency or with cents: „4521,60”, „EUR 950”, „48'200”. */
const SUM = new RegExp(
  '\\d{1,3}(?:[ \\u00a0\'’.]\\d{3})+(?:,\\d{1,2})?|\\d+,\\d{2}(?!\\d)|(?:EUR|€|Ls|LVL|CHF|USD|NOK)\\s?\\d|' +
    '\\d\\s?(?:EUR|€|eiro|euro|Ls|latu|LVL|CHF|USD)',
  'u',
);

export const hasSum = (text: string, { start, end }: Span): boolean => SUM.test(text.slice(start, end));

/** Words of a list whose items are projects. */
const ABOUT_PROJECTS = /projekt|pieteikum|iecer|iniciatīv|konkurs|project|application|проект/iu;

/** True where the words before a list (its heading, its introduction) speak of projects. */
export function speaksOfProjects(view: ProjectView, { start }: Span, reach = 700): boolean {
  return ABOUT_PROJECTS.test(view.text.slice(Math.max(0, start - reach), start));
}

/** Quotations inside a stretch, in reading order. */
export const quotesIn = (view: ProjectView, span: Span): Span[] => inside(view.mentionsOf('quoted'), span);

/** True where the stretch begins with a quotation, apart from numbers, bars and brackets. */
export function beginsWithQuote(view: ProjectView, span: Span): boolean {
  const quote = quotesIn(view, span)[0];
  return quote !== undefined && !/\p{L}/u.test(view.text.slice(span.start, quote.start).replace(/^(?:projekt\p{L}*|Nr\.?|pieteikum\p{L}*)/iu, '')) && quote.end - quote.start > 5;
}
