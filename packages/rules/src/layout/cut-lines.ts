import { isLetter } from '@siets/latvian';
import type { Layout } from './model.ts';
import { isFull, wrapWidth } from './paragraphs.ts';

/** Narrower lines are cells and lists, not a page; its narrow columns have more signs than these. */
const NARROWEST = 40;

/**
 * The text with blanks for the line ends at which a page's width cut its paragraphs; as long as before, so that spans hold.
 *
 *     Projektā piedalās Gaujmalas novada⏎
 *     pašvaldība un divas skolas.
 *
 * A word parted by a hyphen keeps its line end, since rules put such words together.
 */
export function withoutCuts(text: string, { lines, paragraphs }: Layout): string {
  const width = wrapWidth(lines);
  if (width === Infinity || width < NARROWEST) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { firstLine, endLine } of paragraphs) {
    for (let index = firstLine + 1; index < endLine; index += 1) {
      const before = lines[index - 1]!;
      const { start } = lines[index]!;
      if (start <= before.end || !isFull(text, before, lines[index]!, width) || isParted(text, before.end) || DATE.test(text.slice(start, lines[index]!.end))) continue;
      parts.push(text.slice(from, before.end), ' '.repeat(start - before.end));
      from = start;
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

/** A day on a line of its own. */
const DATE = /^\s*\d{1,2}[./]\d{1,2}[./]\d{4}\.?\s*$/u;

const isParted = (text: string, end: number): boolean => '-\u00ad'.includes(text.charAt(end - 1)) && isLetter(text.charCodeAt(end - 2));
