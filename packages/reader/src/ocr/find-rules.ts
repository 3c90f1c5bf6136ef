import type { Rules } from '../pdf/geometry.ts';
import { findThreshold, turnImage, type GreyImage } from './grey-image.ts';

/** Lengths in inches: letters are shorter, filled boxes thicker. */
const SHORTEST = 0.6;
const THICKEST = 0.05;
/** Blank pixels that a worn line may have in it. */
const GAP = 3;

interface Stretch {
  from: number;
  to: number;
  first: number;
  last: number;
  /** Sum of the rows of its pixels, and how many: where it stands on the whole. */
  sum: number;
  count: number;
}

/** Dark stretches of one row that are long enough to be part of a line. */
function findStretches(data: Uint8Array, start: number, width: number, threshold: number, shortest: number): [number, number][] {
  const stretches: [number, number][] = [];
  let [from, last] = [-1, -1];
  for (let x = 0; x < width; x += 1) {
    if ((data[start + x] ?? 255) > threshold) continue;
    if (from < 0 || x - last > GAP) {
      if (from >= 0 && last - from >= shortest) stretches.push([from, last]);
      from = x;
    }
    last = x;
  }
  if (from >= 0 && last - from >= shortest) stretches.push([from, last]);
  return stretches;
}

/** Lines across a picture, in pixels; those that drift a row or two on their way are put together. */
function findAcross(image: GreyImage): Stretch[] {
  const threshold = Math.min(200, findThreshold(image) + 20);
  const shortest = (SHORTEST * image.dpi) / 2;
  const done: Stretch[] = [];
  let open: Stretch[] = [];
  for (let y = 0; y < image.height; y += 1) {
    for (const [from, to] of findStretches(image.data, y * image.width, image.width, threshold, shortest)) {
      const line = open.find((other) => from <= other.to + 12 && to >= other.from - 12 && y - other.last <= 2);
      if (line) {
        Object.assign(line, { from: Math.min(line.from, from), to: Math.max(line.to, to), last: y });
        line.sum += y * (to - from);
        line.count += to - from;
      } else open.push({ from, to, first: y, last: y, sum: y * (to - from), count: to - from });
    }
    done.push(...open.filter((line) => y - line.last > 2));
    open = open.filter((line) => y - line.last <= 2);
  }
  return [...done, ...open];
}

function toRules(image: GreyImage): { at: number; from: number; to: number }[] {
  const scale = 72 / image.dpi;
  return findAcross(image)
    .filter(({ from, to, count }) => to - from >= SHORTEST * image.dpi && count / (to - from) <= THICKEST * image.dpi)
    .map(({ from, to, sum, count }) => ({ at: (sum / count) * scale, from: from * scale, to: to * scale }));
}

/** The lines that are drawn on a picture of a level page, across and down, in points from its top left. */
export function findRules(image: GreyImage): Rules {
  const down = turnImage(image, 90);
  const width = (image.height * 72) / image.dpi; // of the turned picture, whose right edge is the top of the page
  return {
    horizontal: toRules(image).map(({ at, from, to }) => ({ y: at, x1: from, x2: to })),
    vertical: toRules(down).map(({ at, from, to }) => ({ x: at, y1: width - to, y2: width - from })),
    dots: [],
  };
}
