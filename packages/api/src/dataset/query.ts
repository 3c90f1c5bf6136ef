import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { doneSchema } from '../session.ts';
import { cellSchema, shownSchema } from './rows.ts';

export const savedQuerySchema = z
  .object({ id: z.string(), name: z.string(), sql: z.string(), isShared: z.boolean(), by: z.string(), isMine: z.boolean(), at: z.string() })
  .meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof savedQuerySchema>;

export const machineKeySchema = z
  .object({ id: z.string(), name: z.string(), by: z.string(), at: z.string(), usedAt: z.string().nullable(), revokedAt: z.string().nullable() })
  .meta({ id: 'MachineKey' });

export const exportFormats = ['csv', 'csv-excel', 'ndjson', 'xlsx', 'parquet', 'sqlite', 'frictionless'] as const;
export const exportJobSchema = z
  .object({
    id: z.string(), state: z.enum(['waiting', 'running', 'done', 'failed']), rows: z.int(), total: z.int(), bytes: z.int().nullable(), name: z.string().nullable(),
    error: z.object({ lv: z.string(), en: z.string() }).nullable(),
  })
  .meta({ id: 'ExportJob' });

const id = z.object({ id: z.string().max(100) });
const sql = z.string().max(50_000);

export const queryRoutes = {
  runQuery: defineRoute({
    method: 'POST', path: '/api/query', needs: 'read', summary: 'Answers one SELECT over the published tables; `all_…` are those with what nobody approved yet',
    body: z.object({ sql, limit: z.int().min(1).max(10_000).default(1000) }),
    answer: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)), isMore: z.boolean(), milliseconds: z.number() }),
  }),
  listQueries: defineRoute({ method: 'GET', path: '/api/queries', needs: 'read', summary: 'Saved queries of one’s own and those that others share', answer: z.object({ queries: z.array(savedQuerySchema) }) }),
  saveQuery: defineRoute({
    method: 'POST', path: '/api/queries', needs: 'read', summary: 'Saves a query; with the id of one’s own it is replaced', answer: savedQuerySchema,
    body: z.object({ id: z.string().max(100).optional(), name: z.string().trim().min(1).max(200), sql, isShared: z.boolean().default(false) }),
  }),
  getQuery: defineRoute({ method: 'GET', path: '/api/queries/:id', needs: 'read', params: id, summary: 'A saved query by its address', answer: savedQuerySchema }),
  removeQuery: defineRoute({ method: 'DELETE', path: '/api/queries/:id', needs: 'read', params: id, summary: 'Removes a query of one’s own', answer: doneSchema }),
  startExport: defineRoute({
    method: 'POST', path: '/api/exports', needs: 'read', summary: 'Begins to write a download; contacts only for the administrator who asks for them', answer: exportJobSchema,
    body: z.object({ format: z.enum(exportFormats), shown: shownSchema, tables: z.array(z.string().max(60)).max(30).optional(), contacts: z.boolean().default(false) }),
  }),
  getExport: defineRoute({ method: 'GET', path: '/api/exports/:id', needs: 'read', params: id, summary: 'How far a download is', answer: exportJobSchema }),
  getExportFile: defineRoute({ method: 'GET', path: '/api/exports/:id/file', needs: 'read', params: id, summary: 'The file once it is whole; of several a ZIP', answer: z.unknown(), answerType: 'bytes' }),
  listKeys: defineRoute({ method: 'GET', path: '/api/keys', needs: 'administer', summary: 'Keys of machines that read the dataset', answer: z.object({ keys: z.array(machineKeySchema) }) }),
  makeKey: defineRoute({
    method: 'POST', path: '/api/keys', needs: 'administer', summary: 'Makes a key (Authorization: Bearer …); it is shown this once', body: z.object({ name: z.string().trim().min(1).max(200) }),
    answer: machineKeySchema.extend({ key: z.string() }),
  }),
  revokeKey: defineRoute({ method: 'DELETE', path: '/api/keys/:id', needs: 'administer', params: id, summary: 'Ends a key', answer: doneSchema }),
};
