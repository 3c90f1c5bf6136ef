import { decisionSchema, type AppliedDecision, type Decision } from '@siets/record';
import type { Kysely } from 'kysely';
import type { DecisionsTable, Tables } from './tables.ts';

export const toDecision = (row: Pick<DecisionsTable, 'body'>): Decision => decisionSchema.parse(JSON.parse(row.body));

/**
 * The decisions that count for a document, in the order they were made: its own and, where it stands for a paper of several
 * versions, those on the others, so that a paper is reviewed once.
 */
export async function readAppliedDecisions(db: Kysely<Tables>, document: number): Promise<AppliedDecision[]> {
  const versions = db.selectFrom('documents as d').innerJoin('documents as v', 'v.paper', 'd.paper').select('v.key').where('d.key', '=', document).where('d.replaced_by', 'is', null);
  const rows = await db.selectFrom('decisions').select(['document', 'body']).where((eb) => eb.or([eb('document', '=', document), eb('document', 'in', versions)]))
    .where('undone_at', 'is', null).orderBy('key').execute();
  const applied = rows.map((row): AppliedDecision => (row.document === document ? toDecision(row) : { ...toDecision(row), isCarried: true }));
  // What was decided on this version itself has the last word.
  return [...applied.filter((each) => each.isCarried), ...applied.filter((each) => !each.isCarried)];
}
