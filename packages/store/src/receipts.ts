import { select, toArrival } from './arrivals.ts';
import type { Database } from './database.ts';
import type { Receipts } from './store.ts';

export const makeReceipts = (database: Database): Receipts => ({
  async owed({ documentId, limit = 1000 } = {}) {
    let query = select(database.read).whereRef('a.receipt_due', '>', 'a.receipt_written').orderBy('a.key').limit(limit);
    if (documentId !== undefined) query = query.where('d.id', '=', documentId);
    return (await query.execute()).map((row) => ({ ...toArrival(row), due: row.receipt_due }));
  },
  async written(arrivalId, due) {
    await database.write((trx) =>
      trx.updateTable('arrivals').set({ receipt_written: due }).where('key', '=', arrivalId).where('receipt_written', '<', due).execute(),
    );
  },
});
