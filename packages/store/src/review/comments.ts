import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Review, StoredComment } from './review.ts';
import type { CommentsTable } from './review-tables.ts';

const toComment = (row: Selectable<CommentsTable>): StoredComment => ({
  id: row.id, fieldId: row.field_id, field: row.field, project: row.project, text: row.text, by: { id: row.by_id, name: row.by_name }, at: row.at,
  resolvedAt: row.resolved_at, resolvedBy: row.resolved_by,
});

/** What people say about a document or one of its fields. */
export const makeComments = (database: Database): Pick<Review, 'comments' | 'addComment' | 'resolveComment' | 'removeComment'> => ({
  async comments(documentId) {
    const rows = await database.read.selectFrom('comments as c').innerJoin('documents as d', 'd.key', 'c.document').selectAll('c').where('d.id', '=', documentId)
      .orderBy('c.key').execute();
    return rows.map(toComment);
  },

  addComment(documentId, { id, fieldId, field, project, text, by, at }) {
    return database.write(async (trx) => {
      const { key } = await trx.selectFrom('documents').select('key').where('id', '=', documentId).executeTakeFirstOrThrow();
      await trx.insertInto('comments').values({
        id, document: key, field_id: fieldId, field, project, text, by_id: by.id, by_name: by.name, at, resolved_at: null, resolved_by: null,
      }).execute();
      return toComment(await trx.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
    }, { durable: true });
  },

  resolveComment(documentId, id, resolved) {
    return database.write(async (trx) => {
      await trx.updateTable('comments').set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null }).where('id', '=', id)
        .where('document', 'in', (eb) => eb.selectFrom('documents').select('key').where('id', '=', documentId)).execute();
      const row = await trx.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toComment(row) : null;
    });
  },

  async removeComment(documentId, id, byId) {
    const removed = await database.write((trx) => trx.deleteFrom('comments').where('id', '=', id).where('by_id', '=', byId)
      .where('document', 'in', (eb) => eb.selectFrom('documents').select('key').where('id', '=', documentId)).executeTakeFirst());
    return removed.numDeletedRows > 0n;
  },
});
