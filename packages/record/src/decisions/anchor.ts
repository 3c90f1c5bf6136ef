import type { Span } from '../span.ts';
import type { Anchor } from './decision.ts';

/** How much of the neighbourhood is kept on each side, in UTF-16 units. */
const NEIGHBOURHOOD = 48;

/** The words of a span with what stands around them. */
export const toAnchor = (text: string, textId: string, { start, end, page = null }: Span & { page?: number | null }): Anchor => ({
  textId, start, end, page, raw: text.slice(start, end),
  before: text.slice(Math.max(0, start - NEIGHBOURHOOD), start), after: text.slice(end, end + NEIGHBOURHOOD),
});

/** A text whose runs of blanks are one blank, with the place of each unit in the whole text. */
interface Collapsed {
  text: string;
  places: Uint32Array;
}

function collapse(text: string): Collapsed {
  const places = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/gu)) {
    const isBlank = part.trim() === '';
    const kept = isBlank ? ' ' : part;
    for (let unit = 0; unit < kept.length; unit += 1) places[length + unit] = index + unit;
    parts.push(kept);
    length += kept.length;
  }
  places[length] = text.length;
  return { text: parts.join(''), places: places.subarray(0, length + 1) };
}

const isSameUnit = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

function countAlike(a: string, b: string, step: 1 | -1): number {
  let count = 0;
  const at = (text: string) => (step === 1 ? text[count] : text[text.length - 1 - count]);
  for (let left = at(a), right = at(b); left !== undefined && right !== undefined && isSameUnit(left, right); left = at(a), right = at(b)) count += 1;
  return count;
}

/** Finds words of another text in this one; made once for a text and asked for many anchors. */
export function makeAnchorFinder(text: string, textId: string): (anchor: Anchor) => Span | null {
  let made: Collapsed | undefined;
  return (anchor) => {
    if (anchor.textId === textId) return { start: anchor.start, end: anchor.end };
    made ??= collapse(text);
    return findInCollapsed(made, anchor);
  };
}

/**
 * The place whose neighbourhood is most like that of the anchor; among equals the one at the like part of the text.
 * Null where the words stand nowhere.
 */
function findInCollapsed({ text, places }: Collapsed, anchor: Anchor): Span | null {
  const raw = anchor.raw.replace(/\s+/gu, ' ').trim();
  if (raw === '') return null;
  const [before, after] = [anchor.before, anchor.after].map((side) => side.replace(/\s+/gu, ' ')) as [string, string];
  const best = { at: -1, score: -1 };
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    const score = countAlike(text.slice(Math.max(0, at - before.length), at), before, -1) +
      countAlike(text.slice(at + raw.length, at + raw.length + after.length), after, 1);
    const isNearer = best.score === score && Math.abs((places[at] ?? 0) - anchor.start) < Math.abs((places[best.at] ?? 0) - anchor.start);
    if (score > best.score || isNearer) Object.assign(best, { at, score });
  }
  if (best.at < 0) return null;
  return { start: places[best.at] ?? 0, end: (places[best.at + raw.length - 1] ?? 0) + 1 };
}
