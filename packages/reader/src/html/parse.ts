import { DomHandler, Parser } from 'htmlparser2';
import { capDepth } from './cap-depth.ts';
import type { Document } from './dom.ts';

/** Deeper elements are read as if their tags were not there. */
const DEEPEST = 256;

/** Builds a tree of bounded depth, for markup whose depth was checked or that we write ourselves. */
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

/** A tree of bounded depth, in two passes however the page is built. */
export function parseHtml(html: string): { document: Document; isTooDeep: boolean } {
  const capped = capDepth(html);
  const handler = new DomHandler(undefined, {});
  new Parser(handler, { decodeEntities: true, lowerCaseTags: true }).end(capped.html);
  return { document: handler.root, isTooDeep: capped.isTooDeep };
}
