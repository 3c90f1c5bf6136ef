import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { AUTOMATIC, effectiveRecord, isSameValue, isUndecided, listFields, makeDecision, type FieldName, type SietsRecord } from '@siets/record';
import type { Transaction } from 'kysely';
import { readAppliedDecisions, toDecision } from '../active-decisions.ts';
import type { Database } from '../database.ts';
import { writeFlatRows } from '../flat-rows.ts';
import { readCurrent } from '../read-bodies.ts';
import { readSettings, writeSettingsIn, type ReviewSettings } from '../review/settings.ts';
import { now } from '../stages.ts';
import type { Tables } from '../tables.ts';
import { ENOUGH_AUDITED, type AuditResult } from './audit.ts';
import { measure } from './count-results.ts';

type Trx = Transaction<Tables>;

/** A field may not be accepted by itself yet; `lv` and `en` say what is missing. */
export class AcceptanceError extends Error {
  readonly lv: string;
  readonly en: string;

  constructor({ audited, high, limit }: AuditResult) {
    const missing = ENOUGH_AUDITED - audited;
    const bound = `${((high ?? 1) * 100).toFixed(1)} %`;
    const most = `${(limit * 100).toFixed(1)} %`;
    const en = missing > 0
      ? `Not yet: of values from this confidence upwards ${missing} more must be judged in the blind audit (${audited} of ${ENOUGH_AUDITED}).`
      : `Not yet: the error may be as high as ${bound}, and the limit is ${most}. Choose a higher confidence or a higher limit, or mend the rules.`;
    super(en);
    this.name = 'AcceptanceError';
    this.en = en;
    this.lv = missing > 0
      ? `Vēl nevar: aklajā pārbaudē jānovērtē vēl ${missing} vērtības no šīs ticamības augšup (ir ${audited} no ${ENOUGH_AUDITED}).`
      : `Vēl nevar: kļūda var sasniegt ${bound.replace('.', ',')}, bet robeža ir ${most.replace('.', ',')}. Izvēlieties augstāku ticamību vai robežu, vai labojiet likumus.`;
  }
}

/** Switches the acceptance of a field on or off as the audit allows; answers whether that changed. */
export async function renewActive(trx: Trx, field: FieldName): Promise<boolean> {
  const { acceptAsked, acceptFrom } = await readSettings(trx);
  const wish = acceptAsked[field];
  const isActive = wish !== undefined && (await measure(trx, field, wish)).isActive;
  const from = isActive ? (wish.threshold ?? undefined) : undefined;
  if (acceptFrom[field] === from) return false;
  await writeSettingsIn(trx, { acceptFrom: { ...acceptFrom, [field]: from } });
  return true;
}

/** Keeps from which confidence administrators want a field accepted. Throws AcceptanceError where the audit does not allow it. */
export const setAcceptance = (database: Database, field: FieldName, wish: { threshold: number | null; limit: number }): Promise<AuditResult> =>
  database.write(async (trx) => {
    const result = await measure(trx, field, wish);
    if (wish.threshold !== null && !result.isActive) throw new AcceptanceError(result);
    const { acceptAsked } = await readSettings(trx);
    await writeSettingsIn(trx, { acceptAsked: { ...acceptAsked, [field]: wish } });
    await renewActive(trx, field);
    return result;
  }, { durable: true });

/** Undecided fields that are accepted now: sure enough, and by no means doubtful. */
function findAccepted(record: SietsRecord, { acceptFrom, doubtBelow }: ReviewSettings) {
  return listFields(record).filter(({ name, field }) => {
    const from = acceptFrom[name];
    return from !== undefined && isUndecided(field) && field.flag === undefined && field.confidence >= Math.max(from, doubtBelow);
  });
}

/**
 * Brings the automatic decisions of a document to what is accepted now: each confirms one value in nobody's name, is undone where
 * the field is accepted no more or reads otherwise, and is not made again once a person undid it. Answers whether any changed.
 */
export async function settleAcceptance(trx: Trx, key: number, extracted: SietsRecord, given?: ReviewSettings): Promise<boolean> {
  const settings = given ?? (await readSettings(trx));
  const rows = await trx.selectFrom('decisions').select(['id', 'body', 'undone_by']).where('document', '=', key).where('made_by', '=', AUTOMATIC).execute();
  const standing = rows.filter(({ undone_by }) => undone_by === null);
  if (Object.keys(settings.acceptFrom).length === 0 && standing.length === 0) return false;
  const { record } = effectiveRecord(extracted, (await readAppliedDecisions(trx, key)).filter(({ by }) => by !== AUTOMATIC));
  const accepted = findAccepted(record, settings);
  const isOf = (row: { body: string }, field: { id: string; value: unknown }): boolean => {
    const { fieldId, value } = toDecision(row);
    return fieldId === field.id && isSameValue(value, field.value);
  };
  const over = standing.filter((row) => !accepted.some(({ field }) => isOf(row, field)));
  const fresh = accepted.filter(({ field }) => !rows.some((row) => isOf(row, field) && row.undone_by !== AUTOMATIC));
  const changes = over.length + fresh.length;
  if (changes === 0) return false;
  const at = now();
  const { decisions: count } = await trx.updateTable('documents').set((eb) => ({ decisions: eb('decisions', '+', changes) })).where('key', '=', key).returning('decisions').executeTakeFirstOrThrow();
  let n = count - changes;
  for (const { id } of over) await trx.updateTable('decisions').set({ undone_by: AUTOMATIC, undone_at: at, undone_n: (n += 1) }).where('id', '=', id).execute();
  for (const { name, field } of fresh) {
    const decision = makeDecision(record, { action: 'confirm', field: field.id }, { id: `a_${randomUUID()}`, by: AUTOMATIC, at });
    await trx.insertInto('decisions').values({
      id: decision.id, document: key, action: 'confirm', field: name, body: JSON.stringify(decision), made_by: AUTOMATIC, made_at: at, undone_by: null, undone_at: null, made_n: (n += 1),
    }).execute();
  }
  return true;
}

const PAGE = 50;

/** Brings every recorded document to what is accepted now, a transaction each; answers how many changed. */
export async function applyAcceptance(database: Database, isStopped: () => boolean = () => false): Promise<number> {
  let count = 0;
  for (let after = 0; ;) {
    const rows = isStopped() ? [] : await database.read.selectFrom('documents').select(['key', 'id']).where('stage', '=', 'recorded').where('key', '>', after).orderBy('key').limit(PAGE).execute();
    for (const { key, id } of rows) {
      if (isStopped()) return count;
      const isChanged = await database.write(async (trx) => {
        const current = await readCurrent(trx, id);
        if (!current || !(await settleAcceptance(trx, key, current.record))) return false;
        await writeFlatRows(trx, key, current.record);
        return true;
      });
      count += Number(isChanged);
      await breathe(); // others wait for this thread
    }
    const last = rows.at(-1);
    if (!last) return count;
    after = last.key;
  }
}
