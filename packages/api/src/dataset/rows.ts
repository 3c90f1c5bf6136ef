import { z } from 'zod';
import { defineRoute } from '../define-route.ts';

export const shownSchema = z.enum(['approved', 'all']).default('approved');
export const cellSchema = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;
export const rowSchema = z.record(z.string(), cellSchema).meta({ id: 'DatasetRow' });
export type DatasetRow = z.infer<typeof rowSchema>;

export const rowFilterSchema = z
  .object({
    column: z.string().max(100), is: z.enum(['eq', 'ne', 'in', 'ge', 'le', 'gt', 'lt', 'contains', 'empty', 'filled']),
    value: z.union([z.string().max(10_000), z.number(), z.array(z.union([z.string().max(1000), z.number()])).max(20_000)]).optional(),
  })
  .meta({ id: 'RowFilter' });

export const columnSchema = z
  .object({ name: z.string(), label: z.string(), meaning: z.string(), type: z.enum(['text', 'date', 'small', 'integer', 'number']), isSum: z.boolean() })
  .meta({ id: 'DatasetColumn' });
export const tableSchema = z.object({ name: z.string(), meaning: z.string(), columns: z.array(columnSchema) }).meta({ id: 'DatasetTable' });
export type DatasetTable = z.infer<typeof tableSchema>;

const page = {
  shown: shownSchema,
  /** Columns parted by commas; all where not said. */
  columns: z.string().max(4000).optional(),
  sort: z.string().max(100).optional().describe('A column; with - in front from the largest down'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().max(4000).optional().describe('`next` of the page before'),
};
const tableParams = z.object({ table: z.string().max(60) });
const rowsQuery = z.object({ ...page, filter: z.string().max(100_000).optional().describe('A JSON list of RowFilter') });

export const rowsAnswerSchema = z
  .object({ table: z.string(), shown: z.enum(['approved', 'all']), columns: z.array(z.string()), rows: z.array(z.array(cellSchema)), next: z.string().nullable() })
  .meta({ id: 'DatasetRows' });

export const rowRoutes = {
  listTables: defineRoute({ method: 'GET', path: '/api/dataset', needs: 'read', summary: 'The published tables with their columns', answer: z.object({ tables: z.array(tableSchema) }) }),
  getRows: defineRoute({ method: 'GET', path: '/api/dataset/:table', needs: 'read', params: tableParams, query: rowsQuery, summary: 'A page of a published table; ETag tells whether it changed', answer: rowsAnswerSchema }),
  getRowsCsv: defineRoute({
    method: 'GET', path: '/api/dataset/:table/csv', needs: 'read', params: tableParams, query: rowsQuery, answer: z.unknown(), answerType: 'bytes',
    summary: 'The same page as CSV; the cursor of the next one stands in the header Link',
  }),
  askRows: defineRoute({
    method: 'POST', path: '/api/dataset/:table/rows', needs: 'read', params: tableParams, summary: 'The same, for filters too long for an address', answer: rowsAnswerSchema,
    body: z.object({ ...page, filters: z.array(rowFilterSchema).default([]) }),
  }),
};
