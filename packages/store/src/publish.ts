import { compareRecords } from '@siets/record';
import type { Kysely } from 'kysely';
import { endAgain, tellRerun } from './again.ts';
import { settleAcceptance } from './audit/acceptance.ts';
import type { Database } from './database.ts';
import { writeFlatRows } from './flat-rows.ts';
import { readRecordAt } from './read-bodies.ts';
import { readSettings } from './review/settings.ts';
import { moveStage, type Seen } from './stages.ts';
import type { Tables } from './tables.ts';
import { fingerprintOf, joinPaper, leavePaper, tellVersions } from './versions.ts';

/** The record to publish, with its text. */
async function readNext(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom('documents as d')
    .select(['d.key', 'd.id', 'd.stage', 'd.again', 'd.text_id', 'd.reader', 'd.rules', 'd.next_text_id', 'd.next_reader', 'd.next_rules', 'd.rerun', 'd.words'])
    .where('d.id', '=', id)
    .where((eb) => eb.or([eb('d.stage', '=', 'publish'), eb('d.again', '=', 'publish')]))
    .executeTakeFirst();
  if (!row) return null;
  const isAgain = row.stage === 'recorded';
  const current = { text_id: row.text_id, reader: row.reader, rules: row.rules };
  const next = isAgain ? { text_id: row.next_text_id ?? row.text_id, reader: row.next_reader ?? row.reader, rules: row.next_rules } : current;
  const record = await readRecordAt(db, row.key, next);
  if (!record) throw new Error(`expected the record of ${id} in the store; there is none`);
  const seen: Seen = isAgain ? { next_text_id: row.next_text_id, next_reader: row.next_reader, next_rules: row.next_rules } : current;
  return { key: row.key, rerun: row.rerun, isAgain, isOfPaper: row.words !== null, next, seen, record, older: isAgain ? await readRecordAt(db, row.key, current) : null };
}

/**
 * Writes the flat tables of a document's newest record and marks it recorded, in one transaction.
 * The record is parsed before the write lock is taken.
 */
export async function publishRecord(database: Database, id: string): Promise<boolean> {
  const found = await readNext(database.read, id);
  if (!found) return false;
  const { key, rerun, isAgain, isOfPaper, record, older, next, seen } = found;
  const fingerprint = fingerprintOf(record);
  const changes = isAgain ? JSON.stringify(older ? compareRecords(older, record) : []) : null;
  return database.write(async (trx) => {
    if (isAgain) {
      const { mediaType, pages, textSource } = record.document;
      const change = { ...next, media_type: mediaType, pages, text_source: textSource };
      if (!(await endAgain(trx, id, { change, changes: changes ?? '[]', at: 'publish', seen }))) return false;
    } else {
      if ((await moveStage(trx, id, ['publish'], 'recorded', { rerun: null }, seen)) === null) return false;
      await tellRerun(trx, { key, rerun }, { changes: '[]' });
    }
    const told = isOfPaper ? await leavePaper(trx, key) : new Map();
    const settings = await readSettings(trx);
    await settleAcceptance(trx, key, record, settings);
    await writeFlatRows(trx, key, record, { isNew: !isAgain && !isOfPaper, settings, columns: { words: fingerprint.words } });
    if ((await joinPaper(trx, key, record, fingerprint)) || told.size > 0) await tellVersions(trx, key, told);
    return true;
  }, { isInTurn: true });
}
