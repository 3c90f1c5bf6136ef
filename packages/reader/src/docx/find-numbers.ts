import { isElement, isText, type Document, type Element } from '../html/dom.ts';
import { MARK } from '../html/walk.ts';
import { NUMBER_CLOSE, NUMBER_OPEN } from './prepare.ts';

const NUMBER = new RegExp(`${NUMBER_OPEN}([^${NUMBER_CLOSE}]*)${NUMBER_CLOSE}`, 'u');
const HOLDS_MARK = /^(?:li|h[1-6])$/u;

/** Takes the numbers that `prepareParts` wrote into paragraphs out of mammoth's tree again and notes them on their items and headings. */
export function findNumbers(node: Document | Element, holder: Element | null = null): void {
  for (const child of node.children) {
    if (isElement(child)) findNumbers(child, HOLDS_MARK.test(child.name) ? child : child.name === 'td' ? null : holder);
    else if (isText(child)) {
      const [all, mark] = NUMBER.exec(child.data) ?? [];
      if (all === undefined || mark === undefined) continue;
      // A paragraph that is no item of a list for mammoth keeps its number as its first word.
      const isNoted = holder !== null && holder.attribs[MARK] === undefined;
      if (isNoted) holder.attribs[MARK] = mark;
      child.data = child.data.replace(all, isNoted ? '' : `${mark} `);
    }
  }
}
