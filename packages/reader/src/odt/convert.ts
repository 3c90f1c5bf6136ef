import { isElement, isText, type Document, type Element, type Node } from '../html/dom.ts';
import { MarkupWriter } from '../html/markup-writer.ts';
import { MARK } from '../html/walk.ts';
import type { ListCounter } from '../text/numbering/list-counter.ts';
import { findChild } from '../xml/tree.ts';
import type { OdfStyles } from './styles.ts';

/** What is no word of the text: comments, deleted words, indexes that repeat headings, drawings. */
const SKIPPED = new Set([
  'office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:table-of-content', 'text:alphabetical-index',
  'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'office:forms', 'text:page-number', 'text:note-citation',
  'text:ruby-text', 'text:hidden-text', 'text:hidden-paragraph', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'svg:title',
  'svg:desc', 'draw:object', 'draw:object-ole', 'draw:image', 'text:bibliography', 'office:binary-data', 'office:event-listeners',
]);
const MOST_BLANKS = 200;
/** Programs say "and a thousand more like this" of empty cells and rows. */
const MOST_REPEATS = 64;

interface OpenList {
  counter: ListCounter;
  style: string | undefined;
  depth: number;
}

const countOf = (element: Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(element.attribs[name] ?? '1')) || 1));

/** An ODF text to the tree that `walkMarkup` reads. */
export class OdtConverter {
  readonly links = new Set<string>();
  readonly #writer = new MarkupWriter();
  readonly #styles: OdfStyles;
  readonly #outline: ListCounter;
  /** Counters by list, for lists that go on after other paragraphs. */
  readonly #counters = new Map<string, ListCounter>();
  readonly #notes: Element[] = [];
  #boxes: Element[] = [];

  constructor(styles: OdfStyles) {
    this.#styles = styles;
    this.#outline = styles.outlineCounter();
  }

  convert(body: Element): Document {
    this.#all(body);
    if (this.#notes.length > 0)
      this.#writer.element('ol', () => {
        for (let note = 0; note < this.#notes.length; note += 1) this.#writer.element('li', () => this.#all(this.#notes[note]));
      });
    return this.#writer.finish();
  }

