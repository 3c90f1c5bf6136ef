import type { Span } from '@siets/record';
import { inside } from '../../engine/among.ts';
import type { ProjectView } from '../../engine/reading.ts';
import { isBodyQuote } from './signs.ts';

/** One project: „projektam”, „a project by …”; not a draft, drawings or another project. */
const PROJECT = /(?<!(?:lēmum|noteikum|būv|ieprieks|iepriekšēj|līdzīg|cit)\p{L}{0,4} )(?<!\p{L})(?:(?:mini|mikro|apakš)?projekt(?:s|a|u|am|ā)|project|проект(?:а|у|ом|е)?)(?!\p{L})/iu;
/** Longer stretches tell a story. */
const LONGEST = 700;
/** How far behind the word its name may begin: a body and its countries stand between. */
const REACH = 170;
/** A sentence that ends. */
const STOP = /\p{Ll}[.!?]\s+\p{Lu}/u;
/** „projektam – Pastaigu parks „Labirints””: the dash opens the name, of which a quotation is a part. */
const DASH_FIRST = /^\s[–—-]\s\p{Lu}/u;
/** „… projektam – Svētdienas skolas terase;”: what a dash names to the end, a sum left out. */
const BEHIND_DASH = /\s[–—-]\s(?<name>[\p{Lu}„“"][^\n]{5,300}?)(?:\s?[,(–-]\s?(?:EUR|Ls|€)?\s?\d[\d \u00a0.,]{1,14}(?:EUR|eiro|euro|Ls|lat)[^\n]*)?[;.,]?$/u;

/**
 * The name that „projekts” gives within an item: the quotation behind the word that is no body's, else what a dash opens.
 *
 *     2. vieta – Zīļu novada biedrības „Zars” projektam „Ābeļdārzs”;
 *                                                        ^^^^^^^^^
 *     A project by the Oak Centre for Georgia – Reading together;
 *                                               ^^^^^^^^^^^^^^^^
 */
export function calledNameIn(view: ProjectView, { start, end }: Span): Span | null {
  const words = end - start > LONGEST ? '' : view.text.slice(start, end);
  const match = PROJECT.exec(words);
  if (match === null) return null;
  const from = start + match.index + match[0].length;
  const direct = DASH_FIRST.test(view.text.slice(from, end));
  const quote = direct ? undefined : inside(view.mentionsOf('quoted'), { start: from, end }).find((one) => one.end - one.start > 4 && !isBodyQuote(view, one, start));
  if (quote !== undefined && quote.start - from < REACH && !STOP.test(view.text.slice(from, quote.start))) return { start: quote.start, end: quote.end };
  const dashed = BEHIND_DASH.exec(view.text.slice(from, end));
  if (dashed === null || dashed.index > REACH || STOP.test(view.text.slice(from, from + dashed.index))) return null;
  const at = from + dashed.index + dashed[0].indexOf(dashed.groups!.name!);
  return { start: at, end: at + dashed.groups!.name!.length };
}
