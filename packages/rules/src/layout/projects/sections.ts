import type { Mention, Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../paragraphs.ts';
import { mattersOf } from './matters.ts';
import { hasSum } from './signs.ts';

const NAMED = new RegExp(
  '(?<other>ieprieks\\S*|cit\\S{1,3}|lidzig\\S*|agrak\\S*|turpin\\S*|jau istenot\\S*)?\\s*projekt(?:s|a|u|am|ā|)\\s*(?:(?:iesniegum|pieteikum)(?:s|u|am|a)\\s*)?(?:(?:ir|bus|bija)\\s+)?(?:ar nosaukumu\\s*|' +
    'nr\\.?\\s*\\S+\\s*|[–-]\\s*|:\\s*)?$',
  'iu',
);

/** A name that „projekts” stands before, at its first place. */
interface Section extends Span {
  key: string;
  /** Where the name stands. */
  name: number;
}

/**
 * Parts of one page that each tell of a project of their own.
 *
 *     14. § Par projektu „Zaļais pagalms” … 18 640 EUR …
 *     15. § Par projektu „Drošais sports” … 24 310 EUR …
 *
 * Each part needs a sum or a number, and no name of one part may come back in another.
 */
export function sectionProjects(view: ProjectView): Span[] | null {
  const quotes = view.mentionsOf('quoted');
  const sections: Section[] = [];
  let last = '';
  const listed = mattersOf(view).filter((one) => one.isListed);
  for (const quote of quotes) {
    if (!isNamed(view, quote) || spanAt(listed, quote.start) !== null || isSideName(view, quotes, quote)) continue;
    const key = keyOf(view, quote);
    if (key.length < 4 || (last !== '' && isSame(key, last))) continue;
    if (sections.some((one) => isSame(one.key, key))) return null;
    sections.push({ key, start: startOf(view, quote, sections.at(-1)?.start ?? -1), end: 0, name: quote.start });
    last = key;
  }
  if (sections.length < 2 || sections.length > 12) return null;
  const spans = sections.map(({ start }, index) => ({ start, end: sections[index + 1]?.start ?? endOf(view, start) }));
  const isProject = (span: Span, index: number): boolean =>
    isTold(view, span) || isNumbered(view, spans, index) || isCounted(view, sections[index]!);
  return spans.every(isProject) ? spans : null;
}

function isNamed(view: ProjectView, quote: Mention): boolean {
  const match = NAMED.exec(view.folded.slice(Math.max(0, quote.start - 60), quote.start));
  return match !== null && match.groups?.other === undefined;
}

/** „Par projektu „TAKA” … projekta „Kopā pa mežu” (akronīms TAKA)”: a short name that stands in brackets behind a full one is the same project's. */
function isSideName({ text }: ProjectView, quotes: readonly Mention[], quote: Mention): boolean {
  const name = text.slice(quote.start, quote.end).replace(/[„“”"«»]/gu, '').trim();
  return SHORT_NAME.test(name) && quotes.some((one) => one !== quote && BRACKET.exec(text.slice(one.end, one.end + BRACKET_REACH))?.[0].includes(name) === true);
}
const SHORT_NAME = /^\p{Lu}\S{2,24}$/u;
const BRACKET = /^\s{0,2}\([^()\n]{3,180}\)/u;
const BRACKET_REACH = 190;

const keyOf = (view: ProjectView, { start, end }: Span): string => view.folded.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '');

/** Two spellings of one name: one begins the other, or a few letters differ. */
const isSame = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a) || a.slice(0, 10) === b.slice(0, 10);

/** The matter of an agenda that names the project first, else the paragraph; a numbered heading straight above belongs to it. */
function startOf(view: ProjectView, quote: Span, before: number): number {
  const matter = spanAt(mattersOf(view), quote.start);
  if (matter !== null && matter.start > before) return matter.start;
  const paragraph = spanAt(view.layout.paragraphs, quote.start);
  if (paragraph === null) return quote.start;
  const above = view.layout.paragraphs.findLast((one) => one.end <= paragraph.start);
  return above !== undefined && above.end - above.start < 12 && /\d/u.test(view.text.slice(above.start, above.end)) ? above.start : paragraph.start;
}

/** The end of the matter, where an agenda goes on with another one; else the end of the text. */
const endOf = (view: ProjectView, start: number): number => mattersOf(view).find((one) => one.start > start)?.start ?? view.text.length;

/** „Otrs iesniegtais projekts „…””: the page counts its projects. */
const isCounted = (view: ProjectView, { name }: Section): boolean => COUNTED.test(view.text.slice(Math.max(0, name - 100), name));
const COUNTED = /(?<!\p{L})(?:otr[sāa]|treš(?:ais|ā)|vēl viens|vēl kāds|second|third|another)\s+[^.!?„“"]{0,70}$/iu;

/** A part with a project number that no other part has. */
function isNumbered(view: ProjectView, spans: readonly Span[], index: number): boolean {
  const own = codesIn(view, spans[index]!);
  const others = spans.filter((_, other) => other !== index);
  return own.length > 0 && others.every((span) => !codesIn(view, span).some((code) => own.includes(code)));
}

const codesIn = (view: ProjectView, span: Span): string[] =>
  inside(view.mentionsOf<{ value: string }>('identifier'), span).map((one) => one.value.value);

/** A part with a sum of its own, in words enough to tell of a project. */
const isTold = (view: ProjectView, span: Span): boolean =>
  span.end - span.start > 60 && (hasSum(view.text, span) && (inside(view.mentionsOf('money'), span).length > 0 || inside(view.mentionsOf('identifier'), span).length > 0));
