import { DomHandler, Parser } from 'htmlparser2';
import { capDepth } from './cap-depth.ts';
import type { Document } from './dom.ts';

/** A tree of bounded depth, in two passes however the page is built. */
export function parseHtml(html: string): { document: Document; isTooDeep: boolean } {
  const capped = capDepth(html);
  const handler = new DomHandler(undefined, {});
  new Parser(handler, { decodeEntities: true, lowerCaseTags: true }).end(capped.html);
  return { document: handler.root, isTooDeep: capped.isTooDeep };
}
