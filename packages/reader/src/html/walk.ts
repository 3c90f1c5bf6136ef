import type { BlockKind } from '@siets/record';
import { cleanText } from '../text/clean.ts';
import { readListMark } from '../text/list-mark.ts';
import { childElements, isElement, isText, type Document, type Element, type Node } from './dom.ts';
import { isLayoutTable, toTableRows } from './table.ts';

/** A block of a marked-up text before it gets its offsets. */
export type MarkupBlock =
  { kind: Exclude<BlockKind, 'row'>; level: number | null; text: string } | { kind: 'row'; cells: string[] };

export interface WalkOptions {
  /** Word processors part columns by tabs and paragraphs by empty ones; in HTML neither says anything. */
  keepsTabs: boolean;
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'button',
  'canvas',
  'audio',
  'video',
  'map',
  'dialog',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'output',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
/** The number of an item or heading as its writer's program prints it, where a reader of a format worked it out. */
export const MARK = 'data-mark';
const BOLD = new Set(['b', 'strong']);
const LONGEST_HEADING = 140;

interface List {
  /** The number of the next item, null where bullets mark them. */
  next: number | null;
  depth: number;
}

/** Walks a tree and gathers its blocks in reading order. */
class Walker {
  readonly blocks: MarkupBlock[] = [];
  readonly #options: WalkOptions;
  #line = '';
  #boldLength = 0;
  #mark = '';
  #level: number | null = null;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  walkAll(nodes: readonly Node[], list: List | null, isBold = false): void {
    for (const node of nodes) this.walk(node, list, isBold);
  }

  walk(node: Node, list: List | null, isBold: boolean): void {
    if (isText(node)) this.#write(node.data, isBold);
    else if (isElement(node) && !SKIPPED.has(node.name)) this.#enter(node, list, isBold);
  }

