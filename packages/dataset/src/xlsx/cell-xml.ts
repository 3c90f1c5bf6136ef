import type { Cell } from '../read-rows.ts';
import type { CellType } from '../schema/cell-type.ts';

/** Places in the list of styles of `styles-xml.ts`. */
export const styles = { plain: 0, header: 1, whole: 2, decimal: 3, day: 4, quoted: 5, sum: 6 } as const;

/** Excel refuses longer text in a cell. */
export const MOST_CHARACTERS = 32_767;

const ENTITIES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold are written as Excel writes them; so is what looks like such writing. Half a surrogate becomes U+FFFD. */
export function toXmlText(text: string): string {
  if (!/[&<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF_\uD800-\uDFFF]/u.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);
}

const DAY_MS = 86_400_000;
/** Excel's day 0, so that 1 March 1900 is day 61 as there; before it Excel counts a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = '1900-03-01';

/** The number by which Excel knows a day; null for what is no whole date, or too early. */
export function toDayNumber(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text) || text < FIRST_SURE_DAY) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - DAY_ZERO) / DAY_MS;
}

const number = (at: string, value: number, style: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Text is text: a spreadsheet never computes it, nor when somebody edits the cell (`quoted`). */
function toTextCell(at: string, text: string): string {
  const style = /^[=+\-@＝＋－＠\t\r]/u.test(text) ? styles.quoted : styles.plain;
  const space = /^\s|\s$|\n|\t/u.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${at}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t${space}>${toXmlText(text)}</t></is></c>`;
}

export const headerCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr" s="${styles.header}"><is><t>${toXmlText(text)}</t></is></c>`;

/** Letters of a column, counted from 0. */
export const columnLetters = (n: number): string => (n < 26 ? '' : columnLetters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));

/** A typed cell at a place such as `B7`; nothing where there is nothing. `isSum` shows thousands apart. */
export function toCellXml(at: string, cell: Cell, type: CellType, isSum: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return number(at, cell, isSum ? styles.sum : type === 'number' ? styles.decimal : styles.whole);
  const day = type === 'date' ? toDayNumber(cell) : null;
  return day === null ? toTextCell(at, cell) : number(at, day, styles.day);
}
