import { childElements, findElements, type Element } from '../html/dom.ts';
import { ListCounter, type NumberLevel } from '../text/numbering/list-counter.ts';
import type { NumberStyle } from '../text/numbering/number-format.ts';
import { findChild, parseXmlTree } from '../xml/tree.ts';
import type { Parts } from '../zip/office-package.ts';

const STYLES: Record<string, NumberStyle> = {
  decimal: 'decimal', decimalZero: 'padded', lowerLetter: 'letter', upperLetter: 'LETTER', lowerRoman: 'roman', upperRoman: 'ROMAN', none: 'none', ordinal: 'decimal',
};
const MOST_LEVELS = 9;

const valueOf = (parent: Element | undefined, name: string): string | undefined => findChild(parent, name)?.attribs['w:val'];
const numberOf = (text: string | undefined): number | null => (text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : null);

/** What a paragraph, or the style of one, says of its list. */
export interface NumberReference {
  list: string | null;
  level: number | null;
}

export function readReference(properties: Element | undefined): NumberReference {
  const numbering = findChild(properties, 'w:numPr');
  return { list: valueOf(numbering, 'w:numId') ?? null, level: numberOf(valueOf(numbering, 'w:ilvl')) };
}

function readLevel(level: Element): NumberLevel {
  const format = valueOf(level, 'w:numFmt') ?? 'decimal';
  const pattern = valueOf(level, 'w:lvlText') ?? '';
  return { style: STYLES[format] ?? 'decimal', start: numberOf(valueOf(level, 'w:start')) ?? 1, pattern: format === 'bullet' ? null : pattern };
}

function readLevels(list: Element): NumberLevel[] {
  const levels: NumberLevel[] = [];
  for (const level of childElements(list).filter(({ name }) => name === 'w:lvl')) {
    const depth = numberOf(level.attribs['w:ilvl']) ?? -1;
    if (depth >= 0 && depth < MOST_LEVELS) levels[depth] = readLevel(level);
  }
  return levels;
}

interface NumberedList {
  /** Lists of one make share their counter, unless one of them begins anew. */
  counter: string;
  levels: NumberLevel[];
}

/** The lists of `numbering.xml`, by the number that paragraphs name. */
function readLists(xml: string): Map<string, NumberedList> {
  const [root] = childElements(parseXmlTree(xml));
  const parts = root ? childElements(root) : [];
  const makes = new Map(parts.filter(({ name }) => name === 'w:abstractNum').map((make) => [make.attribs['w:abstractNumId'] ?? '', make]));
  /** A list may only name the style that holds its levels. */
  const byStyle = new Map([...makes.values()].flatMap((make): [string, Element][] => (valueOf(make, 'w:styleLink') ? [[valueOf(make, 'w:styleLink') ?? '', make]] : [])));
  const lists = new Map<string, NumberedList>();
  for (const list of parts.filter(({ name }) => name === 'w:num')) {
    const id = list.attribs['w:numId'] ?? '';
    const make = valueOf(list, 'w:abstractNumId') ?? '';
    const named = makes.get(make);
    const linked = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named;
    if (!linked) continue;
    const levels = readLevels(linked);
    const overrides = childElements(list).filter(({ name }) => name === 'w:lvlOverride');
    for (const override of overrides) applyOverride(levels, override);
    lists.set(id, { counter: overrides.length > 0 ? `list ${id}` : `make ${make}`, levels });
  }
  return lists;
}

function applyOverride(levels: NumberLevel[], override: Element): void {
  const depth = numberOf(override.attribs['w:ilvl']) ?? -1;
  if (depth < 0 || depth >= MOST_LEVELS) return;
  const own = findChild(override, 'w:lvl');
  const start = numberOf(valueOf(override, 'w:startOverride'));
  const level = own ? readLevel(own) : levels[depth];
  if (level) levels[depth] = start === null ? level : { ...level, start };
}

/** Counts the numbered paragraphs of a DOCX as Word does; mammoth tells only that a paragraph is one. */
export class DocxNumbering {
  readonly #lists: Map<string, NumberedList>;
  readonly #styles = new Map<string, NumberReference & { basedOn: string | null }>();
  readonly #counters = new Map<string, ListCounter>();

  constructor(parts: Parts) {
    this.#lists = readLists(parts.get('word/numbering.xml') ?? '<w:numbering/>');
    for (const style of findElements(parseXmlTree(parts.get('word/styles.xml') ?? '<w:styles/>'), 'w:style')) {
      const reference = readReference(findChild(style, 'w:pPr'));
      this.#styles.set(style.attribs['w:styleId'] ?? '', { ...reference, basedOn: valueOf(style, 'w:basedOn') ?? null });
    }
  }

  get isEmpty(): boolean {
    return this.#lists.size === 0;
  }

  /** The printed number of the next paragraph with these properties; null for a bullet or none. */
  next(own: NumberReference, style: string | null): string | null {
    const { list, level } = this.#resolve(own, style);
    const found = list === null || list === '0' ? undefined : this.#lists.get(list);
    if (!found || level >= MOST_LEVELS || level < 0) return null;
    const counter = this.#counters.get(found.counter) ?? new ListCounter(found.levels);
    this.#counters.set(found.counter, counter);
    return counter.next(level);
  }

  #resolve(own: NumberReference, style: string | null): { list: string | null; level: number } {
    let { list, level } = own;
    let name = style;
    for (let step = 0; step < 10 && name !== null && (list === null || level === null); step += 1) {
      const known = this.#styles.get(name);
      list ??= known?.list ?? null;
      level ??= known?.level ?? null;
      name = known?.basedOn ?? null;
    }
    return { list, level: level ?? 0 };
  }
}
