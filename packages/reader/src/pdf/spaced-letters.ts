import type { Item } from './segments.ts';

const SPACED = /^\S(?: \S){2,}$/u;
const PAIR = /^\S \S$/u;
const SINGLE = /^\p{L}$/u;
/** So many single letters in a row are a word that was drawn apart. */
const FEWEST = 5;
/** A gap this much wider than the narrowest one parts words. */
const WIDER = 1.5;

const isBlank = (item: Item): boolean => item.text.trim() === '';
const isBeside = (a: Item | undefined, b: Item): boolean => a !== undefined && Math.abs(a.baseline - b.baseline) < 0.3 * b.size;
const squeeze = (item: Item): Item => ({ ...item, text: item.text.replaceAll(' ', '') });

/** "P r o j e k t a" as the engine gives a word whose letters were set apart. */
function joinWithin(items: readonly Item[]): Item[] {
  const isSpaced = items.map((item) => SPACED.test(item.text) && /\p{L}/u.test(item.text));
  // "i r" alone may be two words; beside a word that was drawn apart it is one.
  items.forEach((item, at) => {
    const near = [-2, -1, 1, 2].some((step) => isSpaced[at + step] === true && isBeside(items[at + step], item));
    if (near && PAIR.test(item.text)) isSpaced[at] = true;
  });
  return items.map((item, at) => (isSpaced[at] ? squeeze(item) : item));
}

/** Where a run of single letters ends that begins at `start`; each letter is an item, a blank may follow it. */
function endOfRun(items: readonly Item[], start: number): number {
  let end = start;
  for (let at = start; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (!isBeside(items[start], item) || (!isBlank(item) && !SINGLE.test(item.text))) break;
    end = at + 1;
  }
  return end;
}

/** Single letters, an item each: of the blanks between them only the wide ones part words. */
function joinRuns(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length;) {
    const end = Math.max(at + 1, endOfRun(items, at));
    const run = items.slice(at, end);
    const widths = run.filter(isBlank).map((item) => item.width).filter((width) => width > 0);
    const isWord = run.filter((item) => !isBlank(item)).length >= FEWEST && widths.length > 0;
    const widest = WIDER * Math.min(...widths);
    joined.push(...(isWord ? run.filter((item) => !isBlank(item) || item.width >= widest).map((item, index, kept) => widen(item, kept[index + 1])) : run));
    at = end;
  }
  return joined;
}

/** A letter reaches to the next one of its word, so that nobody takes the gap for a blank. */
function widen(item: Item, next: Item | undefined): Item {
  return next && !isBlank(item) && !isBlank(next) && next.left > item.left ? { ...item, width: Math.max(item.width, next.left - item.left) } : item;
}

/**
 * Words whose letters were set apart, put together again.
 *
 *     P r o j e k t a   n o s a u k u m s
 */
export const joinSpacedLetters = (items: readonly Item[]): Item[] => joinRuns(joinWithin(items));
