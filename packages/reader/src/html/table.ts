import { childElements, findElements, isElement, isText, type Element } from './dom.ts';

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
const LONGEST_LABEL = 160;
const isCell = (element: Element): boolean => element.name === 'td' || element.name === 'th';

/** The rows of a table, not those of tables inside its cells. */
const rowsOf = (table: Element): Element[] =>
  childElements(table).flatMap((child) => (child.name === 'tr' ? [child] : SECTIONS.has(child.name) ? rowsOf(child) : []));

const isOuterCell = (cell: Element): boolean => findElements(cell, 'table').length > 0;

const lengthOf = (node: Element['children'][number]): number =>
  isText(node) ? node.data.trim().length : isElement(node) ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;

/** Most rows begin with a few plain words and say something of them. */
function isLabelled(rows: readonly (readonly Element[])[]): boolean {
  const labelled = rows.filter(
    ([first, second]) =>
      first !== undefined &&
      second !== undefined &&
      lengthOf(first) > 0 &&
      lengthOf(first) <= LONGEST_LABEL &&
      findElements(first, 'table', 'h1', 'h2', 'ul').length === 0,
  );
  return labelled.length >= Math.max(2, rows.length * 0.6);
}

/**
 * True for a table that only places parts of a page: one column, headings in cells, or tables inside most of its rows.
 * Its cells are read one after the other.
 */
export function isLayoutTable(table: Element): boolean {
  if (table.attribs['role'] === 'presentation') return true;
  const rows = rowsOf(table).map((row) => childElements(row).filter(isCell));
  if (rows.every((cells) => cells.length < 2)) return true;
  if (isLabelled(rows)) return false;
  if (rows.flat().some((cell) => findElements(cell, 'h1', 'h2').length > 0)) return true;
  return rows.filter((cells) => cells.some(isOuterCell)).length * 2 > rows.length;
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(cell.attribs[name] ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), 200);
};

/** Cells that reach down from rows above are followed up to this column: a page can claim more than it has letters. */
const WIDEST = 300;

/** The rows with the text of each cell; where a cell of a row above reaches down, the place is empty. */
export function toTableRows(table: Element, read: (cell: Element) => string): string[][] {
  const reaching: number[] = [];
  return rowsOf(table)
    .map((row) => {
      const texts: string[] = [];
      const skip = (): void => {
        while (texts.length < WIDEST && (reaching[texts.length] ?? 0) > 0) {
          reaching[texts.length] = (reaching[texts.length] ?? 0) - 1;
          texts.push('');
        }
      };
      for (const cell of childElements(row).filter(isCell)) {
        skip();
        const text = read(cell);
        for (let at = 0; at < (texts.length < WIDEST ? spanOf(cell, 'colspan') : 1); at += 1) {
          reaching[texts.length] = spanOf(cell, 'rowspan') - 1;
          texts.push(at === 0 ? text : '');
        }
      }
      skip();
      return texts;
    })
    .filter((texts) => texts.some((text) => text !== ''));
}
