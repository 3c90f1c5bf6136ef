import type { Rules, Segment } from './geometry.ts';

/** A table that lines on the page draw: edges of its columns and rows, and which cells have no wall between them. */
export interface Grid {
  xs: number[];
  ys: number[];
  /** For each row and column, the number of the cell that covers it. */
  cellAt: number[][];
}

type Lines = Pick<Rules, 'horizontal' | 'vertical'>;

const SLACK = 3;

/** Sorted values with those that lie close together as one. */
function toEdges(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (edges.at(-1) ?? -Infinity) > SLACK) edges.push(value);
  return edges;
}

/** Groups lines that touch or cross. */
function toComponents({ horizontal, vertical }: Rules): Lines[] {
  const owner = Array.from({ length: horizontal.length + vertical.length }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (owner[root] !== root) root = owner[root] = owner[owner[root] ?? root] ?? root;
    return root;
  };
  vertical.forEach((wall, v) =>
    horizontal.forEach((line, h) => {
      const meets =
        wall.x >= line.x1 - SLACK && wall.x <= line.x2 + SLACK && line.y >= wall.y1 - SLACK && line.y <= wall.y2 + SLACK;
      if (meets) owner[find(horizontal.length + v)] = find(h);
    }),
  );
  const components = new Map<number, Lines>();
  const of = (at: number): Lines => {
    const root = find(at);
    const found = components.get(root) ?? { horizontal: [], vertical: [] };
    components.set(root, found);
    return found;
  };
  horizontal.forEach((line, h) => of(h).horizontal.push(line));
  vertical.forEach((wall, v) => of(horizontal.length + v).vertical.push(wall));
  return [...components.values()].filter((part) => part.horizontal.length >= 1 && part.vertical.length >= 1);
}

const middle = (edges: readonly number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;

/** Numbers the cells: neighbours without a wall between them are one. */
function toCells(xs: number[], ys: number[], { horizontal, vertical }: Lines): number[][] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const owner = Array.from({ length: rows * columns }, (_, at) => at);
  const find = (at: number): number => (owner[at] === at || owner[at] === undefined ? at : find(owner[at]));
  const unite = (a: number, b: number): void => {
    owner[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [middle(xs, column), middle(ys, row)];
      const hasWall = vertical.some((wall) => Math.abs(wall.x - (xs[column + 1] ?? 0)) <= SLACK && wall.y1 < y && wall.y2 > y);
      const hasFloor = horizontal.some((line) => Math.abs(line.y - (ys[row + 1] ?? 0)) <= SLACK && line.x1 < x && line.x2 > x);
      if (column + 1 < columns && !hasWall) unite(row * columns + column, row * columns + column + 1);
      if (row + 1 < rows && !hasFloor) unite(row * columns + column, (row + 1) * columns + column);
    }
  }
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => find(row * columns + column)));
}

function toGrid(part: Lines): Grid | null {
  const left = Math.min(...part.horizontal.map((line) => line.x1));
  const right = Math.max(...part.horizontal.map((line) => line.x2));
  const top = Math.min(...part.vertical.map((wall) => wall.y1));
  const bottom = Math.max(...part.vertical.map((wall) => wall.y2));
  // Tables open at their sides: the lines across tell where they end.
  const xs = toEdges([...part.vertical.map((wall) => wall.x), left, right]);
  const ys = toEdges([...part.horizontal.map((line) => line.y), top, bottom]);
  if (xs.length < 3 || ys.length < 2 || xs.length > 40 || ys.length > 400) return null;
  const cellAt = toCells(xs, ys, part);
  return cellAt.some((row) => new Set(row).size > 1) ? { xs, ys, cellAt } : null;
}

/** The tables that the drawn lines of a page make; a frame around one text, or a page full of drawings, is none. */
export function findGrids(rules: Rules): Grid[] {
  return toComponents(rules)
    .map(toGrid)
    .filter((grid) => grid !== null);
}

const indexIn = (edges: readonly number[], value: number): number =>
  edges.findIndex((edge, at) => value >= edge && value < (edges[at + 1] ?? -Infinity));

/** Row and column of the cell that a segment stands in, or null outside the table. */
export function locate(grid: Grid, segment: Segment): { row: number; column: number; cell: number } | null {
  const column = indexIn(grid.xs, (segment.left + segment.right) / 2);
  const row = indexIn(grid.ys, segment.baseline - segment.size * 0.3);
  const cell = grid.cellAt[row]?.[column];
  return cell === undefined ? null : { row, column, cell };
}

/** The right edge of the cell with this number. */
export function rightOf(grid: Grid, cell: number): number {
  const last = Math.max(...grid.cellAt.map((row) => row.lastIndexOf(cell)));
  return grid.xs[last + 1] ?? Infinity;
}
