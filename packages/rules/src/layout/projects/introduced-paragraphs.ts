import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { trim } from '../lines.ts';
import type { Paragraph } from '../model.ts';
import { beginsWithQuote } from './signs.ts';

/** „Finansējumu ieguva 5 projekti:”, „Apstiprinātie projekti:”. */
const CHOSEN = /(?:apstiprin|atbalst|finansē|piešķ|iegu[vs]|saņ[eē]m|uzvarē|award|approv|support|grant)\p{L}*[^.!?:\n]{0,90}(?:projekti|projektus|projektiem|ieceres|iniciatīvas|projects)(?:[^.!?:\n]{0,40}):\s*$/iu;
const LEAST = 3;
const LONGEST = 260;
const REACH = 200;

/**
 * Paragraphs without marks under words on chosen projects, most of them beginning with a name in quotation marks, semicolons between them.
 *
 *     Finansējumu ieguva 3 projekti:
 *     “Rīta rosme” – sporta nodarbības;
 *     Parka kopšana Zīlēs – talkas;
 *     “Soliņi” – soliņu uzstādīšana pie upes.
 */
export function introducedParagraphs(view: ProjectView): Span[] | null {
  const { paragraphs } = view.layout;
  for (const [at, { start, end }] of paragraphs.entries()) {
    if (!CHOSEN.test(view.text.slice(Math.max(start, end - REACH), end))) continue;
    const items = itemsFrom(view, paragraphs, at + 1);
    const named = items.filter((item) => beginsWithQuote(view, item));
    if (items.length >= LEAST && named.length * 3 >= items.length * 2) return items.map((item) => ({ start: item.start, end: item.end }));
  }
  return null;
}

/**
 * From a paragraph on: those that begin with a name or end with a semicolon, and the one behind the last semicolon. Words in brackets
 * below an item belong to it.
 */
function itemsFrom(view: ProjectView, paragraphs: readonly Paragraph[], from: number): Span[] {
  const items: { start: number; end: number }[] = [];
  for (let at = from; at < paragraphs.length; at += 1) {
    const one = paragraphs[at]!;
    const isNext = items.length > 0 && /;\s*$/u.test(view.text.slice(items.at(-1)!.end - 2, items.at(-1)!.end));
    if (items.length > 0 && view.text.charAt(one.start) === '(') {
      items.at(-1)!.end = one.end;
      continue;
    }
    const start = one.marker?.end ?? one.start;
    const isItem = one.end - start < LONGEST && (isNext || beginsWithQuote(view, { start, end: one.end }) || view.text.charAt(one.end - 1) === ';');
    if (!isItem) break;
    items.push(trim(view.text, { start, end: one.end }));
  }
  return items;
}
