import { findThreshold, rotateImage, shrinkImage, turnImage, type GreyImage, type Turn } from './grey-image.ts';

/** Skew is looked for up to this angle, degrees; more is no page that a scanner fed askew. */
const STEEPEST = 12;
/** Angles this small change nothing that OCR sees. */
const STRAIGHT = 0.08;
/** Enough to see lines of text. */
const LOOK_DPI = 75;

interface Ink {
  xs: Float64Array;
  ys: Float64Array;
  height: number;
}

/** Places of the dark pixels of a small copy, measured from its middle. */
function findInk(image: GreyImage): Ink {
  const small = shrinkImage(image, Math.max(1, Math.round(image.dpi / LOOK_DPI)));
  const threshold = findThreshold(small);
  const [xs, ys]: [number[], number[]] = [[], []];
  const margin = Math.round(small.dpi / 10); // the black edge of a lid or a table is no text
  for (let y = margin; y < small.height - margin; y += 1) {
    for (let x = margin; x < small.width - margin; x += 1) {
      if ((small.data[y * small.width + x] ?? 255) > threshold) continue;
      xs.push(x - small.width / 2);
      ys.push(y - small.height / 2);
    }
  }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys), height: small.height + small.width };
}

/** How sharply ink and blank change from line to line when the page is read along this slope. */
function measureSharpness({ xs, ys, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(height);
  for (let at = 0; at < xs.length; at += 1) {
    const row = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope + height / 2);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < height; row += 1) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sharpness;
}

interface Slope {
  degrees: number;
  sharpness: number;
}

function findSlope(ink: Ink): Slope {
  let best: Slope = { degrees: 0, sharpness: measureSharpness(ink, 0) };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const sharpness = measureSharpness(ink, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  };
  look(-STEEPEST, STEEPEST, 0.5);
  look(best.degrees - 0.45, best.degrees + 0.45, 0.05);
  return best;
}

/** A page with its lines level, and how to find the place of a pixel on the page as it came. */
export interface StraightPage {
  image: GreyImage;
  turn: Turn;
  /** Degrees by which the lines fell to the right before. */
  skew: number;
}

/** True where the lines of the text run up or down the picture. */
export function isSideways(image: GreyImage): boolean {
  const ink = findInk(image);
  const level = findSlope(ink).sharpness;
  const upright = findSlope({ xs: ink.ys, ys: ink.xs, height: ink.height }).sharpness;
  return upright > 1.3 * level;
}

/** The picture turned by quarters and then level. */
export function straighten(image: GreyImage, turn: Turn): StraightPage {
  const turned = turnImage(image, turn);
  const { degrees } = findSlope(findInk(turned));
  const skew = Math.abs(degrees) < STRAIGHT ? 0 : degrees;
  return { image: skew === 0 ? turned : rotateImage(turned, (-skew * Math.PI) / 180), turn, skew };
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Takes boxes in points of a page that was turned and made level, of this size, to points of the page as it came. */
export function toOriginalBox({ width, height, turn, skew }: { width: number; height: number; turn: Turn; skew: number }): (box: Box) => Box {
  const [sin, cos] = [Math.sin((skew * Math.PI) / 180), Math.cos((skew * Math.PI) / 180)];
  const toPoint = (x: number, y: number): [number, number] => {
    const [fromX, fromY] = [x - width / 2, y - height / 2];
    const [left, top] = [fromX * cos - fromY * sin + width / 2, fromX * sin + fromY * cos + height / 2];
    if (turn === 90) return [top, width - left];
    if (turn === 180) return [width - left, height - top];
    return turn === 270 ? [height - top, left] : [left, top];
  };
  return ([left, top, right, bottom]) => {
    const corners = [toPoint(left, top), toPoint(right, top), toPoint(left, bottom), toPoint(right, bottom)];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };
}
