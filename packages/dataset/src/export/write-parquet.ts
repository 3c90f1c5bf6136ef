import { zstdCompressSync } from 'node:zlib';
import { fileWriter, parquetWriteRows, type BasicType } from 'hyparquet-writer';
import type { CellType } from '../schema/cell-type.ts';
import type { ExportAbout, ExportTable } from './export-source.ts';

const types: { [type in CellType]: BasicType } = { text: 'STRING', date: 'STRING', small: 'INT32', integer: 'INT64', number: 'DOUBLE' };

/** Rows that are packed together: more would pack better and need more memory. */
const ROW_GROUP = 50_000;

type ParquetCell = string | number | bigint | null;

async function* toObjects({ columns, batches }: ExportTable): AsyncGenerator<Record<string, ParquetCell>> {
  for await (const batch of batches()) {
    for (const cells of batch) {
      const row: Record<string, ParquetCell> = {};
      for (const [n, { name, type }] of columns.entries()) {
        const cell = cells[n] ?? null;
        row[name] = type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
      }
      yield row;
    }
  }
}

/** A table as Parquet, packed by Zstandard; its notes stand in the metadata of the file. */
export async function writeParquet(path: string, table: ExportTable, { exportedAt, notes }: ExportAbout): Promise<void> {
  const schema = [
    { name: 'root', num_children: table.columns.length },
    ...table.columns.map(({ name, type }) => toElement(name, types[type])),
  ];
  const kvMetadata = [
    { key: 'siets.exported_at', value: exportedAt }, { key: 'siets.table', value: table.meaning },
    ...notes.map(({ lv, en }, n) => ({ key: `siets.note.${n + 1}`, value: `${lv} ${en}` })),
    ...table.columns.map(({ name, meaning }) => ({ key: `siets.column.${name}`, value: meaning })),
  ];
  const columns = table.columns.map(({ name, type }) => ({ name, type: types[type] }));
  await parquetWriteRows({
    writer: fileWriter(path), rows: toObjects(table), columns, schema: schema as never, rowGroupSize: ROW_GROUP, kvMetadata,
    codec: 'ZSTD', compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes) },
  });
}

const toElement = (name: string, type: BasicType) =>
  type === 'STRING'
    ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
    : { name, type, repetition_type: 'OPTIONAL' };
