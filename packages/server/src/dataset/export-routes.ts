import { createReadStream } from 'node:fs';
import { isAllowed } from '@siets/api';
import { isTableName, publicTableNames, tableNames, tableOf } from '@siets/dataset';
import { Refusal } from '../api/refusal.ts';
import type { Handlers } from '../api/serve-routes.ts';
import type { ExportJob, ExportJobs } from './export-jobs.ts';

const toAnswer = ({ id, state, rows, total, bytes, name, error }: ExportJob) => ({ id, state, rows, total, bytes, name, error });

export function makeExportRoutes(jobs: ExportJobs): Handlers<'startExport' | 'getExport' | 'getExportFile'> {
  const find = (id: string, owner: string): ExportJob => {
    const job = jobs.get(id);
    if (job?.owner !== owner) throw new Refusal('not-found');
    return job;
  };
  return {
    async startExport({ body: { format, shown, tables, contacts }, who }) {
      if (tables?.some((name) => !isTableName(name))) throw new Refusal('not-found');
      // Contacts of private persons leave by the administrator's word alone.
      const isPersonal = contacts || tables?.some((name) => tableOf(name).isPersonal);
      if (isPersonal && !isAllowed(who.account.role, 'administer')) throw new Refusal('not-allowed');
      const job = jobs.start(who.account.id, { format, shown, tables: tables ?? (contacts ? tableNames : publicTableNames) });
      if (!job) throw new Refusal('too-many-tries');
      return toAnswer(job);
    },

    getExport: async ({ params, who }) => toAnswer(find(params.id, who.account.id)),

    async getExportFile({ params, who, reply }) {
      const { state, path, name, bytes } = find(params.id, who.account.id);
      if (state !== 'done' || path === null) throw new Refusal('not-found');
      return reply.headers({ 'content-disposition': `attachment; filename="${name}"`, 'content-length': bytes ?? 0 })
        .type('application/octet-stream').send(createReadStream(path));
    },
  };
}
