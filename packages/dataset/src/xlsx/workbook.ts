import type { Cell } from '../read-rows.ts';
import type { CellType } from '../schema/cell-type.ts';
import { columnLetters, headerCell, MOST_CHARACTERS, toCellXml } from './cell-xml.ts';
import { contentTypesXml, relationsXml, sheetEnd, sheetFile, sheetStart, stylesXml, workbookRelationsXml, workbookXml } from './parts-xml.ts';
import { MOST_BYTES, type ZipFile } from './zip-file.ts';

/** Excel knows no more rows on a sheet. */
export const MOST_ROWS = 1_048_576;

export interface SheetColumn {
  name: string;
  type: CellType;
  isSum: boolean;
}

const PIECE = 64 * 1024;
const widths: { [type in CellType]: number } = { text: 24, date: 12, small: 9, integer: 14, number: 14 };

/** An XLSX file written row by row; a table too long for a sheet goes on upon another. */
export class Workbook {
  /** Texts that no cell can hold whole: they end in a remark of how much is missing. */
  cut = 0;
  readonly #zip: ZipFile;
  readonly #names: string[] = [];
  readonly #mostRows: number;
  #columns: readonly SheetColumn[] = [];
  #letters: string[] = [];
  #table = '';
  #part = 0;
  #rows = 0;
  #piece = '';

  constructor(zip: ZipFile, mostRows = MOST_ROWS) {
    this.#zip = zip;
    this.#mostRows = mostRows;
  }

  async beginTable(name: string, columns: readonly SheetColumn[]): Promise<void> {
    [this.#table, this.#columns, this.#part] = [name, columns, 0];
    this.#letters = columns.map((_, n) => columnLetters(n));
    await this.#beginSheet();
  }

  async addRow(cells: readonly Cell[]): Promise<void> {
    if (this.#rows >= this.#mostRows || this.#zip.bytes > MOST_BYTES - 64 * PIECE) {
      await this.endTable();
      await this.#beginSheet();
    }
    this.#rows += 1;
    const row = this.#rows;
    const xml = this.#columns.map((column, n) => toCellXml(`${this.#letters[n]}${row}`, this.#fit(cells[n] ?? null), column.type, column.isSum));
    this.#piece += `<row r="${row}">${xml.join('')}</row>`;
    if (this.#piece.length > PIECE) await this.#flush();
  }

  async endTable(): Promise<void> {
    this.#piece += sheetEnd(this.#columns.length, this.#rows);
    await this.#flush();
    await this.#zip.end();
  }

  async finish(): Promise<void> {
    const parts = {
      '[Content_Types].xml': contentTypesXml(this.#names), '_rels/.rels': relationsXml, 'xl/workbook.xml': workbookXml(this.#names),
      'xl/_rels/workbook.xml.rels': workbookRelationsXml(this.#names), 'xl/styles.xml': stylesXml,
    };
    for (const [name, text] of Object.entries(parts)) {
      await this.#zip.begin(name);
      await this.#zip.write(text);
      await this.#zip.end();
    }
    await this.#zip.finish();
  }

  #fit(cell: Cell): Cell {
    if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return cell;
    this.cut += 1;
    const kept = MOST_CHARACTERS - 60;
    return `${cell.slice(0, kept)} […] +${cell.length - kept} UTF-16`;
  }

  async #beginSheet(): Promise<void> {
    this.#part += 1;
    this.#names.push(this.#part === 1 ? this.#table : `${this.#table} (${this.#part})`);
    await this.#zip.begin(sheetFile(this.#names.length - 1));
    const header = this.#columns.map(({ name }, n) => headerCell(`${this.#letters[n]}1`, name)).join('');
    this.#piece = `${sheetStart(this.#columns.map(({ type, name }) => Math.max(widths[type], Math.min(30, name.length + 3))))}<row r="1">${header}</row>`;
    this.#rows = 1;
  }

  async #flush(): Promise<void> {
    const piece = this.#piece;
    this.#piece = '';
    await this.#zip.write(piece);
  }
}
