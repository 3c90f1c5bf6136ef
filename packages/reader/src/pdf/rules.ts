import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HorizontalRule, Rules, VerticalRule } from './geometry.ts';

type Matrix = readonly number[];

export interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

/** Anything thinner is a line, drawn as a stroke or as a filled box. */
const THICKEST = 2.5;
const SHORTEST = 6;
/** How much two stretches of one line may miss each other. */
const SLACK = 2;
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

const multiply = (a: Matrix, b: Matrix): Matrix => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

const apply = (m: Matrix, x: number, y: number): [number, number] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  return [a * x + c * y + e, b * x + d * y + f];
};

const POINTS_OF: Record<number, number> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 };

/** The corners of each part of a path; the engine writes moves, lines, curves and closings as numbers. */
function readSubpaths(data: ArrayLike<number>): [number, number][][] {
  const subpaths: [number, number][][] = [];
  let current: [number, number][] = [];
  for (let at = 0; at < data.length;) {
    const operator = data[at] ?? 4;
    const points = POINTS_OF[operator] ?? 0;
    if (operator === 0 && current.length > 0) {
      subpaths.push(current);
      current = [];
    }
    for (let point = 0; point < points; point += 1) current.push([data[at + 1 + point * 2] ?? 0, data[at + 2 + point * 2] ?? 0]);
    if (operator === 4 && current[0]) current.push(current[0]);
    at += 1 + points * 2;
  }
  if (current.length > 0) subpaths.push(current);
  return subpaths;
}

function addRule(rules: Rules, x1: number, y1: number, x2: number, y2: number): void {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  if (bottom - top <= THICKEST && right - left >= SHORTEST) rules.horizontal.push({ y: (top + bottom) / 2, x1: left, x2: right });
  else if (right - left <= THICKEST && bottom - top >= SHORTEST)
    rules.vertical.push({ x: (left + right) / 2, y1: top, y2: bottom });
}

const isDot = (width: number, height: number): boolean => width >= 1.5 && width <= 8 && Math.abs(width - height) < 0.2 * width;

function addSubpath(rules: Rules, corners: readonly [number, number][], isStroked: boolean): void {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (isDot(width, height)) rules.dots.push({ x: (left + right) / 2, y: (top + bottom) / 2, size: width });
  else if (!isStroked) addRule(rules, left, top, right, bottom);
  else corners.slice(1).forEach(([x, y], at) => addRule(rules, corners[at]?.[0] ?? x, corners[at]?.[1] ?? y, x, y));
}

function addPath(rules: Rules, args: unknown, matrix: Matrix): void {
  const [paint, data] = args as [number, [ArrayLike<number> | null] | null];
  const path = data?.[0];
  if (!path || path.length > 3_000 || (!STROKES.has(paint) && !FILLS.has(paint))) return;
  for (const corners of readSubpaths(path)) {
    if (corners.length > 1 && corners.length < 100)
      addSubpath(
        rules,
        corners.map(([x, y]) => apply(matrix, x, y)),
        STROKES.has(paint),
      );
  }
}

/** The drawn lines of a page that run straight across or down; `view` turns the page's own measure to points from the top left. */
export function readRules({ fnArray, argsArray }: OperatorList, view: Matrix): Rules {
  const rules: Rules = { horizontal: [], vertical: [], dots: [] };
  const saved: Matrix[] = [];
  let matrix = view;
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as number[]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.constructPath) addPath(rules, args, matrix);
  });
  return mergeRules(rules);
}

function mergeLines<T>(
  lines: T[],
  key: (line: T) => number,
  from: (line: T) => number,
  to: (line: T) => number,
  extend: (line: T, end: number) => T,
): T[] {
  const merged: T[] = [];
  for (const line of [...lines].sort((a, b) => key(a) - key(b) || from(a) - from(b))) {
    const at = merged.findLastIndex(
      (other) => Math.abs(key(other) - key(line)) <= 1.2 && from(line) <= to(other) + SLACK && from(line) >= from(other) - SLACK,
    );
    const found = merged[at];
    if (found === undefined) merged.push(line);
    else merged[at] = extend(found, Math.max(to(found), to(line)));
  }
  return merged;
}

/** Cells draw their own borders: stretches that meet are one line. */
function mergeRules({ horizontal, vertical, dots }: Rules): Rules {
  const bounded = 4_000;
  if (horizontal.length + vertical.length > bounded) return { horizontal: [], vertical: [], dots: [] }; // a drawing, no table
  return {
    dots,
    horizontal: mergeLines<HorizontalRule>(
      horizontal,
      (line) => line.y,
      (line) => line.x1,
      (line) => line.x2,
      (line, x2) => ({ ...line, x2 }),
    ),
    vertical: mergeLines<VerticalRule>(
      vertical,
      (line) => line.x,
      (line) => line.y1,
      (line) => line.y2,
      (line, y2) => ({ ...line, y2 }),
    ),
  };
}
