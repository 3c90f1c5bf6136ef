import type { FieldName } from '@siets/record';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** What administrators set; all have a value from the beginning. */
export interface ReviewSettings {
  /** Contacts of persons are masked in documents so many days after they came, and the originals that hold them removed; null: kept. */
  retentionDays: number | null;
  /** Entries of the access log are removed after so many days. */
  logDays: number;
  /** Values below this confidence are doubtful. */
  doubtBelow: number;
  /** Share of values that the blind audit asks for. */
  auditShare: number;
  /** A session ends so many minutes after it was used last. */
  sessionMinutes: number;
  /** From which confidence each field is accepted: only where the audit allows it. */
  acceptFrom: { [field in FieldName]?: number | undefined };
  /** From which confidence administrators want each field accepted, and the most errors that they bear. */
  acceptAsked: { [field in FieldName]?: { threshold: number | null; limit: number } | undefined };
  /** What the audit draws by; made once. */
  auditSeed: string;
}

export const usualSettings: ReviewSettings = { retentionDays: null, logDays: 365, doubtBelow: 0.85, auditShare: 0.02, sessionMinutes: 60, acceptFrom: {}, acceptAsked: {}, auditSeed: '' };

/** What decides how a document stands in the queue and which of its values the audit draws: where that changes, the queue is written anew. */
export const toMadeWith = ({ doubtBelow, auditShare }: Pick<ReviewSettings, 'doubtBelow' | 'auditShare'>): string => `${doubtBelow} ${auditShare}`;

export async function readSettings(db: Kysely<Tables>): Promise<ReviewSettings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).where('key', 'in', Object.keys(usualSettings)).execute();
  return { ...usualSettings, ...(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown])) as Partial<ReviewSettings>) };
}

export async function writeSettingsIn(trx: Transaction<Tables>, change: Partial<ReviewSettings>): Promise<void> {
  for (const [key, given] of Object.entries(change)) {
    if (given === undefined) continue;
    const value = JSON.stringify(given);
    await trx.insertInto('settings').values({ key, value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute();
  }
}

export async function writeSettings(database: Database, change: Partial<ReviewSettings>): Promise<ReviewSettings> {
  return database.write(async (trx) => {
    await writeSettingsIn(trx, change);
    return readSettings(trx);
  }, { durable: true });
}
