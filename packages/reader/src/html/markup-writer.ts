import type { Document } from './dom.ts';
import { CappedHandler } from './parse.ts';

/**
 * Writes the tree of a few HTML elements that `walkMarkup` reads (`p`, `h1` …, `ul`, `ol`, `li`, `table`, `tr`, `td`, `b`, `br`, `a`):
 * word processors' formats become this tree, so that tables, lists and headings are read alike everywhere.
 */
export class MarkupWriter {
  readonly #handler = new CappedHandler(undefined, {});

  open(name: string, attributes: Record<string, string> = {}): void {
    this.#handler.onopentag(name, attributes);
  }

  close(): void {
    this.#handler.onclosetag();
  }

  text(data: string): void {
    if (data !== '') this.#handler.ontext(data);
  }

  element(name: string, write: () => void, attributes: Record<string, string> = {}): void {
    this.open(name, attributes);
    write();
    this.close();
  }

  finish(): Document {
    this.#handler.onend();
    return this.#handler.root;
  }
}
