import { fieldNames, wilson, type FieldName } from '@siets/record';
import type { Kysely, Transaction } from 'kysely';
import { readSettings, type ReviewSettings } from '../review/settings.ts';
import type { Tables } from '../tables.ts';
import { ENOUGH_AUDITED, USUAL_LIMIT, type AuditResult } from './audit.ts';

type Wish = ReviewSettings['acceptAsked'][FieldName];

/** Judged values of a field from a confidence upwards, and how many of them were wrong; a difference that nobody settled is an error. */
async function countOf(db: Kysely<Tables>, field: FieldName, from: number): Promise<{ audited: number; wrong: number }> {
  const rows = await db.selectFrom('audits').select((eb) => ['verdict', eb.fn.countAll<number>().as('count')]).where('field', '=', field).where('answered_at', 'is not', null)
    .where('confidence', '>=', from).groupBy('verdict').execute();
  const sum = (is: (verdict: string | null) => boolean): number => rows.filter(({ verdict }) => is(verdict)).reduce((all, { count }) => all + count, 0);
  return { audited: sum((verdict) => verdict !== 'unclear'), wrong: sum((verdict) => verdict === 'wrong' || verdict === null) };
}

/** What the audit says of a field, as it would stand with this wish. */
export async function measure(db: Kysely<Tables>, field: FieldName, { threshold, limit }: NonNullable<Wish>): Promise<AuditResult> {
  const { audited, wrong } = await countOf(db, field, threshold ?? 0);
  const found = wilson(wrong, audited);
  return {
    field, audited, wrong, error: found?.share ?? null, low: found?.low ?? null, high: found?.high ?? null, threshold, limit,
    isActive: threshold !== null && audited >= ENOUGH_AUDITED && found !== null && found.high < limit,
  };
}

export async function readResults(db: Kysely<Tables>): Promise<AuditResult[]> {
  const { acceptAsked } = await readSettings(db);
  const results: AuditResult[] = [];
  for (const field of fieldNames) results.push(await measure(db, field, acceptAsked[field] ?? { threshold: null, limit: USUAL_LIMIT }));
  return results;
}

/** Publishes the measured error of a field, over all of its audited values. */
export async function publishResult(trx: Transaction<Tables>, field: FieldName): Promise<void> {
  const { audited, wrong, error, low, high } = await measure(trx, field, { threshold: null, limit: USUAL_LIMIT });
  if (error === null || low === null || high === null) return;
  const values = { audited, wrong, error, low, high };
  await trx.insertInto('audit_results').values({ field, ...values }).onConflict((conflict) => conflict.column('field').doUpdateSet(values)).execute();
}
