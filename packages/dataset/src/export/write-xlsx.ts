import { Workbook, type SheetColumn } from '../xlsx/workbook.ts';
import { ZipFile } from '../xlsx/zip-file.ts';
import type { ExportAbout, ExportTable } from './export-source.ts';

const aboutColumns: SheetColumn[] = ['table', 'column', 'lv', 'en'].map((name) => ({ name, type: 'text', isSum: false }));

/** The first sheet: what is shown, and what each column means. */
async function writeAbout(book: Workbook, tables: readonly ExportTable[], { exportedAt, notes }: ExportAbout): Promise<void> {
  await book.beginTable('about', aboutColumns);
  await book.addRow(['', '', exportedAt, exportedAt]);
  for (const { lv, en } of notes) await book.addRow(['', '', lv, en]);
  for (const { name, meaning, columns, total } of tables) {
    await book.addRow([name, '', `${total}`, `${total} rows: ${meaning}`]);
    for (const column of columns) await book.addRow([name, column.name, column.label, column.meaning]);
  }
  await book.endTable();
}

/** All tables as one workbook with typed cells. Answers how many texts no cell could hold whole. */
export async function writeXlsx(path: string, tables: readonly ExportTable[], about: ExportAbout): Promise<{ cut: number }> {
  const zip = await ZipFile.create(path);
  try {
    const book = new Workbook(zip);
    await writeAbout(book, tables, about);
    for (const { name, columns, batches } of tables) {
      await book.beginTable(name, columns.map(({ name, type, isSum }) => ({ name, type, isSum })));
      for await (const batch of batches()) for (const cells of batch) await book.addRow(cells);
      await book.endTable();
    }
    await book.finish();
    return { cut: book.cut };
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}
