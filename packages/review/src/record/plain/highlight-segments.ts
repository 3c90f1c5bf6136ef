import type { Span } from '@siets/record';

/** A stretch of text that belongs to one field. */
export interface Mark extends Span {
  /** Key of the row whose evidence it is. */
  key: string;
  /** True for the words of the value itself; labels and context are drawn fainter. */
  isValue: boolean;
}

/** A stretch of text with every mark that covers it; none where it is plain. */
export interface Segment extends Span {
  marks: Mark[];
}

/**
 * Cuts a stretch of text where marks begin and end, so that overlapping evidence needs no nested elements.
 *
 * Marks need not be sorted; those outside of the stretch are left out.
 */
export function cutSegments({ start, end }: Span, marks: readonly Mark[]): Segment[] {
  if (end <= start) return [];
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start);
  if (inside.length === 0) return [{ start, end, marks: [] }];
  const edges = new Set([start, end]);
  for (const mark of inside) edges.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  const sorted = [...edges].toSorted((a, b) => a - b);
  const open = inside.toSorted((a, b) => a.start - b.start);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    return { start: from, end: to, marks: open.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}

/** Marks by the blocks that they touch; `starts` are the starts of the blocks in rising order. */
export function spreadMarks(blocks: readonly Span[], marks: readonly Mark[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (let at = firstTouching(blocks, mark.start); at < blocks.length && (blocks[at]?.start ?? 0) < mark.end; at += 1) {
      const list = found.get(at);
      if (list) list.push(mark);
      else found.set(at, [mark]);
    }
  }
  return found;
}

/** Index of the first block that ends behind the offset. */
export function firstTouching(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
