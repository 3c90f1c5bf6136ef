import { decisionSchema, type Decision } from '@siets/record';
import type { Kysely } from 'kysely';
import type { DecisionsTable, Tables } from './tables.ts';

export const toDecision = (row: Pick<DecisionsTable, 'body'>): Decision => decisionSchema.parse(JSON.parse(row.body));

/** The decisions on a document that stand, in the order they were made. */
export async function readActiveDecisions(db: Kysely<Tables>, document: number): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').select('body').where('document', '=', document).where('undone_at', 'is', null).orderBy('key').execute();
  return rows.map(toDecision);
}
