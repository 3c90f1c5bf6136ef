import { Parser } from 'htmlparser2';
import { childElements, isElement, isText, type Document, type Element, type Node } from '../html/dom.ts';
import { CappedHandler } from '../html/parse.ts';

/** The tree of an XML part that `readXml` has checked. Names keep their prefixes as office programs write them. */
export function parseXmlTree(xml: string): Document {
  const handler = new CappedHandler(undefined, {});
  new Parser(handler, { xmlMode: true, decodeEntities: true }).end(xml);
  return handler.root;
}

/** The first child with this name. */
export const findChild = (parent: Element | Document | undefined, name: string): Element | undefined =>
  parent && childElements(parent).find((child) => child.name === name);

/** All characters below, as they stand. */
export const textOf = (node: Node | Document): string =>
  'children' in node ? node.children.map((child) => (isText(child) ? child.data : isElement(child) ? textOf(child) : '')).join('') : '';