  #all(parent: Element | undefined, list: OpenList | null = null): void {
    for (const node of parent?.children ?? []) this.#node(node, list);
  }

  #node(node: Node, list: OpenList | null): void {
    if (isText(node)) this.#writer.text(node.data);
    else if (isElement(node) && !SKIPPED.has(node.name)) this.#element(node, list);
  }

  #element(element: Element, list: OpenList | null): void {
    switch (element.name) {
      case 'text:p':
        return this.#paragraph(element, 'p');
      case 'text:h':
        return this.#heading(element, list);
      case 'text:list':
        return this.#list(element, list);
      case 'table:table':
        return this.#writer.element('table', () => this.#all(element));
      case 'table:table-row':
        return this.#row(element);
      case 'table:table-cell':
        return this.#cell(element);
      case 'table:covered-table-cell':
        return undefined;
      default:
        return this.#inline(element, list);
    }
  }

  #inline(element: Element, list: OpenList | null): void {
    const { name, attribs } = element;
    if (name === 'text:s') this.#writer.text(' '.repeat(countOf(element, 'text:c', MOST_BLANKS)));
    else if (name === 'text:tab') this.#writer.text('\t');
    else if (name === 'text:line-break') this.#writer.element('br', () => undefined);
    else if (name === 'text:note') {
      const body = findChild(element, 'text:note-body');
      if (body) this.#notes.push(body);
    } else if (name === 'draw:text-box') this.#boxes.push(element);
    else if (name === 'text:a') this.#link(element);
    else if (name === 'text:span' && this.#styles.isBold(attribs['text:style-name'])) this.#writer.element('b', () => this.#all(element));
    else this.#all(element, list);
  }

  #link(element: Element): void {
    const href = element.attribs['xlink:href'] ?? '';
    if (/^(?:https?|mailto):/iu.test(href)) this.links.add(href);
    this.#writer.element('a', () => this.#all(element), { href });
  }

  /** Text boxes hang on a paragraph; they are read after it. */
  #paragraph(element: Element, name: string, attributes: Record<string, string> = {}): void {
    const outer = this.#boxes;
    this.#boxes = [];
    const isBold = this.#styles.isBold(element.attribs['text:style-name']);
    this.#writer.element(name, () => (isBold ? this.#writer.element('b', () => this.#all(element)) : this.#all(element)), attributes);
    const boxes = this.#boxes;
    this.#boxes = outer;
    for (const box of boxes) this.#all(box);
  }

  #heading(element: Element, list: OpenList | null): void {
    const level = countOf(element, 'text:outline-level', 10);
    const isNumbered = list === null && element.attribs['text:is-list-header'] !== 'true';
    const mark = isNumbered ? this.#outline.next(level - 1) : null;
    this.#paragraph(element, `h${Math.min(6, level)}`, mark === null ? {} : { [MARK]: mark });
  }

  #list(element: Element, outer: OpenList | null): void {
    const style = element.attribs['text:style-name'] ?? outer?.style ?? this.#styleOfFirst(element);
    const list: OpenList = { style, depth: outer ? outer.depth + 1 : 0, counter: this.#counterFor(element, outer, style) };
    this.#writer.element('ul', () => {
      for (const item of element.children.filter(isElement)) this.#item(item, list);
    });
  }

  #counterFor(element: Element, outer: OpenList | null, style: string | undefined): ListCounter {
    if (outer && style === outer.style) return outer.counter;
    const before = element.attribs['text:continue-list'];
    const known = before === undefined && element.attribs['text:continue-numbering'] === 'true' ? `style ${style}` : `id ${before}`;
    const counter = this.#counters.get(known) ?? this.#styles.counterOf(style);
    const id = element.attribs['xml:id'];
    if (id !== undefined) this.#counters.set(`id ${id}`, counter);
    this.#counters.set(`style ${style}`, counter);
    return counter;
  }

  #styleOfFirst(element: Element): string | undefined {
    const item = element.children.find(isElement);
    const paragraph = item?.children.find(isElement);
    return this.#styles.listOf(paragraph?.attribs['text:style-name']);
  }

  /** An item that holds a heading is a numbered heading; one that holds only a list has no mark of its own. */
  #item(item: Element, list: OpenList): void {
    const first = item.children.find(isElement);
    if (first === undefined || item.name === 'text:list-header' || first.name === 'text:list') return this.#all(item, list);
    const start = item.attribs['text:start-value'];
    const mark = list.counter.next(list.depth, start === undefined ? undefined : Number(start) || undefined);
    const attributes: Record<string, string> = mark === null ? {} : { [MARK]: mark };
    if (first.name === 'text:h') {
      const level = Math.min(6, countOf(first, 'text:outline-level', 10));
      this.#paragraph(first, `h${level}`, attributes);
      for (const rest of item.children.slice(item.children.indexOf(first) + 1)) this.#node(rest, list);
    } else this.#writer.element('li', () => this.#all(item, list), attributes);
  }

  #row(row: Element): void {
    const repeats = isBlank(row) ? 1 : countOf(row, 'table:number-rows-repeated', MOST_REPEATS);
    for (let time = 0; time < repeats; time += 1) this.#writer.element('tr', () => this.#all(row));
  }

  #cell(cell: Element): void {
    const { attribs } = cell;
    const spans: Record<string, string> = {};
    if (attribs['table:number-columns-spanned']) spans['colspan'] = attribs['table:number-columns-spanned'];
    if (attribs['table:number-rows-spanned']) spans['rowspan'] = attribs['table:number-rows-spanned'];
    const repeats = countOf(cell, 'table:number-columns-repeated', MOST_REPEATS);
    for (let time = 0; time < repeats; time += 1) this.#writer.element('td', () => this.#all(cell), spans);
  }
}

const isBlank = (element: Element): boolean =>
  element.children.every((node) => (isText(node) ? node.data.trim() === '' : !isElement(node) || isBlank(node)));
