import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements that may be open at once; deeper ones are read as if their tags were not there. */
const DEEPEST = 200;

/** Without content, or closed by what follows: they cannot nest by themselves. */
const NOT_COUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr basefont frame isindex keygen ' +
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rp rt html head body'
  ).split(' '),
);

interface Open {
  name: string;
  isCut: boolean;
}

/** Follows the tags of a page and notes the stretches of those that are too deep. */
class DepthScanner implements TokenizerCallbacks {
  /** `[start, end)` of tags to leave out, in order. */
  readonly cuts: [number, number][] = [];
  readonly #html: string;
  readonly #open: Open[] = [];
  readonly #counts = new Map<string, number>();
  #start = 0;
  #name = '';

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#start = start - 1;
    this.#name = this.#html.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    if (NOT_COUNTED.has(this.#name)) return;
    const isCut = this.#open.length >= DEEPEST;
    this.#open.push({ name: this.#name, isCut });
    this.#counts.set(this.#name, (this.#counts.get(this.#name) ?? 0) + 1);
    if (isCut) this.cuts.push([this.#start, end + 1]);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end); // HTML does not know them: `<div/>` is an open tag
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (!this.#counts.get(name)) return;
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#counts.set(last.name, (this.#counts.get(last.name) ?? 1) - 1);
      if (last.name !== name) continue;
      if (last.isCut) this.cuts.push([start - 2, this.#html.indexOf('>', end) + 1 || this.#html.length]);
      return;
    }
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}

/**
 * A page without the tags that are nested too deep, their words kept; in one pass, however the page is built.
 *
 *     <div><div>…<div>Zaļā taka</div>…</div></div>   →   <div>…Zaļā taka…</div>
 *
 * Parsers and walkers take the square of the depth.
 */
export function capDepth(html: string): { html: string; isTooDeep: boolean } {
  const scanner = new DepthScanner(html);
  const tokenizer = new Tokenizer({ decodeEntities: false, xmlMode: false }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  if (scanner.cuts.length === 0) return { html, isTooDeep: false };
  let from = 0;
  const kept: string[] = [];
  for (const [start, end] of scanner.cuts) {
    if (start < from) continue;
    kept.push(html.slice(from, start));
    from = end;
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), isTooDeep: true };
}
