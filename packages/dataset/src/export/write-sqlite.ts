import { DatabaseSync } from 'node:sqlite';
import type { CellType } from '../schema/cell-type.ts';
import type { ExportAbout, ExportTable } from './export-source.ts';

const types: { [type in CellType]: string } = { text: 'text', date: 'text', small: 'integer', integer: 'integer', number: 'real' };

const quote = (name: string): string => `"${name}"`;

async function writeTable(db: DatabaseSync, { name, columns, batches }: ExportTable): Promise<void> {
  db.exec(`create table ${quote(name)} (${columns.map((column) => `${quote(column.name)} ${types[column.type]}`).join(', ')})`);
  const insert = db.prepare(`insert into ${quote(name)} values (${columns.map(() => '?').join(', ')})`);
  for await (const batch of batches()) for (const cells of batch) insert.run(...cells);
  const keys = columns.filter((column) => column.isKey).map((column) => column.name);
  for (const key of keys) db.exec(`create index ${quote(`${name}_${key}`)} on ${quote(name)} (${quote(key)})`);
}

/** All tables as a database that any SQLite opens; `about` and `columns` describe it. */
export async function writeSqlite(path: string, tables: readonly ExportTable[], { exportedAt, notes }: ExportAbout): Promise<void> {
  const db = new DatabaseSync(path);
  try {
    // Nobody sees the file before it is whole: a crash on the way costs nothing.
    db.exec('pragma journal_mode = off; pragma synchronous = off; pragma page_size = 8192; begin');
    db.exec('create table about (lv text, en text); create table columns ("table" text, "column" text, lv text, en text)');
    const about = db.prepare('insert into about values (?, ?)');
    for (const { lv, en } of [{ lv: exportedAt, en: exportedAt }, ...notes]) about.run(lv, en);
    const describe = db.prepare('insert into columns values (?, ?, ?, ?)');
    for (const { name, columns } of tables) for (const column of columns) describe.run(name, column.name, column.label, column.meaning);
    for (const table of tables) await writeTable(db, table);
    db.exec('commit');
  } finally {
    db.close();
  }
}
