import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';

/** A sum, with a currency or with cents: „4521,60”, „EUR 950”, „48'200”. */
const SUM = new RegExp(
  '\\d{1,3}(?:[ \\u00a0\'’.]\\d{3})+(?:,\\d{1,2})?|\\d+,\\d{2}(?!\\d)|(?:EUR|€|Ls|LVL|CHF|USD|NOK|SEK|DKK|ISK|GBP|£|\\$)\\s?\\d|' +
    '\\d\\s?(?:EUR|€|eiro|euro|Ls|latu|LVL|CHF|USD|NOK|SEK|DKK|ISK|GBP|(?:milj|mlj|tūkst)\\p{L}*)',
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

const PROJECTS_ABOVE = new RegExp(
  'projekti(?!\\p{L})|projektus|projektiem|pieteikumi|pieteikumus|ieceres|projektu saraksts|projects|' +
    '(?:projektu|grantu|iniciatīvu) (?:[\\p{L}]+ )?konkurs[^.!?:]{0,90}(?:atbals|apstiprin|uzvar|rezultāt|finansē|piešķ|saņem)',
  'iu',
);

/** True where the words straight above speak of projects in the plural: „Apstiprinātie projekti:”. */
export const namesProjects = (view: ProjectView, { start }: Span): boolean =>
  PROJECTS_ABOVE.test(view.text.slice(Math.max(0, start - 300), start));

/** Words before a quotation that make it the name of a body, a programme or a call. */
const OTHER_NAME = new RegExp(
  '(?:biedrīb\\p{L}*|nodibināj\\p{L}*|SIA|AS|A/S|VSIA|ZS|z/s|IK|fond\\p{L}*|skol\\p{L}*|iestād\\p{L}*|' +
    '(?<!stratēģisk\\p{L}{1,3} |sadarbības |skolu )partnerīb\\p{L}*|programm\\p{L}*|konkurs\\p{L}*|' +
    '(?<!\\p{L})(?:N?I?IG|B-a|b-ba|LLC|Ltd\\.?)|iniciatīvas grupa|pasākum\\p{L}*|aktivitāt\\p{L}*|rīcīb\\p{L}*|centr\\p{L}*|klub\\p{L}*|kop\\p{L}*|PII|association|foundation|programme|company)\\s*$',
  'iu',
);

/** „Zīļu skolas vecāku IG „Jostas””: a group that its initials end; the one quotation behind them is the project's. */
export const GROUP = /(?<!\p{L})N?I?IG\s*$/u;

/** „A project by “Oak Centre””: the quotation is the one who does it. */
const DONE_BY = /(?<!\p{L})projects?\s(?:\p{L}+\s(?:out\s)?)?(?:by|of|from)\s(?:the\s)?$/iu;

/** True where a quotation is the name of a body, a programme or a call by the words before it, seen from `from` on. */
export const isBodyQuote = (view: ProjectView, { start }: Span, from: number): boolean => {
  const before = view.text.slice(Math.max(from, start - 40), start);
  return OTHER_NAME.test(before) || DONE_BY.test(before);
};

/** The quotations inside a stretch that may be names of projects: no body, programme or call stands before them. */
export function namesIn(view: ProjectView, span: Span): Span[] {
  const before = ({ start }: Span): string => view.text.slice(Math.max(span.start, start - 24), start);
  const quotes = quotesIn(view, span).filter((one) => one.end - one.start > 5);
  const names = quotes.filter((one) => !isBodyQuote(view, one, span.start));
  return names.length === 0 && quotes.length === 1 && GROUP.test(before(quotes[0]!)) ? quotes : names;
}

/** True where the stretch begins with a quotation, apart from numbers, bars and brackets. */
export function beginsWithQuote(view: ProjectView, span: Span): boolean {
  const quote = quotesIn(view, span)[0];
  return quote !== undefined && !/\p{L}/u.test(view.text.slice(span.start, quote.start).replace(/^(?:projekt\p{L}*|Nr\.?|pieteikum\p{L}*)/iu, '')) && quote.end - quote.start > 5;
}
