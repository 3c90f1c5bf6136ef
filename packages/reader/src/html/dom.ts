import { ElementType, type DomHandler } from 'htmlparser2';

export type Document = DomHandler['root'];
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => ElementType.isTag(node);
export const isText = (node: Node): node is Extract<Node, { type: ElementType.ElementType.Text }> =>
  node.type === ElementType.ElementType.Text;

export const childElements = (element: Element | Document): Element[] => element.children.filter(isElement);

/** All elements below with one of the names, in document order. */
export function findElements(root: Element | Document, ...names: string[]): Element[] {
  return childElements(root).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...findElements(child, ...names),
  ]);
}
