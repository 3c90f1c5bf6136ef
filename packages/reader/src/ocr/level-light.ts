import { findThreshold, shrinkImage, type GreyImage } from './grey-image.ts';

/** Side of a square whose brightest shade is its paper, in inches: wider than a letter, narrower than a shadow. */
const SQUARE = 0.25;
/** Paper that differs less than this over the page needs no levelling. */
const EVEN = 30;

/** The shade of the paper in each square of the page: the lighter shades there, smoothed with those of its neighbours. */
function findPaper(image: GreyImage, side: number): { columns: number; rows: number; shades: Float64Array } {
  const small = shrinkImage(image, Math.max(1, Math.floor(side / 8)));
  const step = Math.max(1, Math.round((side * small.width) / image.width));
  const [columns, rows] = [Math.max(1, Math.ceil(small.width / step)), Math.max(1, Math.ceil(small.height / step))];
  const brightest = new Float64Array(columns * rows);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const at = Math.floor(y / step) * columns + Math.floor(x / step);
      brightest[at] = Math.max(brightest[at] ?? 0, small.data[y * small.width + x] ?? 0);
    }
  }
  const shades = brightest.map((_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    let [sum, count] = [0, 0];
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        const [x, y] = [column + across, row + down];
        if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
        sum += brightest[y * columns + x] ?? 0;
        count += 1;
      }
    }
    return sum / count;
  });
  return { columns, rows, shades };
}

/**
 * A page with the shadow of a hand or a lamp taken off: every pixel in proportion to the paper around it.
 *
 * A page whose paper is even comes back as it is.
 */
export function levelLight(image: GreyImage): GreyImage {
  const side = Math.max(8, Math.round(SQUARE * image.dpi));
  const { columns, rows, shades } = findPaper(image, side);
  const sorted = [...shades].sort((a, b) => a - b);
  const dark = sorted[Math.floor(sorted.length * 0.05)] ?? 255;
  const light = sorted[Math.floor(sorted.length * 0.95)] ?? 255;
  if (light - dark < EVEN && light > 200) return image;
  const ink = findThreshold(image) / 4;
  const data = new Uint8Array(image.data.length);
  const at = (column: number, row: number): number => shades[row * columns + column] ?? 255;
  for (let y = 0; y < image.height; y += 1) {
    const fromRow = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const [row, partY] = [Math.floor(fromRow), fromRow % 1];
    const below = Math.min(rows - 1, row + 1);
    for (let x = 0; x < image.width; x += 1) {
      const fromColumn = Math.min(columns - 1, Math.max(0, x / side - 0.5));
      const [column, partX] = [Math.floor(fromColumn), fromColumn % 1];
      const right = Math.min(columns - 1, column + 1);
      const paper =
        (at(column, row) * (1 - partX) + at(right, row) * partX) * (1 - partY) +
        (at(column, below) * (1 - partX) + at(right, below) * partX) * partY;
      const shade = image.data[y * image.width + x] ?? 255;
      data[y * image.width + x] = Math.min(255, Math.max(0, ((shade - ink) * 250) / Math.max(20, paper - ink)));
    }
  }
  return { ...image, data };
}
