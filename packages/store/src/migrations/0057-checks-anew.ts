import { sql, type Kysely } from 'kysely';

/**
 * Checks of a record are made of what people decided, and no longer kept as they were read: documents whose sums, period or
 * projects were changed are worked on anew, after all that is new, so that their rows say so.
 */
export async function checksAnew(db: Kysely<unknown>): Promise<void> {
  await sql`update documents set again = 'extract' where stage = 'recorded' and again is null and key in (
    select document from decisions where undone_at is null and action not in ('confirm', 'approve')
    and field in ('costs', 'period.start', 'period.end', 'projects'))`.execute(db);
}
