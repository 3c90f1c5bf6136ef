/** A picture of a page in shades of grey: a byte for each pixel, row after row, 0 is black. */
export interface GreyImage {
  width: number;
  height: number;
  data: Uint8Array;
  /** Pixels to an inch of the page. */
  dpi: number;
}

/** Quarter turns clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** The picture turned clockwise by quarters. */
export function turnImage(image: GreyImage, turn: Turn): GreyImage {
  if (turn === 0) return image;
  const { width, height, data } = image;
  const turned = new Uint8Array(data.length);
  const isSideways = turn !== 180;
  const [newWidth, newHeight] = isSideways ? [height, width] : [width, height];
  // Where the pixel at the top left goes, and the steps that one pixel to the right and one down take.
  const [start, right, down] =
    turn === 90
      ? [newWidth - 1, newWidth, -1]
      : turn === 180
        ? [newWidth * newHeight - 1, -1, -newWidth]
        : [newWidth * (newHeight - 1), -newWidth, 1];
  for (let y = 0; y < height; y += 1) {
    let to = start + y * down;
    const from = y * width;
    for (let x = 0; x < width; x += 1, to += right) turned[to] = data[from + x] ?? 255;
  }
  return { ...image, width: newWidth, height: newHeight, data: turned };
}

/** The picture turned by a small angle about its middle, clockwise, on a canvas of the same size; white comes in at the corners. */
export function rotateImage(image: GreyImage, radians: number): GreyImage {
  const { width, height, data } = image;
  const rotated = new Uint8Array(data.length).fill(255);
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    let fromX = (0 - middleX) * cos + (y - middleY) * sin + middleX;
    let fromY = -(0 - middleX) * sin + (y - middleY) * cos + middleY;
    for (let x = 0; x < width; x += 1, fromX += cos, fromY -= sin) {
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [partX, partY] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (data[at] ?? 255) * (1 - partX) + (data[at + 1] ?? 255) * partX;
      const below = (data[at + width] ?? 255) * (1 - partX) + (data[at + width + 1] ?? 255) * partX;
      rotated[y * width + x] = above * (1 - partY) + below * partY;
    }
  }
  return { ...image, data: rotated };
}

/** The picture at one part of its size, each pixel the mean of a square; so small text blurs to lines of grey. */
export function shrinkImage(image: GreyImage, by: number): GreyImage {
  if (by <= 1) return image;
  const [width, height] = [Math.floor(image.width / by), Math.floor(image.height / by)];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let row = 0; row < by; row += 1) {
        const from = (y * by + row) * image.width + x * by;
        for (let column = 0; column < by; column += 1) sum += image.data[from + column] ?? 255;
      }
      data[y * width + x] = sum / (by * by);
    }
  }
  return { width, height, data, dpi: image.dpi / by };
}

/** A band of the picture from one row to another. */
export function cropRows(image: GreyImage, from: number, to: number): GreyImage {
  const top = Math.max(0, Math.floor(from));
  const bottom = Math.min(image.height, Math.ceil(to));
  return { ...image, height: bottom - top, data: image.data.subarray(top * image.width, bottom * image.width) };
}

/** The shade that best parts ink from paper (Otsu's way): as dark or darker is ink. */
export function findThreshold({ data }: GreyImage): number {
  const counts = new Float64Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  const sum = counts.reduce((total, count, shade) => total + count * shade, 0);
  let [darker, darkSum, best, threshold] = [0, 0, 0, 127];
  for (let shade = 0; shade < 255; shade += 1) {
    darker += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    const lighter = data.length - darker;
    if (darker === 0 || lighter === 0) continue;
    const spread = darker * lighter * (darkSum / darker - (sum - darkSum) / lighter) ** 2;
    if (spread > best) [best, threshold] = [spread, shade];
  }
  return threshold;
}

/** As a file that OCR engines read: PGM, which is the pixels behind a line of numbers. */
export function toPgm({ width, height, data }: GreyImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
