import { childElements, findElements, type Document, type Element } from '../html/dom.ts';
import { ListCounter, type NumberLevel } from '../text/numbering/list-counter.ts';
import type { NumberStyle } from '../text/numbering/number-format.ts';
import { findChild } from '../xml/tree.ts';

const STYLES: Record<string, NumberStyle> = { '1': 'decimal', a: 'letter', A: 'LETTER', i: 'roman', I: 'ROMAN' };

function readLevel(level: Element): NumberLevel {
  const { attribs } = level;
  const depth = Number(attribs['text:level'] ?? '1');
  const format = attribs['style:num-format'] ?? '';
  const isPrinted = level.name !== 'text:list-level-style-bullet' && format !== '';
  const shown = Math.min(depth, Number(attribs['text:display-levels'] ?? '1') || 1);
  const numbers = Array.from({ length: shown }, (_, at) => `%${depth - shown + at + 1}`).join('.');
  const pattern = `${attribs['style:num-prefix'] ?? ''}${numbers}${attribs['style:num-suffix'] ?? ''}`;
  return { style: STYLES[format] ?? 'decimal', start: Number(attribs['text:start-value'] ?? '1') || 1, pattern: isPrinted ? pattern : null };
}

const readLevels = (style: Element): NumberLevel[] => {
  const levels: NumberLevel[] = [];
  for (const level of childElements(style).slice(0, 10)) {
    const depth = Number(level.attribs['text:level']);
    if (depth >= 1 && depth <= 10) levels[depth - 1] = readLevel(level);
  }
  return levels;
};

/** What the styles of an ODF text say that shows in the words: bold, and how lists and headings are numbered. */
export class OdfStyles {
  readonly #bold = new Set<string>();
  readonly #lists = new Map<string, NumberLevel[]>();
  readonly #listOf = new Map<string, string>();
  readonly #outline: NumberLevel[];

  constructor(parts: readonly Document[]) {
    for (const style of parts.flatMap((part) => findElements(part, 'style:style'))) this.#readStyle(style);
    for (const list of parts.flatMap((part) => findElements(part, 'text:list-style')))
      this.#lists.set(list.attribs['style:name'] ?? '', readLevels(list));
    const [outline] = parts.flatMap((part) => findElements(part, 'text:outline-style'));
    this.#outline = outline ? readLevels(outline) : [];
  }

  #readStyle(style: Element): void {
    const name = style.attribs['style:name'] ?? '';
    const parent = style.attribs['style:parent-style-name'] ?? '';
    const weight = findChild(style, 'style:text-properties')?.attribs['fo:font-weight'];
    if (weight === 'bold' || Number(weight) >= 600 || (weight === undefined && this.#bold.has(parent))) this.#bold.add(name);
    const list = style.attribs['style:list-style-name'];
    if (list) this.#listOf.set(name, list);
  }

  isBold(style: string | undefined): boolean {
    return style !== undefined && this.#bold.has(style);
  }

  /** The list style that a paragraph style brings along. */
  listOf(style: string | undefined): string | undefined {
    return style === undefined ? undefined : this.#listOf.get(style);
  }

  counterOf(list: string | undefined): ListCounter {
    return new ListCounter(this.#lists.get(list ?? '') ?? []);
  }

  /** Counts the headings; most texts number none. */
  outlineCounter(): ListCounter {
    return new ListCounter(this.#outline);
  }
}