  #enter(element: Element, list: List | null, isBold: boolean): void {
    const { name } = element;
    if (name === 'br') this.#line += '\n';
    else if (name === 'pre') this.#preformatted(element);
    else if (name === 'table') this.#table(element, list);
    else if (name === 'ul' || name === 'ol') this.#list(element, list);
    else if (name === 'li') this.#item(element, list);
    else if (name === 'dl') this.#definitions(element);
    else if (/^h[1-6]$/u.test(name)) this.#heading(element, Number(name[1]));
    else if (INLINE.has(name)) this.#inline(element, list, isBold || BOLD.has(name));
    else this.#block(element, list, isBold);
  }

  #block({ name, children }: Element, list: List | null, isBold: boolean): void {
    this.flush();
    const before = this.blocks.length;
    this.walkAll(children, list, isBold);
    this.flush();
    // An empty paragraph is kept as an empty block: it tells how the writer parts the others.
    if (this.#options.keepsTabs && name === 'p' && this.blocks.length === before)
      this.blocks.push({ kind: 'paragraph', level: null, text: '' });
  }

  #inline(element: Element, list: List | null, isBold: boolean): void {
    if (isNoteMark(element)) return;
    const before = this.#line.length;
    this.walkAll(element.children, list, isBold);
    const mail = /^mailto:([^?\s]{3,254})/iu.exec(element.attribs['href'] ?? '')?.[1];
    // An address that only the link holds is worth keeping: it is what the reader of the page clicks.
    if (mail && element.name === 'a' && !this.#line.slice(before).includes(mail)) this.#line += ` (${mail})`;
  }

  #write(data: string, isBold: boolean): void {
    const text = cleanText(data).replace(this.#options.keepsTabs ? /[ \n\f]+/gu : /[ \t\n\f]+/gu, ' ');
    this.#line += text;
    if (isBold) this.#boldLength += text.trim().length;
  }

  /** Ends the block at hand. An empty line inside it (two `<br>`) parts it in two. */
  flush(kind: 'paragraph' | 'heading' = 'paragraph', level: number | null = null): void {
    const lines = this.#line
      .replace(/ *\n */gu, '\n')
      .replace(/ {2,}/gu, ' ')
      .trim();
    const isAllBold = lines !== '' && this.#boldLength >= lines.replace(/\s/gu, '').length;
    for (const text of lines.split(/\n{2,}/u)) if (text.trim() !== '') this.#push(text.trim(), kind, level, isAllBold);
    this.#line = '';
    this.#boldLength = 0;
  }

  #push(text: string, kind: 'paragraph' | 'heading', level: number | null, isBold: boolean): void {
    const mark = this.#mark;
    this.#mark = '';
    if (mark !== '') this.blocks.push({ kind: 'list-item', level: this.#level, text: mark + text });
    else if (kind === 'heading') this.blocks.push({ kind, level, text: text.replaceAll('\n', ' ') });
    else if (/\S\t+\s*\S/u.test(text) && !text.includes('\n')) this.blocks.push({ kind: 'row', cells: text.split(/\s*\t+\s*/u) });
    else this.#pushParagraph(text, isBold);
  }

  #pushParagraph(text: string, isBold: boolean): void {
    const typed = readListMark(text);
    if (typed) this.blocks.push({ kind: 'list-item', level: typed.level, text });
    else if (isBold && text.length <= LONGEST_HEADING && !/[.:;,!?\n]/u.test(text.at(-1) ?? ''))
      this.blocks.push({ kind: 'heading', level: 3, text });
    else this.blocks.push({ kind: 'paragraph', level: null, text });
  }

  #heading({ children, attribs }: Element, level: number): void {
    this.flush();
    if (attribs[MARK]) this.#line = `${attribs[MARK]} `;
    this.walkAll(children, null);
    this.flush('heading', level);
  }

  #preformatted(element: Element): void {
    this.flush();
    const text = cleanText(textOf(element))
      .replace(/[ \t]+$/gmu, '')
      .replace(/^\n+|\n+$/gu, '');
    for (const part of text.split(/\n{2,}/u))
      if (part.trim() !== '') this.blocks.push({ kind: 'paragraph', level: null, text: part });
  }

  #list(element: Element, outer: List | null): void {
    this.flush();
    const start = Number.parseInt(element.attribs['start'] ?? '1', 10);
    const next = element.name === 'ol' ? (Number.isNaN(start) ? 1 : start) : null;
    this.walkAll(element.children, { next, depth: (outer?.depth ?? 0) + 1 });
    this.flush();
    this.#mark = '';
  }

  #item(element: Element, list: List | null): void {
    this.flush();
    const depth = list?.depth ?? 1;
    const printed = element.attribs[MARK];
    const mark = printed !== undefined ? `${printed} ` : list?.next == null ? '- ' : `${list.next}. `;
    if (list && list.next !== null) list.next += 1;
    this.#level = depth;
    this.#mark = '  '.repeat(depth - 1) + mark;
    this.walkAll(element.children, list);
    this.flush();
    this.#mark = '';
  }

  /** `<dl>`: a term and what is said of it are a row. */
  #definitions(element: Element): void {
    this.flush();
    let term = '';
    for (const child of childElements(element).flatMap((part) => (part.name === 'div' ? childElements(part) : [part]))) {
      const text = toLines(child, this.#options);
      if (child.name === 'dt') term = [term, text].filter(Boolean).join(' ');
      else {
        this.blocks.push(term === '' ? { kind: 'paragraph', level: null, text } : { kind: 'row', cells: [term, text] });
        term = '';
      }
    }
    if (term !== '') this.blocks.push({ kind: 'paragraph', level: null, text: term });
  }

  #table(element: Element, list: List | null): void {
    this.flush();
    if (isLayoutTable(element)) {
      for (const cell of cellsOf(element)) {
        this.walkAll(cell.children, list);
        this.flush();
      }
      return;
    }
    for (const cells of toTableRows(element, (cell) => toLines(cell, this.#options))) this.blocks.push({ kind: 'row', cells });
  }
}

/** The cells of a table, not those of tables inside them; captions too. */
function cellsOf(element: Element): Element[] {
  return childElements(element).flatMap((child) =>
    child.name === 'td' || child.name === 'th' || child.name === 'caption'
      ? [child]
      : child.name === 'table'
        ? []
        : cellsOf(child),
  );
}

/** Marks of footnotes, and the arrows back from them, are no words of the sentence. */
const isNoteMark = (element: Element): boolean =>
  (element.name === 'a' && /^#(?:footnote|endnote)-ref-/u.test(element.attribs['href'] ?? '')) ||
  (element.name === 'sup' &&
    childElements(element).some((child) => /^(?:footnote|endnote)-ref-/u.test(child.attribs['id'] ?? '')));

const textOf = (node: Node): string => (isText(node) ? node.data : isElement(node) ? node.children.map(textOf).join('') : '');

/** What stands in a cell, a line per paragraph and list item; the cells of a table inside it are parted by a bar. */
function toLines(element: Element, options: WalkOptions): string {
  return walkMarkup(element, options)
    .filter((block) => block.kind === 'row' || block.text !== '')
    .map((block) => (block.kind === 'row' ? block.cells.join(' | ') : block.text))
    .join('\n');
}

/** The blocks of a tree in reading order. */
export function walkMarkup(root: Element | Document, options: WalkOptions): MarkupBlock[] {
  const walker = new Walker(options);
  walker.walkAll(root.children, null);
  walker.flush();
  return walker.blocks;
}
