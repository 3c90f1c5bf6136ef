import { bottomOf, topOf, type PageContent } from '../pdf/geometry.ts';
import { findThreshold, shrinkImage, type GreyImage } from './grey-image.ts';

/** A part of the page that is dark beside all words of the text layer, above which it may be a scan. */
const MORE_INK = 0.004;
const LOOK = 4;

/** Lighter than this everywhere, a page is blank: letters are drawn darker, also when half of a pixel is paper. */
const PAPER = 215;

/** True where nothing is drawn on a page, so that no engine need look at it. */
export const isBlank = (picture: GreyImage): boolean => shrinkImage(picture, 2).data.every((shade) => shade >= PAPER);

/** True where a page shows clearly more ink than stands behind the words of its text layer: a scan with a stamp or a page number. */
export function hasMoreInk(picture: GreyImage, page: PageContent): boolean {
  const small = shrinkImage(picture, LOOK);
  const threshold = findThreshold(small);
  const scale = small.dpi / 72;
  const isKnown = new Uint8Array(small.width * small.height);
  for (const segment of [...page.segments, ...page.turned]) {
    const [from, to] = [Math.max(0, Math.floor((topOf(segment) - 2) * scale)), Math.ceil((bottomOf(segment) + 2) * scale)];
    const [left, right] = [Math.max(0, Math.floor((segment.left - 2) * scale)), Math.ceil((segment.right + 2) * scale)];
    for (let y = from; y < Math.min(small.height, to); y += 1) isKnown.fill(1, y * small.width + left, y * small.width + Math.min(small.width, right));
  }
  let ink = 0;
  small.data.forEach((shade, at) => {
    if (shade <= threshold && isKnown[at] === 0) ink += 1;
  });
  return ink > MORE_INK * small.data.length;
}
