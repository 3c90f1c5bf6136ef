import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';

/** „Approved projects:”, „Apstiprināti šādi projekti:” right above. */
const CHOSEN = /(?:apstiprin|atbalst|finans|īsteno|realizē|award|approv|support|implement)\p{L}*[^.!?:]{0,90}(?:projekt(?:i|us|iem)|projects)[^.!?:]{0,40}:\s*$/iu;
/** A name alone on its line: short, with a capital, and no sentence. */
const NAME = /^[\p{Lu}„“"\d][^\n]{2,90}[^\s.!?:;,]$/u;
const LEAST = 3;

/**
 * Names on lines of their own, each with words below that tell of it, under words on chosen projects.
 *
 *     The approved projects are:
 *
 *     Warm Homes
 *     The project insulates houses on both sides of the border.
 */
export function headedProjects(view: ProjectView): Span[] | null {
  const { paragraphs } = view.layout;
  const above = paragraphs.findIndex((one, at) => at + 1 < paragraphs.length && isName(view.text, paragraphs[at + 1]!) && CHOSEN.test(view.text.slice(Math.max(one.start, one.end - 200), one.end)));
  if (above < 0) return null;
  const found: Span[] = [];
  let at = above + 1;
  while (at + 1 < paragraphs.length && isName(view.text, paragraphs[at]!) && isTold(view.text, paragraphs[at + 1]!)) {
    const { start } = paragraphs[at]!;
    at += 1;
    while (at < paragraphs.length && isTold(view.text, paragraphs[at]!)) at += 1;
    found.push({ start, end: paragraphs[at - 1]!.end });
  }
  return found.length < LEAST ? null : found;
}

/** A bullet may stand before the name. */
const BULLET = /^[•▪●◦·*–-]\s+/u;
const isName = (text: string, { start, end }: Span): boolean => end - start < 100 && NAME.test(text.slice(start, end).trim().replace(BULLET, ''));
const isTold = (text: string, { start, end }: Span): boolean => /[\p{Ll})”"][.!?]/u.test(text.slice(start, end));

/** The name that heads a project's own stretch, where words that tell of it stand below; null where none does. */
export function headOf(text: string, own: Span): Span | null {
  const words = text.slice(own.start, own.end);
  const at = words.indexOf('\n');
  const name = { start: own.start, end: own.start + words.slice(0, Math.max(at, 0)).trimEnd().length };
  const lead = BULLET.exec(words)?.[0].length ?? 0;
  return at > 0 && isName(text, name) && isTold(text, { start: name.end, end: own.end }) ? { ...name, start: name.start + lead } : null;
}
