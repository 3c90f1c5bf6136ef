import type { Run, Span } from '@siets/record';

/** A box on a page in points from its top left. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of a run that a span covers, by its share of the characters: runs have no places of single letters. */
function cutRun({ start, end, box: [left, top, right, bottom] }: Run, span: Span): Box {
  const unit = (right - left) / Math.max(1, end - start);
  const from = left + (Math.max(start, span.start) - start) * unit;
  const to = left + (Math.min(end, span.end) - start) * unit;
  return { left: from, top, width: Math.max(1, to - from), height: bottom - top };
}

const isSameLine = (a: Box, b: Box): boolean =>
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

/** Joins boxes that follow each other on one line, so that a phrase is one box a line. */
function joinLines(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const gap = last ? box.left - (last.left + last.width) : Infinity;
    if (!last || !isSameLine(last, box) || gap > box.height * 1.5 || gap < -last.width) joined.push({ ...box });
    else {
      const right = Math.max(last.left + last.width, box.left + box.width);
      const bottom = Math.max(last.top + last.height, box.top + box.height);
      Object.assign(last, { left: Math.min(last.left, box.left), top: Math.min(last.top, box.top) });
      Object.assign(last, { width: right - last.left, height: bottom - last.top });
    }
  }
  return joined;
}

/** Where a span stands on a page: a box for each of its lines. `runs` are those of the page. */
export const boxesOf = (runs: readonly Run[], span: Span): Box[] =>
  joinLines(runs.filter((run) => run.start < span.end && run.end > span.start).map((run) => cutRun(run, span)));
