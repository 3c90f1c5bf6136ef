import { DomHandler, Parser } from 'htmlparser2';
import type { Document } from './dom.ts';

/** Deeper elements are read as if their tags were not there. */
const DEEPEST = 256;

/** Builds a tree of bounded depth. */
export class CappedHandler extends DomHandler {
  isTooDeep = false;
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth <= DEEPEST) super.onopentag(name, attributes);
    else this.isTooDeep = true;
  }

  override onclosetag(): void {
    if (this.#depth <= DEEPEST) super.onclosetag();
    this.#depth -= 1;
  }
}

/** A tree of bounded depth, in one pass however the page is built. */
export function parseHtml(html: string): { document: Document; isTooDeep: boolean } {
  const handler = new CappedHandler(undefined, {});
  new Parser(handler, { decodeEntities: true, lowerCaseTags: true }).end(html);
  return { document: handler.root, isTooDeep: handler.isTooDeep };
}
